/** What a model of meaning says of passages, as a search can use it. */
import type { Passage } from '../model.js';
import type { Match } from './passage-index.js';

/** Passages near in meaning. */
interface Nearness {
  /** The ids of the nearest, best first. */
  readonly nearest: readonly string[];
  /** 1 for the nearest passage, 0 for an average one or one that is not among the nearest. */
  readonly nearness: (id: string) => number;
}

/**
 * @param likeness - of each passage, in their order; likenesses of different models have different scales, so only
 *   their differences count
 */
export function readLikeness(
  passages: readonly Passage[],
  likeness: Float32Array | undefined,
  count: number,
): Nearness {
  if (!likeness || likeness.length === 0) return { nearest: [], nearness: () => 0 };
  const average = likeness.reduce((sum, value) => sum + value, 0) / likeness.length;
  const best = passages
    .map(({ id }, i) => ({ id, excess: (likeness[i] ?? 0) - average }))
    .filter(({ excess }) => excess > 0)
    .sort((a, b) => b.excess - a.excess)
    .slice(0, count);
  const most = best[0]?.excess ?? 1;
  const byId = new Map(best.map(({ id, excess }) => [id, excess / most]));
  return { nearest: best.map(({ id }) => id), nearness: (id) => byId.get(id) ?? 0 };
}

/** The matches, and after them those of the nearest that share no word with the question. */
export function withNearest(matches: readonly Match[], nearest: readonly string[]): readonly Match[] {
  if (nearest.length === 0) return matches;
  const found = new Set(matches.map(({ id }) => id));
  return [...matches, ...nearest.filter((id) => !found.has(id)).map((id) => ({ id, score: 0 }))];
}
