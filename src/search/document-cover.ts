/** How much of a question stands in the article of a passage, spread over its passages as it may be. */
import type { Passage } from '../model.js';
import type { RankedWord } from './ranked-words.js';

/** A passage, with how much of each word of the question it has. */
interface Covering {
  readonly passage: Passage;
  readonly found: { readonly anywhere: readonly number[] };
}

/**
 * By passage, the share of the question that stands in the passages of its article among those looked at, 0 to 1.
 * Whoever asks names the subject of the article, which the paragraph that answers need not name again.
 */
export function documentCover(
  words: readonly Pick<RankedWord, 'weight'>[],
  looked: readonly Covering[],
): (passage: Passage) => number {
  const most = new Map<string, number[]>();
  for (const { passage, found } of looked) {
    const known = most.get(passage.documentId) ?? [];
    most.set(
      passage.documentId,
      words.map((_, i) => Math.max(known[i] ?? 0, found.anywhere[i] ?? 0)),
    );
  }
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shares = new Map(
    [...most].map(([id, worths]) => [
      id,
      worths.reduce((sum, worth, i) => sum + worth * (words[i]?.weight ?? 0), 0) / total,
    ]),
  );
  return ({ documentId }) => shares.get(documentId) ?? 0;
}
