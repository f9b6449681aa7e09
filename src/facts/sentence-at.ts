/** The sentence round a place. */
import type { Citation, Span } from '../model.js';
import type { PassageReading } from './recognizer.js';

/** A citation of the sentence that holds `position`; of the whole passage if none does. */
export function citeSentence(reading: PassageReading, position: number): Citation {
  const span = sentenceAt(reading.sentences, position) ?? { start: 0, end: reading.text.length };
  return { passageId: reading.passage.id, span, quote: reading.text.slice(span.start, span.end) };
}

/** The sentence that holds `position`; undefined if none does. Binary search among sentences in order. */
export function sentenceAt(sentences: readonly Span[], position: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence || position < sentence.start) high = middle - 1;
    else if (position >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
