import { FootnoteError, type ErrorCode } from '../errors.js';

/** An error that names a place in a file, what was found there and what was expected. Lines are 1-based. */
export function formatError(
  code: Extract<ErrorCode, 'bad-article' | 'bad-document' | 'unreadable-file'>,
  place: { readonly file: string; readonly line?: number },
  found: string,
  expected: string,
): FootnoteError {
  const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return new FootnoteError(code, `${where}: found ${found}; expected ${expected}`);
}

/** Throws what is wrong, if anything is: one fault as it is, several as one error with a line for each. */
export function throwAll(faults: readonly FootnoteError[]): void {
  const [first, ...others] = faults;
  if (!first) return;
  if (others.length === 0) throw first;
  const messages = new Set(faults.map(({ message }) => message));
  throw new FootnoteError(
    first.code,
    [...messages].join('\n'),
    first.cause === undefined ? undefined : { cause: first.cause },
  );
}
