/** What words make of a statement that stand in the place of a sentence's. */
import { denialsIn } from '../../../../facts/claims/hedges.js';
import { enPronouns, enUnnamed } from '../../../../lang/checking/en-clauses.js';
import { EN_NUMBERS } from '../../../../lang/figures/en-quantities.js';
import type { Library } from '../../../../library.js';
import type { Span, VerdictDifference } from '../../../../model.js';
import { overlapping } from '../../../../text/overlapping.js';
import type { RewordedSentence, SaidWord, WordGap } from '../../align/reworded-sentence.js';
import { areOfOneField, areSameWords, telling } from '../../align/same-words.js';
import type { Gap } from '../../align/word-for-word.js';
import { areOppositeWords } from '../../compare/contrast.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { judgeFigures } from '../figures/altered-figure.js';
import { isOfNameBeside, mayBeLeftOut } from './left-out.js';
import { isMeantBefore } from './meant-before.js';
import { isNameWord, namesTold } from './other-name.js';

/** The same, something else, a name of which it cannot be told, or anything else of which it cannot. */
export type JudgedGap =
  | { readonly kind: 'same' | 'stranger' | 'unknown' }
  | {
      readonly kind: 'other';
      readonly difference: Omit<VerdictDifference, 'citation'>;
      /** The figures and dates that the statement has instead. */
      readonly points: readonly Point[];
      /** Whether it is a date that the statement has instead. */
      readonly isTime: boolean;
      /** The name that the statement has instead. */
      readonly name?: string;
    };

const SAME: JudgedGap = { kind: 'same' };
const UNKNOWN: JudgedGap = { kind: 'unknown' };
const STRANGER: JudgedGap = { kind: 'stranger' };

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const NUMBER = /\d|^(?:percent|million|billion|trillion|thousand|hundred|dozen|%)$/u;
/** `one` may stand for somebody. */
const isNumber = (word: string): boolean => NUMBER.test(word) || (word !== 'one' && EN_NUMBERS.has(word));

/** A statement beside the sentence that it rewords. */
export interface Beside {
  readonly statement: StatementReading;
  readonly points: readonly Point[];
  readonly sentence: RewordedSentence;
  readonly texts: readonly EvidenceText[];
  readonly library: Library;
}

