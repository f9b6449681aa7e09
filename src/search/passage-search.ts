/** Passages for a question: best first, and whether the best one answers. */
import type { AnswerKind } from '../lang/language.js';
import type { Passage, Span } from '../model.js';
import { readQuery, type Query } from './query.js';
import { readClasses, readSentences, weigh, type Evidence, type RankedText } from './rank.js';
import { readLikeness, withNearest } from './likeness.js';
import { openMiniSearchIndex } from './minisearch-index.js';
import type { SavedState } from './saved-index.js';
import { expandQuery, type WordSources } from './expand.js';
import { roleWeight } from './role-weight.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { slice } from '../text/spans.js';
import { tokens } from '../text/tokens.js';

/** A passage found, with how well it fits. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** How much of the question the passage covers, 0 to 1: comparable between searches. */
  readonly evidence: number;
  /** The sentence that fits best; the whole text if it has none. */
  readonly sentence: Span;
  /** All of them, the one that fits best first. */
  readonly sentences: readonly Span[];
  /** The same passage in other editions of the article, such as a translation. */
  readonly editions: readonly Passage[];
}

/** What a search found. */
export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How sure it is that the best hit answers, 0 to 1: comparable between searches. */
  readonly confidence: number;
  /** Whether the best hit is good enough to be called an answer. */
  readonly answers: boolean;
  /** Words of the query that occur nowhere in the library, folded. */
  readonly missing: readonly string[];
  /** What the question asks for, where it says so. */
  readonly kind?: AnswerKind;
}

/** How many passages the second look takes. */
const CANDIDATES = 20;
/** A passage with less of the best one's score does not come first, whatever the second look finds. */
const HOPELESS_BELOW = 0.4;
/** What closeness adds to the first look's score, which is 1 for its best passage. */
const CLOSENESS_WEIGHT = 1;
/** What nearness in meaning adds, where a model is set: as much as first look and closeness together. */
const MEANING_WEIGHT = 2;
/** How many of the best are asked whether their sentence counts what is to be counted, and what it gains by that. */
const CONTENDERS = 5;
const COUNTING_BONUS = 0.25;
/** What a passage's evidence is worth if it lacks a name or number asked about. */
const WITHOUT_REQUIRED = 0.6;
/** A lead over the next passage says no more from here on. */
const MOST_LEAD = 0.5;
/** The least confidence that counts as an answer. */
const ANSWERS_FROM = 0.41;

/** A search over passages, and the index behind it. */
export interface PassageSearch {
  readonly search: (text: string, limit: number) => Search;
  /** The index as bytes, to be given to `openPassageSearch` at the next start. */
  readonly saveIndex: () => Uint8Array;
  /** What became of the saved index that was given. */
  readonly savedIndex: SavedState;
}

/** What a search is opened with besides the passages. */
export interface SearchOptions {
  /** The index as `saveIndex` gave it: used if it is one of just these passages. */
  readonly savedIndex?: Uint8Array | undefined;
  /** Where other words for those of a question come from. */
  readonly words?: WordSources;
  /** All editions of a passage, itself among them, always in the same order; itself alone unless told. */
  readonly editionsOf?: (passage: Passage) => readonly Passage[];
  /** How near each passage is in meaning, in their order; undefined where that is not known of a question. */
  readonly likeness?: ((question: string) => Float32Array | undefined) | undefined;
}

