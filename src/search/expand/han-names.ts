/** Names in Chinese characters in a question: each is one word, whatever words its characters make. */
import type { Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { NameSounds } from './name-sounds.js';

/** Where such names may be known from. */
export interface HanNameSources {
  /** Where people and organisations may be named; they may overlap. */
  readonly names?: (question: string) => readonly Span[];
  readonly sounds?: NameSounds;
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
    ? Array.from(folded.matchAll(/\p{Script=Han}{2,}/gu), ({ 0: run, index }) =>
        sounds
          .toLatin(run)
          .filter(({ start, end, weight }) => end - start >= LENGTH || weight >= SURE)
          .map(({ start, end }) => ({ start: index + start, end: index + end })),
      ).flat()
    : [];
  return apart([...known, ...heard]);
}

/** The longest of those that overlap. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => start < span.end && span.start < end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
