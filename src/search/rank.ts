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
  /** The mean of the same for the best sentence and for the best two neighbouring ones. */
  readonly closeness: number;
  /** Whether the names and numbers of the query are there, but for those that are all over the library. */
  readonly hasRequired: boolean;
  /** All of the passage's, the one that answers best first. */
  readonly sentences: readonly Span[];
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
  const singles = text.terms.map((set) => share((term) => set.has(term)));
  const pairs = text.terms.map((set, i) =>
    share((term) => set.has(term) || (text.terms[i + 1]?.has(term) ?? false)),
  );
  return {
    coverage: share(inPassage),
    closeness: (Math.max(0, ...singles) + Math.max(0, ...pairs)) / 2,
    hasRequired: query.required.every((term) => inPassage(term) || index.share(term) >= COMMON_FROM),
    sentences: rankSentences(query, text, weights),
  };
}

/** What a sentence gains for looking like the kind of answer asked for, and for counting what is to be counted. */
const KIND_BONUS = 0.12;
const COUNT_BONUS = 0.7;
/** How much more a term counts that stands in the clause that asks. */
const FOCUS_WEIGHT = 2.5;
/** How much of a term's rarity in the library counts beside its rarity in the passage. */
const LIBRARY_POWER = 1 / 3;

/**
 * The sentences, best first: those with most of the query, a term counting the more the fewer sentences of the
 * passage have it. Its rarity in the library matters little here: all sentences are about the passage's subject.
 */
function rankSentences(query: Query, text: RankedText, weights: readonly number[]): readonly Span[] {
  const local = query.terms.map((term, i) => {
    const count = text.terms.filter((set) => set.has(term)).length;
    const focus = query.focus.has(term) ? FOCUS_WEIGHT : 1;
    return focus * (weights[i] ?? 0) ** LIBRARY_POWER * (text.terms.length / Math.max(1, count));
  });
  const scores = text.terms.map((set) =>
    query.terms.reduce((sum, term, i) => (set.has(term) ? sum + (local[i] ?? 0) : sum), 0),
  );
  const top = Math.max(...scores, Number.EPSILON);
  return text.spans
    .map((span, i) => {
      const folded = text.folded[i] ?? '';
      const kind = looksLikeAnswer(query, folded) ? KIND_BONUS : 0;
      const count = query.count?.test(folded) ? COUNT_BONUS : 0;
      return { span, score: (scores[i] ?? 0) / top + kind + count };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ span }) => span);
}

function looksLikeAnswer({ kind }: Query, folded: string): boolean {
  return kind !== undefined && languages.some(({ questions }) => questions.answers[kind].test(folded));
}
