/** Which of the passages found answers, and with which sentence. */
import { languages } from '../lang/index.js';
import type { Passage, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/spans.js';
import { tokens } from '../text/tokens.js';
import type { PassageIndex } from './passage-index.js';
import type { Query } from './query.js';

/** A passage cut into sentences, with the terms of each. */
export interface RankedText {
  readonly spans: readonly Span[];
  /** One set a sentence. */
  readonly terms: readonly ReadonlySet<string>[];
  /** One a sentence, folded. */
  readonly folded: readonly string[];
}

/** The passage's sentences, ready to be compared with queries. */
export function readSentences(passage: Passage): RankedText {
  const spans = sentences(passage.text);
  const texts = spans.map((span) => slice(passage.text, span));
  return { spans, terms: texts.map((text) => new Set(tokens(text))), folded: texts.map(fold) };
}

/** How well one passage covers a query. */
export interface Evidence {
  /** Share of the query, by rarity of its terms, that stands anywhere in the passage: 0 to 1. */
  readonly coverage: number;
  /** The same for the best two neighbouring sentences. */
  readonly closeness: number;
  /** Whether the names and numbers of the query are there, but for those that are all over the library. */
  readonly hasRequired: boolean;
  /** The sentence that answers best; the whole text if it has none. */
  readonly sentence: Span;
}

/** A name in this share of the passages is the library's subject, and tells none of them from another. */
const COMMON_FROM = 0.1;

/** What a passage has for a query. `context` are terms that hold for the whole passage, such as its heading's. */
export function weigh(
  query: Query,
  text: RankedText,
  context: ReadonlySet<string>,
  index: PassageIndex,
): Evidence {
  const weights = query.terms.map(index.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (has: (term: string) => boolean): number =>
    query.terms.reduce((sum, term, i) => (has(term) ? sum + (weights[i] ?? 0) : sum), 0) / total;

  const inPassage = (term: string): boolean => context.has(term) || text.terms.some((set) => set.has(term));
  const windows = text.terms.map((set, i) =>
    share((term) => set.has(term) || (text.terms[i + 1]?.has(term) ?? false)),
  );
  return {
    coverage: share(inPassage),
    closeness: Math.max(0, ...windows),
    hasRequired: query.required.every((term) => inPassage(term) || index.share(term) >= COMMON_FROM),
    sentence: text.spans[bestSentence(query, text, weights)] ?? { start: 0, end: 0 },
  };
}

/** What a sentence gains for looking like the kind of answer asked for. */
const KIND_BONUS = 0.12;

/** Index of the sentence that has most of the query, terms rare within the passage counting more. */
function bestSentence(query: Query, text: RankedText, weights: readonly number[]): number {
  const scores = text.terms.map((set) =>
    query.terms.reduce((sum, term, i) => {
      if (!set.has(term)) return sum;
      const sentencesWith = text.terms.filter((other) => other.has(term)).length;
      return sum + (weights[i] ?? 0) * Math.log(1 + text.terms.length / sentencesWith);
    }, 0),
  );
  const top = Math.max(...scores, Number.EPSILON);
  const final = scores.map(
    (score, i) => score / top + (looksLikeAnswer(query, text.folded[i] ?? '') ? KIND_BONUS : 0),
  );
  return final.indexOf(Math.max(...final));
}

function looksLikeAnswer({ kind }: Query, folded: string): boolean {
  return kind !== undefined && languages.some(({ questions }) => questions.answers[kind].test(folded));
}
