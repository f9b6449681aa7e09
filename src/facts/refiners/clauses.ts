/** Where the clauses of a sentence begin and end. */
import type { Span } from '../../model.js';
import { contains, trim } from '../../text/spans.js';
import { matches } from '../../text/matches.js';
import { ofPassage, type PassageReading } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';

/** A stop inside a sentence; not the comma of `1,234`, nor one inside a time. */
const STOP = /[;。!?()]|,(?!\d{3}(?!\d))|:(?!\d)|\s[–—-]\s|——/g;

/** How far round a span its clauses are looked for, in characters and in clauses: more than sentences need. */
const REACH = 400;
const MOST = 16;

/** The clauses of a sentence up to the one that holds `span`, which is the last; those that are empty are left out. */
export function clausesUpTo(reading: PassageReading, span: Span): readonly Span[] {
  const all = clausesOf(reading);
  const sentence = sentenceAt(reading.sentences, span.start) ?? { start: 0, end: reading.text.length };
  const from = Math.max(sentence.start, span.start - REACH);
  const to = Math.min(sentence.end, span.end + REACH);
  const own = firstBehind(all, span.start);
  const clauses: Span[] = [];
  for (let i = Math.max(firstBehind(all, from), own - MOST); i <= own; i++) {
    const clause = all[i];
    if (clause) clauses.push(clipped(clause, from, to));
  }
  const last = clauses.pop();
  if (!last) return [];
  // A stop inside the figure itself ends nothing.
  const next = last.end < span.end ? all[firstBehind(all, span.end - 1)] : undefined;
  return [...clauses, next ? clipped({ start: last.start, end: next.end }, from, to) : last];
}

/** Most clauses are short: only of long ones is a part enough. */
function clipped(clause: Span, from: number, to: number): Span {
  const isWhole = contains({ start: from, end: to }, clause);
  return isWhole ? clause : { start: Math.max(clause.start, from), end: Math.min(clause.end, to) };
}

/** The clauses of a passage, in order. */
const clausesOf = ofPassage(({ folded, sentences }): readonly Span[] => {
  const clauses: Span[] = [];
  const close = (start: number, end: number): void => {
    const clause = trim(folded, { start, end });
    if (clause.end > clause.start) clauses.push(clause);
  };
  const stops = matches(folded, STOP);
  let next = 0;
  for (const sentence of sentences) {
    let { start } = sentence;
    for (let stop = stops[next]; stop && stop.index < sentence.end; stop = stops[++next]) {
      if (stop.index < start) continue;
      close(start, stop.index);
      start = Math.min(sentence.end, stop.index + stop[0].length);
    }
    close(start, sentence.end);
  }
  return clauses;
});

/** The index of the first span that ends behind `position`. */
function firstBehind(spans: readonly Span[], position: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
