/** Which of two figures of a sentence is told of whom: of whoever is named nearest before it, as a rule. */
import type { Span } from '../../../../model.js';
import { overlaps } from '../../../../text/spans.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** So much farther is what is named behind a figure, in characters. */
const BEHIND = 40;

/** Whether the terms stand nearer to the one figure than to the other, each in its sentence; undefined where none stands there. */
export function isNearer(
  terms: readonly Term[],
  one: EvidencePoint,
  other: EvidencePoint,
  statement: StatementReading,
): boolean | undefined {
  const [a, b] = [gapOf(terms, one, statement), gapOf(terms, other, statement)];
  return a === b ? undefined : a < b;
}

function gapOf(terms: readonly Term[], { text, point }: EvidencePoint, { find }: StatementReading): number {
  const gaps = terms
    .flatMap((term) => placesOf(term, find(text)))
    .filter((place) => overlaps(point.sentence, place))
    .map((place) => gapBetween(place, point.span));
  return Math.min(Infinity, ...gaps);
}

function gapBetween(of: Span, figure: Span): number {
  return of.start < figure.start ? figure.start - of.end : BEHIND + of.start - figure.end;
}
