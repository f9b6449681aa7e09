/** Bytes to text: UTF-8, UTF-16 and GB18030 (with Big5), told apart by themselves. */
import type { FootnoteError } from '../errors.js';
import { formatError } from './format-error.js';

/** An encoding a file may be in, as `TextDecoder` names it. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const WORDS = 'the words of an article';
const SAVED_AS_TEXT = 'plain text or Markdown: save it as text, and import that';
const READABLE = 'text in UTF-8, UTF-16, GB18030 or Big5';

/**
 * The text of a file, without its byte order mark, with `\n` for every kind of line end.
 *
 * @param file - its name, for the error
 * @throws FootnoteError `unreadable-file` where it is empty, binary, or in no encoding that makes sense of it
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw formatError('unreadable-file', { file }, 'an empty file', WORDS);
  const format = formatOf(bytes);
  if (format !== undefined) throw formatError('unreadable-file', { file }, format, SAVED_AS_TEXT);
  const text = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeByLikelihood(bytes);
  if (text === undefined) {
    throw unreadable(
      file,
      bytes.includes(0) ? 'a binary file' : 'bytes that no known encoding makes sense of',
    );
  }
  const lines = text.replace(LINE_END, '\n');
  if (lines.trim() === '') throw formatError('unreadable-file', { file }, 'nothing but white space', WORDS);
  const control = lines.search(CONTROL);
  if (control === -1) return lines;
  if (lines.charCodeAt(control) === 0) throw unreadable(file, 'a binary file');
  const code = lines.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
  const line = lines.slice(0, control).split('\n').length;
  throw formatError('unreadable-file', { file, line }, `the control character U+${code}`, READABLE);
}

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/;

/** What files of other programs begin with, and what they are. */
const FORMATS: readonly (readonly [beginning: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'a rich-text file (RTF)'],
  ['PK\u0003\u0004', 'a Word file or another archive (ZIP)'],
  ['\u00D0\u00CF\u0011\u00E0', 'a file of an older Word'],
];

/** The program's format that a file is in, by its first bytes; undefined for text. */
function formatOf(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return FORMATS.find(([first]) => beginning.startsWith(first))?.[1];
}

function unreadable(file: string, found: string): FootnoteError {
  return formatError('unreadable-file', { file }, found, READABLE);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a file that says by a byte order mark what it is in. */
function decodeMarked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  return first === 0xef && second === 0xbb && third === 0xbf ? decode(bytes, 'utf-8') : undefined;
}

/** The text, if it is UTF-8. UTF-16 may pass for UTF-8, but then shows control characters. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'utf-8');
  return text !== undefined && (!CONTROL.test(text) || decodeByLikelihood(bytes) === undefined)
    ? text
    : undefined;
}

/** The reading that looks most like Chinese or English, if any of them does. */
function decodeByLikelihood(bytes: Uint8Array): string | undefined {
  if (isDamagedUtf8(bytes)) return undefined;
  let best: { readonly text: string; readonly likelihood: number } | undefined;
  for (const encoding of ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const) {
    const text = decode(bytes, encoding);
    if (text === undefined || CONTROL.test(text)) continue;
    const likelihood = likelihoodOf(text);
    if (likelihood > (best?.likelihood ?? LEAST_LIKELIHOOD)) best = { text, likelihood };
  }
  return best?.text;
}

/** Whether the bytes are UTF-8 but for a few: cut off, or hurt on the way. Read as GB18030 they would be gibberish. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0800-\uFFFC]/g)?.length ?? 0;
  return broken > 0 && whole > broken * 5;
}

/** A text in the wrong encoding stays well below it, a real one above. */
const LEAST_LIKELIHOOD = 0.9;

/** The commonest characters of Chinese running text, in both scripts, with its punctuation. */
const COMMON =
  /[的一是不了在人有我他这這为為之大来來以个個中上们們到说說国國和地也子时時道出而要于於就下得可你年生自会會那后後能对對着著其里裡所去行过過家十用发發天如然作方成者多日都三小军軍二无無同经經法当當起与與好看学學进進种種将將还還此心前面又定见見只主没公从從，。、：；？！“”（）《》「」]/u;
/** Latin letters and digits, plain punctuation, white space. */
const PLAIN = /[\x20-\x7E\n\t\u00A0\u2010-\u2026\u3000]/;
/** Not Han, but no surprise: kana, full-width forms, Latin with accents. */
const USUAL = /[\u3001-\u30FF\uFF01-\uFF5E\u00A1-\u024F]/;
/** A single Han character inside a Latin word: what GB18030 makes of a curly quote in Windows-1252. */
const STRAY_HAN = /[A-Za-z]\p{Script=Han}[A-Za-z ]/gu;

/**
 * The Han characters in everyday use: the first levels of GB 2312 (lead bytes B0 to D7) and of Big5 (A4 to C6), which
 * are ordered by how common a character is.
 */
const everyday = new Set([
  ...firstLevel('gb18030', [0xb0, 0xd7], [0xa1, 0xfe]),
  ...firstLevel('big5', [0xa4, 0xc6], [0x40, 0x7e]),
  ...firstLevel('big5', [0xa4, 0xc5], [0xa1, 0xfe]),
]);

type ByteRange = readonly [first: number, last: number];

function firstLevel(encoding: Encoding, leads: ByteRange, trails: ByteRange): string[] {
  const pairs: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) pairs.push(lead, trail);
  }
  return [...new TextDecoder(encoding).decode(Uint8Array.from(pairs))];
}

/** How much a text looks like Chinese or English: from −2, not at all, to 2. */
function likelihoodOf(text: string): number {
  const characters = [...text];
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if ((text.match(STRAY_HAN)?.length ?? 0) > han / 2) return -2;
  let sum = 0;
  for (const character of characters) sum += weightOf(character);
  return sum / characters.length;
}

function weightOf(character: string): number {
  if (COMMON.test(character) || PLAIN.test(character)) return 2;
  if (everyday.has(character)) return 1.2;
  if (USUAL.test(character)) return 0.8;
  return /\p{Script=Han}/u.test(character) ? 0 : -2;
}
