/** What two figures of the articles yield, by plain reckoning: a table of ways, each of which says nothing of the words around. */
import type { Quantity } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { kindOf } from './shares.js';

/** What the two yield, in the unit of what was said; undefined where they yield nothing of that sort. */
export type Way = (a: Quantity, b: Quantity, said: Quantity) => Quantity | undefined;

/** What is so small a part of the other is hardly told as a share of it. */
const LEAST_SHARE = '0.01';

const PARTS: ReadonlySet<Quantity['dimension']> = new Set(['percent', 'fraction']);
/** Not reckoned with as amounts. */
const RELATIVE: ReadonlySet<Quantity['dimension']> = new Set([...PARTS, 'multiple', 'percentage-point']);

/** By how much the one is more than the other. */
export const difference: Way = (a, b, said) => {
  const left = areOfOneKind(a, b) && add(toBase(a).low, negative(toBase(b).low));
  return left ? amount(left, a, said) : undefined;
};

/** Both together. */
export const sum: Way = (a, b, said) =>
  areOfOneKind(a, b) ? amount(add(toBase(a).low, toBase(b).low), a, said) : undefined;

/** By how many points two shares differ. */
const points: Way = (a, b, said) =>
  said.dimension === 'percentage-point' && a.dimension === 'percent' && b.dimension === 'percent'
    ? positive(divide(add(a.low, negative(b.low)), toBase({ ...said, low: '1', high: '1' }).low), said)
    : undefined;

/** So much of so many: `60 % of 340 million`; and what is left without that. */
const part: Way = (a, b, said) => {
  const share = partOf(b);
  return share === undefined || RELATIVE.has(a.dimension)
    ? undefined
    : amount(multiply(toBase(a).low, share), a, said);
};

/** So much for each of so many. */
const each: Way = (a, b, said) =>
  isTally(b) && !isTally(a) && !RELATIVE.has(a.dimension)
    ? amount(divide(toBase(a).low, b.low), a, said)
    : undefined;

/** So many times so much; so much a day for so many days. */
const product: Way = (a, b, said) =>
  !isTally(a) &&
  !RELATIVE.has(a.dimension) &&
  (isTally(b) || (a.per !== undefined && b.dimension === 'duration'))
    ? amount(multiply(toBase(a).low, b.low), a, said)
    : undefined;

/** What part the one is of the other, or how many times it. */
const ratio: Way = (a, b, said) => {
  if (!areOfOneKind(a, b) || !(PARTS.has(said.dimension) || said.dimension === 'multiple')) return undefined;
  const quotient = divide(toBase(a).low, toBase(b).low);
  const isPart = compare(quotient, '1') < 0;
  if (isPart === (said.dimension === 'multiple') || compare(quotient, LEAST_SHARE) < 0) return undefined;
  return positive(said.dimension === 'percent' ? multiply(quotient, '100') : quotient, said);
};

/** By what share, or how many times over, the one is more or less than the other. */
export const change: Way = (a, b, said) => {
  if (!areOfOneKind(a, b) || !(PARTS.has(said.dimension) || said.dimension === 'multiple')) return undefined;
  const apart = add(toBase(a).low, negative(toBase(b).low)).replace(/^-/u, '');
  return inShare(divide(apart, toBase(b).low), said);
};

/** What share of both together the one is. */
export const shareOfBoth: Way = (a, b, said) =>
  areOfOneKind(a, b) && PARTS.has(said.dimension)
    ? inShare(divide(toBase(a).low, add(toBase(a).low, toBase(b).low)), said)
    : undefined;

/** What the one is of the other, however little or much of it. */
export const anyRatio: Way = (a, b, said) =>
  areOfOneKind(a, b) && (PARTS.has(said.dimension) || said.dimension === 'multiple')
    ? inShare(divide(toBase(a).low, toBase(b).low), said)
    : undefined;

