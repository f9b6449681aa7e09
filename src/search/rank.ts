/** Which of the passages found answers, and with which sentence. */
import { questions } from '../lang/index.js';
import { isIn } from '../lang/is-in.js';
import { explainsWhatIsBefore } from '../lang/questions/reasons.js';
import type { Passage, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/spans.js';
import { placesOfWords, wordTokens } from '../text/tokens.js';
import { proximity, type Places } from './proximity.js';
import type { Query } from './query.js';
import { worthOf, type RankedWord, type WorthyTerm } from './ranked-words.js';

/** A passage cut into sentences, ready to be compared with queries. */
export interface RankedText extends Places {
  readonly spans: readonly Span[];
  /** The whole, and the sentences: Han terms are looked up in them. */
  readonly whole: string;
  readonly folded: readonly string[];
  /** The sentence of that number as it is written. */
  readonly raw: (sentence: number) => string;
  /** The terms that are not Han. Read when first needed, as many questions have none. */
  readonly words: () => {
    readonly bySentence: readonly ReadonlySet<string>[];
    readonly all: ReadonlySet<string>;
    /** Where each begins in the whole. */
    readonly at: ReadonlyMap<string, readonly number[]>;
  };
  /** What holds for the whole passage, such as its heading. */
  readonly context: { readonly folded: string; readonly words: ReadonlySet<string> };
}

/** The passage's sentences, ready to be compared with queries. */
export function readSentences({ text, language, section = '' }: Passage, heading = section): RankedText {
  const spans = sentences(text);
  const whole = fold(text);
  const folded = spans.map((span) => slice(whole, span));
  const context = fold(heading);
  let words: ReturnType<RankedText['words']> | undefined;
  const readWords = (): ReturnType<RankedText['words']> => {
    const bySentence = folded.map(wordTokens);
    return {
      bySentence: bySentence.map((terms) => new Set(terms)),
      all: new Set(bySentence.flat()),
      at: placesOfWords(whole),
    };
  };
  return {
    spans,
    whole,
    folded,
    raw: (sentence) => slice(text, spans[sentence] ?? { start: 0, end: 0 }),
    words: () => (words ??= readWords()),
    isChinese: isIn({ language }, true),
    context: { folded: context, words: new Set(wordTokens(context)) },
  };
}

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
   * @param isOfKind - whether a sentence has what is asked for, where more is known of it than how it looks
   */
  readonly sentences: (isOfKind?: (sentence: Span) => boolean) => readonly Span[];
}

/** How much of a word that stands in the title or heading holds for each sentence. */
const HEADING = 0.5;
/** A name of which less is there is another name. */
const THERE_FROM = 0.3;

/**
 * What a passage has for a query.
 *
 * @param carried - by word, how much of it holds for the whole passage though it stands before it
 */
