/** Files as they stand on the disk. */
import { readFile } from 'node:fs/promises';
import type { FootnoteError } from '../errors.js';
import { formatError } from './format-error.js';

/**
 * What a file holds.
 *
 * @throws FootnoteError `unreadable-file` that says in words why it cannot be read
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, 'a plain-text or Markdown file', error);
  }
}

/** The error that a file or folder cannot be read, with why in words. */
export function unreadable(file: string, expected: string, cause: unknown): FootnoteError {
  const error = formatError('unreadable-file', { file }, reasonOf(cause), expected);
  error.cause = cause;
  return error;
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'nothing there',
    ENOTDIR: 'a file instead of a folder',
    EISDIR: 'a folder instead of a file',
    EACCES: 'no permission to read it',
  };
  return words[code] ?? String(cause);
}
