/** Whether what was said of a quantity agrees with what is known of it. Pure, and exact to the last digit. */
import type { Quantity } from '../../model.js';
import { add, compare, divide, multiply } from '../../units/decimal.js';
import { findUnit, toBase, unitOf } from '../../units/index.js';

/** A quantity with the words it was written in, which show how finely it was given. */
export interface Written {
  readonly quantity: Quantity;
  readonly text: string;
}

/**
 * `same`: what is known bears out what was said. `differs`: it contradicts it, in that field. `open`: it does neither,
 * as "over 60 %" does with 61 %. `unlike`: the two cannot be compared at all.
 */
export type Relation =
  | { readonly kind: 'same' }
  | { readonly kind: 'open'; readonly field?: 'bound' }
  | {
      readonly kind: 'differs';
      readonly field: 'value' | 'unit' | 'currency' | 'bound';
      /** Whether both show the same digits, in another magnitude, unit or currency. */
      readonly isSameDigits?: boolean;
    }
  | { readonly kind: 'unlike'; readonly field?: 'currency' | 'unit' };

/** Whether something is still about the other, people do not agree on so far away. */
const PERHAPS_ABOUT = '1.15';
/** Room that `about` leaves on either side, as a share of the value. */
/** `almost a decade` may be nine years. */
const NEARLY = '1.12';
const ABOUT = '0.06';
/** Rounding moves a value by no more than this share, however few digits are shown. */
const ROUNDING_AT_MOST = '0.02';
/** What is over a bound is still near it: beyond this many times the bound it would have been told otherwise. */
const NEAR_BOUND = '1.25';
/** A bound this many times off is so weak that nobody means it. */
const WEAK_BOUND = '2';
/** A bound this many times off has another magnitude. */
const OTHER_MAGNITUDE = '8';

const SAME: Relation = { kind: 'same' };
const OPEN: Relation = { kind: 'open' };
const VALUE: Relation = { kind: 'differs', field: 'value' };
const BOUND: Relation = { kind: 'differs', field: 'bound', isSameDigits: true };

/** How what was said stands to what is known. */
export function relate(said: Written, known: Written): Relation {
  const [a, other] = [asMoney(said, known), asMoney(known, said)];
  const b = areOneUnit(a.quantity, other.quantity)
    ? { ...other, quantity: { ...other.quantity, unit: a.quantity.unit } }
    : other;
  const unlike = unlikeness(a, b);
  if (unlike) return unlike;
  const relation = relateExtents(extentOf(a), extentOf(b), tolerance(a, b));
  // A bare number may count something else.
  if (relation.kind === 'differs' && a.quantity.dimension === 'number' && b.quantity.dimension === 'count')
    return OPEN;
  if (relation.kind !== 'differs' || relation.field !== 'value') return relation;
  const isSameDigits = areSameDigits(a, b);
  const isOtherUnit = mantissa(a) === mantissa(b) && a.quantity.unit !== b.quantity.unit;
  return { kind: 'differs', field: isOtherUnit ? 'unit' : 'value', isSameDigits };
}

/** `hundreds of dollars` counts dollars, but is money; so may be `3 pounds`. */
function asMoney(written: Written, other: Written): Written {
  const { quantity } = written;
  if (quantity.unit === '[lb_av]' && other.quantity.dimension === 'money')
    return { ...written, quantity: { ...quantity, dimension: 'money', unit: '1' } };
  if (quantity.dimension !== 'count') return written;
  if (SHARED_NAMES.some(([name]) => name.test(quantity.unitText.toLowerCase())))
    return { ...written, quantity: { ...quantity, dimension: 'money' } };
  const unit = findUnit(quantity.unitText);
  if (unit?.dimension !== 'money' || unit.factor !== undefined) return written;
  return { ...written, quantity: { ...quantity, dimension: 'money', currency: unit.code } };
}

