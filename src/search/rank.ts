/** Which of the passages found answers, and with which sentence. */
import { languages } from '../lang/index.js';
import type { Passage, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/spans.js';
import { wordTokens } from '../text/tokens.js';
import type { PassageIndex, TermClass } from './passage-index.js';
import type { Query } from './query.js';

/** A passage cut into sentences, ready to be compared with queries. */
export interface RankedText {
  readonly spans: readonly Span[];
  /** The whole, and the sentences: Han terms are looked up in them. */
  readonly whole: string;
  readonly folded: readonly string[];
  /** One set a sentence: its terms that are not Han. Read when first needed, as many questions have none. */
  readonly words: () => readonly ReadonlySet<string>[];
  /** What holds for the whole passage, such as its heading. */
  readonly context: { readonly folded: string; readonly words: ReadonlySet<string> };
}

/** The passage's sentences, ready to be compared with queries. */
export function readSentences({ text, section = '' }: Passage): RankedText {
  const spans = sentences(text);
  const whole = fold(text);
  const folded = spans.map((span) => slice(whole, span));
  const context = fold(section);
  let words: readonly ReadonlySet<string>[] | undefined;
  return {
    spans,
    whole,
    folded,
    words: () => (words ??= folded.map((sentence) => new Set(wordTokens(sentence)))),
    context: { folded: context, words: new Set(wordTokens(context)) },
  };
}

/** A class of the query, as passages are compared with it. */
export interface RankedClass {
  /** The question's own term. */
  readonly own: string;
  /** How telling it is. */
  readonly weight: number;
  /** Those of its terms that some passage has, best first; `worth` is up to 1, less for a doubtful translation. */
  readonly terms: readonly { readonly term: string; readonly isHan: boolean; readonly worth: number }[];
  /** Whether it is all over the library, so that it tells no passage from another. */
  readonly isCommon: boolean;
}

/** A name in this share of the passages is the library's subject. */
const COMMON_FROM = 0.1;

/** A Latin word for a Chinese one is divided among the terms of the Chinese word: undone, for one of two characters. */
const LATIN_FOR_HAN = 2;

/**
 * The classes, ready to be compared with passages. The first term of a class is the question's own, and as good as it
 * gets; a class weighs what that says, or, where no passage has it, what its most telling alternative does.
 */
export function readClasses(classes: readonly TermClass[], index: PassageIndex): readonly RankedClass[] {
  return classes.map(({ weight, terms }) => {
    const own = terms[0]?.term ?? '';
    const present = terms
      .filter(({ term }) => index.share(term) > 0)
      .map(({ term, weight: strength }) => {
        const isHan = HAN.test(term);
        const sure = HAN.test(own) && !isHan ? LATIN_FOR_HAN * strength : strength;
        return { term, isHan, sure: term === own ? 1 : Math.min(1, sure), telling: index.weight(term) };
      });
    const top = tellingOf(own, present, index);
    return {
      own,
      weight: weight * top,
      terms: present
        .map(({ term, isHan, sure, telling }) => ({
          term,
          isHan,
          worth: sure ** +(process.env.SP ?? 0.7) * Math.min(1, telling / (top || 1)),
        }))
        .sort((a, b) => b.worth - a.worth),
      isCommon: index.share(own) >= COMMON_FROM,
    };
  });
}

/** How telling a class is. A character that is merely part of an alternative must not make the word look common. */
function tellingOf(
  own: string,
  present: readonly { readonly term: string; readonly sure: number; readonly telling: number }[],
  index: PassageIndex,
): number {
  const others = present.filter(({ term }) => [...term].length > 1);
  if (index.share(own) > 0 || others.length === 0) return index.weight(own);
  return others.reduce((best, one) => (one.sure * one.telling > best.sure * best.telling ? one : best))
    .telling;
}

/** How well one passage covers a query. */
export interface Evidence {
  /** Share of the query, by rarity of its terms, that stands anywhere in the passage: 0 to 1. */
  readonly worths: readonly number[];
  readonly coverage: number;
  /** The mean of the same for the best sentence and for the best two neighbouring ones. */
  readonly closeness: number;
  /** Whether the names and numbers of the query are there, but for those that are all over the library. */
  readonly hasRequired: boolean;
  /** All of the passage's, the one that answers best first: costs some time, and few are asked. */
  readonly sentences: () => readonly Span[];
}

/** What a passage has for a query. */
export function weigh(query: Query, classes: readonly RankedClass[], text: RankedText): Evidence {
  const found = classes.map((asked) => worthBySentence(asked, text));
  const anywhere = classes.map(({ terms }, i) =>
    Math.max(worthOf(terms, text.context.folded, text.context.words), ...(found[i] ?? [])),
  );
  const total = classes.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (worth: (i: number) => number): number =>
    classes.reduce((sum, { weight }, i) => sum + weight * worth(i), 0) / total;
  const inSentence = (sentence: number, i: number): number => found[i]?.[sentence] ?? 0;

  const singles = text.spans.map((_, at) => share((i) => inSentence(at, i)));
  const pairs = text.spans.map((_, at) => share((i) => Math.max(inSentence(at, i), inSentence(at + 1, i))));
  return {
    worths: anywhere,
    coverage: share((i) => anywhere[i] ?? 0),
    closeness: (Math.max(0, ...singles) + Math.max(0, ...pairs)) / 2,
    hasRequired: classes.every(
      ({ own, isCommon }, i) => isCommon || !query.required.includes(own) || (anywhere[i] ?? 0) > 0,
    ),
    sentences: () => rankSentences(query, classes, text, found),
  };
}

/** By sentence; empty if none has any of the terms. */
function worthBySentence({ terms }: RankedClass, text: RankedText): readonly number[] {
  const likely = terms.filter(({ term, isHan }) => !isHan || text.whole.includes(term));
  if (likely.length === 0) return [];
  const words = likely.some(({ isHan }) => !isHan) ? text.words() : [];
  return text.folded.map((folded, i) => worthOf(likely, folded, words[i]));
}

/** How much of the query stands in a text: 0 to 1, by how telling its classes are. */
export function shareIn(text: string, classes: readonly RankedClass[]): number {
  const folded = fold(text);
  const words = new Set(wordTokens(text));
  const total = classes.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return classes.reduce((sum, { weight, terms }) => sum + weight * worthOf(terms, folded, words), 0) / total;
}

/** The worth of the best of the terms that stand there; 0 if none does. */
function worthOf(
  terms: RankedClass['terms'],
  folded: string,
  words: ReadonlySet<string> | undefined,
): number {
  let best = 0;
  for (const { term, isHan, worth } of terms) {
    if (worth > best && (isHan ? folded.includes(term) : words?.has(term))) best = worth;
  }
  return best;
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
function rankSentences(
  query: Query,
  classes: readonly RankedClass[],
  text: RankedText,
  found: readonly (readonly number[])[],
): readonly Span[] {
  const local = classes.map(({ own, weight }, i) => {
    const count = found[i]?.filter((worth) => worth > 0).length ?? 0;
    const focus = query.focus.has(own) ? FOCUS_WEIGHT : 1;
    return focus * weight ** LIBRARY_POWER * (text.spans.length / Math.max(1, count));
  });
  const scores = text.spans.map((_, at) =>
    local.reduce((sum, weight, i) => sum + weight * (found[i]?.[at] ?? 0), 0),
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
