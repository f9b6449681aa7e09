/** Which words of a question stand in a text, or anywhere in the library: themselves, or what surely stands for them. */
import { wordTokens } from '../text/tokens.js';
import type { RankedText } from './ranked-text.js';
import { worthOf, type RankedWord, type WorthyTerm } from './ranked-words.js';

/** As much of a word must be there for it to be that word, and so sure must another word for it be. */
const SAME_FROM = 0.6;
const SURE_FROM = 0.5;
/** What weighs less tells nothing. */
const LEAST_WEIGHT = 0.3;

/** A text made ready to look words up in. */
export interface ReadText {
  readonly folded: string;
  readonly terms: ReadonlySet<string>;
}

/** @param folded - the text, folded */
export function readText(folded: string): ReadText {
  return { folded, terms: new Set(wordTokens(folded)) };
}

/** Of a passage, with its heading. */
export function readWhole({ whole, context }: RankedText): ReadText {
  return readText(`${whole} ${context.folded}`);
}

/** How much of a word stands there, or of the best of what may stand for it: 0 to 1. */
export function worthIn(word: Pick<RankedWord, 'parts' | 'others'>, { folded, terms }: ReadText): number {
  return worthOf(word, folded, terms);
}

/** Whether any passage has the word, or what surely stands for it. */
export function isKnown(word: RankedWord): boolean {
  return isKnownItself(word) || word.others.some(isSure);
}

/** Whether any passage has the word as it is written. */
export function isKnownItself({ parts }: RankedWord): boolean {
  return parts.reduce((sum, { worth }) => sum + worth, 0) >= SAME_FROM;
}

/** Whether a text has the word. */
export function isThere({ parts, others }: RankedWord, text: ReadText): boolean {
  return (
    worthIn({ parts, others: [] }, text) >= SAME_FROM ||
    others.some(
      (other) => isSure(other) && worthIn({ parts: [], others: [{ ...other, worth: 1 }] }, text) > 0,
    )
  );
}

/** Whether a word tells anything, as words do that are not in every text. */
export function isTelling({ weight }: RankedWord): boolean {
  return weight >= LEAST_WEIGHT;
}

/** A character that means the word, though it is in many others, too. */
export function isSureCharacter({ term, isHan, sure }: WorthyTerm): boolean {
  return isHan && term.length === 1 && sure >= SURE_FROM;
}

/** A character alone is in too many words to stand for one. */
function isSure({ term, sure }: WorthyTerm): boolean {
  return sure >= SURE_FROM && term.length > 1;
}
