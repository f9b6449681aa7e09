/** What is read out of an article, as two ordered lists. */
import type { Mention } from '../model.js';
import type { DocumentReading, Recognizer, Refiner } from './recognizer.js';

/** In order: a later one may count on nothing that an earlier one found. */
const recognizers: readonly Recognizer[] = [];

/** In order, and the order matters: each works on what the one before it left. */
const refiners: readonly Refiner[] = [];

/** All mentions in a document, in order of passage and position. */
export function extract(reading: DocumentReading): readonly Mention[] {
  const found = reading.passages.flatMap((passage) =>
    recognizers.flatMap((recognizer) => recognizer.recognize(passage)).sort(byPosition),
  );
  return refiners.reduce<readonly Mention[]>((mentions, refiner) => refiner.refine(mentions, reading), found);
}

/** Earlier first; of those that start together, the longer first. */
function byPosition(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
