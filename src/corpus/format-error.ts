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
