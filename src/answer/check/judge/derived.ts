/** Figures that the articles do not state, and that follow from theirs: a multiple, or what something was a year before. */
import type { Quantity } from '../../../model.js';
import { add, compare, divide, multiply } from '../../../units/decimal.js';
import { toBase } from '../../../units/index.js';
import { basesOf } from '../align/same-time.js';
import { areCompatible } from '../compare/compare-times.js';
import { relate } from '../compare/compare-quantities.js';
import { directionOf } from '../compare/direction.js';
import type { Finding } from '../finding.js';
import type { EvidencePoint, EvidenceText } from '../reading/evidence-texts.js';
import type { FigurePoint, Point } from '../reading/points.js';
import { standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { within } from '../reading/term.js';
import { kindOf, toldBy, withNear } from './shares.js';

/** Share of the statement's words that must stand beside the figures. */
const TOLD_FROM = 0.6;

/** The same, to say that it was another. */
const WHOLLY_TOLD_FROM = 0.9;

/** Of two figures that are nearly alike nobody says that one is a multiple of the other. */
const LEAST_MULTIPLE = 1.4;

/** The two figures of a sentence of which one is the multiple of the other that the statement tells; undefined if there are none. */
export function judgeMultiple(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure' || point.mention.value.quantity.dimension !== 'multiple') return undefined;
  if (Number(point.mention.value.quantity.low) < LEAST_MULTIPLE) return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  for (const { one: more, near } of withNear(texts))
    for (const less of near) {
      if (less.ofSentence !== more.ofSentence) continue;
      const times = ratioOf(more.point, less.point, said.quantity);
      if (!times || relate(said, { quantity: times, text: '' }).kind !== 'same') continue;
      if (toldBy([more, less], statement) >= TOLD_FROM && isThatWay(more, less, point, statement))
        return { stance: 'supports', evidence: [{ text: more.text, span: more.point.sentence }] };
    }
  return undefined;
}

/** How many times the one the other is, where both are plain and of one kind. */
function ratioOf(more: Point, less: Point, said: Quantity): Quantity | undefined {
  if (more === less || more.kind !== 'figure' || less.kind !== 'figure') return undefined;
  const [a, b] = [more.mention.value.quantity, less.mention.value.quantity];
  const isLevel = ({ low, high, dimension }: Quantity): boolean =>
    low === high && !['multiple', 'duration', 'number'].includes(dimension) && Number(low) > 0;
  if (!isLevel(a) || !isLevel(b) || kindOf(a) !== kindOf(b) || a.currency !== b.currency) return undefined;
  const times = divide(toBase(a).low, toBase(b).low);
  return compare(times, '1') <= 0 ? undefined : { ...said, low: times, high: times, modifier: 'exact' };
}

/** Whether the greater of the two can be the one of which the statement tells: not what was before, nor the other's. */
function isThatWay(
  { text, point: more }: EvidencePoint,
  { point: less }: EvidencePoint,
  said: FigurePoint,
  { terms, text: own, find }: StatementReading,
): boolean {
  if (more.kind === 'figure' && more.end === 'first') return false;
  const [date] = own.dates;
  const isOfDate = (one: Point): boolean | undefined => {
    const when = one.kind === 'figure' ? one.mention.value.when?.edtf : undefined;
    return date && when !== undefined ? areCompatible(date.value.edtf, when) : undefined;
  };
  if (isOfDate(more) === false && isOfDate(less) === true) return false;
  const [subject] = within(terms, [{ start: 0, end: said.span.start }]).filter(
    ({ kind }) => kind !== 'slight',
  );
  const places = find(text);
  return !standsIn(subject, places, ...less.own) || standsIn(subject, places, ...more.own);
}

/** The figure and its change since the year before that yield what the statement tells of that year; undefined if there are none. */
export function judgeFormer(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure') return undefined;
  const year = yearSaid(point, statement);
  if (year === undefined) return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  for (const { points } of texts)
    for (const [i, now] of points.entries()) {
      const change = points[i + 1];
      if (!change || change.ofSentence !== now.ofSentence) continue;
      const years = now.dates.flatMap(({ value }) => /^\d{4}/u.exec(value.edtf)?.[0] ?? []).map(Number);
      if (!years.includes(year + 1) || years.includes(year)) continue;
      const before = beforeChange(now, change);
      if (!before || toldBy([now], statement) < TOLD_FROM) continue;
      const relation = relate(said, { quantity: before, text: '' });
      const evidence = [{ text: now.text, span: now.point.sentence }];
      if (relation.kind === 'same') return { stance: 'supports', evidence };
      if (relation.kind !== 'differs' || toldBy([now], statement) < WHOLLY_TOLD_FROM) continue;
      const found = `${now.point.text}, ${change.point.text}`;
      return { stance: 'refutes', difference: { field: 'value', said: point.text, found }, evidence };
    }
  return undefined;
}

/** The year of which the statement tells the figure. */
function yearSaid({ mention }: FigurePoint, { text: { dates } }: StatementReading): number | undefined {
  const edtf = mention.value.when?.edtf ?? (dates.length === 1 ? dates[0]?.value.edtf : undefined);
  const year = /^(\d{4})(?:-\d\d)?$/u.exec(edtf ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** What a figure was before a change since the year before, told right behind it. */
function beforeChange(now: EvidencePoint, { point: change, text }: EvidencePoint): Quantity | undefined {
  if (now.point.kind !== 'figure' || change.kind !== 'figure') return undefined;
  const { folded } = text.reading.reading;
  const direction = directionOf(folded, change.span);
  if (!direction || !basesOf(folded, change).includes('year')) return undefined;
  const [level, by] = [now.point.mention.value.quantity, change.mention.value.quantity];
  if ([level, by].some(({ low, high }) => low !== high)) return undefined;
  const isUp = direction === 'up';
  const isOfOne = kindOf(level) === kindOf(by) && level.currency === by.currency;
  const isInPoints = level.dimension === 'percent' && by.dimension === 'percentage-point';
  if (isInPoints || (isOfOne && level.dimension !== 'percent')) {
    const step = isInPoints ? by.low : divide(toBase(by).low, toBase({ ...level, low: '1', high: '1' }).low);
    return plain(level, add(level.low, isUp ? multiply(step, '-1') : step));
  }
  if (by.dimension !== 'percent' || level.dimension === 'percent') return undefined;
  const factor = add('1', multiply(divide(by.low, '100'), isUp ? '1' : '-1'));
  return compare(factor, '0') > 0 ? plain(level, divide(level.low, factor)) : undefined;
}

function plain(quantity: Quantity, value: string): Quantity {
  return { ...quantity, low: value, high: value, modifier: 'exact' };
}
