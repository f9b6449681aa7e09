/** The Latin words of a text, and what their capitals say. */
import type { Span } from '../../model.js';
import { matches } from '../../text/matches.js';
import { ofPassage } from '../recognizer.js';

/** One Latin word of the original text, without a possessive ending; a full stop belongs to initials and abbreviations. */
export interface LatinWord extends Span {
  readonly text: string;
  /** Small letters, without a full stop. */
  readonly key: string;
  readonly isCapitalised: boolean;
}

const WORD =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*(?:[-'’&](?!s\b)\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*)*/gu;
const ABBREVIATION =
  /^(?:\p{Lu}|Inc|Corp|Co|Ltd|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|Rev|Hon)$/u;

/** The Latin words of the passage, in order. */
export const latinWordsOf = ofPassage(({ text }) => latinWords(text));

/** The Latin words of a text, in order. */
export function latinWords(text: string): readonly LatinWord[] {
  return matches(text, WORD).map(({ 0: word, index: start }) => {
    const wordEnd = start + word.length;
    const hasStop = text[wordEnd] === '.' && ABBREVIATION.test(word);
    const end = wordEnd + (hasStop ? 1 : 0);
    const key = word.toLowerCase();
    // Most words have no capital at all.
    const isCapitalised = key !== word && /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(word);
    return { text: hasStop ? text.slice(start, end) : word, start, end, key, isCapitalised };
  });
}
