/** Names in Chinese characters in a question: each is one word, whatever words its characters make. */
import type { Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { foldedCountryNames } from '../../lang/names/place-names.js';
import type { NameSounds } from './name-sounds.js';

/** Where such names may be known from. */
export interface HanNameSources {
  /** Where people and organisations may be named; they may overlap. */
  readonly names?: (question: string) => readonly Span[];
  /** Asked at every question, so that it need not be built before the first. */
  readonly sounds?: (() => NameSounds) | undefined;
}

/** What sounds like a Latin name of the texts is one from so many characters, or from such a likeness on. */
const LENGTH = 3;
const SURE = 0.75;

/** In order and apart; UTF-16 code units of the question. */
export function hanNames(
  question: string,
  { names, sounds }: HanNameSources,
  lexicon: Lexicon | undefined,
): readonly Span[] {
  const folded = fold(question);
  const isOrdinary = ({ start, end }: Span): boolean => {
    const word = folded.slice(start, end);
    return lexicon?.logFrequency(word) !== undefined && !lexicon.isName(word);
  };
  const known = (names?.(question) ?? []).filter((span) => !isOrdinary(span));
  const heard = sounds
    ? heardIn(folded, sounds(), lexicon).filter(
        ({ start, end, weight }) => end - start >= LENGTH || weight >= SURE,
      )
    : [];
  return apart([...known, ...heard]);
}

/** A Latin name of the texts that some characters of a question sound like. */
export interface Heard extends Span {
  readonly name: string;
  readonly weight: number;
}

/**
 * All of them, but for those that would break up a word or a name that is known: 澳大利亚 is not 大利亚.
 *
 * @param folded - the question, folded
 */
export function heardIn(folded: string, sounds: NameSounds, lexicon: Lexicon | undefined): readonly Heard[] {
  return Array.from(folded.matchAll(/\p{Script=Han}{2,}/gu), ({ 0: run, index: at }) => {
    const heard = sounds.toLatin(run);
    const solid = lexicon && heard.length > 0 ? solidIn(run, lexicon) : [];
    return heard
      .filter(({ start, end }) => !solid.some((word) => isBroken(word, { start, end })))
      .map(({ text, weight, start, end }) => ({ name: text, weight, start: at + start, end: at + end }));
  }).flat();
}

/** No dictionary has longer words that matter here. */
const LONGEST = 7;

interface Solid extends Span {
  readonly isCountry: boolean;
}

/** Where long words and names of the lexicon stand in a Han run; they may overlap. */
function solidIn(run: string, lexicon: Lexicon): readonly Solid[] {
  const found: Solid[] = [];
  for (let start = 0; start < run.length - 1; start++) {
    for (let end = start + 2; end <= Math.min(run.length, start + LONGEST); end++) {
      const word = run.slice(start, end);
      const isCountry = foldedCountryNames.has(word);
      if (
        isCountry ||
        lexicon.isName(word) ||
        (word.length >= LENGTH && lexicon.logFrequency(word) !== undefined)
      )
        found.push({ start, end, isCountry });
    }
  }
  return found;
}

/** Whether a name heard would take only a part of the word, or add characters to a country. */
function isBroken(word: Solid, heard: Span): boolean {
  const isWithin = heard.start <= word.start && word.end <= heard.end;
  if (!isWithin) return heard.start < word.end && word.start < heard.end;
  return word.isCountry && heard.end - heard.start > word.end - word.start;
}

/** The longest of those that overlap. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => start < span.end && span.start < end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
