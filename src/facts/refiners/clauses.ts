/** Where the clauses of a sentence begin and end. */
import type { Span } from '../../model.js';
import { enclosing, trim } from '../../text/spans.js';
import type { PassageReading } from '../recognizer.js';

/** A stop inside a sentence; not the comma of `1,234`, nor one inside a time. */
const STOP = /[;。!?()]|,(?!\d{3}(?!\d))|:(?!\d)|\s[–—-]\s|——/g;

/** How far before and after a span its clauses are looked for, in characters: far more than a clause is long. */
const REACH = 400;

/** The clauses of the sentence that holds `span`, in order; those that are empty are left out. */
export function clausesAround(reading: PassageReading, span: Span): readonly Span[] {
  const { folded, sentences } = reading;
  const { start: from, end: to } = enclosing(sentences, span) ?? { start: 0, end: folded.length };
  const sentence = { start: Math.max(from, span.start - REACH), end: Math.min(to, span.end + REACH) };
  const clauses: Span[] = [];
  let { start } = sentence;
  const close = (end: number): void => {
    const clause = trim(folded, { start, end });
    if (clause.end > clause.start) clauses.push(clause);
  };
  const stops = stopsOf(reading);
  for (let i = firstFrom(stops, sentence.start); i < stops.length; i++) {
    const stop = stops[i];
    if (!stop || stop.end > sentence.end) break;
    // A stop inside the figure itself ends nothing.
    if (stop.start >= span.start && stop.start < span.end) continue;
    close(stop.start);
    start = stop.end;
  }
  close(sentence.end);
  return clauses;
}

/** The stops of each passage, found once. */
const known = new WeakMap<PassageReading, readonly Span[]>();

function stopsOf(reading: PassageReading): readonly Span[] {
  const found = known.get(reading) ?? Array.from(reading.folded.matchAll(STOP), toSpan);
  known.set(reading, found);
  return found;
}

function toSpan({ 0: stop, index }: RegExpExecArray): Span {
  return { start: index, end: index + stop.length };
}

/** The index of the first span that begins at or after `start`. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
