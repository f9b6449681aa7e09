import { extract } from '../../src/facts/extract.js';
import { toFigures } from '../../src/facts/figures.js';
import { readArticle, type DocumentReading } from '../../src/facts/recognizer.js';
import type { FigureFact, LanguageTag, Mention } from '../../src/model.js';

/** An article of one paragraph, made ready. */
export function readText(
  text: string,
  language: LanguageTag = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
): DocumentReading {
  return readArticle({
    document: { id: 'sample', title: 'Sample', language, source: '/sample.md', contentHash: '' },
    passages: [{ id: 'sample#1', documentId: 'sample', ordinal: 1, language, role: 'paragraph', text }],
  });
}

/** All that is read out of the text. */
export function mentionsOf(text: string, language?: LanguageTag): readonly Mention[] {
  return extract(readText(text, language));
}

/** The figures of the text, in order. */
export function figuresOf(text: string, language?: LanguageTag): readonly FigureFact[] {
  const reading = readText(text, language);
  return toFigures(extract(reading), reading);
}
