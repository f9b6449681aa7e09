/** A figure of what the statement measures, or of whom it names, told only after the figure that has its value. */
import type { Candidate } from '../../align/candidate.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** How far before a figure what it measures stands, in characters. */
const HEAD_REACH = 5;

/**
 * Of the figures of another value, the one told with a name or a thing of the statement that stands nowhere up to the end
 * of the clause of the figure given: `The port moved 4.6 million. … Brekkvik moved 1.9 million.`
 */
export function toldElsewhere(
  { known, isAcross, held }: Candidate,
  said: Point,
  others: readonly Candidate[],
  statement: StatementReading,
): Candidate | undefined {
  if (isAcross) return undefined;
  const lacks = (term: Term): boolean => {
    const places = placesOf(term, statement.find(known.text));
    return !places.some(({ start }) => start < known.point.clause.end);
  };
  const telling = statement.terms.filter(
    (term) => (term.kind === 'name' || term.kind === 'thing') && !term.isChange && lacks(term),
  );
  if (telling.length === 0 || isBesideNamed(known, statement)) return undefined;
  const measured = [...held].filter((term) => term.kind === 'thing');
  // `subsidies of $900 million`: what the figure is, whatever else is told.
  const isHead = ({ kind, span }: Term): boolean =>
    kind === 'thing' && span.end <= said.span.start && said.span.start - span.end <= HEAD_REACH;
  return others.find((other) => {
    const { text } = other.known;
    if (other.relation.kind !== 'differs' || !isLater(other.known, known)) return false;
    const places = statement.find(text);
    const told = telling.filter(
      (term) =>
        other.held.has(term) &&
        (text !== known.text || places.get(term)?.around === 0) &&
        placesOf(term, places).some(({ strength }) => strength === 1),
    );
    if (told.length === 0) return false;
    const isOfSame = measured.length === 0 || measured.some((term) => other.held.has(term));
    return isOfSame || told.some(isHead);
  });
}

/** Whether the one stands in a later clause than the other, or in a later paragraph of its article. */
function isLater(one: EvidencePoint, other: EvidencePoint): boolean {
  if (one.text === other.text) return one.point.clause.start >= other.point.clause.end;
  const [a, b] = [one.text.passage, other.text.passage];
  return a.documentId === b.documentId && a.ordinal > b.ordinal;
}

/** Whether another figure of the sentence is the one told of whom the statement names. */
function isBesideNamed(
  { text, point, ofSentence }: EvidencePoint,
  { terms, find }: StatementReading,
): boolean {
  const places = find(text);
  const names = terms.filter(({ kind }) => kind === 'name');
  const isNamed = ({ own }: Point): boolean => names.some((term) => standsIn(term, places, ...own));
  return !isNamed(point) && ofSentence.some(({ point: other }) => other.kind === 'figure' && isNamed(other));
}
