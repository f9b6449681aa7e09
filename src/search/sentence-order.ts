/** Which sentence of a passage answers best. */
import { questions } from '../lang/index.js';
import { isNamedBefore } from '../lang/questions/named-before.js';
import { explains, explainsWhatIsBefore, pointsBack } from '../lang/questions/reasons.js';
import type { Span } from '../model.js';
import { chineseTelling } from './chinese-telling.js';
import { neighboursBySentence } from './neighbours.js';
import type { Query } from './query.js';
import type { RankedText } from './ranked-text.js';
import { focusOn, isNamedIn, worthOf, type RankedWord } from './ranked-words.js';

/** A name of which less is there is another name. */
export const THERE_FROM = 0.3;
/** What a sentence gains for looking like the kind of answer asked for, and for counting what is to be counted. */
const BONUS = { usual: { kind: 0.2, count: 0.7 }, carrying: { kind: 0.3, count: 0.5 } } as const;
/** What a sentence of that kind gains of the one before it, where that is of no such kind: `他打进了四球。` */
const FOLLOWING_SHARE = 0.5;
/** A sentence that asks does not answer. */
const QUESTION_PENALTY = 0.6;
/** What follows one, as in an interview, is told of nearly all that it says. */
const ASKED_BEFORE = 0.9;
const QUESTION = /[?？]["”’」』]?$/u;
/** How much more a term counts, at most, for standing near the word that asks. */
const NEAR_ASKING_WEIGHT = 4;
/** How much of a term's rarity in the library counts beside its rarity in the passage. */
const LIBRARY_POWER = 1 / 2;
/**
 * An English text names what it is about once, and goes on with *the company*, *the mill*, *it*: so much of what a
 * sentence has holds for those behind it. A Chinese one says the name again, or begins with 他, 该 or 其: then so much
 * holds for that sentence.
 */
const CARRIED = { name: 0.7, word: 0.45, pair: 0.5 } as const;
const CARRIED_BACK = { name: 0.7, word: 0.3 } as const;
/**
 * What a Chinese passage begins with it is about, and the sentences behind leave out: that no other has it tells little.
 * In code units, and how much of its rarity there is left.
 */
const TOPIC_ENDS = 14;
const TOPIC_FROM = 0.6;
const TOPIC_POWER = 0.3;
/** The same of what an English passage says in its first sentence alone. */
const ENGLISH_TOPIC_POWER = 0.5;
const LEAST_WITH_TOPIC = 3;
/** How much less a word tells sentences apart that the article has said before: all of them are about that. */
const LENT_LESS = 0.5;
/** What the sentence gains that has the words of the question side by side as the question has them. */
const NEIGHBOURS_BONUS = 1.5;
/** What it gains more where it is the only one of an English passage that has what is asked for. */
const ONLY_BONUS = 0.3;
/** What a sentence of an English passage gains more for a figure or a date that is asked for: nothing else is an answer. */
const STRICT_BONUS = 0.3;
/** What is told first is told of first: what the last sentence has less than the first. */
const LATENESS = 0.07;

/** What is known of the sentences that have what is asked for, beyond how they look. */
export interface KindThere {
  readonly hasKind?: (sentence: Span) => boolean;
  /** Whether nothing but a figure or a date answers. */
  readonly isStrict?: boolean;
}

/**
 * The sentences, best first: those with most of the query, a term counting the more the fewer sentences of the
 * passage have it. Its rarity in the library matters little here: all sentences are about the passage's subject.
 */
export function rankSentences(
  query: Query,
  words: readonly RankedWord[],
  text: RankedText,
  found: readonly (readonly number[])[],
  lent: readonly number[],
  { hasKind, isStrict = false }: KindThere = {},
): readonly Span[] {
  // A reason is only of what its own sentence tells, or the one before.
  const isReason = query.kind === 'reason';
  const carries = !text.isChinese && !isReason;
  const isToldOnward = toldOnward(text, isReason);
  const isAsking = text.folded.map((folded) => QUESTION.test(folded));
  const there = words.map((word, i) => {
    const { name, word: other } = carries ? CARRIED : CARRIED_BACK;
    const worths = found[i] ?? [];
    const carried = carriedOn(worths, isNamedIn(query, word) ? name : other, isToldOnward);
    return text.isChinese ? carried : askedBefore(worths, carried, isAsking);
  });
  const isTopic = isReason ? () => false : carries ? firstOnly(words, found) : topicOf(text);
  const topicPower = carries ? ENGLISH_TOPIC_POWER : TOPIC_POWER;
  const local = words.map((word, i) => {
    const count = found[i]?.filter((worth) => worth >= THERE_FROM).length ?? 0;
    const near = Math.max(0, ...word.own.map((term) => query.nearAsking.get(term) ?? 0));
    const asked = focusOn(word, query) * (1 + NEAR_ASKING_WEIGHT * near);
    const subject = 1 - LENT_LESS * (lent[i] ?? 0);
    const rarity = (text.spans.length / Math.max(1, count)) ** (isTopic(word) ? topicPower : 1);
    return asked * subject * word.weight ** LIBRARY_POWER * rarity;
  });
  const scores = text.spans.map((_, at) =>
    local.reduce((sum, weight, i) => sum + weight * (there[i]?.[at] ?? 0), 0),
  );
  const top = Math.max(...scores, Number.EPSILON);
  const isOfKind = text.spans.map((span, i) =>
    hasKind ? hasKind(span) : looksLikeAnswer(query, text.folded[i] ?? '', text.raw(i)),
  );
  const pairs = carries ? neighboursBySentence(query.neighbours, text, CARRIED.pair) : [];
  const neighbours = askedBefore(pairs, pairs, isAsking);
  const counts = text.folded.map((folded) => query.count?.test(folded) === true);
  const isAsked = query.count ? counts : isOfKind;
  // What stands once in an English passage is told of what the sentence before has named: `It never gets warmer …`.
  const isOnlyOne = hasKind !== undefined && isOfKind.filter(Boolean).length === 1;
  const more = (isOnlyOne ? ONLY_BONUS : 0) + (isStrict ? STRICT_BONUS : 0);
  const telling = chineseTelling(
    query,
    text,
    scores.map((score) => score / top),
    isOfKind,
    hasKind !== undefined || query.kind !== undefined,
  );
  const bonus = carries ? BONUS.carrying : BONUS.usual;
  return text.spans
    .map((span, i) => {
      const kind = isOfKind[i] ? bonus.kind + (carries ? more : 0) : 0;
      const count = counts[i] ? bonus.count : 0;
      // Who was to blame for it, and why, is told of what stands before.
      const isTheirReason = isReason && explainsWhatIsBefore(text.folded[i] ?? '');
      const share = isTheirReason ? 1 : carries ? Number(isOnlyOne) : FOLLOWING_SHARE;
      const follows = isAsked[i] && !isAsked[i - 1] ? share * ((scores[i - 1] ?? 0) / top) : 0;
      const late = carries ? (LATENESS * i) / text.spans.length : 0;
      const question = isAsking[i] ? QUESTION_PENALTY : 0;
      const together = NEIGHBOURS_BONUS * (neighbours[i] ?? 0);
      const own = (scores[i] ?? 0) / top + (telling[i] ?? 0);
      return { span, score: own + together + kind + count + follows - late - question };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ span }) => span);
}

