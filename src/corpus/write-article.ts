/** Corpus files, written: whole or not at all, and never a second copy. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FootnoteError } from '../errors.js';

/**
 * Writes a corpus file under another name and moves it into place: a reader sees the old file or the new one, and a
 * failure leaves the old one. Makes the folder if there is none.
 *
 * @throws FootnoteError `unreadable-file` where the file cannot be written
 */
export async function writeArticle(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FootnoteError('unreadable-file', `${path}: cannot be written (${reason})`, { cause: error });
  }
}

/**
 * A hash that is the same for the same paragraphs, whatever the encoding, the line ends, the white space and the
 * front matter. Source notes do not count: they are about the article, not of it.
 */
export function fingerprintOf(
  passages: readonly { readonly text: string; readonly role?: string; readonly kind?: string }[],
): string {
  const paragraphs = passages.filter(({ role, kind }) => (role ?? kind) === 'paragraph');
  const hash = createHash('sha256');
  for (const { text } of paragraphs) hash.update(text.normalize('NFC').replace(/\s+/gu, '')).update('\n');
  return hash.digest('hex');
}
