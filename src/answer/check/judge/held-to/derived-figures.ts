/** Figures that follow from others of a paragraph by one step: a sum, a difference, a share, a multiple, a stretch of time. */
import type { Quantity } from '../../../../model.js';
import { add, divide } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { relate } from '../../compare/compare-quantities.js';
import type { Written } from '../../compare/extents.js';
import { isOtherCurrency } from '../../compare/same-currency.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import { areOfOtherKinds, haveOtherClassifiers } from '../../align/relate-points.js';
import { isFarWithin } from '../figures/growths.js';
import { kindOf } from '../figures/shares.js';
import {
  anyRatio,
  beforeFall,
  beforeRise,
  bothShares,
  change,
  dealtOut,
  difference,
  isPlain,
  leftOfShare,
  leftOfShares,
  less,
  more,
  part,
  pointsBetween,
  shareOfBoth,
  shareOfShare,
  sum,
  times,
  whole,
  type Way,
} from '../figures/two-figures.js';

/** Figures so far apart in a paragraph yield one by chance only. */
const MOST_BETWEEN = 12;

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction']);

/** What was said, and whether it is by how much something changes. */
interface Told extends Written {
  readonly isChange?: boolean;
}

/** Whether two figures, or two dates, of one of the paragraphs yield what the statement tells. */
export function isDerived(
  { mention, text }: FigurePoint,
  texts: readonly EvidenceText[],
  isChange = false,
): boolean {
  return followsFrom({ quantity: mention.value.quantity, text, isChange }, texts);
}

/** The same of any quantity. */
export function followsFrom(said: Told, texts: readonly EvidenceText[]): boolean {
  const isIt = (quantity: Quantity): boolean =>
    relate(said, { quantity, text: '' }).kind === 'same' && !isFarWithin(said.quantity, quantity);
  return texts.some(({ points }) => {
    const here = points.map(({ point }) => point);
    return (
      here.some((one, i) =>
        here
          .slice(Math.max(0, i - MOST_BETWEEN), i + MOST_BETWEEN + 1)
          .some((other) => other !== one && yieldsOf(one, other, said).some(isIt)),
      ) ||
      sumsIn(here).some(isIt) ||
      here.some((one) => one.kind === 'date' && rangeOf(one.mention.value.edtf, said.quantity).some(isIt))
    );
  });
}

/** What two points yield of the sort that the statement tells. */
function yieldsOf(one: Point, other: Point, said: Told): readonly Quantity[] {
  if (one.kind === 'date' || other.kind === 'date')
    return one.kind === 'date' && other.kind === 'date' && said.quantity.dimension === 'duration'
      ? stretches(one.mention.value.edtf, other.mention.value.edtf, said.quantity)
      : [];
  const [a, b] = [exact(one), exact(other)];
  if (!a || !b || countOthers(a, b, said.quantity)) return [];
  const asked = asAmount(said.quantity, a);
  return waysFor(said).flatMap((way) => way(a, b, asked) ?? []);
}

/** Whether the two count different things, or others than were told: cases may be told as people. */
function countOthers(a: Quantity, b: Quantity, said: Quantity): boolean {
  if (kindOf(a) !== 'tally' || kindOf(b) !== 'tally') return false;
  const isOther = said.dimension === 'count' && haveOtherClassifiers(a.unitText, said.unitText);
  return areOfOtherKinds(a.unitText, b.unitText) || (isOther && a.unitText !== '例');
}

/** A bare number beside an amount may be one. */
function asAmount(said: Quantity, { dimension, currency, unit }: Quantity): Quantity {
  if (dimension !== 'money') return said;
  if (said.dimension === 'number') return { ...said, dimension, unit, ...(currency && { currency }) };
  return said.dimension === 'money' && currency && !isOtherCurrency(said, { ...said, currency, unitText: '' })
    ? { ...said, currency }
    : said;
}

