/** Small numbers in the ways of writing them. */

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
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
  if (NUMERAL.test(word)) return readNumeral(word);
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

function readNumeral(numeral: string): number {
  const written = numeral.replaceAll('〇', '零').replaceAll('两', '二');
  // Digit by digit: 二零二四.
  if (!/[十百千万]/u.test(written))
    return Number(Array.from(written, (digit) => DIGITS.indexOf(digit)).join(''));
  let total = 0;
  let digit = 0;
  for (const character of written) {
    const place = PLACES[character];
    if (place === undefined) digit = DIGITS.indexOf(character);
    else if (place === 10_000) {
      total = (total + digit) * place;
      digit = 0;
    } else {
      total += (digit === 0 && place === 10 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return total + digit;
}
