/** Where the clauses of a sentence begin and end. */
import type { Span } from '../../model.js';
import { enclosing, trim } from '../../text/spans.js';
import type { PassageReading } from '../recognizer.js';

/** A stop inside a sentence; not the comma of `1,234`, nor one inside a time. */
const STOP = /[;。!?()]|,(?!\d{3}(?!\d))|:(?!\d)|\s[–—-]\s|——/g;

/** How far before and after a span its clauses are looked for, in characters: far more than a clause is long. */
const REACH = 400;

/** The clauses of the sentence that holds `span`, in order; those that are empty are left out. */
export function clausesAround({ folded, sentences }: PassageReading, span: Span): readonly Span[] {
  const { start: from, end: to } = enclosing(sentences, span) ?? { start: 0, end: folded.length };
  const sentence = { start: Math.max(from, span.start - REACH), end: Math.min(to, span.end + REACH) };
  const text = folded.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const at = sentence.start + index;
    // A stop inside the figure itself ends nothing.
    if (at >= span.start && at < span.end) continue;
    clauses.push(trim(folded, { start, end: at }));
    start = at + stop.length;
  }
  clauses.push(trim(folded, { start, end: sentence.end }));
  return clauses.filter((clause) => clause.end > clause.start);
}
