/** How one stretch of values stands to another. */
import { add, compare, multiply } from '../../../units/decimal.js';
import { mirror, type Extent } from './extents.js';

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

/** `almost a decade` may be nine years. */
const NEARLY = '1.12';

/** What is over a bound is still near it: beyond this many times the bound it would have been told otherwise. */
const NEAR_BOUND = '1.25';

/** What is rounded, or told in another unit, may be so many times more. */
const ROUNDED = '1.02';

/** A bound this many times off is so weak that nobody means it. */
const WEAK_BOUND = '2';

/** A bound this many times off has another magnitude. */
const OTHER_MAGNITUDE = '8';

const SAME: Relation = { kind: 'same' };

/** Neither borne out nor contradicted. */
export const OPEN: Relation = { kind: 'open' };

const VALUE: Relation = { kind: 'differs', field: 'value' };

const BOUND: Relation = { kind: 'differs', field: 'bound', isSameDigits: true };

/** How the values that were said stand to those that are known; `room` is how far apart two may be and still be one. */
export function relateExtents(said: Extent, known: Extent, room: string): Relation {
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
    // `nearly 900` is less, and `over 900` more.
    if (said.isNear && isClose(said.low, bound)) return BOUND;
    if (said.direction === 'point' && isClose(said.low, bound))
      return said.isLoose ? SAME : { kind: 'open', field: 'bound' };
    if (compare(said.high, bound) <= 0) return VALUE;
    if (said.isVague && compare(said.low, bound) <= 0) return SAME;
    return isWithin(said.low, bound, NEAR_BOUND) ? OPEN : VALUE;
  }
  if (known.direction === 'point') {
    const { low: value } = known;
    if (said.direction === 'point') {
      // `nearly a third` is no 36 %.
      const isAbove = known.isNear && !said.isLoose && compare(said.low, value) > 0;
      if (isAbove && !isWithin(said.low, value, ROUNDED)) return OPEN;
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
    // Who names another limit than was set is wrong, though the one implies the other.
    if (!said.isStrict && !known.isStrict && !isWithin(known.high, bound, NEAR_BOUND)) return VALUE;
    return distanceVerdict(known.high, bound, WEAK_BOUND);
  }
  if (known.direction === 'down') {
    if (isClose(bound, known.low)) return BOUND;
    return compare(bound, known.low) > 0 ? VALUE : OPEN;
  }
  if (known.direction === 'point') {
    if (known.isNear && isClose(bound, known.low) && compare(bound, known.low) >= 0) return BOUND;
    if (compare(bound, known.low) === 0) {
      if (!said.isStrict || known.isPast) return SAME;
      return known.isLoose ? { kind: 'open', field: 'bound' } : BOUND;
    }
    if (compare(known.low, bound) > 0) return distanceVerdict(known.low, bound, WEAK_BOUND);
    if (known.isLoose && isClose(bound, known.low)) return OPEN;
    return isWithin(bound, known.low, '1.05') ? { kind: 'differs', field: 'bound' } : VALUE;
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

/** A decimal without its sign. */
export function absolute(decimal: string): string {
  return decimal.replace(/^-/, '');
}

/** How far apart two values are. */
function distance(a: string, b: string): string {
  return absolute(add(a, multiply(b, '-1')));
}
