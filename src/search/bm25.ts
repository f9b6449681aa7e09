/** The score of a term in an entry: BM25 over two fields, as MiniSearch counts it. */
import { HAN } from '../text/scripts.js';

/**
 * `k`: how soon repetition stops to count. `b`: how much longer texts lose.
 *
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
 */
const K = 0.8;
const B = 0.4;

/** How much the words around count beside the entry's own. */
export const CONTEXT_WEIGHT = 0.4;

/** Rarity of a term that `count` of `size` entries have; positive. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** What the length of a field adds to the number of repetitions needed. Lengths are numbers of distinct tokens. */
export function lengthPenalty(length: number, averageLength: number): number {
  return K * (1 - B + (averageLength > 0 ? (B * length) / averageLength : 0));
}

/** How much `count` occurrences say: 0 for none, up to `K + 1`. */
export function saturation(count: number, penalty: number): number {
  return (count * (K + 1)) / (count + penalty);
}

/** How telling a term is; a single Han character says half of what a pair or a word says. */
export function tellingWeight(term: string, count: number, size: number): number {
  const weight = rarity(count, size);
  return term.length === 1 && HAN.test(term) ? weight / 2 : weight;
}

const LARGE_FROM = 20_000;
const FREQUENT_SHARE = 0.1;

/** Whether a term says too little to be worth scoring: in large indexes, one that a tenth of the entries have. */
export function isFrequent(count: number, size: number): boolean {
  return size > LARGE_FROM && count > FREQUENT_SHARE * size;
}
