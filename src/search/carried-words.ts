/** The words of a question that a passage lacks and its article has said before: what it tells is still told of them. */
import type { Passage } from '../model.js';
import type { PassageIndex } from './passage-index.js';
import type { Query } from './query.js';
import { isNamedIn, type RankedWord } from './ranked-words.js';

/** How much of a name, and of another word, holds for the next passage, and how much of that for the one behind it. */
const CARRIED = { name: 0.8, word: 0.3 } as const;
const FADING = 0.93;
/** So many passages on, whoever was named is named again. */
const REACH = 8;
/** Of a word that more passages have than this, no more are looked at: it tells few of them apart. */
const MOST_PASSAGES = 400;

/** By passage, how much of a word of a question, given by its number, the passages before it lend it: 0 to 1. */
export type CarriedWords = (passage: Passage) => Carried;

/** The same for one passage; costs a search for each word that is asked for the first time. */
export type Carried = (word: number) => number;

/**
 * An article names what it is about at its beginning, and goes on with *the yard*, *she* or nothing at all.
 *
 * @param passages - those of an article in order, one after the other
 */
export function carriedWords(
  passages: readonly Passage[],
): (query: Query, words: readonly RankedWord[], index: Pick<PassageIndex, 'search'>) => CarriedWords {
  const placeOf = new Map(passages.map(({ id }, i) => [id, i]));
  const placesOf = (word: RankedWord, index: Pick<PassageIndex, 'search'>): ReadonlySet<number> => {
    const terms = word.parts.map(({ term }) => ({ term, weight: 1 }));
    const found = terms.length === 0 ? [] : index.search([{ weight: 1, terms }], MOST_PASSAGES);
    return new Set(found.flatMap(({ id }) => placeOf.get(id) ?? []));
  };
  return (query, words, index) => {
    const known = new Map<RankedWord, ReadonlySet<number>>();
    const places = (word: RankedWord): ReadonlySet<number> => {
      const found = known.get(word) ?? placesOf(word, index);
      known.set(word, found);
      return found;
    };
    return ({ id, documentId }) => {
      const at = placeOf.get(id) ?? -1;
      return (i) => {
        const word = words[i];
        // A number is told of one thing alone.
        if (!word || isNumber(word)) return 0;
        for (let back = 1; back <= REACH; back++) {
          if (passages[at - back]?.documentId !== documentId) return 0;
          if (places(word).has(at - back))
            return (isNamedIn(query, word) ? CARRIED.name : CARRIED.word) * FADING ** (back - 1);
        }
        return 0;
      };
    };
  };
}

function isNumber({ own }: RankedWord): boolean {
  return /^\d/u.test(own[0] ?? '');
}
