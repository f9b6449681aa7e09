/** An index of entries, read by MiniSearch and searched in its postings. */
import { isFrequent, tellingWeight } from './bm25.js';
import { finish, type Steps } from '../gradual.js';
import type { Entry, PassageIndex, SavableIndex } from './passage-index.js';
import type { Postings } from './postings.js';
import { readPostings } from './read-postings.js';
import { best } from './best.js';
import { fingerprint } from './fingerprint.js';
import { createScorer } from './score-postings.js';
import { readSavedIndex, writeSavedIndex, type SavedState } from './saved-index.js';

/** An index of the entries; ids must be distinct. @throws if two entries have the same id */
export function buildMiniSearchIndex(entries: readonly Entry[]): SavableIndex {
  return savable(entries, finish(readPostings(entries)));
}

/** The same in steps, of entries that are made one by one and not kept: an entry's id is its number, from 0. */
export function* growMiniSearchIndex(entries: Iterable<Omit<Entry, 'id'>>): Steps<PassageIndex> {
  return openPostings(yield* readPostings(numbered(entries)), String);
}

function* numbered(entries: Iterable<Omit<Entry, 'id'>>): Iterable<Entry> {
  let number = 0;
  for (const entry of entries) yield { id: String(number++), ...entry };
}

/**
 * The saved index if there is one that is whole and of just these entries; otherwise one built anew, and what was
 * the matter.
 */
export function openMiniSearchIndex(
  entries: readonly Entry[],
  saved?: Uint8Array,
): { readonly index: SavableIndex; readonly saved: SavedState } {
  const found = saved ? readSavedIndex(saved, fingerprint(entries)) : 'absent';
  return typeof found === 'string'
    ? { index: buildMiniSearchIndex(entries), saved: found }
    : { index: savable(entries, found), saved: 'used' };
}

function savable(entries: readonly Entry[], postings: Postings): SavableIndex {
  return {
    ...openPostings(postings, (number) => entries[number]?.id ?? ''),
    save: () => writeSavedIndex(postings, fingerprint(entries)),
  };
}

function openPostings(postings: Postings, idOf: (number: number) => string): PassageIndex {
  const size = postings.textLengths.length;
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
        id: idOf(entry),
        score: scores[entry] ?? 0,
      }));
    },
  };
}
