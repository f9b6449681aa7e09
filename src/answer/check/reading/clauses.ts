/** The clauses of a sentence, and where in one of them another statement begins. */
import type { Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';

/** What ends a clause: not the comma of `1,234`. */
const CLAUSE_END = /[;。!?:()]|,(?!\d{3}(?!\d))|\s[–—-]\s|——/gu;

/** The last sentence whose clauses were asked for: they are, for one of its figures after the other. */
let last: { readonly folded: string; readonly sentence: Span; readonly clauses: readonly Span[] } | undefined;

/** The clauses of a sentence, in order. */
export function clausesIn(folded: string, sentence: Span): readonly Span[] {
  if (last?.sentence !== sentence || last.folded !== folded)
    last = { folded, sentence, clauses: findClauses(folded, sentence) };
  return last.clauses;
}

function findClauses(folded: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { 0: stop, index } of folded.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const at = sentence.start + index;
    if (at > start) clauses.push({ start, end: at });
    start = at + stop.length;
  }
  return start < sentence.end ? [...clauses, { start, end: sentence.end }] : clauses;
}

/** The clauses that a span reaches into, as one. */
export function clauseOf(folded: string, sentence: Span, span: Span): Span {
  const reached = overlapping(clausesIn(folded, sentence), span);
  return { start: reached[0]?.start ?? sentence.start, end: reached.at(-1)?.end ?? sentence.end };
}

/** Where, after a figure, another statement is joined to its own. */
export function endOfPart(folded: string, start: number, end: number): number {
  const joint = /\s(?:and|but|while|whereas)\s|[而但且]/u.exec(folded.slice(start, end));
  return joint ? start + joint.index : end;
}