export function weigh(
  query: Query,
  words: readonly RankedWord[],
  text: RankedText,
  carried: readonly number[] = [],
): Evidence {
  const there = words.map((word) => presentIn(text, word));
  const found = there.map((word) => worthBySentence(word, text));
  const inHeading = words.map((word) => worthOf(word, text.context.folded, text.context.words));
  // A Chinese text says the name again where it tells of it.
  const told = text.isChinese ? [] : carried;
  const lent = words.map((_, i) => Math.max(told[i] ?? 0, HEADING * (inHeading[i] ?? 0)));
  const anywhere = words.map((_, i) => Math.max(told[i] ?? 0, inHeading[i] ?? 0, ...(found[i] ?? [])));
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
    named: Math.max(0, ...bySentence(shareNamed)),
    lent: share((i) => Math.max(0, (lent[i] ?? 0) - Math.max(0, ...(found[i] ?? [])))),
    lentOf: (word) => {
      const at = words.indexOf(word);
      return Math.max(carried[at] ?? 0, lent[at] ?? 0);
    },
    subject: words.every(isNamed) ? 0.5 : shareBeside((i) => anywhere[i] ?? 0),
    hasRequired: words.every(
      (word, i) => !isNamed(word) || word.isCommon || (anywhere[i] ?? 0) >= THERE_FROM,
    ),
    answerKind: answerKindIn(query, text),
    sentences: (isOfKind) => rankSentences(query, words, text, found, lent, isOfKind),
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

/** What a sentence gains for looking like the kind of answer asked for, and for counting what is to be counted. */
const BONUS = { usual: { kind: 0.2, count: 0.7 }, carrying: { kind: 0.3, count: 0.5 } } as const;
/** What a sentence of that kind gains of the one before it, where that is of no such kind: `他打进了四球。` */
const FOLLOWING_SHARE = 0.5;
/** A sentence that asks does not answer. */
const QUESTION_PENALTY = 0.3;
const QUESTION = /[?？]["”’」』]?$/u;
/** How much more a term counts that stands in the clause that asks. */
const FOCUS_WEIGHT = 2.5;
/** How much more a term counts, at most, for standing near the word that asks. */
const NEAR_ASKING_WEIGHT = 4;
/** How much of a term's rarity in the library counts beside its rarity in the passage. */
const LIBRARY_POWER = 1 / 2;
/**
 * An English text names what it is about once, and goes on with *the company*, *the mill*, *it*: so much of what a
 * sentence has holds for those behind it. A Chinese one says the name again.
 */
const CARRIED = { name: 0.7, word: 0.45 } as const;
/** How much less a word tells sentences apart that the article has said before: all of them are about that. */
const LENT_LESS = 0.5;
/** What is told first is told of first: what the last sentence has less than the first. */
const LATENESS = 0.07;

/**
 * The sentences, best first: those with most of the query, a term counting the more the fewer sentences of the
 * passage have it. Its rarity in the library matters little here: all sentences are about the passage's subject.
 */
function rankSentences(
  query: Query,
  words: readonly RankedWord[],
  text: RankedText,
  found: readonly (readonly number[])[],
  lent: readonly number[],
  hasKind?: (sentence: Span) => boolean,
): readonly Span[] {
  // A reason is only of what its own sentence tells, or the one before.
  const carries = !text.isChinese && query.kind !== 'reason';
  const there = !carries
    ? found
    : words.map((word, i) => carriedOn(found[i] ?? [], isNamedIn(query, word) ? CARRIED.name : CARRIED.word));
  const local = words.map((word, i) => {
    const count = found[i]?.filter((worth) => worth >= THERE_FROM).length ?? 0;
    const near = Math.max(0, ...word.own.map((term) => query.nearAsking.get(term) ?? 0));
    const asked = focusOn(word, query) * (1 + NEAR_ASKING_WEIGHT * near);
    const subject = 1 - LENT_LESS * (lent[i] ?? 0);
    return asked * subject * word.weight ** LIBRARY_POWER * (text.spans.length / Math.max(1, count));
  });
  const scores = text.spans.map((_, at) =>
    local.reduce((sum, weight, i) => sum + weight * (there[i]?.[at] ?? 0), 0),
  );
  const top = Math.max(...scores, Number.EPSILON);
  const isOfKind = text.spans.map((span, i) =>
    hasKind ? hasKind(span) : looksLikeAnswer(query, text.folded[i] ?? '', text.raw(i)),
  );
  const counts = text.folded.map((folded) => query.count?.test(folded) === true);
  const isAsked = query.count ? counts : isOfKind;
  // What stands once in an English passage is told of what the sentence before has named: `It never gets warmer …`.
  const isOnlyOne = hasKind !== undefined && isOfKind.filter(Boolean).length === 1;
  const bonus = carries ? BONUS.carrying : BONUS.usual;
  return text.spans
    .map((span, i) => {
      const kind = isOfKind[i] ? bonus.kind : 0;
      const count = counts[i] ? bonus.count : 0;
      // Who was to blame for it, and why, is told of what stands before.
      const isReason = query.kind === 'reason' && explainsWhatIsBefore(text.folded[i] ?? '');
      const share = isReason ? 1 : carries ? Number(isOnlyOne) : FOLLOWING_SHARE;
      const follows = isAsked[i] && !isAsked[i - 1] ? share * ((scores[i - 1] ?? 0) / top) : 0;
      const late = carries ? (LATENESS * i) / text.spans.length : 0;
      const question = QUESTION.test(text.folded[i] ?? '') ? QUESTION_PENALTY : 0;
      return { span, score: (scores[i] ?? 0) / top + kind + count + follows - late - question };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ span }) => span);
}

/** By sentence, what each has itself or of the ones before it. */
function carriedOn(worths: readonly number[], share: number): readonly number[] {
  let before = 0;
  return worths.map((worth) => {
    const carried = Math.max(worth, share * before);
    before = Math.max(before, worth);
    return carried;
  });
}

/** Whether a word of the query is a name or a number. */
export function isNamedIn({ required }: Query, { isName, own }: RankedWord): boolean {
  return isName || own.some((term) => required.includes(term));
}

function focusOn({ own }: RankedWord, { focus }: Query): number {
  return own.some((term) => focus.has(term)) ? FOCUS_WEIGHT : 1;
}

function answerKindIn(query: Query, text: RankedText): Evidence['answerKind'] {
  if (!query.kind && !query.count) return 'not-asked';
  if (query.count?.test(text.whole)) return 'counted';
  const isOfKind = text.folded.some((folded, i) => looksLikeAnswer(query, folded, text.raw(i)));
  return isOfKind ? 'of-kind' : 'absent';
}

function looksLikeAnswer({ kind }: Query, folded: string, raw: string): boolean {
  if (kind === undefined) return false;
  return questions.some(
    ({ answers, names }) => answers[kind].test(folded) || (kind === 'person' && names?.test(raw)),
  );
}
