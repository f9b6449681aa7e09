/** An index of entries, read by MiniSearch and searched in its postings. */
import { isFrequent, tellingWeight } from './bm25.js';
import type { Entry, PassageIndex } from './passage-index.js';
import type { Postings } from './postings.js';
import { readPostings } from './read-postings.js';
import { best } from './best.js';
import { fingerprint } from './fingerprint.js';
import { createScorer } from './score-postings.js';
import { readSavedIndex, writeSavedIndex, type SavedState } from './saved-index.js';

/** An index of the entries; ids must be distinct. @throws if two entries have the same id */
export function buildMiniSearchIndex(entries: readonly Entry[]): PassageIndex {
  return openPostings(entries, readPostings(entries));
}

/**
 * The saved index if there is one that is whole and of just these entries; otherwise one built anew, and what was
 * the matter.
 */
export function openMiniSearchIndex(
  entries: readonly Entry[],
  saved?: Uint8Array,
): { readonly index: PassageIndex; readonly saved: SavedState } {
  const found = saved ? readSavedIndex(saved, fingerprint(entries)) : 'absent';
  return typeof found === 'string'
    ? { index: buildMiniSearchIndex(entries), saved: found }
    : { index: openPostings(entries, found), saved: 'used' };
}

function openPostings(entries: readonly Entry[], postings: Postings): PassageIndex {
  const size = entries.length;
  const countOf = (term: string): number => postings.counts[postings.terms.get(term) ?? -1] ?? 0;
  const score = createScorer(postings, size);

  return {
    size,
    share: (term) => countOf(term) / Math.max(1, size),
    weight: (term) => tellingWeight(term, countOf(term), size),
    search: (query, limit) => {
      const isTelling = (term: string): boolean => !isFrequent(countOf(term), size);
      const hasTelling = query.some(({ terms }) => terms.some(({ term }) => isTelling(term)));
      const { found, scores } = score(query, hasTelling ? isTelling : () => true);
      return best(found, scores, limit).map((entry) => ({
        id: entries[entry]?.id ?? '',
        score: scores[entry] ?? 0,
      }));
    },
    save: () => writeSavedIndex(postings, fingerprint(entries)),
  };
}
