/** Short numbers that stand for long contents: to notice a change, not to keep a secret. */
import { tokens } from '../text/tokens.js';
import type { Entry } from './passage-index.js';

/** How many of the entries show how text is cut into tokens. */
const SAMPLE = 64;

/**
 * Two 32-bit numbers, the same for the same entries as long as text is cut into tokens in the same way: of which
 * a sample of the entries is taken as proof.
 */
export function fingerprint(entries: readonly Entry[]): readonly [number, number] {
  let hash: readonly [number, number] = [entries.length, 0];
  const step = Math.max(1, Math.floor(entries.length / SAMPLE));
  entries.forEach(({ id, text, context }, i) => {
    hash = hashText(`${id}\n${text}\n${context}`, hash);
    if (i % step === 0) hash = hashText(tokens(`${text}\n${context}`).join(' '), hash);
  });
  return hash;
}

/** @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js for the mixing */
function hashText(text: string, [seed1, seed2]: readonly [number, number]): readonly [number, number] {
  let a = 0xdeadbeef ^ seed1;
  let b = 0x41c6ce57 ^ seed2;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

/** A 32-bit number, another one for almost any change of the bytes. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
