/** The log: JSON lines, or readable ones in a terminal. Secrets never get into it. */
import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level: string;
  /** Texts that must not appear, such as the bot's token. */
  readonly secrets: readonly string[];
  readonly isPretty: boolean;
  /** Takes a line, with its line break. */
  readonly write: (line: string) => void;
}

/** A log; everything that goes into it, stacks of errors too, is cleared of secrets on its way out. */
export function createLog({ level, secrets, isPretty, write }: LogOptions): Logger {
  const redact = createRedaction(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(redact(isPretty ? prettify(line) : line)) },
  );
}

/** What of an error is logged. Not what discord.js adds to it: the message that was refused, with somebody's question. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  return { name, message, ...code, stack, ...(cause !== undefined && { cause: describeError(cause) }) };
}

/** In addresses of Discord's: tokens with which an interaction is answered. */
const ADDRESS_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/"\s?]+/g;

function createRedaction(secrets: readonly string[]): (line: string) => string {
  const present = secrets.filter((secret) => secret !== '');
  return (line) =>
    present
      .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
      .replace(ADDRESS_TOKEN, '$1[secret]');
}

/** `12:30:45 INFO  ready {"guilds":1}`, and the stack of an error below it. */
function prettify(line: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(line) as Readonly<Record<string, unknown>> & {
    readonly level: string;
    readonly time: string;
    readonly msg?: string;
  };
  const clock = time.slice(11, 19);
  const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? `\n${String(err.stack)}` : '';
  return `${clock} ${level.toUpperCase().padEnd(5)} ${msg ?? ''}${more}${stack}\n`;
}
