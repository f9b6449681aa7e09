/** The options of a command line, and what is wrong with them, in words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { FootnoteError } from '../errors.js';
import { nearest } from '../text/nearest.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** So many letters may be wrong in a name. */
const MOST_MISTYPED = 2;

/**
 * What the arguments give.
 *
 * @throws FootnoteError `bad-usage`, with the options that the command takes
 */
export function parseOptions<T extends Options>(command: string, options: T, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const [, wrong = ''] = /'(-[^' =]*)/u.exec(error.message) ?? [];
    const problem =
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `There is no option “${wrong}”.${hint(wrong, Object.keys(options))}`
        : options[wrong.replace(/^-+/u, '')]?.type === 'boolean'
          ? `The option “${wrong}” takes no value.`
          : `The option “${wrong}” needs a value.`;
    const known = Object.entries(options).map(([name, { type }]) =>
      type === 'boolean' ? `--${name}` : `--${name} ${name.toUpperCase()}`,
    );
    throw new FootnoteError('bad-usage', `${problem} ${command} takes ${known.join(', ')}.`);
  }
}

function isUsageError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** The option that is spelt most like a wrong one. */
function hint(wrong: string, options: readonly string[]): string {
  const name = wrong.replace(/^-+/u, '').toLowerCase();
  const meant = nearest(name, options, Math.min(MOST_MISTYPED, name.length - 1));
  return meant === undefined ? '' : ` Did you mean “--${meant}”?`;
}
