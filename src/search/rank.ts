/** How much of a question a passage has, and how near together. */
import type { Span } from '../model.js';
import type { Carried } from './carried-words.js';
import { neighboursBySentence } from './neighbours.js';
import { proximity } from './proximity.js';
import type { Query } from './query.js';
import type { RankedText } from './ranked-text.js';
import { focusOn, isNamedIn, worthOf, type RankedWord, type WorthyTerm } from './ranked-words.js';
import { looksLikeAnswer, rankSentences, THERE_FROM, type KindThere } from './sentence-order.js';

/** How well one passage covers a query. Shares are by how telling the words are, 0 to 1. */
export interface Evidence {
  /** Share of the query that stands anywhere in the passage. */
  readonly coverage: number;
  /** The mean of the same for the best sentence and for the best two neighbouring ones. */
  readonly closeness: number;
  /** How much of the query stands near together. */
  readonly proximity: number;
  /** Share of the query in the best sentence for it, the clause that asks counting for more. */
  readonly asked: number;
  /** Share of the question's neighbouring words that are neighbours in the best sentence for that. */
  readonly neighbours: number;
  /** How much of each word of the query stands anywhere in the passage. */
  readonly anywhere: readonly number[];
  /** Share of the names and numbers of the query in the best sentence for them; 0 where it has none. */
  readonly named: number;
  /** Share of the query that only its heading and the passages before it have. */
  readonly lent: number;
  /** How much of a word its heading and the passages before it lend the passage, 0 to 1. */
  readonly lentOf: (word: RankedWord) => number;
  /** Share of what the query says beside names and numbers; a half where it names only. */
  readonly subject: number;
  /** Whether the names and numbers of the query are there, but for those that are all over the library. */
  readonly hasRequired: boolean;
  /** Whether the passage has what the query asks for: a count of the thing, or at least something of the kind. */
  readonly answerKind: 'counted' | 'of-kind' | 'absent' | 'not-asked';
  /**
   * All of the passage's, the one that answers best first: costs some time, and few are asked.
   *
   * @param there - which sentences have what is asked for, where more is known of it than how they look
   */
  readonly sentences: (there?: KindThere) => readonly Span[];
}

/** How much of a word that stands in the title or heading holds for each sentence. */
const HEADING = 0.5;

/**
 * What a passage has for a query.
 *
 * @param carried - how much of a word, given by its number, holds for the whole passage though it stands before it
 */
export function weigh(
  query: Query,
  words: readonly RankedWord[],
  text: RankedText,
  carried: Carried = () => 0,
): Evidence {
  const there = words.map((word) => presentIn(text, word));
  const found = there.map((word) => worthBySentence(word, text));
  const inHeading = words.map((word) => worthOf(word, text.context.folded, text.context.words));
  // A Chinese text says the name again where it tells of it.
  const told = words.map((_, i) => (text.isChinese ? 0 : carried(i)));
  const lent = told.map((share, i) => Math.max(share, HEADING * (inHeading[i] ?? 0)));
  const anywhere = told.map((share, i) => Math.max(share, inHeading[i] ?? 0, ...(found[i] ?? [])));
  const share = shareOf(words.map(({ weight }) => weight));
  const isNamed = (word: RankedWord): boolean => isNamedIn(query, word);
  const shareAsked = shareOf(words.map((word) => word.weight * focusOn(word, query)));
  const shareNamed = shareOf(words.map((word) => (isNamed(word) ? word.weight : 0)));
  const shareBeside = shareOf(words.map((word) => (isNamed(word) ? 0 : word.weight)));
  const inSentence = (sentence: number, i: number): number =>
    Math.max(lent[i] ?? 0, found[i]?.[sentence] ?? 0);

  const bySentence = (shared: Share): number[] => text.spans.map((_, at) => shared((i) => inSentence(at, i)));
  const pairs = text.spans.map((_, at) => share((i) => Math.max(inSentence(at, i), inSentence(at + 1, i))));
  return {
    anywhere,
    coverage: share((i) => anywhere[i] ?? 0),
    closeness: (Math.max(0, ...bySentence(share)) + Math.max(0, ...pairs)) / 2,
    proximity: proximity(there, text, lent),
    asked: Math.max(0, ...bySentence(shareAsked)),
    neighbours: Math.max(0, ...neighboursBySentence(query.neighbours, text)),
    named: Math.max(0, ...bySentence(shareNamed)),
    lent: share((i) => Math.max(0, (lent[i] ?? 0) - Math.max(0, ...(found[i] ?? [])))),
    lentOf: (word) => {
      const at = words.indexOf(word);
      return Math.max(carried(at), lent[at] ?? 0);
    },
    subject: words.every(isNamed) ? 0.5 : shareBeside((i) => anywhere[i] ?? 0),
    hasRequired: words.every(
      (word, i) => !isNamed(word) || word.isCommon || (anywhere[i] ?? 0) >= THERE_FROM,
    ),
    answerKind: answerKindIn(query, text),
    sentences: (kind) => rankSentences(query, words, text, found, lent, kind),
  };
}

/** What share of some weights is there, given how much of each. */
type Share = (worth: (i: number) => number) => number;

function shareOf(weights: readonly number[]): Share {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return (worth) => weights.reduce((sum, weight, i) => sum + weight * worth(i), 0) / total;
}

/** The word, with only those of its terms that stand in the text. */
function presentIn(text: RankedText, word: RankedWord): RankedWord {
  const isThere = ({ term, isHan }: WorthyTerm): boolean =>
    isHan ? text.whole.includes(term) : text.words().all.has(term);
  return { ...word, parts: word.parts.filter(isThere), others: word.others.filter(isThere) };
}

/** By sentence; empty if none has any of the terms. @param word - with only the terms that the text has */
function worthBySentence(word: RankedWord, text: RankedText): readonly number[] {
  const terms = [...word.parts, ...word.others];
  if (terms.length === 0) return [];
  const latin = terms.some(({ isHan }) => !isHan) ? text.words().bySentence : [];
  return text.folded.map((folded, i) => worthOf(word, folded, latin[i]));
}

function answerKindIn(query: Query, text: RankedText): Evidence['answerKind'] {
  if (!query.kind && !query.count) return 'not-asked';
  if (query.count?.test(text.whole)) return 'counted';
  const isOfKind = text.folded.some((folded, i) => looksLikeAnswer(query, folded, text.raw(i)));
  return isOfKind ? 'of-kind' : 'absent';
}