/** Why the two cannot be compared; undefined if they can. Currencies are never converted. */
function unlikeness(a: Written, b: Written): Relation | undefined {
  const [said, known] = [a.quantity, b.quantity];
  if (said.dimension === 'money' && known.dimension === 'money') {
    if (!isOtherCurrency(said, known)) return undefined;
    return compare(said.low, known.low) === 0
      ? { kind: 'differs', field: 'currency', isSameDigits: true }
      : { kind: 'unlike', field: 'currency' };
  }
  if (kindOf(said) === kindOf(known)) {
    return kindOf(said) === 'tally' || areOneUnit(said, known) || (hasFactor(said) && hasFactor(known))
      ? undefined
      : { kind: 'unlike' };
  }
  const areShares = [said, known].every(({ dimension }) => SHARES.has(dimension));
  const equal = compare(said.low, known.low) === 0 && compare(said.high, known.high) === 0;
  return areShares && equal
    ? { kind: 'differs', field: 'unit', isSameDigits: true }
    : { kind: 'unlike', ...(equal && { field: 'unit' }) };
}

/** Whether no currency can be meant by both. */
function isOtherCurrency(said: Quantity, known: Quantity): boolean {
  const [a, b] = [currenciesOf(said), currenciesOf(known)];
  return a !== undefined && b !== undefined && !a.some((code) => b.includes(code));
}

/** The currencies that may be meant, by code or, where that is left open, by a name that several share. */
function currenciesOf({ currency, unitText }: Quantity): readonly string[] | undefined {
  const shared = SHARED_NAMES.find(([name]) => name.test(unitText.toLowerCase()))?.[1];
  return shared ?? (currency === undefined ? undefined : [currency]);
}

/** Names of money that do not tell whose it is. A bare 元 is one of those whose own name it is, never a dollar or a yen. */
const SHARED_NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[千百十]?[万萬亿億]?(?:元|圆|圓|块|塊|块钱|塊錢)$/u, ['CNY', 'TWD', 'HKD', 'MOP', 'SGD']],
  [/^(?:krone|kroner|kronor|krona|crowns?|克朗)$/u, ['DKK', 'NOK', 'SEK', 'ISK', 'CZK']],
  [/^(?:pesos?|比索)$/u, ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'CUP', 'UYU']],
  [/^(?:francs?|法郎)$/u, ['CHF', 'FRF', 'XAF', 'XOF']],
  [/^(?:pounds?|镑|鎊)$/u, ['GBP', 'EGP', 'LBP', 'SYP']],
];

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'percentage-point']);

/** Shares are one kind, however written; so is everything that is merely counted. */
function kindOf({ dimension }: Quantity): string {
  if (dimension === 'fraction') return 'percent';
  return dimension === 'count' || dimension === 'number' ? 'tally' : dimension;
}

/** An ounce of gold is not an ounce of tea, but both are called so. */
function areOneUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (a.unitText !== '' && a.unitText.toLowerCase() === b.unitText.toLowerCase());
}

function hasFactor(quantity: Quantity): boolean {
  return quantity.dimension === 'fraction' || unitOf(quantity)?.factor !== undefined;
}

type Direction = 'point' | 'range' | 'up' | 'down';

/** A quantity in base units: two ends, and on which side it is open. */
interface Extent {
  readonly low: string;
  readonly high: string;
  readonly direction: Direction;
  readonly isLoose: boolean;
  /** Whether it says that the value is a little less. */
  readonly isNear: boolean;
  readonly isVague: boolean;
  /** Whether the bound itself is excluded. */
  readonly isStrict: boolean;
}

const DIRECTIONS: Readonly<Partial<Record<Quantity['modifier'], Direction>>> = {
  over: 'up',
  'at-least': 'up',
  under: 'down',
  'at-most': 'down',
};

