/** The options of a command line, and what is wrong with them, in words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { FootnoteError } from '../errors.js';
import { didYouMean } from './did-you-mean.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What the arguments give.
 *
 * @throws FootnoteError `bad-usage`, with the options that the command takes
 */
export function parseOptions<T extends Options>(command: string, options: T, args: readonly string[]) {
  try {
    return parseArgs({ args: withNegatives(args, options), allowPositionals: true, options });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const [, wrong = ''] = /'(-[^' =]*)/u.exec(error.message) ?? [];
    const problem =
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `There is no option “${wrong}”.${didYouMean(wrong.replace(/^-+/u, ''), Object.keys(options), '--')}`
        : options[wrong.replace(/^-+/u, '')]?.type === 'boolean'
          ? `The option “${wrong}” takes no value.`
          : `The option “${wrong}” needs a value.`;
    const known = Object.entries(options).map(([name, { type }]) =>
      type === 'boolean' ? `--${name}` : `--${name} ${name.toUpperCase()}`,
    );
    throw new FootnoteError('bad-usage', `${problem} ${command} takes ${known.join(', ')}.`);
  }
}

/** `--passage -1` as `--passage=-1`: a number is a value, not an option, and is told what is wrong with it as such. */
function withNegatives(args: readonly string[], options: Options): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const option = joined.at(-1) ?? '';
    const takesValue = option.startsWith('--') && options[option.slice(2)]?.type === 'string';
    return takesValue && /^-\d+(?:\.\d+)?$/u.test(arg)
      ? [...joined.slice(0, -1), `${option}=${arg}`]
      : [...joined, arg];
  }, []);
}

function isUsageError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