/** A search over the passages. */
export function openPassageSearch(
  passages: readonly Passage[],
  { savedIndex, words = {}, editionsOf = (passage) => [passage], likeness }: SearchOptions = {},
): PassageSearch {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const { index, saved } = openMiniSearchIndex(
    passages.map(({ id, text, section }) => ({ id, text, context: section ?? '' })),
    savedIndex,
  );
  const read = remember(readSentences);

  const search = (text: string, limit: number): Search => {
    const query = readQuery(text);
    const asked = expandQuery(text, query, { index, ...words });
    const classes = readClasses(asked, index);
    const { nearness, nearest } = readLikeness(passages, likeness?.(text), CANDIDATES);
    const matches = withNearest(index.search(asked, Math.max(CANDIDATES, limit)), nearest);
    const worth = roleWeight(text);
    const top = matches[0]?.score ?? 1;
    const scored = matches
      .filter(({ id, score }, i) => i < limit || score >= HOPELESS_BELOW * top || nearness(id) > 0)
      .flatMap(({ id, score }): Ranked[] => {
        const passage = byId.get(id);
        if (!passage) return [];
        const found = weigh(query, classes, read(passage));
        return [
          {
            passage,
            found,
            score:
              worth(passage) *
              (score / top + CLOSENESS_WEIGHT * found.closeness + MEANING_WEIGHT * nearness(id)),
          },
        ];
      });
    const ranked = countingFirst(query, mergeEditions(scored, editionsOf, HAN.test(text)).sort(byScore));
    const hits = ranked.slice(0, limit).map(({ passage, found, score, editions = [] }): Hit => {
      const sentences = found.sentences();
      const sentence = sentences[0] ?? { start: 0, end: passage.text.length };
      return { passage, score, evidence: evidenceOf(found), sentence, sentences, editions };
    });
    const confidence = confidenceOf(hits[0], ranked[1]?.score);
    return {
      hits,
      confidence,
      answers: confidence >= ANSWERS_FROM,
      missing: query.words.filter((word) => tokens(word).every((term) => index.share(term) === 0)),
      ...(query.kind && { kind: query.kind }),
    };
  };
  return { search, saveIndex: index.save, savedIndex: saved };
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score;
}

/** The same, sorted; of the first few, those whose sentence counts what is to be counted are moved up. */
function countingFirst({ count }: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  if (!count) return ranked;
  const contenders = ranked.slice(0, CONTENDERS).map((one): Ranked => {
    const [sentence] = one.found.sentences();
    const isCounting = sentence !== undefined && count.test(fold(slice(one.passage.text, sentence)));
    return isCounting ? { ...one, score: one.score + COUNTING_BONUS } : one;
  });
  return [...contenders.sort(byScore), ...ranked.slice(CONTENDERS)];
}

interface Ranked {
  readonly passage: Passage;
  readonly found: Evidence;
  readonly score: number;
  readonly editions?: readonly Passage[];
}

/**
 * One for each source, with the best one's score: the edition in the language of the question, if it was found, or
 * else the best. The other editions come along, found or not.
 */
function mergeEditions(
  ranked: readonly Ranked[],
  editionsOf: (passage: Passage) => readonly Passage[],
  isChinese: boolean,
): Ranked[] {
  const merged = new Map<Passage, Ranked>();
  for (const one of [...ranked].sort(byScore)) {
    const editions = editionsOf(one.passage);
    const [source = one.passage] = editions;
    const best = merged.get(source);
    const isBetter = !best || (isAs(one.passage, isChinese) && !isAs(best.passage, isChinese));
    if (!isBetter) continue;
    const others = editions.filter((passage) => passage !== one.passage);
    merged.set(source, { ...one, score: best?.score ?? one.score, editions: others });
  }
  return [...merged.values()];
}

function isAs({ language }: Passage, isChinese: boolean): boolean {
  return language.startsWith('zh') === isChinese;
}

function evidenceOf({ coverage, closeness, hasRequired }: Evidence): number {
  return ((coverage + closeness) / 2) * (hasRequired ? 1 : WITHOUT_REQUIRED);
}

/** The best hit's evidence, and by how much it is ahead of the next: what answers seldom stands twice. */
function confidenceOf(best: Hit | undefined, nextScore = 0): number {
  if (!best) return 0;
  const lead = Math.min(MOST_LEAD, 1 - nextScore / best.score);
  return (best.evidence * (2 + lead)) / (2 + MOST_LEAD);
}

function remember(readText: (passage: Passage) => RankedText): (passage: Passage) => RankedText {
  const known = new WeakMap<Passage, RankedText>();
  return (passage) => {
    const text = known.get(passage) ?? readText(passage);
    known.set(passage, text);
    return text;
  };
}
