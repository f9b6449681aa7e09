/** A question, read for searching: what it is about, and what kind of answer it wants. */
import { withoutAsking } from '../lang/questions/asked.js';
import { questions } from '../lang/index.js';
import type { AnswerKind, Measure } from '../lang/language.js';
import { relationAsked } from '../lang/questions/relations.js';
import { withoutRelativeWords } from '../lang/questions/relative-words.js';
import { fold } from '../text/fold.js';
import { spelledNumberAt, spelledNumbers } from '../text/numbers.js';
import { HAN } from '../text/scripts.js';
import { DOTTED, tokens } from '../text/tokens.js';
import { nearAsking } from './asking-place.js';
import { neighboursAsked } from './neighbours.js';

export interface Query {
  /** The question itself, folded. */
  readonly folded: string;
  /** Distinct, in order of first appearance. */
  readonly terms: readonly string[];
  /** The runs of text that the terms come from, folded: words, numbers, and Han runs between asking words. */
  readonly words: readonly string[];
  /** Names and numbers in the question, as terms: a passage without them does not answer it. */
  readonly required: readonly string[];
  /** The terms of the clause that asks, where there are others beside it, or of who is asked for to somebody else (*her predecessor*). */
  readonly focus: ReadonlySet<string>;
  /** By term, how near it stands to the word that asks, 0 to 1; empty where that tells nothing. */
  readonly nearAsking: ReadonlyMap<string, number>;
  /** Its words in Latin letters that stand side by side and tell something, as `a b`, with the share of each. */
  readonly neighbours: ReadonlyMap<string, number>;
  readonly kind?: AnswerKind;
  /** What a count of the thing looks like whose number is asked. */
  readonly count?: RegExp;
}

/** By measure, what one looks like in a text. */
const given = new Map<string, RegExp>();
for (const measure of new Set(questions.flatMap(({ measures }) => Object.keys(measures) as Measure[]))) {
  given.set(
    measure,
    new RegExp(questions.map(({ measures }) => measures[measure].given.source).join('|'), 'u'),
  );
}

/** The query, without the words that only ask. A query of nothing else is taken as it stands. */
export function readQuery(text: string): Query {
  const folded = fold(text);
  const direct = withoutRelativeWords(folded);
  const kind = questions.flatMap(({ kinds }) => kinds.find(([asks]) => asks.test(direct))?.[1] ?? []).at(0);
  const words = wordsOf(withoutAsking(folded));
  const kept = words.length > 0 ? words : wordsOf(folded, () => true);
  const count = measureAsked(folded) ?? questions.flatMap(({ countAsked }) => countAsked(folded) ?? []).at(0);
  const terms = [...new Set([...kept.flatMap(tokens), ...spelledNumbers(folded)])];
  const required = new Set(namesIn(text));
  return {
    folded,
    terms,
    words: kept,
    required: [...required],
    focus: focusOf(folded),
    nearAsking: nearAsking(folded, terms),
    neighbours: neighboursAsked(folded, required),
    ...(kind && { kind }),
    ...(count && { count }),
  };
}

/** What the measure that a question asks for looks like, in any language. */
function measureAsked(folded: string): RegExp | undefined {
  for (const { measures } of questions) {
    for (const [measure, { asked }] of Object.entries(measures)) {
      if (asked.test(folded)) return given.get(measure);
    }
  }
  return undefined;
}

function focusOf(folded: string): ReadonlySet<string> {
  const clauses = folded.split(/[,;:.。、?!](?!\d)/u).filter((clause) => /\p{L}/u.test(clause));
  const asking = clauses.find((clause) => questions.some(({ asks }) => asks.test(clause)));
  if (asking === undefined || clauses.length === 1) return new Set(tokens(relationAsked(folded) ?? ''));
  return new Set(wordsOf(withoutAsking(asking)).flatMap(tokens));
}

const RUN = new RegExp(
  String.raw`${DOTTED}|\p{Script=Han}+|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+`,
  'gu',
);

/** Splits as `tokens` does; a Han run stays whole. */
function wordsOf(folded: string, keep: (word: string) => boolean = isContent): string[] {
  return (folded.match(RUN) ?? []).filter(keep);
}

function isContent(word: string): boolean {
  return !questions.some(({ stopWords }) => stopWords.has(word));
}

/** The terms of Latin names and numbers: capitals that no sentence start explains, and digits. */
function namesIn(text: string): string[] {
  const isChinese = HAN.test(text);
  const found: string[] = [];
  for (const match of text.matchAll(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,&-]*/gu)) {
    const word = match[0].replace(/[.,&-]+$/u, '');
    const startsSentence = !isChinese && /(?:^|[.?!]\s*["“‘']?)$/u.test(text.slice(0, match.index).trimEnd());
    const isName =
      /\d/u.test(word) ||
      (isChinese ? /\p{L}{2}/u.test(word) : /\p{Lu}/u.test(word.slice(startsSentence ? 1 : 0)));
    if (isName && isContent(word.toLowerCase())) {
      found.push(...[spelledNumberAt(fold(text), match.index) ?? tokens(word)].flat());
    }
  }
  return found;
}