/** By sentence, what each has itself, or of the ones before it if it is told of them. */
function carriedOn(
  worths: readonly number[],
  share: number,
  isToldOnward: (sentence: number) => boolean,
): readonly number[] {
  let before = 0;
  return worths.map((worth, i) => {
    const carried = isToldOnward(i) ? Math.max(worth, share * before) : worth;
    before = Math.max(before, worth);
    return carried;
  });
}

/** By number, whether what stands before a sentence holds for it: in English it does, of a reason where one is given. */
function toldOnward(text: RankedText, isReason: boolean): (sentence: number) => boolean {
  if (text.isChinese) return isReason ? () => false : toldOfThoseBefore(text);
  return isReason ? (sentence) => explains(text.folded[sentence] ?? '') : () => true;
}

/** What each sentence has itself or is carried to it, and what it is asked right before it. */
function askedBefore(
  worths: readonly number[],
  carried: readonly number[],
  isAsking: readonly boolean[],
): readonly number[] {
  return carried.map((worth, i) =>
    isAsking[i - 1] ? Math.max(worth, ASKED_BEFORE * (worths[i - 1] ?? 0)) : worth,
  );
}

/** Whether a word stands in the first sentence and in no other. */
function firstOnly(
  words: readonly RankedWord[],
  found: readonly (readonly number[])[],
): (word: RankedWord) => boolean {
  const only = new Set(
    words.filter((_, i) => {
      const [first = 0, ...others] = found[i] ?? [];
      const isInText = first >= TOPIC_FROM && others.length + 1 >= LEAST_WITH_TOPIC;
      return isInText && others.every((worth) => worth < THERE_FROM);
    }),
  );
  return (word) => only.has(word);
}

/** By number, whether a sentence begins by speaking of what stands before it. */
function toldOfThoseBefore({ folded }: RankedText): (sentence: number) => boolean {
  return (sentence) => pointsBack(folded[sentence] ?? '') || isNamedBefore(folded[sentence] ?? '');
}

/** Whether a text begins with a word, what stands in brackets not counted. */
function topicOf({ folded: [first = ''] }: RankedText): (word: RankedWord) => boolean {
  const head = first.replace(/\([^)]*\)/gu, '').slice(0, TOPIC_ENDS);
  return (word) => worthOf(word, head, undefined) >= TOPIC_FROM;
}

/** Whether a sentence looks as if it gave what is asked for. */
export function looksLikeAnswer({ kind }: Query, folded: string, raw: string): boolean {
  if (kind === undefined) return false;
  return questions.some(
    ({ answers, names }) => answers[kind].test(folded) || (kind === 'person' && names?.test(raw)),
  );
}
