/** Numbers that are written in parts, as plain digits: `3,260亿`, `326 billion` and `三千二百六十亿` are one. */

/** Powers of ten. */
const POWERS: Readonly<Record<string, number>> = {
  ...{ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 },
  ...{ thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12 },
};
const DIGITS = '〇一二三四五六七八九';

const FIGURE = String.raw`(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const POWER = String.raw`([十百千万亿兆]+|\s?(?:thousand|million|mn|billion|bn|trillion|tn)\b)`;
const WRITTEN = new RegExp(
  `${FIGURE}${POWER}|[一二三四五六七八九两十][〇零一二三四五六七八九两十百千万亿兆]+`,
  'gu',
);

/** The numbers in folded text that are not plain digits already, as plain digits, in order. */
export function spelledNumbers(folded: string): string[] {
  return Array.from(folded.matchAll(WRITTEN), toDigits).filter((digits) => digits !== '');
}

/** The same for the one that begins at `offset`; undefined if none does. */
export function spelledNumberAt(folded: string, offset: number): string | undefined {
  const match = folded.slice(offset).matchAll(WRITTEN).next().value;
  return match?.index === 0 ? toDigits(match) || undefined : undefined;
}

/** Whether a folded word only makes a number so many times larger: `million`, `万`. */
export function isPowerOfTen(word: string): boolean {
  return word in POWERS;
}

function toDigits([written, figure, power]: RegExpExecArray): string {
  if (figure === undefined || power === undefined) return readHan(written);
  const word = power.trim();
  const exponent = POWERS[word] ?? Array.from(word).reduce((sum, unit) => sum + (POWERS[unit] ?? 0), 0);
  return shift(figure.replaceAll(',', ''), exponent);
}

/** `figure × 10^places`, exactly: `0.326` by 12 is `326000000000`. */
function shift(figure: string, places: number): string {
  const [whole = '', fraction = ''] = figure.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  const rest = digits.slice(point).replace(/0+$/u, '');
  return (digits.slice(0, point).replace(/^0+(?=\d)/u, '') || '0') + (rest && `.${rest}`);
}

/** Empty for what is no number: two or three digits in a row are guesses (`三四`) or names. */
function readHan(written: string): string {
  const text = written.replaceAll('零', '〇').replaceAll('两', '二');
  if (/^[〇一二三四五六七八九]+$/u.test(text)) {
    return text.length < 4 ? '' : Array.from(text, (digit) => DIGITS.indexOf(digit)).join('');
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const power = POWERS[character];
    if (power === undefined) {
      digit = DIGITS.indexOf(character);
    } else if (power < 4) {
      section += (digit || 1) * 10 ** power;
      digit = 0;
    } else {
      total = (total + section + digit) * 10 ** power;
      section = digit = 0;
    }
  }
  const value = total + section + digit;
  return Number.isSafeInteger(value) ? String(value) : '';
}
