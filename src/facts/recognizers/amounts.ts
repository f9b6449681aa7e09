/** An amount: a numeral with its currency and unit, two of them as a range, or several as one compound. */
import type { Reading, Source } from './amount.js';
import { readRange } from './amount-ranges.js';
import { readCompound } from './compound-amounts.js';
import { readSingle } from './single-amounts.js';

/** The amount that begins with the numeral at `at`, its range or compound included. */
export function readAmount(source: Source, at: number): Reading {
  const first = readSingle(source, at);
  if (!first.amount) return first;
  const compound = readCompound(source, first.amount);
  return readRange(source, compound) ?? { amount: compound, end: compound.end };
}