/** What the words of a gap make of the statement. */
export function judgeGap(gap: WordGap, beside: Beside): JudgedGap {
  const { statement, sentence, library } = beside;
  const { said, known, at } = gap;
  const text = sentence.place.text.reading.reading;
  const spans: Gap = {
    said: spanOf(said, sentence.said, at[0]),
    known: spanOf(known, sentence.known, at[1]),
  };
  const [mine, theirs] = [telling(said), telling(known)];
  const denials = [
    overlapping(denialsIn(statement.text.reading.folded), spans.said),
    overlapping(denialsIn(text.folded), spans.known),
  ].map((all) => all.length);
  const other = (field: VerdictDifference['field'], name?: string): JudgedGap => ({
    kind: 'other',
    difference: { field, said: textOf(said, statement.text.reading.text), found: textOf(known, text.text) },
    points: [],
    isTime: field === 'time',
    ...(name !== undefined && { name }),
  });
  const isDenied = said.some(({ own }) => isDenying(own)) !== known.some(({ own }) => isDenying(own));
  if (isDenied && known.length < 8) {
    const rest = (words: readonly SaidWord[]): readonly SaidWord[] =>
      words.filter(({ own }) => !isDenying(own));
    return areSameWords(rest(said), rest(known), library.otherWords) ? other('polarity') : UNKNOWN;
  }
  if (mine.length === 0 && theirs.length === 0) return SAME;
  if (mine.length === 0 && mayBeLeftOut(gap, sentence)) return SAME;
  const isFigure = [...mine, ...theirs].some(({ own }) => isNumber(own));
  // `17 hours` for `17 minutes`: the word behind a number may make another figure of it.
  const isBehindNumber = NUMBER.test(sentence.said[at[0] - 1]?.own ?? '');
  if (isFigure || isBehindNumber) {
    const judged = judgeFigures(spans, beside.points, statement, sentence.place);
    if (judged?.kind === 'same') return SAME;
    if (judged?.kind === 'other')
      return {
        kind: 'other',
        difference: judged.difference,
        points: judged.said,
        isTime: judged.isTime || [...mine, ...theirs].some(({ own }) => YEAR.test(own)),
      };
    if (isFigure) return UNKNOWN;
  }
  if (denials[0] !== denials[1]) return UNKNOWN;
  if (theirs.length === 0) return saysNoMore(said, sentence.said, at[0]) ? SAME : UNKNOWN;
  if (mine.length === 0) return saysNoMore(known, sentence.known, at[1]) ? SAME : UNKNOWN;
  const names = mine.filter((word) => isNameWord(word, statement.text.reading.text, library));
  const namesThere = theirs.filter((word) => isNameWord(word, text.text, library));
  const isOnlyNames = names.length > 0 && namesThere.length > 0;
  if (isOnlyNames) {
    const told = namesTold(names, namesThere, library);
    const rest = areSameWords(without(mine, names), without(theirs, namesThere), library.otherWords);
    if (told === 'same') return rest ? SAME : UNKNOWN;
    if (told === undefined || !rest) return STRANGER;
    return other(told === 'otherTime' ? 'time' : 'subject', names.map((word) => word.own).join(' '));
  }
  const [words, wordsThere] = [mine, theirs].map((all) => all.map(({ own }) => own).join(' '));
  if (words === undefined || wordsThere === undefined) return UNKNOWN;
  if (namesThere.length === theirs.length && pointsBack(said)) return SAME;
  if (names.length > 0) {
    if (!pointsBack(known)) return STRANGER;
    // `Marlow's sales rose`, of what has `Its sales fell`: who is meant is not all that they tell.
    const [own, there] = [
      without(mine, names),
      theirs.filter((word) => !enPronouns.has(word.own) && !POINTING.test(word.own)),
    ];
    const isContrary = own.some((a) => there.some((b) => areOppositeWords(a.own, b.own)));
    if (isContrary) return other('polarity');
    if (!areSameWords(own, there, library.otherWords)) return UNKNOWN;
    const meant = isMeantBefore(names, sentence.place, beside.texts, known, library);
    if (meant === undefined) return UNKNOWN;
    return meant ? SAME : other('subject', names.map((word) => word.own).join(' '));
  }
  if (namesThere.length > 0) return UNKNOWN;
  if (areOppositeWords(words, wordsThere) || areOfOneField(said, known)) return other('polarity');
  return areSameWords(said, known, library.otherWords) ? SAME : UNKNOWN;
}

/** Whether words that only one of the two has tell nothing: `by` before a number, or more of a name. */
function saysNoMore(words: readonly SaidWord[], all: readonly SaidWord[], at: number): boolean {
  const [first, ...more] = telling(words);
  const isByAlone = first?.own === 'by' && more.length === 0 && /\d/u.test(all[at + 1]?.own ?? '');
  return isByAlone || isOfNameBeside(words, all, at);
}

function isDenying(word: string): boolean {
  return /^(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot)$|n['’]t$/u.test(word);
}

/** Words of those that only point to somebody named before. */
const POINTING =
  /^(?:its|their|his|her|this|that|these|those|latter|former|company|firm|group|bank|airline|ministry|government|agency|board|management|two|pair)$/u;

/** `it`, `the company`. */
function pointsBack(words: readonly SaidWord[]): boolean {
  const all = words.map(({ own }) => own).join(' ');
  return (
    enPronouns.has(all) ||
    enUnnamed.test(all) ||
    /^(?:the )?(?:company|firm|group|bank|airline|ministry|government|agency)$/u.test(all)
  );
}

function without(words: readonly SaidWord[], some: readonly SaidWord[]): readonly SaidWord[] {
  return words.filter((word) => !some.includes(word));
}

/** Where words stand; of none, the place between the words around. */
function spanOf(words: readonly SaidWord[], all: readonly SaidWord[], at: number): Span {
  const [first, last] = [words[0], words.at(-1)];
  if (first && last) return { start: first.span.start, end: last.span.end };
  const end = all[at]?.span.start ?? all[at - 1]?.span.end ?? 0;
  return { start: all[at - 1]?.span.end ?? end, end };
}

function textOf(words: readonly SaidWord[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.span.start, last.span.end) : '';
}
