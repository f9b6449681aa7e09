/** Figures that follow from others of a paragraph by one step: a sum, a difference, a share, a multiple, a stretch of time. */
import type { Quantity } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { relate } from '../../compare/compare-quantities.js';
import type { Written } from '../../compare/extents.js';
import { isOtherCurrency } from '../../compare/same-currency.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import { kindOf } from '../figures/shares.js';

/** Figures so far apart in a paragraph yield one by chance only. */
const MOST_BETWEEN = 12;

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction']);

/** Whether two figures, or two dates, of one of the paragraphs yield what the statement tells. */
export function isDerived({ mention, text }: FigurePoint, texts: readonly EvidenceText[]): boolean {
  return followsFrom({ quantity: mention.value.quantity, text }, texts);
}

/** The same of any quantity. */
export function followsFrom(said: Written, texts: readonly EvidenceText[]): boolean {
  const isIt = (quantity: Quantity): boolean => relate(said, { quantity, text: '' }).kind === 'same';
  return texts.some(({ points }) => {
    const here = points.map(({ point }) => point);
    return (
      here.some((one, i) =>
        here
          .slice(Math.max(0, i - MOST_BETWEEN), i + MOST_BETWEEN + 1)
          .some((other) => other !== one && yieldsOf(one, other, said.quantity).some(isIt)),
      ) ||
      sumsIn(here).some(isIt) ||
      here.some((one) => one.kind === 'date' && rangeOf(one.mention.value.edtf, said.quantity).some(isIt))
    );
  });
}

/** All that two points yield of the sort that the statement tells. */
function yieldsOf(one: Point, other: Point, said: Quantity): readonly Quantity[] {
  if (one.kind === 'date' || other.kind === 'date')
    return one.kind === 'date' && other.kind === 'date' && said.dimension === 'duration'
      ? stretches(one.mention.value.edtf, other.mention.value.edtf, said)
      : [];
  const [a, b] = [exact(one), exact(other)];
  if (!a || !b) return [];
  if (SHARES.has(said.dimension)) return sharesOf(a, b);
  if (said.dimension === 'percentage-point') return pointsBetween(a, b);
  if (said.dimension === 'multiple') return multiplesOf(a, b);
  return amountsOf(a, b);
}

/** A figure with one value; undefined for others. */
function exact(point: Point): Quantity | undefined {
  if (point.kind !== 'figure') return undefined;
  const { quantity } = point.mention.value;
  const isOne = quantity.low === quantity.high && quantity.modifier !== 'vague';
  return isOne && compare(quantity.low, '0') > 0 ? quantity : undefined;
}

function areOfOne(a: Quantity, b: Quantity): boolean {
  return kindOf(a) === kindOf(b) && !(a.dimension === 'money' && isOtherCurrency(a, b));
}

/** In percent. */
function partOf({ dimension, low }: Quantity): string {
  return dimension === 'fraction' ? multiply(low, '100') : low;
}

function percent(low: string): Quantity {
  return { low, high: low, dimension: 'percent', unit: '%', unitText: '%', modifier: 'exact' };
}

/** What share the one is of the other, by what share it is more or less, what is left of both, and what they make together. */
function sharesOf(a: Quantity, b: Quantity): readonly Quantity[] {
  if (SHARES.has(a.dimension)) {
    const left = add('100', multiply(partOf(a), '-1'));
    if (!SHARES.has(b.dimension)) return [percent(left)];
    const both = add(partOf(a), partOf(b));
    return [left, both, add('100', multiply(both, '-1'))].map(percent).concat(ratios(a, b));
  }
  return areOfOne(a, b) ? ratios(a, b) : [];
}

function ratios(a: Quantity, b: Quantity): readonly Quantity[] {
  const [x, y] = [toBase(a).low, toBase(b).low];
  const share = multiply(divide(x, y), '100');
  const ofBoth = multiply(divide(x, add(x, y)), '100');
  const change = add(share, '-100');
  return [share, ofBoth, change.replace(/^-/, ''), add('100', multiply(share, '-1'))]
    .filter((value) => compare(value, '0') > 0)
    .map(percent);
}

function pointsBetween(a: Quantity, b: Quantity): readonly Quantity[] {
  if (!SHARES.has(a.dimension) || !SHARES.has(b.dimension)) return [];
  const low = difference(partOf(a), partOf(b));
  return [{ low, high: low, dimension: 'percentage-point', unit: 'pp', unitText: '', modifier: 'exact' }];
}

function multiplesOf(a: Quantity, b: Quantity): readonly Quantity[] {
  if (!areOfOne(a, b)) return [];
  const low = divide(toBase(a).low, toBase(b).low);
  return [{ low, high: low, dimension: 'multiple', unit: '1', unitText: '', modifier: 'exact' }];
}

/** Sums and differences of two of one kind; of an amount and a share or number what it is of that, with that and without. */
function amountsOf(a: Quantity, b: Quantity): readonly Quantity[] {
  if (areOfOne(a, b)) {
    const step = divide(toBase(b).low, toBase({ ...a, low: '1', high: '1' }).low);
    return [like(a, add(a.low, step)), like(a, difference(a.low, step)), ...timesOf(a, b)];
  }
  if (SHARES.has(b.dimension)) {
    const part = divide(partOf(b), '100');
    const [more, less] = [add('1', part), add('1', multiply(part, '-1'))];
    return [multiply(a.low, part), multiply(a.low, more), multiply(a.low, less)]
      .concat(divide(a.low, part), divide(a.low, more), compare(less, '0') > 0 ? divide(a.low, less) : '0')
      .map((value) => like(a, value));
  }
  return timesOf(a, b);
}

/** So many times so much, and so much for each. */
function timesOf(a: Quantity, b: Quantity): readonly Quantity[] {
  const isNumber = ['count', 'number', 'multiple', 'duration'].includes(b.dimension);
  return isNumber ? [like(a, multiply(a.low, b.low)), like(a, divide(a.low, b.low))] : [];
}

function like(quantity: Quantity, value: string): Quantity {
  const { per: _, ...rest } = quantity;
  return { ...rest, low: value, high: value, modifier: 'exact' };
}

function difference(a: string, b: string): string {
  return add(a, multiply(b, '-1')).replace(/^-/, '');
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
  if (!a || !b || !areOfOne(a, b)) return false;
  const low = difference(toBase(a).low, toBase(b).low);
  const apart = SHARES.has(quantity.dimension)
    ? percent(multiply(divide(low, toBase(a).low), '100'))
    : quantity.dimension === 'percentage-point'
      ? pointsBetween(a, b)[0]
      : like(a, difference(a.low, divide(toBase(b).low, toBase({ ...a, low: '1', high: '1' }).low)));
  return (
    apart !== undefined &&
    relate({ quantity, text: said.text }, { quantity: apart, text: '' }).kind === 'same'
  );
}
