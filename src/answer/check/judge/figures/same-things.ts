/** Whether a figure of the articles counts what the statement counts, and tells the same deed. */
import type { Candidate } from '../../align/candidate.js';
import { countsThat, thingsCounted } from '../../align/things-counted.js';
import { directionOf } from '../../compare/direction.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import { isAbsent, placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { areAkin } from './other-measure.js';
import { canStandIn, within, type Term } from '../../reading/term.js';

/** Where a Chinese statement names no thing that it measures, the article must tell the same deed: 赚 is not 投资. */
export function tellsDeed(point: Point, { known }: Candidate, statement: StatementReading): boolean {
  if (!statement.isChinese || !known.text.isChinese) return true;
  const own = within(statement.terms, point.own).filter(({ kind }) => kind === 'thing' || kind === 'slight');
  return own.length === 0 || own.some((term) => isBeside(known, term, statement));
}

/** Where a statement names no thing, what is done says which figure is meant: `killed 14 people`, `lost $3 million`. */
export function doesSame(point: Point, known: EvidencePoint, statement: StatementReading): boolean {
  if (point.kind !== 'figure' || known.text.isChinese !== statement.isChinese) return true;
  const own = within(statement.terms, point.own);
  const direction = directionOf(statement.text.reading.folded, point.span);
  if (direction && direction === directionOf(known.text.reading.reading.folded, known.point.span))
    return true;
  const isCount = point.mention.value.quantity.dimension === 'count';
  if (
    (!isCount && own.some(({ kind }) => kind === 'thing')) ||
    thingsCounted(point, statement).some(({ kind }) => kind === 'thing') ||
    countsThat(thingsCounted(point, statement), known, statement, 1)
  )
    return true;
  const verb = own.findLast(
    ({ kind, own: word, span, isChange }) =>
      kind === 'slight' && !isChange && word.length > 1 && span.end <= point.span.start,
  );
  return !verb || isBeside(known, verb, statement);
}

/** Whether an English figure counts what the statement counts, where both say what. */
export function countsNoOther(point: Point, one: Candidate, statement: StatementReading): boolean {
  const { known } = one;
  if (known.point.kind !== 'figure' || known.text.isChinese || statement.isChinese) return true;
  const { dimension, unitText } = known.point.mention.value.quantity;
  const isTold = dimension === 'count' && unitText !== '';
  const things = thingsCounted(point, statement).filter(({ kind }) => kind === 'thing');
  return !isTold || things.length === 0 || countsThat(things, known, statement);
}

/** Such a figure seldom stands twice by chance: it has digits enough, or is no count. */
const TELLING_DIGITS = /[1-9]\D*\d/u;

/**
 * Whether a Chinese figure, the very one of the statement and told of a name that it has, is of another thing right
 * behind it, and the thing of the statement stands nowhere: `4.3万吨铁矿石`, and not `4.3万吨煤炭`.
 */
export function countsOtherThing(
  { known, alien, held }: Candidate,
  point: Point,
  statement: StatementReading,
): boolean {
  if (!statement.isChinese || !known.text.isChinese || point.kind !== 'figure') return false;
  const places = statement.find(known.text);
  const isBehind = ({ span }: Term, { end }: Point['span']): boolean => span.start === end;
  const said = statement.terms.find((term) => isBehind(term, point.span));
  const other = alien.find((term) => isBehind(term, known.point.span));
  return (
    said?.kind === 'thing' &&
    other !== undefined &&
    TELLING_DIGITS.test(point.text) &&
    isAbsent(places.get(said)) &&
    !areAkin(said, other) &&
    [...held].some((term) => term.kind === 'name' || term.kind === 'ordinal' || term.kind === 'thing')
  );
}

/** Whether the article, too, speaks of the things that the statement counts; so it does where those are not named. */
export function countsSame(point: Point, known: EvidencePoint, statement: StatementReading): boolean {
  const thing = thingsCounted(point, statement)
    .filter((term) => term.kind === 'thing' && canStandIn(term, known.text.isChinese))
    .at(-1);
  return !thing || isBeside(known, thing, statement);
}

/** Whether a term stands in the sentence of the article's figure, or in the one before it. */
function isBeside({ text, point, before }: EvidencePoint, term: Term, statement: StatementReading): boolean {
  const start = before?.start ?? point.sentence.start;
  return placesOf(term, statement.find(text)).some(
    (place) => place.start >= start && place.end <= point.sentence.end,
  );
}
