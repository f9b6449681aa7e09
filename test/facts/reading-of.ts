/** Small documents for tests. */
import { extract } from '../../src/facts/extract.js';
import { type DocumentReading, readArticle } from '../../src/facts/recognizer.js';
import type { Extracted } from '../../src/facts/entities.js';
import type { Document, Passage } from '../../src/model.js';

/** A reading of paragraphs, as one document. */
export function readingOf(
  texts: readonly string[],
  document: Partial<Document> = {},
  role: Passage['role'] = 'paragraph',
): DocumentReading {
  const id = document.id ?? 'sample';
  return readArticle({
    document: { id, title: id, language: 'zh-Hans', source: `/${id}.md`, contentHash: '', ...document },
    passages: texts.map((text, i) => ({
      id: `${id}#${i + 1}`,
      documentId: id,
      ordinal: i + 1,
      language: document.language ?? 'zh-Hans',
      role,
      text,
    })),
  });
}

/** A document with all its mentions. */
export function extracted(texts: readonly string[], document: Partial<Document> = {}): Extracted {
  const reading = readingOf(texts, document);
  return { reading, mentions: extract(reading) };
}
