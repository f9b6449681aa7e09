/** What is told for each of one unit, put for each of another: 1.5 a pound is 3 for two. */
import { checking } from '../../../lang/index.js';
import type { Quantity } from '../../../model.js';
import { compare, divide, multiply } from '../../../units/decimal.js';
import { findUnit } from '../../../units/index.js';
import { fold } from '../../../text/fold.js';
import type { Written } from './extents.js';

/** The dimensions of which parts are paid for, or used. */
const PARTED: ReadonlySet<string> = new Set(['mass', 'volume', 'length', 'area']);

/** What is known, as the statement would put it; undefined where both are of the same, or of things unlike. */
export function perSameUnit(said: Quantity, known: Written): Written | undefined {
  const { quantity } = known;
  if (said.per === undefined || quantity.per === undefined || said.per === quantity.per) return undefined;
  const [here, there] = [unitOfRate(said.per), unitOfRate(quantity.per)];
  if (!here || !there || here.dimension !== there.dimension || compare(here.size, there.size) === 0)
    return undefined;
  const factor = divide(here.size, there.size);
  const [low, high] = [multiply(quantity.low, factor), multiply(quantity.high, factor)];
  // What digits it would be written in, nobody knows.
  return { quantity: { ...quantity, low, high, per: said.per }, text: '' };
}

/** How much of what it is told for: `每百克`, `per 100 grams`. */
function unitOfRate(per: string): { readonly dimension: string; readonly size: string } | undefined {
  const words = fold(per)
    .replace(/^(?:每|per |an? |each )\s*/u, '')
    .trim();
  const many = checking.reduce<string | undefined>(
    (found, { manyFirst }) => found ?? manyFirst.exec(words)?.[0],
    undefined,
  );
  const unit = findUnit(many === undefined ? words : words.slice(many.length).trim());
  if (unit?.factor === undefined || !PARTED.has(unit.dimension)) return undefined;
  const count =
    many === undefined
      ? '1'
      : (COUNTS[many.trim()] ?? (/^\d+$/u.test(many.trim()) ? many.trim() : undefined));
  return count === undefined ? undefined : { dimension: unit.dimension, size: multiply(unit.factor, count) };
}

const COUNTS: Readonly<Record<string, string>> = {
  两: '2',
  百: '100',
  千: '1000',
  万: '10000',
  hundred: '100',
  thousand: '1000',
};
