/** One form for all the ways of writing a character, without moving any other character. */
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

const CHUNK = 8192;
const ASCII = /^[\0-\x7f]*$/;
const LATIN = /\p{Script=Latin}/u;

/** Folded form of each code unit; 0 where it was not asked for yet. */
const table = new Uint16Array(0x10000);

/**
 * The text with full-width forms made half-width, capitals made small, accents taken off and Traditional characters
 * made Simplified. Law: `fold(text).length === text.length`, so that spans into the one are spans into the other.
 * Characters whose folded form has another length stay as they are.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Most names and queries are folded already.
  let from = 0;
  while (from < text.length && foldUnit(text.charCodeAt(from)) === text.charCodeAt(from)) from++;
  if (from === text.length) return text;
  const units = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i));
  if (text.length <= CHUNK) return inWords(String.fromCharCode.apply(null, units));
  let folded = '';
  // Chunks, because `fromCharCode` takes its code units as arguments and their number is limited. `apply`, because
  // spreading an array is several times slower.
  for (let i = 0; i < units.length; i += CHUNK) {
    folded += String.fromCharCode.apply(null, units.slice(i, i + CHUNK));
  }
  return inWords(folded);
}

/** Characters that Traditional has for two of Simplified, by the words they stand in: `計畫`, `隨著`, `著手`. */
function inWords(folded: string): string {
  const planned = folded.includes('画') ? folded.replace(/(?<=[计规企筹策谋])画/gu, '划') : folded;
  return planned.includes('著')
    ? planned.replace(/(?<=[随沿味跟带接看])著|著(?=手|重|眼|陆|力)/gu, '着')
    : planned;
}

function foldUnit(unit: number): number {
  const known = table[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const folded = isSurrogate ? character : toSimplified(withoutAccents(halfWidth(character).toLowerCase()));
  return (table[unit] = folded.length === 1 ? folded.charCodeAt(0) : unit);
}

/** A Latin letter without the marks on it: people leave them out when they ask. */
function withoutAccents(character: string): string {
  return LATIN.test(character) ? character.normalize('NFD').charAt(0) : character;
}

function halfWidth(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit === 0x3000) return ' ';
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : character;
}
