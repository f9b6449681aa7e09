/** The best few of many, without sorting them all. */

/** At most `limit` of the candidates, by their score, best first; among equals the smaller number first. */
export function best(candidates: Uint32Array, scores: Float64Array, limit: number): readonly number[] {
  const isBetter = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  const kept: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] ?? 0;
    const worst = kept[kept.length - 1];
    const isFull = kept.length >= limit;
    if (isFull && (worst === undefined || !isBetter(candidate, worst))) continue;
    if (isFull) kept.pop();
    let at = kept.length;
    while (at > 0 && isBetter(candidate, kept[at - 1] ?? candidate)) at--;
    kept.splice(at, 0, candidate);
  }
  return kept;
}
