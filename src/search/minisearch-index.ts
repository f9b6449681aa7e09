/** An index of entries, read by MiniSearch and searched in its postings. */
import { CONTEXT_WEIGHT, isFrequent, lengthPenalty, rarity, saturation, tellingWeight } from './bm25.js';
import type { Entry, PassageIndex, TermClass } from './passage-index.js';
import { CONTEXT_BIT, MANY, SHIFT, type Postings } from './postings.js';
import { readPostings } from './read-postings.js';
import { best } from './best.js';
import { fingerprint } from './fingerprint.js';
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
      const telling = query.map(({ weight, terms }) => ({
        weight,
        terms: terms.filter(({ term }) => !isFrequent(countOf(term), size)),
      }));
      const { found, scores } = score(telling.some(({ terms }) => terms.length > 0) ? telling : query);
      return best(found, scores, limit).map((entry) => ({
        id: entries[entry]?.id ?? '',
        score: scores[entry] ?? 0,
      }));
    },
    save: () => writeSavedIndex(postings, fingerprint(entries)),
  };
}

interface Scored {
  /** The entries that have any of the terms, in no order. */
  readonly found: readonly number[];
  /** By entry; holds until the next search. */
  readonly scores: Float64Array;
}

/** Scores queries; the arrays it works in are kept from one to the next. */
function createScorer(postings: Postings, size: number): (query: readonly TermClass[]) => Scored {
  const { terms, starts, lists, textCounts, contextCounts } = postings;
  const textPenalties = penalties(postings.textLengths);
  const contextPenalties = penalties(postings.contextLengths);
  const scores = new Float64Array(size);
  const squares = new Float64Array(size);
  let scored: number[] = [];

  /** Adds `weight ×` the term's score to `into`, or the square of that, and lists in `found` the entries that had 0. */
  function addTerm(
    number: number,
    weight: number,
    into: Float64Array,
    found: number[],
    square: boolean,
  ): void {
    const textWeight = weight * rarity(textCounts[number] ?? 0, size);
    const contextWeight = weight * CONTEXT_WEIGHT * rarity(contextCounts[number] ?? 0, size);
    const end = starts[number + 1] ?? 0;
    let at = starts[number] ?? 0;
    let entry = -1;

    const readVarint = (): number => {
      let byte = lists[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = lists[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      return value;
    };

    while (at < end) {
      const posting = readVarint();
      entry += posting >>> SHIFT;
      const few = posting & MANY;
      const inText = few === MANY ? MANY + readVarint() : few;
      let score = textWeight * saturation(inText, textPenalties[entry] ?? 0);
      if (posting & CONTEXT_BIT) {
        score += contextWeight * saturation(readVarint(), contextPenalties[entry] ?? 0);
      }
      const before = into[entry] ?? 0;
      if (before === 0) found.push(entry);
      into[entry] = before + (square ? score * score : score);
    }
  }

  function addClass({ weight, terms: alternatives }: TermClass): void {
    const present = alternatives.flatMap((alternative) => {
      const number = terms.get(alternative.term);
      return number === undefined || alternative.weight <= 0 ? [] : [{ number, weight: alternative.weight }];
    });
    const [only] = present;
    if (only && present.length === 1) {
      addTerm(only.number, weight * only.weight, scores, scored, false);
      return;
    }
    const found: number[] = [];
    for (const alternative of present) addTerm(alternative.number, alternative.weight, squares, found, true);
    for (const entry of found) {
      if (scores[entry] === 0) scored.push(entry);
      scores[entry] = (scores[entry] ?? 0) + weight * Math.sqrt(squares[entry] ?? 0);
      squares[entry] = 0;
    }
  }

  return (query) => {
    for (const entry of scored) scores[entry] = 0;
    scored = [];
    for (const termClass of query) if (termClass.weight > 0) addClass(termClass);
    return { found: scored, scores };
  };
}

function penalties(lengths: Uint32Array): Float64Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Float64Array.from(lengths, (length) => lengthPenalty(length, average));
}