const SHARE_WAYS = [anyRatio, change, shareOfBoth, leftOfShare, leftOfShares, bothShares, shareOfShare];
const AMOUNT_WAYS = [difference, sum, times, dealtOut, part, more, less, whole, beforeRise, beforeFall];
/** What something changes by is no ratio, and no sum. */
const CHANGE_WAYS = [difference, pointsBetween, change, part, times, dealtOut];

function waysFor({ quantity: { dimension }, isChange }: Told): readonly Way[] {
  if (isChange) return CHANGE_WAYS;
  if (SHARES.has(dimension)) return SHARE_WAYS;
  if (dimension === 'percentage-point') return [pointsBetween];
  return dimension === 'multiple' ? [anyRatio] : AMOUNT_WAYS;
}

/** A figure with one value; undefined for others. */
function exact(point: Point): Quantity | undefined {
  if (point.kind !== 'figure') return undefined;
  const { quantity } = point.mention.value;
  return isPlain(quantity) ? quantity : undefined;
}

function areOfOne(a: Quantity, b: Quantity): boolean {
  return kindOf(a) === kindOf(b) && !(a.dimension === 'money' && isOtherCurrency(a, b));
}

function like(quantity: Quantity, value: string): Quantity {
  const { per: _, ...rest } = quantity;
  return { ...rest, low: value, high: value, modifier: 'exact' };
}

/** What figures of one kind that follow each other make together, three of them or more. */
function sumsIn(points: readonly Point[]): readonly Quantity[] {
  const all = points.flatMap((point) => exact(point) ?? []);
  return all.flatMap((first, i) => {
    let sum = first.low;
    return all.slice(i + 1, i + MOST_BETWEEN).flatMap((next) => {
      if (!areOfOne(first, next)) return [];
      sum = add(sum, divide(toBase(next).low, toBase({ ...first, low: '1', high: '1' }).low));
      return [like(first, sum)];
    });
  });
}

/** How long a stretch from one time to another is. */
function rangeOf(edtf: string, said: Quantity): readonly Quantity[] {
  const [from, to] = edtf.split('/');
  return said.dimension === 'duration' && from && to ? stretches(from, to, said) : [];
}

const DAY = 86_400_000;

/** How long it is between two dates, in days where both tell the day, else in years or months. */
function stretches(a: string, b: string, { unitText }: Quantity): readonly Quantity[] {
  const [x, y] = [a, b].map((edtf) => /(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?/u.exec(edtf));
  if (!x || !y || (x[1] === 'XXXX') !== (y[1] === 'XXXX')) return [];
  const of = (value: number, unit: string): Quantity => {
    const low = String(Math.abs(value));
    return { low, high: low, dimension: 'duration', unit, unitText, modifier: 'exact' };
  };
  const yearOf = ([, year = '']: RegExpExecArray): number => (year === 'XXXX' ? 2001 : Number(year));
  const years = yearOf(x) - yearOf(y);
  const months = years * 12 + Number(x[2] ?? 0) - Number(y[2] ?? 0);
  const timeOf = (one: RegExpExecArray): number =>
    Date.UTC(yearOf(one), Number(one[2] ?? 1) - 1, Number(one[3] ?? 1));
  const days = Math.round((timeOf(x) - timeOf(y)) / DAY);
  return [
    ...(years === 0 ? [] : [of(years, 'a')]),
    ...(x[2] && y[2] ? [of(months, 'mo')] : []),
    ...(x[3] && y[3] ? [of(days, 'd'), of(Math.abs(days) + 1, 'd')] : []),
  ];
}

/** Whether two figures lie as far apart as the statement tells: by so much, by so many points, or by such a share. */
export function differenceBetween(first: FigurePoint, last: FigurePoint, said: FigurePoint): boolean {
  const { quantity } = said.mention.value;
  const [a, b] = [exact(first), exact(last)];
  if (!a || !b) return false;
  const asked = asAmount(quantity, a);
  return [change, pointsBetween, difference].some((way) =>
    [way(b, a, asked), way === change ? undefined : way(a, b, asked)].some(
      (apart) =>
        apart !== undefined &&
        relate({ quantity, text: said.text }, { quantity: apart, text: '' }).kind === 'same',
    ),
  );
}
