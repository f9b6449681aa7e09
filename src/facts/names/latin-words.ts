/** The Latin words of a text, and what their capitals say. */
import type { Span } from '../../model.js';
import { isDigit, isLetter } from '../../text/word-starts.js';
import { remembering } from '../../text/remembering.js';
import { ofPassage } from '../recognizer.js';
import { type Answers, formQuestions } from './form-questions.js';

/** One Latin word of the original text, without a possessive ending; a full stop belongs to initials and abbreviations. */
export interface LatinWord extends Span, BareForm {
  /** The same for each occurrence of the word, unless there were very many others between. */
  readonly form: LatinForm;
  /** Those of its form, again here: what is asked of every word of a text is answered without another look. */
  readonly signs: number;
}

interface BareForm {
  readonly text: string;
  /** Small letters, without a full stop. */
  readonly key: string;
  readonly isCapitalised: boolean;
}

/** A word wherever it stands. */
export interface LatinForm extends BareForm, Answers {}

const { ofForm, sign, signsOf } = formQuestions<BareForm, LatinForm>();
export { ofForm, sign };

const MOST_REMEMBERED = 50_000;

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
    const end = endWithStop(text, start, endOfWord(text, start));
    if (end === start) continue;
    const form = formOf(text.slice(start, end));
    const { key, isCapitalised, signs } = form;
    words.push({ text: form.text, start, end, key, isCapitalised, form, signs });
    start = end - 1;
  }
  return words;
}

/** Where the word really ends whose letters end at `end`: behind the stop of an abbreviation or of initials. */
function endWithStop(text: string, start: number, end: number): number {
  if (text[end] !== '.' || end === start) return end;
  const dotted = end === start + 1 ? dottedAt(text, start) : '';
  if (dotted !== '') return start + dotted.length;
  return ABBREVIATION.test(text.slice(start, end)) ? end + 1 : end;
}

const formOf = remembering((text): LatinForm => {
  const lower = text.toLowerCase();
  const key = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  // Most words have no capital at all.
  const form = { text, key, isCapitalised: lower !== text && CAPITALISED.test(text) };
  return { ...form, known: [], signs: signsOf(form) };
}, MOST_REMEMBERED);

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
    while (isAsciiLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
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
