import type { Clock } from './clock.js';

/** Milliseconds since the Unix epoch at which Discord's ids begin. @see https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** A source of ids as Discord makes them: 19 digits, rising, the time of creation in the upper 42 bits. */
export function createSnowflakes(clock: Clock): () => string {
  let count = 0n;
  let lastMs = 0n;
  return () => {
    const nowMs = BigInt(clock.now());
    // The count fills the lower 22 bits, so ids rise even within one millisecond.
    count = nowMs > lastMs ? 0n : count + 1n;
    lastMs = nowMs > lastMs ? nowMs : lastMs;
    return String(((lastMs - DISCORD_EPOCH_MS) << 22n) | count);
  };
}

/** Whether `text` has the form of an id: 17 to 20 digits. */
export function isSnowflake(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}
