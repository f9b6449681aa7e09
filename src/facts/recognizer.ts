/** The two shapes that all extraction is made of. */
import type { Article, Document, Mention, Passage, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { wordStarts } from '../text/word-starts.js';

/** One passage, made ready once for all recognizers. */
export interface PassageReading {
  readonly passage: Passage;
  /** `passage.text` */
  readonly text: string;
  /** Same length as `text`: half-width, small letters, Simplified. */
  readonly folded: string;
  readonly sentences: readonly Span[];
  /** What {@link ofPassage} worked out about it, by the number of the question. */
  readonly known: unknown[];
}

let questions = 0;

/**
 * A question about a passage that several ask: answered once. Kept with the passage, as what a `WeakMap` holds outlives
 * its key until the next great collection, and copying it meanwhile takes longer than to work it out.
 */
export function ofPassage<T extends object>(
  answer: (reading: PassageReading) => T,
): (reading: PassageReading) => T {
  const question = questions++;
  return (reading) => (reading.known[question] ??= answer(reading)) as T;
}

/** The places of the passage where words may begin. */
export const wordStartsOf = ofPassage(({ folded }) => wordStarts(folded));

/** One document, made ready. `passages` are in order. */
export interface DocumentReading {
  readonly document: Document;
  readonly passages: readonly PassageReading[];
}

/** Finds mentions of one sort in one passage. Sees that passage alone; takes time linear in its length. */
export interface Recognizer {
  readonly name: string;
  readonly recognize: (reading: PassageReading) => readonly Mention[];
}

/** Merges, drops or attaches, over all mentions of one document. Mentions come and go in order of position. */
export interface Refiner {
  readonly name: string;
  readonly refine: (mentions: readonly Mention[], reading: DocumentReading) => readonly Mention[];
}

/** The passage, made ready for recognizers. */
export function readPassage(passage: Passage): PassageReading {
  const { text } = passage;
  return { passage, text, folded: fold(text), sentences: sentences(text), known: [] };
}

/** The article, made ready for recognizers and refiners. */
export function readArticle(article: Article): DocumentReading {
  return { document: article.document, passages: article.passages.map(readPassage) };
}