function extentOf({ quantity }: Written): Extent {
  const base = toBase(quantity);
  const scale = quantity.dimension === 'fraction' ? '100' : '1';
  const [low, high] = [multiply(base.low, scale), multiply(base.high, scale)];
  const { modifier } = quantity;
  return {
    low,
    high,
    direction: DIRECTIONS[modifier] ?? (compare(low, high) === 0 ? 'point' : 'range'),
    isLoose: modifier === 'about' || modifier === 'near',
    isNear: modifier === 'near',
    isVague: modifier === 'vague',
    isStrict: modifier === 'over' || modifier === 'under',
  };
}

function relateExtents(said: Extent, known: Extent, room: string): Relation {
  const isClose = (a: string, b: string): boolean => compare(distance(a, b), room) <= 0;
  // A mirror turns upper bounds into lower ones, so that each case is written once.
  if (said.direction === 'down' || (said.direction !== 'up' && known.direction === 'down'))
    return relateExtents(mirror(said), mirror(known), room);
  if (said.direction === 'up') return relateLowerBound(said, known, isClose);
  const isInside = (value: string): boolean =>
    (compare(known.low, value) <= 0 || isClose(known.low, value)) &&
    (compare(value, known.high) <= 0 || isClose(value, known.high));

  if (known.direction === 'up') {
    const bound = known.high;
    if (said.direction === 'point' && isClose(said.low, bound))
      return said.isLoose ? SAME : { kind: 'open', field: 'bound' };
    if (compare(said.high, bound) <= 0) return VALUE;
    return isWithin(said.low, bound, NEAR_BOUND) ? OPEN : VALUE;
  }
  if (known.direction === 'point') {
    const { low: value } = known;
    if (said.direction === 'point') {
      if (isClose(said.low, value)) return SAME;
      if (said.isNear && compare(value, said.low) <= 0 && isWithin(said.low, value, NEARLY)) return SAME;
      return said.isLoose && isWithin(said.low, value, PERHAPS_ABOUT) ? OPEN : VALUE;
    }
    const isCovered =
      (compare(said.low, value) <= 0 || isClose(said.low, value)) &&
      (compare(value, said.high) <= 0 || isClose(value, said.high));
    if (!isCovered) return VALUE;
    return said.isVague || isWithin(said.high, said.low, WEAK_BOUND) ? SAME : OPEN;
  }
  if (said.direction === 'point') {
    if (!isInside(said.low)) return VALUE;
    return said.isLoose && !known.isVague ? SAME : OPEN;
  }
  if (isClose(said.low, known.low) && isClose(said.high, known.high)) return SAME;
  const areApart = compare(said.high, known.low) < 0 || compare(known.high, said.low) < 0;
  if (areApart) return VALUE;
  return said.isVague || known.isVague ? OPEN : VALUE;
}

/** "Over 50": borne out by all that is known to lie above it, and not absurdly far. */
function relateLowerBound(said: Extent, known: Extent, isClose: (a: string, b: string) => boolean): Relation {
  const bound = said.high;
  if (known.direction === 'up') {
    if (isClose(bound, known.high)) return SAME;
    if (compare(bound, known.high) > 0) return VALUE;
    return distanceVerdict(known.high, bound, NEAR_BOUND);
  }
  if (known.direction === 'down') {
    if (isClose(bound, known.low)) return BOUND;
    return compare(bound, known.low) > 0 ? VALUE : OPEN;
  }
  if (known.direction === 'point') {
    if (compare(bound, known.low) === 0) return said.isStrict && !known.isLoose ? BOUND : SAME;
    if (compare(known.low, bound) > 0) return distanceVerdict(known.low, bound, WEAK_BOUND);
    if (known.isLoose && isClose(bound, known.low)) return OPEN;
    return isWithin(bound, known.low, '1.05') ? BOUND : VALUE;
  }
  if (compare(bound, known.low) <= 0) return distanceVerdict(known.low, bound, WEAK_BOUND);
  if (compare(bound, known.high) >= 0) return isClose(bound, known.high) ? BOUND : VALUE;
  return OPEN;
}

