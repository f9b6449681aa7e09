/** What a figure of the statement counts. */
import type { Span } from '../../../model.js';
import { firstOverlapping } from '../../../text/overlapping.js';
import { overlaps } from '../../../text/spans.js';
import { isAbsent, placesOf, standsIn } from '../reading/places.js';
import type { Point } from '../reading/points.js';
import type { EvidencePoint, EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import type { Term } from '../reading/term.js';

/** The terms that name what a figure counts: `12 librarians`; none where it does not count things. */
export function thingsCounted(point: Point, { terms }: StatementReading): readonly Term[] {
  if (point.kind !== 'figure' || !point.counted) return [];
  const { counted } = point;
  return terms.filter(({ span }) => overlaps(counted, span));
}

/**
 * Whether any of the things that a statement counts is what the article's figure counts.
 *
 * @param least - how well, at least, the article's word for it must stand for the statement's: 0 to 1
 */
export function countsThat(
  counted: readonly Term[],
  { text, point: { span } }: EvidencePoint,
  statement: StatementReading,
  least = 0,
): boolean {
  const places = statement.find(text);
  return counted.some((term) =>
    placesOf(term, places).some(
      ({ start, strength }) => strength >= least && start >= span.start && start <= span.end + 2,
    ),
  );
}

/** Whether the texts of the figures have the things that the statement counts, if it counts any. */
export function haveCounted(
  point: Point,
  known: readonly EvidencePoint[],
  statement: StatementReading,
): boolean {
  const counted = thingsCounted(point, statement);
  return (
    counted.length === 0 ||
    known.some(({ text }) => counted.some((term) => !isAbsent(statement.find(text).get(term))))
  );
}

/**
 * Whether the article's figure counts things that the statement does not name, while another one of its text counts
 * those that the statement counts: `326 wolves in 41 packs`.
 */
export function countsOther(point: Point, known: EvidencePoint, statement: StatementReading): boolean {
  const counted = thingsCounted(point, statement);
  const places = statement.find(known.text);
  const area = countedBy(known);
  if (area && !known.text.isChinese && isCountedBeside(counted, area, known, statement)) return true;
  if (
    known.text.isChinese ||
    counted.length === 0 ||
    !area ||
    statement.terms.some((term) => standsIn(term, places, area))
  )
    return false;
  const areas = areasCounted(known.text);
  return counted.some((term) => placesOf(term, places).some((place) => firstOverlapping(areas, place)));
}

/** Whether another figure of the sentence counts what the statement counts, and this one does not. */
function isCountedBeside(
  counted: readonly Term[],
  area: Span,
  known: EvidencePoint,
  { find }: StatementReading,
): boolean {
  const places = find(known.text);
  const isCounted = (at: Span | undefined): boolean =>
    at !== undefined && counted.some((term) => standsIn(term, places, at));
  return !isCounted(area) && known.ofSentence.some((other) => other !== known && isCounted(countedBy(other)));
}

const allAreas = new WeakMap<EvidenceText, readonly Span[]>();

/** Where things stand that any of the figures of a text counts. */
function areasCounted(text: EvidenceText): readonly Span[] {
  const areas = allAreas.get(text) ?? text.points.flatMap((point) => countedBy(point) ?? []);
  allAreas.set(text, areas);
  return areas;
}

const TALLIES: ReadonlySet<string> = new Set(['count', 'number']);

/** Where the things stand that an article's figure counts. */
function countedBy({ point }: EvidencePoint): Span | undefined {
  if (point.kind !== 'figure') return undefined;
  const { quantity, subject } = point.mention.value;
  if (!TALLIES.has(quantity.dimension)) return undefined;
  const isBehind = subject && subject.start >= point.span.end && subject.start <= point.span.end + 1;
  return isBehind ? subject : point.counted;
}
