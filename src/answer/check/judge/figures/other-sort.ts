/** Two sorts of one thing, each with a figure of its own: `常住人口386万，户籍人口351万`. */
import { HAN } from '../../../../text/scripts.js';
import { contains } from '../../../../text/spans.js';
import type { Candidate } from '../../align/candidate.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { Point } from '../../reading/points.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** Of the figures of another value, the one of the sort that the statement names, where the one given is of another sort. */
export function ofNamedSort(
  { known }: Candidate,
  point: Point,
  others: readonly Candidate[],
  statement: StatementReading,
): Candidate | undefined {
  const sort = sortsIn(point, statement).find((sort) => isOfSort(known, sort, statement) === false);
  return (
    sort &&
    others.find(
      (other) =>
        other.relation.kind === 'differs' &&
        other.known.text === known.text &&
        isOfSort(other.known, sort, statement) === true,
    )
  );
}

/**
 * Where a Chinese sentence has the very figure with another than the statement tells it of, the one of the same unit that
 * stands with all of the statement that the very one does and, in a clause of its own, with what it is told of:
 * `优质稻138元,普通稻126元`.
 */
export function ofOwnThing(
  first: Candidate,
  point: Point,
  others: readonly Candidate[],
  { terms, find, isChinese }: StatementReading,
): Candidate | undefined {
  const { known } = first;
  if (!isChinese || first.isAcross || point.kind !== 'figure') return undefined;
  const places = find(known.text);
  const heads = terms.filter(
    ({ kind, own, span, isChange }) =>
      (kind !== 'slight' || own.length > 1) && !isChange && span.end <= point.span.start,
  );
  return others.find((other) => {
    if (other.relation.kind !== 'differs' || !areOfOneUnit(known.point, other.known.point)) return false;
    if (other.known.point.sentence !== known.point.sentence || isWithin(known, other.known)) return false;
    if (![...first.held].every((term) => other.held.has(term))) return false;
    return heads.some(
      (term) =>
        other.held.has(term) &&
        !first.held.has(term) &&
        placesOf(term, places).some(
          (place) =>
            place.strength === 1 &&
            contains(other.known.point.clause, place) &&
            place.end <= other.known.point.span.start,
        ) &&
        !standsIn(term, places, { start: known.point.sentence.start, end: known.point.span.end }),
    );
  });
}

/** Whether both stand in one clause. */
function isWithin({ point: a }: EvidencePoint, { point: b }: EvidencePoint): boolean {
  return a.clause.start === b.clause.start;
}

function areOfOneUnit(a: Point, b: Point): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const [x, y] = [a.mention.value.quantity, b.mention.value.quantity];
  return x.dimension === y.dimension && x.unit === y.unit && x.currency === y.currency;
}

interface Sort {
  readonly words: string;
  readonly thing: Term;
}

/** The words of a point of a statement that tell of which sort a thing is, each with it. */
function sortsIn({ own }: Point, { terms, text }: StatementReading): readonly Sort[] {
  const { folded } = text.reading;
  return terms.flatMap((thing, i) => {
    const sort = terms[i - 1];
    if (sort?.kind !== 'thing' || thing.kind !== 'thing' || !own.some((span) => contains(span, thing.span)))
      return [];
    const isBeside = /^ ?$/u.test(folded.slice(sort.span.end, thing.span.start));
    return isBeside ? [{ words: folded.slice(sort.span.start, thing.span.end), thing }] : [];
  });
}

/** Whether a figure is of that sort, by the word that tells the thing nearest before it; undefined where none does. */
function isOfSort(
  { text, point }: EvidencePoint,
  { words, thing }: Sort,
  { terms, find }: StatementReading,
): boolean | undefined {
  const { folded } = text.reading.reading;
  const all = find(text);
  const places = placesOf(thing, all).filter(({ strength }) => strength === 1);
  const own = places.find((place) => point.own.some((span) => contains(span, place)));
  const nearest =
    own ??
    places
      .filter(({ start, end }) => start >= point.sentence.start && end <= point.span.start)
      .sort((a, b) => b.end - a.end)[0];
  if (!nearest) return undefined;
  const before = folded.slice(nearest.end - words.length, nearest.end);
  if (before === words) return true;
  const end = nearest.start - (HAN.test(words) ? 0 : 1);
  const beside = { start: end - 1, end };
  const isOther =
    /\p{L}/u.test(folded.slice(beside.start, end)) && !terms.some((term) => standsIn(term, all, beside));
  return isOther ? false : undefined;
}