function distanceVerdict(above: string, bound: string, fair: string): Relation {
  if (isWithin(above, bound, fair)) return SAME;
  return isWithin(above, bound, OTHER_MAGNITUDE) ? OPEN : VALUE;
}

/** Whether the larger is at most `factor` times the smaller; of mirrored values, the other way round. */
function isWithin(a: string, b: string, factor: string): boolean {
  const [x, y] = [absolute(a), absolute(b)];
  const [small, large] = compare(x, y) <= 0 ? [x, y] : [y, x];
  return compare(large, multiply(small, factor)) <= 0;
}

const TURNED: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  point: 'point',
  range: 'range',
};

function mirror(extent: Extent): Extent {
  return {
    ...extent,
    low: multiply(extent.high, '-1'),
    high: multiply(extent.low, '-1'),
    direction: TURNED[extent.direction],
  };
}

/** How far apart two values may be and still be one: for `about`, and for what was rounded when it was said. */
function tolerance(said: Written, known: Written): string {
  const [a, b] = [extentOf(said), extentOf(known)];
  const size = absolute(b.high);
  const about = a.isLoose || b.isLoose ? multiply(size, ABOUT) : '0';
  const step = lastDigit(said);
  const rounding =
    step === undefined ? '0' : smaller(multiply(step, '0.5'), multiply(size, ROUNDING_AT_MOST));
  // A value cannot be rounded to something finer than it was.
  const knownStep = lastDigit(known);
  const isFiner = step !== undefined && knownStep !== undefined && compare(step, knownStep) < 0;
  const fraction = [said, known].some(({ quantity }) => quantity.dimension === 'fraction')
    ? multiply(size, '0.015')
    : '0';
  return larger(larger(about, isFiner ? '0' : rounding), fraction);
}

/** The worth of the last digit shown, in base units: 10⁹ for `326 billion`; undefined where no digits are shown. */
function lastDigit(written: Written): string | undefined {
  const shown = digits(written.text);
  if (shown === undefined || compare(shown.value, '0') === 0) return undefined;
  const { low } = extentOf(written);
  const worth = absolute(divide(low, shown.value));
  return multiply(worth, shown.decimals === 0 ? '1' : `0.${'0'.repeat(shown.decimals - 1)}1`);
}

function digits(text: string): { readonly value: string; readonly decimals: number } | undefined {
  const numerals = text.normalize('NFKC').match(/\d[\d,，]*(?:[.．]\d+)?/gu) ?? [];
  const found = numerals[0]?.replace(/[,，]/gu, '');
  // `2 h 9 min` is no number of digits.
  if (found === undefined || numerals.length > 1) return undefined;
  return { value: found, decimals: found.split('.')[1]?.length ?? 0 };
}

/** The first number as it is written, without its magnitude: `326` of `$326 billion`; of words, their value. */
function mantissa({ text, quantity }: Written): string {
  const shown = digits(text)?.value ?? quantity.low;
  return shown.replace(/^0+|\.0+$/g, '');
}

/** `380万` and `380亿`; of a single digit, only where it is written the same way. */
function areSameDigits(a: Written, b: Written): boolean {
  const [x, y] = [a, b].map((one) =>
    mantissa(one)
      .replace('.', '')
      .replace(/^0+|0+$/g, ''),
  );
  return x === y && ((x?.length ?? 0) > 1 || mantissa(a) === mantissa(b));
}

function distance(a: string, b: string): string {
  return absolute(add(a, multiply(b, '-1')));
}

function absolute(decimal: string): string {
  return decimal.replace(/^-/, '');
}

function smaller(a: string, b: string): string {
  return compare(a, b) <= 0 ? a : b;
}

function larger(a: string, b: string): string {
  return compare(a, b) >= 0 ? a : b;
}
