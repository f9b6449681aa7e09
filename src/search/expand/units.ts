/** A question cut into the words that can be put in other words. */
import { questions } from '../../lang/index.js';
import { numberedNames } from '../../lang/questions/numbered-names.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { DOTTED, tokens } from '../../text/tokens.js';
import { readNumber } from './numbers.js';
import { segment } from './segment.js';

/** One word of a question. */
export interface Unit {
  /** Folded. */
  readonly word: string;
  readonly script: 'han' | 'other';
  /** Place in the folded question, in UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Its terms, as the index has them. */
  readonly terms: readonly string[];
  /** Whether it was told to be a name. */
  readonly isName?: boolean;
}

const RUN = new RegExp(
  String.raw`${DOTTED}|\p{Script=Han}+|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+`,
  'gu',
);

/**
 * The words of a question that do not only ask, in order. Without a lexicon a Han run stays whole.
 *
 * @param names - where Chinese names stand, in order: each is one word
 */
export function readUnits(
  text: string,
  lexicon: Lexicon | undefined,
  names: readonly Span[] = [],
): readonly Unit[] {
  const folded = fold(text);
  const units: Unit[] = [];
  for (const { start, end } of names) {
    const word = folded.slice(start, end);
    units.push({ word, script: 'han', start, end, terms: tokens(word), isName: true });
  }
  // Neither *line* nor *5* says what `Line 5` does.
  const numbered = numberedNames(text).filter(({ start, end }) =>
    /^[a-z]+ [a-z\d]+$/u.test(folded.slice(start, end)),
  );
  for (const { start, end } of numbered) {
    const word = folded.slice(start, end);
    units.push({ word, script: 'other', start, end, terms: tokens(word) });
  }
  for (const { 0: run, index } of withoutQuestions(without(folded, [...names, ...numbered])).matchAll(RUN)) {
    const isHan = /^\p{Script=Han}/u.test(run);
    const words =
      isHan && lexicon
        ? splitNumerals(run).flatMap((part) =>
            readNumber(part) !== undefined && part.length > 1 ? [part] : segment(part, lexicon.logFrequency),
          )
        : [run];
    let start = index;
    for (const word of words) {
      const end = start + word.length;
      if (!asks(word)) units.push({ word, script: isHan ? 'han' : 'other', start, end, terms: tokens(word) });
      start = end;
    }
  }
  return units.sort((a, b) => a.start - b.start);
}

function without(folded: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    folded,
  );
}

/** Words that ask become spaces. Single characters stay: they may be part of a word, which only its neighbours tell. */
function withoutQuestions(folded: string): string {
  return questions.reduce(
    (rest, { askingWords }) =>
      rest.replace(askingWords, (found) => (found.length > 1 ? ' '.repeat(found.length) : found)),
    folded,
  );
}

/** Whether a word carries no subject. */
function asks(word: string): boolean {
  return questions.some(
    ({ askingWords, stopWords }) => stopWords.has(word) || word.replace(askingWords, '') === '',
  );
}

/** The run cut before and after numerals of two and more characters. */
function splitNumerals(run: string): readonly string[] {
  return run.split(/([零〇一二两三四五六七八九十百千万]{2,})/u).filter((part) => part !== '');
}
