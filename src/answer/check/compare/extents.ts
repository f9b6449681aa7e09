/** A quantity as a stretch of values, with its open ends. */
import type { Quantity } from '../../../model.js';
import { compare, multiply } from '../../../units/decimal.js';
import { toBase } from '../../../units/index.js';

/** A quantity with the words it was written in, which show how finely it was given. */
export interface Written {
  readonly quantity: Quantity;
  readonly text: string;
}

type Direction = 'point' | 'range' | 'up' | 'down';

/** A quantity in base units: two ends, and on which side it is open. */
export interface Extent {
  readonly low: string;
  readonly high: string;
  readonly direction: Direction;
  readonly isLoose: boolean;
  /** Whether it says that the value is a little less. */
  readonly isNear: boolean;
  /** The same in the mirror: that it is a little more. */
  readonly isPast: boolean;
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

/** The values that a quantity may have. */
export function extentOf({ quantity }: Written): Extent {
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
    isPast: false,
    isVague: modifier === 'vague',
    isStrict: modifier === 'over' || modifier === 'under' || isMoreThanHalf(quantity),
  };
}

/** `一半以上` sets no limit. */
function isMoreThanHalf({ dimension, low, modifierText = '' }: Quantity): boolean {
  return dimension === 'fraction' && low === '0.5' && modifierText.endsWith('上');
}

const TURNED: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  point: 'point',
  range: 'range',
};

export function mirror(extent: Extent): Extent {
  return {
    ...extent,
    low: multiply(extent.high, '-1'),
    high: multiply(extent.low, '-1'),
    direction: TURNED[extent.direction],
    isNear: extent.isPast,
    isPast: extent.isNear,
  };
}
