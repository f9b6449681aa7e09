/** A corpus file, read. */
import { createHash } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import type { Article } from '../model.js';
import { toDocumentId } from './document-id.js';
import { formatError } from './format-error.js';
import { readFrontMatter, splitFrontMatter } from './front-matter.js';
import { splitPassages } from './split-passages.js';

/**
 * The document and its passages that the text of a corpus file holds.
 *
 * @param text - with `\n` for line ends, as `decodeText` gives it
 * @param file - its path; the document's id is made from its name
 * @throws FootnoteError `bad-document` with file, line, what was found and what was expected
 */
export function readArticle(text: string, file: string): Article {
  const id = toDocumentId(basename(file, extname(file)));
  if (id === '')
    throw formatError('bad-document', { file }, 'a file name without letters', 'a name such as "solar.md"');
  const split = splitFrontMatter(text);
  if (!split) {
    const found = text.startsWith('---') ? 'front matter that is never closed' : `"${excerpt(text)}"`;
    throw formatError('bad-document', { file, line: 1 }, found, 'front matter between two lines "---"');
  }
  const frontMatter = readFrontMatter(split.yaml, file);
  const origin = { file, line: split.bodyLine, documentId: id, language: frontMatter.language };
  const passages = splitPassages(split.body, origin);
  const contentHash = createHash('sha256').update(text).digest('hex');
  return { document: { id, ...frontMatter, source: resolve(file), contentHash }, passages };
}

function excerpt(text: string): string {
  const [line = ''] = text.trimStart().split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
