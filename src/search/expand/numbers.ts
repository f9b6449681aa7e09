/** Small numbers in the ways of writing them. */
import { spelledNumberAt } from '../../text/numbers.js';

const DIGITS = '零一二三四五六七八九';
const NUMERAL = /^[零〇一二两三四五六七八九十百千万]+$/u;
const ENGLISH = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The value of a whole number as a Chinese numeral, an English word or digits; undefined for anything else. */
export function readNumber(word: string): number | undefined {
  if (/^\d+(?:,\d{3})*$/u.test(word)) return Number(word.replaceAll(',', ''));
  if (NUMERAL.test(word)) return word.length === 1 ? readDigit(word) : readNumeral(word);
  const small = ENGLISH.indexOf(word);
  if (small >= 0) return small;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? 30 + 10 * ten : undefined;
}

/** The other ways to write a number: digits, a numeral, and an English word where it is one. */
export function waysToWrite(value: number): readonly string[] {
  const english = value <= 20 ? ENGLISH[value] : value % 10 === 0 ? TENS[value / 10 - 3] : undefined;
  const numeral = value <= 10 ? [DIGITS[value] ?? '十'] : value < 100 ? [writeTens(value)] : [];
  return [String(value), ...numeral, ...(english === undefined ? [] : [english])];
}

function writeTens(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${value % 10 === 0 ? '' : (DIGITS[value % 10] ?? '')}`;
}

function readDigit(numeral: string): number | undefined {
  const digit = `${DIGITS}十`.indexOf(numeral.replace('〇', '零').replace('两', '二'));
  return digit < 0 ? undefined : digit;
}

function readNumeral(numeral: string): number | undefined {
  const digits = spelledNumberAt(numeral, 0);
  return digits === undefined ? undefined : Number(digits);
}
