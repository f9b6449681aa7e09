/** What an English statement works out from a figure and what is told of it: so many times so much, half of it, both together, what came without what went. */
import {
  enAddsAndTakes,
  enAllTogether,
  enNetted,
  enTimesOfOther,
} from '../../../../lang/checking/en-reckoning.js';
import type { Quantity } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { directionOf } from '../../compare/direction.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { periodsIn, tellsPeriods } from '../../reading/periods.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { kindOf } from './shares.js';

/** How far before a figure stands the deed that it is of, in UTF-16 code units. */
const REACH = 32;

const RELATIVE: ReadonlySet<Quantity['dimension']> = new Set([
  'percent',
  'fraction',
  'multiple',
  'percentage-point',
]);

/** What somebody has who is told to have a part of what was told before: `£90, three times as much as the guides`. */
export function partOfOther(
  one: EvidencePoint,
  other: EvidencePoint,
  said: FigurePoint,
  statement: StatementReading,
): Quantity | undefined {
  const [level, factor] = [exactOf(one), factorOf(other)];
  const than = enTimesOfOther.exec(behind(other));
  if (!level || factor === undefined || !than || one === other) return undefined;
  const { text } = other;
  const { clause, span } = other.point;
  const stretch = { start: span.end, end: clause.end };
  const { folded } = text.reading.reading;
  const periods = periodsIn(statement.text.reading.folded.slice(said.sentence.start, said.sentence.end));
  const isThen = periods.size > 0 && tellsPeriods(folded.slice(stretch.start, stretch.end), periods);
  const isTheirs = statement.terms.some(
    (term) => term.kind !== 'slight' && standsIn(term, statement.find(text), stretch),
  );
  return isThen || isTheirs ? times(level, divide('1', factor)) : undefined;
}

/** Two of one kind taken together. */
export function sumOf(
  one: EvidencePoint,
  other: EvidencePoint,
  _: FigurePoint,
  { text }: StatementReading,
): Quantity | undefined {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (!a || !b || one === other || !enAllTogether.test(text.reading.folded)) return undefined;
  if (kindOf(a) !== kindOf(b) || a.currency !== b.currency || one.point.end !== other.point.end)
    return undefined;
  return { ...a, ...inUnitOf(a, add(toBase(a).low, toBase(b).low)) };
}

/** What came without what went: `took on 90 hands and lost 25`. */
export function netOf(
  one: EvidencePoint,
  other: EvidencePoint,
  { sentence, span }: FigurePoint,
  { text }: StatementReading,
): Quantity | undefined {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (!a || !b || one === other || one.ofSentence !== other.ofSentence || kindOf(a) !== kindOf(b))
    return undefined;
  const way = directionOf(text.reading.folded, span);
  if (way === undefined && !enNetted.test(text.reading.folded.slice(sentence.start, sentence.end)))
    return undefined;
  const before = (known: EvidencePoint): string => {
    const { span, clause } = known.point;
    return known.text.reading.reading.folded.slice(Math.max(clause.start, span.start - REACH), span.start);
  };
  const [x, y] = [before(one), before(other)];
  const isFirst = enAddsAndTakes.some(([adds, takes]) => adds.test(x) && takes.test(y));
  const isSecond = enAddsAndTakes.some(([adds, takes]) => takes.test(x) && adds.test(y));
  if (isFirst === isSecond) return undefined;
  const [came, went] = isFirst ? [a, b] : [b, a];
  const left = add(toBase(came).low, multiply(toBase(went).low, '-1'));
  if (way !== undefined && (way === 'down') !== left.startsWith('-')) return undefined;
  return { ...a, ...inUnitOf(a, left.replace('-', '')) };
}

function inUnitOf(quantity: Quantity, base: string): Pick<Quantity, 'low' | 'high' | 'modifier'> {
  const low = divide(base, toBase({ ...quantity, low: '1', high: '1' }).low);
  return { low, high: low, modifier: 'exact' };
}

/** By how much something is multiplied: `twice`, `half`. */
function factorOf({ point }: EvidencePoint): string | undefined {
  if (point.kind !== 'figure') return undefined;
  const { dimension, low, high } = point.mention.value.quantity;
  const isFactor = low === high && (dimension === 'multiple' || dimension === 'fraction');
  return isFactor && compare(low, '0') > 0 ? low : undefined;
}

function behind({ text, point: { span, sentence } }: EvidencePoint): string {
  return text.reading.reading.folded.slice(span.end, sentence.end);
}

/** A figure that is told as it is: no bound, no share, and no two ends. */
export function exactOf({ point }: EvidencePoint): Quantity | undefined {
  if (point.kind !== 'figure') return undefined;
  const { quantity } = point.mention.value;
  const isExact = quantity.low === quantity.high && compare(quantity.low, '0') > 0;
  return isExact && !RELATIVE.has(quantity.dimension) ? quantity : undefined;
}

export function times(quantity: Quantity, factor: string): Quantity {
  const value = multiply(quantity.low, factor);
  const { per: _, ...rest } = quantity;
  return { ...rest, low: value, high: value, modifier: 'exact' };
}
