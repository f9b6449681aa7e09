/** How good a ranking is, and how well its confidence tells questions with an answer from those without. */

/** The share, in percent with one decimal, of the values that hold; 0 if there are none. */
export function percentOf(values: readonly boolean[]): number {
  return Math.round((1000 * values.filter(Boolean).length) / Math.max(1, values.length)) / 10;
}

/** In percent: whether the right one came first, among five, and the mean of 1 / rank up to ten. */
export interface RankQuality {
  readonly r1: number;
  readonly r5: number;
  readonly mrr10: number;
}

/** `ranks` are 1-based, Infinity where the right one was not found. */
export function rankQuality(ranks: readonly number[]): RankQuality {
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0);
  return {
    r1: percentOf(ranks.map((rank) => rank === 1)),
    r5: percentOf(ranks.map((rank) => rank <= 5)),
    mrr10: Math.round((1000 * reciprocal) / Math.max(1, ranks.length)) / 10,
  };
}

/**
 * The probability, 0 to 1 with three decimals, that a question with an answer has more confidence than one
 * without; undefined unless there are both.
 *
 * @see https://en.wikipedia.org/wiki/Mann%E2%80%93Whitney_U_test
 */
export function areaUnderCurve(answerable: readonly number[], others: readonly number[]): number | undefined {
  if (answerable.length === 0 || others.length === 0) return undefined;
  const all = [
    ...answerable.map((value) => ({ value, isAnswerable: true })),
    ...others.map((value) => ({ value, isAnswerable: false })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to]?.value === all[from]?.value) to++;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * all.slice(from, to).filter(({ isAnswerable }) => isAnswerable).length;
  }
  const wins = rankSum - (answerable.length * (answerable.length + 1)) / 2;
  return Math.round((1000 * wins) / (answerable.length * others.length)) / 1000;
}

/** Percent of `others` below the confidence that only 5 % of the answerable are below; undefined unless there are both. */
export function refusedAtFivePercentLoss(
  answerable: readonly number[],
  others: readonly number[],
): number | undefined {
  if (answerable.length === 0 || others.length === 0) return undefined;
  const sorted = [...answerable].sort((a, b) => a - b);
  const cut = sorted[Math.floor(0.05 * sorted.length)] ?? 0;
  return percentOf(others.map((value) => value < cut));
}
