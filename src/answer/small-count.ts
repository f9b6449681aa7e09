/** Counts that tell little by themselves. */
import type { Quantity } from '../model.js';

const SMALL = 10;

/** Whether so few are counted that it tells little: `two sides`. */
export function isSmallCount({ dimension, high }: Quantity): boolean {
  return dimension === 'count' && Math.abs(Number(high)) < SMALL;
}
