/** Whether what was said of a quantity agrees with what is known of it. Pure, and exact to the last digit. */
import type { Quantity } from '../../../model.js';
import { add, compare, divide, multiply } from '../../../units/decimal.js';
import { findUnit, unitOf } from '../../../units/index.js';
import { sharedNames } from '../../../units/shared-names.js';
import { extentOf, type Written } from './extents.js';
import { perSameUnit } from './rates.js';
import { OPEN, absolute, relateExtents, type Relation } from './relate-extents.js';
import { isOtherCurrency } from './same-currency.js';

/** Whether the one counts a few whole things, and the other is a bare number with a fraction. */
function isInParts(said: Quantity, { dimension, low }: Quantity): boolean {
  return said.dimension === 'count' && dimension === 'number' && low.includes('.') && !said.low.includes('.');
}

/** Room that `about` leaves on either side, as a share of the value. */
const ABOUT = '0.06';

/** Rounding moves a value by no more than this share, however few digits are shown. */
const ROUNDING_AT_MOST = '0.02';

/** How what was said stands to what is known, in whatever unit each of the two tells a rate. */
export function relate(said: Written, known: Written): Relation {
  const relation = relateAsWritten(said, known);
  if (relation.kind === 'same') return relation;
  const turned = perSameUnit(said.quantity, known);
  const other = turned && relateAsWritten(said, turned);
  return other?.kind === 'same' ? other : relation;
}

function relateAsWritten(said: Written, known: Written): Relation {
  const [a, other] = [asMoney(said, known), asMoney(known, said)];
  const b = areOneUnit(a.quantity, other.quantity)
    ? { ...other, quantity: { ...other.quantity, unit: a.quantity.unit } }
    : other;
  const unlike = unlikeness(a, b);
  if (unlike) return unlike;
  const relation = relateExtents(extentOf(a), extentOf(b), tolerance(a, b));
  // Nobody counts 3.8 of something as four, unless in each of several.
  if (relation.kind === 'same' && isInParts(a.quantity, b.quantity)) return { kind: 'unlike' };
  // A bare number may count something else.
  if (relation.kind === 'differs' && a.quantity.dimension === 'number' && b.quantity.dimension === 'count')
    return OPEN;
  const isOtherUnit = mantissa(a) === mantissa(b) && a.quantity.unit !== b.quantity.unit;
  // `up to 280 miles` leaves open what `up to 280 km` says, but seldom by chance.
  const areBounds = isBound(a) && isBound(b);
  if ((relation.kind === 'open' || (relation.kind === 'same' && areBounds)) && isOtherUnit)
    return { kind: 'differs', field: 'unit', isSameDigits: true };
  if (relation.kind !== 'differs' || relation.field !== 'value') return relation;
  const isSameDigits = areSameDigits(a, b);
  return { kind: 'differs', field: isOtherUnit ? 'unit' : 'value', isSameDigits };
}

/** A bound in another unit is told in a round number. */
const BOUND_IN_OTHER_UNIT = '1.1';

/**
 * Whether both put the same bound, or none, on a number, and what was said is neither the number known nor a rounding of
 * it: `over 62` for `over 65`, but not `over 60`.
 */
export function isOtherNumber(said: Written, known: Written): boolean {
  const [a, b] = [extentOf(said), extentOf(known)];
  if (a.direction !== b.direction || a.isLoose !== b.isLoose || a.isVague || b.isVague) return false;
  if (compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0) return false;
  const [x, y] = [said.quantity, known.quantity];
  if (x.dimension !== y.dimension || x.unit !== y.unit) {
    const [small, large] = compare(a.high, b.high) <= 0 ? [a.high, b.high] : [b.high, a.high];
    return isBound(said) && compare(large, multiply(small, BOUND_IN_OTHER_UNIT)) > 0;
  }
  // `fewer than 100,000` of fewer than 80,000
  if (isBound(said) && ROUND.test(significant(said)) && relate(said, known).kind === 'same') return false;
  const digits = significant(said);
  if (digits === '' || digits.length >= significant(known).length) return true;
  const step = divide(absolute(a.high), digits);
  return compare(absolute(add(a.high, multiply(b.high, '-1'))), step) >= 0;
}

/** A power of ten, as a bound is put by people who do not mean the one that was told. */
const ROUND = /^1$/u;

function isBound(written: Written): boolean {
  return ['up', 'down'].includes(extentOf(written).direction);
}

/** A number so large is often told without its unit: `spent over eight million`. */
const LARGE = '1000000';

/** The same of the very number, which seldom stands twice by chance. */
const VERY_FROM = '10000';

/** Whether a bare number is so large that it may be money, or the very sum. */
function isSumOfMoney({ low, high }: Quantity, money: Quantity): boolean {
  const isVery = compare(low, money.low) === 0 && compare(high, money.high) === 0;
  return compare(low, LARGE) >= 0 || (isVery && compare(low, VERY_FROM) >= 0);
}

/** `hundreds of dollars` counts dollars, but is money; so may be `3 pounds`, and a large number beside money. */
function asMoney(written: Written, other: Written): Written {
  const { quantity } = written;
  const { dimension, currency } = other.quantity;
  if (quantity.dimension === 'number' && dimension === 'money' && isSumOfMoney(quantity, other.quantity))
    return { ...written, quantity: { ...quantity, dimension, ...(currency !== undefined && { currency }) } };
  if (quantity.unit === '[lb_av]' && other.quantity.dimension === 'money')
    return { ...written, quantity: { ...quantity, dimension: 'money', unit: '1' } };
  if (quantity.dimension !== 'count') return written;
  if (sharedNames.some(([name]) => name.test(quantity.unitText.toLowerCase())))
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

/** How far apart two values may be and still be one: for `about`, and for what was rounded when it was said. */
function tolerance(said: Written, known: Written): string {
  const [a, b] = [extentOf(said), extentOf(known)];
  // A tenth of a temperature is told from where its scale begins.
  const isWarmth = said.quantity.dimension === 'temperature';
  const size = absolute(isWarmth ? known.quantity.high : b.high);
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
  const worth = written.quantity.dimension === 'temperature' ? '1' : absolute(divide(low, shown.value));
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
  const [x, y] = [significant(a), significant(b)];
  return x === y && (x.length > 1 || mantissa(a) === mantissa(b));
}

/** The digits of a number that tell how finely it is given: `38` of `3.8` and of `380`. */
function significant(written: Written): string {
  return mantissa(written)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function smaller(a: string, b: string): string {
  return compare(a, b) <= 0 ? a : b;
}

function larger(a: string, b: string): string {
  return compare(a, b) >= 0 ? a : b;
}
