/** Passages for a question: best first, and whether the best one answers. */
import type { Passage, Span } from '../model.js';
import { readQuery } from './query.js';
import { readSentences, weigh, type Evidence, type RankedText } from './rank.js';
import { openMiniSearchIndex } from './minisearch-index.js';
import type { SavedState } from './saved-index.js';
import { toClasses } from './passage-index.js';
import { tokens } from '../text/tokens.js';

/** A passage found, with how well it fits. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** How much of the question the passage covers, 0 to 1: comparable between searches. */
  readonly evidence: number;
  /** The sentence that fits best. */
  readonly sentence: Span;
}

/** What a search found. */
export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether the best hit is good enough to be called an answer. */
  readonly answers: boolean;
  /** Words of the query that occur nowhere in the library, folded. */
  readonly missing: readonly string[];
}

/** How many passages the second look takes. */
const CANDIDATES = 20;
/** What closeness adds to the first look's score, which is 1 for its best passage. */
const CLOSENESS_WEIGHT = 0.8;
/** The least evidence that counts as an answer. */
const ANSWERS_FROM = 0.45;

/** A search over passages, and the index behind it. */
export interface PassageSearch {
  readonly search: (text: string, limit: number) => Search;
  /** The index as bytes, to be given to `openPassageSearch` at the next start. */
  readonly saveIndex: () => Uint8Array;
  /** What became of the saved index that was given. */
  readonly savedIndex: SavedState;
}

/** A search over the passages, from a saved index where it is one of just these passages. */
export function openPassageSearch(passages: readonly Passage[], savedBytes?: Uint8Array): PassageSearch {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const { index, saved } = openMiniSearchIndex(
    passages.map(({ id, text, section }) => ({ id, text, context: section ?? '' })),
    savedBytes,
  );
  const read = remember(readSentences);

  const search = (text: string, limit: number): Search => {
    const query = readQuery(text);
    const matches = index.search(toClasses(query.terms), CANDIDATES);
    const top = matches[0]?.score ?? 1;
    const hits = matches
      .flatMap(({ id, score }) => {
        const passage = byId.get(id);
        if (!passage) return [];
        const found = weigh(query, read(passage), new Set(tokens(passage.section ?? '')), index);
        return [
          {
            passage,
            score: score / top + CLOSENESS_WEIGHT * found.closeness,
            evidence: evidenceOf(found),
            sentence: found.sentence,
          },
        ];
      })
      .sort((a, b) => b.score - a.score);
    return {
      hits: hits.slice(0, limit),
      answers: (hits[0]?.evidence ?? 0) >= ANSWERS_FROM,
      missing: query.words.filter((word) => tokens(word).every((term) => index.share(term) === 0)),
    };
  };
  return { search, saveIndex: index.save, savedIndex: saved };
}

/** A search over the passages, its index built anew. */
export function buildPassageSearch(passages: readonly Passage[]): PassageSearch['search'] {
  return openPassageSearch(passages).search;
}

/** A passage without the names and numbers asked about covers at most half of the question. */
function evidenceOf({ coverage, closeness, hasRequired }: Evidence): number {
  return ((coverage + closeness) / 2) * (hasRequired ? 1 : 0.5);
}

function remember(readText: (passage: Passage) => RankedText): (passage: Passage) => RankedText {
  const known = new WeakMap<Passage, RankedText>();
  return (passage) => {
    const text = known.get(passage) ?? readText(passage);
    known.set(passage, text);
    return text;
  };
}
