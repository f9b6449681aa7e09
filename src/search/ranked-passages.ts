/** Passages in the order of their scores, and what changes it: that they count what is asked for, or are one source. */
import { isIn } from '../lang/is-in.js';
import type { Passage } from '../model.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/spans.js';
import type { Query } from './query.js';
import type { Evidence } from './rank.js';

/** How many of the best are asked whether their sentence counts what is to be counted, and what it gains by that. */
const CONTENDERS = 5;
const COUNTING_BONUS = 0.5;

/** A passage that was looked at twice. */
export interface Ranked {
  readonly passage: Passage;
  readonly found: Evidence;
  readonly score: number;
  /** Whether it is near in meaning, or is the end that is asked for. */
  readonly isMeant: boolean;
  /** Whether it is the part of its article that is asked for. */
  readonly isInPlace: boolean;
  readonly editions?: readonly Passage[];
}

/** Best first. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score;
}

/** The same, sorted; of the first few, those whose sentence counts what is to be counted are moved up. */
export function countingFirst({ count }: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  if (!count) return ranked;
  const contenders = ranked.slice(0, CONTENDERS).map((one): Ranked => {
    const [sentence] = one.found.sentences();
    const isCounting = sentence !== undefined && count.test(fold(slice(one.passage.text, sentence)));
    return isCounting ? { ...one, score: one.score + COUNTING_BONUS } : one;
  });
  return [...contenders.sort(byScore), ...ranked.slice(CONTENDERS)];
}

/**
 * One for each source, with the best one's score: the edition in the language of the question, if it was found, or
 * else the best. The other editions come along, found or not.
 */
export function mergeEditions(
  ranked: readonly Ranked[],
  editionsOf: (passage: Passage) => readonly Passage[],
  isChinese: boolean,
): Ranked[] {
  const merged = new Map<Passage, Ranked>();
  for (const one of [...ranked].sort(byScore)) {
    const editions = editionsOf(one.passage);
    const [source = one.passage] = editions;
    const best = merged.get(source);
    const isBetter = !best || (isIn(one.passage, isChinese) && !isIn(best.passage, isChinese));
    if (!isBetter) continue;
    const others = editions.filter((passage) => passage !== one.passage);
    merged.set(source, { ...one, score: best?.score ?? one.score, editions: others });
  }
  return [...merged.values()];
}