/** What two shares leave, make together, or are of each other. */
export const leftOfShares: Way = (a, b, said) => {
  const [x, y] = [partOf(a), partOf(b)];
  if (x === undefined || !PARTS.has(said.dimension)) return undefined;
  return inShare(add('1', negative(add(x, y ?? '0'))), said);
};
export const bothShares: Way = (a, b, said) => {
  const [x, y] = [partOf(a), partOf(b)];
  return x !== undefined && y !== undefined && PARTS.has(said.dimension)
    ? inShare(add(x, y), said)
    : undefined;
};
export const leftOfShare: Way = (a, _, said) => {
  const share = partOf(a);
  return share !== undefined && PARTS.has(said.dimension)
    ? inShare(add('1', negative(share)), said)
    : undefined;
};
export const shareOfShare: Way = (a, b, said) => {
  const [x, y] = [partOf(a), partOf(b)];
  return x !== undefined && y !== undefined && PARTS.has(said.dimension) && compare(y, '0') > 0
    ? inShare(divide(x, y), said)
    : undefined;
};

/** An amount with a share of it more, or less; and what it was before it grew or shrank by that. */
export const more: Way = (a, b, said) => byShare(a, b, said, (share) => add('1', share));
export const less: Way = (a, b, said) => byShare(a, b, said, (share) => add('1', negative(share)));
export const beforeRise: Way = (a, b, said) => byShare(a, b, said, (share) => divide('1', add('1', share)));
export const beforeFall: Way = (a, b, said) =>
  byShare(a, b, said, (share) => {
    const left = add('1', negative(share));
    return compare(left, '0') > 0 ? divide('1', left) : '0';
  });

/** What an amount is a share of. */
export const whole: Way = (a, b, said) => byShare(a, b, said, (share) => divide('1', share));

/** So many times an amount, by any number: and what comes to each of so many. */
export const times: Way = (a, b, said) =>
  isNumber(b) && !RELATIVE.has(a.dimension) ? amount(multiply(toBase(a).low, b.low), a, said) : undefined;
export const dealtOut: Way = (a, b, said) =>
  isNumber(b) && !RELATIVE.has(a.dimension) ? amount(divide(toBase(a).low, b.low), a, said) : undefined;

/** By how many points two shares differ. */
export { points as pointsBetween, part };

/** Asked of the figures of one sentence. */
export const WAYS: readonly Way[] = [points, part, each, product];

/** Asked of those of two sentences side by side as well. */
export const RATIOS: readonly Way[] = [ratio];

/** A figure that is told as it is: one value, and more than nothing. */
export function isPlain({ low, high, modifier }: Quantity): boolean {
  return low === high && modifier !== 'vague' && compare(low, '0') > 0;
}

function areOfOneKind(a: Quantity, b: Quantity): boolean {
  return kindOf(a) === kindOf(b) && a.currency === b.currency && !RELATIVE.has(a.dimension);
}

const NUMBERS: ReadonlySet<Quantity['dimension']> = new Set(['count', 'number', 'multiple', 'duration']);

function isNumber({ dimension }: Quantity): boolean {
  return NUMBERS.has(dimension);
}

/** A part of one, in the form in which a share or a multiple was told. */
function inShare(part: string, said: Quantity): Quantity | undefined {
  return positive(said.dimension === 'percent' ? multiply(part, '100') : part, said);
}

function byShare(
  a: Quantity,
  b: Quantity,
  said: Quantity,
  of: (share: string) => string,
): Quantity | undefined {
  const share = partOf(b);
  return share === undefined || RELATIVE.has(a.dimension)
    ? undefined
    : amount(multiply(toBase(a).low, of(share)), a, said);
}

/** A bare number may be anything. */
function isTally({ dimension, low, unitText }: Quantity): boolean {
  return dimension === 'count' && unitText !== '' && compare(low, '1') > 0;
}

function partOf({ dimension, low }: Quantity): string | undefined {
  if (!PARTS.has(dimension)) return undefined;
  return dimension === 'percent' ? divide(low, '100') : low;
}

/** An amount, in base units, of the sort of one figure, in the unit of what was said; undefined where that is of another sort. */
function amount(base: string, { currency, ...of }: Quantity, said: Quantity): Quantity | undefined {
  if (kindOf(of) !== kindOf(said) || currency !== said.currency) return undefined;
  return positive(divide(base, toBase({ ...said, low: '1', high: '1' }).low), said);
}

function positive(value: string, said: Quantity): Quantity | undefined {
  if (compare(value, '0') <= 0) return undefined;
  const { per: _, modifierText: __, ...rest } = said;
  return { ...rest, low: value, high: value, modifier: 'exact' };
}

function negative(value: string): string {
  return multiply(value, '-1');
}
