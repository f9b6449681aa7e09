/** The Latin words of a text, and what their capitals say. */
import type { Span } from '../../model.js';
import { isLetter } from '../../text/word-starts.js';
import { ofPassage } from '../recognizer.js';

/** One Latin word of the original text, without a possessive ending; a full stop belongs to initials and abbreviations. */
export interface LatinWord extends Span {
  readonly text: string;
  /** Small letters, without a full stop. */
  readonly key: string;
  readonly isCapitalised: boolean;
}

const WORD =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*(?:[-'’&](?!s\b)\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*)*/uy;
/** Countries, states and legal forms that are written as initials, each with its stop: one word. */
const DOTTED =
  /(?:(?:U\.S(?:\.S\.R)?|U\.K|U\.N|U\.A\.E|E\.E\.C|D\.C|P\.L\.C)(?:\.|(?![\p{L}.]))|(?:(?:[AR]\.)?F\.C|E\.C|N\.[YJCDHMSZ]|S\.[CD]|R\.I|N\.A|S\.A|N\.V|B\.V|L\.P)\.(?! ?\p{Lu}))/uy;
const ABBREVIATION =
  /^(?:\p{Lu}|Inc|Corp|Co|Ltd|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|Rev|Hon)$/u;

/** The Latin words of the passage, in order. */
export const latinWordsOf = ofPassage(({ text }) => latinWords(text));

/** The Latin words of a text, in order. */
export function latinWords(text: string): readonly LatinWord[] {
  const words: LatinWord[] = [];
  for (let start = 0; start < text.length; start++) {
    const wordEnd = endOfWord(text, start);
    if (wordEnd === start) continue;
    const dotted = wordEnd === start + 1 && text[wordEnd] === '.' ? dottedAt(text, start) : '';
    if (dotted !== '') {
      const key = dotted.toLowerCase().replace(/\.$/u, '');
      words.push({ text: dotted, start, end: start + dotted.length, key, isCapitalised: true });
      start += dotted.length - 1;
      continue;
    }
    const word = text.slice(start, wordEnd);
    const hasStop = text[wordEnd] === '.' && ABBREVIATION.test(word);
    const end = wordEnd + (hasStop ? 1 : 0);
    const key = word.toLowerCase();
    // Most words have no capital at all.
    const isCapitalised = key !== word && CAPITALISED.test(word);
    words.push({ text: hasStop ? text.slice(start, end) : word, start, end, key, isCapitalised });
    start = wordEnd - 1;
  }
  return words;
}

const CAPITALISED =
  /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^[dl]['’]\p{Lu}|^(?:al|el|ul|as|ad|ar|az|an|at|ash|bin|ben)-\p{Lu}/u;

/** `U.S.` */
function dottedAt(text: string, start: number): string {
  DOTTED.lastIndex = start;
  return DOTTED.exec(text)?.[0] ?? '';
}

/** Where the word that begins at `start` ends; there, if none does. The pattern is left what is not plain ASCII: it takes long. */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  // Han characters, and most others of East Asia.
  if (first >= 0x2e80 && first < 0xa000) return start;
  if (first < 0x80) {
    if (!isAsciiLetter(first)) return start;
    let end = start + 1;
    while (isAsciiLetter(text.charCodeAt(end)) || isAsciiDigit(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (end === text.length || (next < 0x80 && !JOINS.includes(text.charAt(end)))) return end;
  }
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** What may join two parts of a word, of ASCII. */
const JOINS = "-'&";

function isAsciiLetter(unit: number): boolean {
  return isLetter(unit | 0x20);
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
