/** Numerals in Chinese: numbers, fractions (`三分之一`), parts per hundred (`百分之三`), set phrases (`成千上万`). */
import { add, compare, divide, multiply } from '../../units/decimal.js';
import { isMultiplier, powerOf } from './chinese-digits.js';
import { readChineseInteger } from './chinese-integers.js';
import type { Numeral } from './numeral.js';
import { matchAt } from '../../text/matches.js';

const OPEN_PHRASE = /成千上万|成百上千|数以([百千万亿]{1,2})计/y;
const PHRASES_BEGIN = '成数百佰千仟万十';
const PARTS_PER = /([百佰]|[千仟]|万|百万|十亿|万万) ?分 ?之 ?/y;
const PARTS: Readonly<Record<string, NonNullable<Numeral['ratio']>>> = {
  百: 'percent',
  佰: 'percent',
  千: 'per-mille',
  仟: 'per-mille',
  百万: 'per-million',
};
const PARTS_OF = / {0,2}分 {0,2}之 {0,2}(负?)/y;
/** Between a whole number and its fraction: `三又二分之一`. */
const AND = / ?又 ?/y;

/** The Chinese or Arabic numeral that begins at `start`; undefined if none does. */
export function readChineseNumeral(folded: string, start: number): Numeral | undefined {
  const first = folded.charCodeAt(start);
  // Neither a digit nor a Han character: most positions end here.
  if (first < 0x30 || (first > 0x39 && first < 0x3007)) return undefined;
  return PHRASES_BEGIN.includes(folded.charAt(start))
    ? (readPhrase(folded, start) ?? readPartsPer(folded, start) ?? readMixed(folded, start))
    : readMixed(folded, start);
}

/** The number that a numeral in a date stands for; `0` where it is none. */
export function numberOf(text: string | undefined): string {
  return text === undefined ? '' : (readChineseNumeral(text, 0)?.low ?? '0');
}

/** The same, in at least two digits. */
export function twoDigits(text: string | undefined): string {
  return numberOf(text).padStart(2, '0');
}

function readPhrase(folded: string, start: number): Numeral | undefined {
  const match = matchAt(OPEN_PHRASE, folded, start);
  if (!match) return undefined;
  const base = match[1] === undefined ? (match[0] === '成千上万' ? '1000' : '100') : powerOf(match[1]);
  return {
    ...{ start, end: start + match[0].length, low: base, high: multiply(base, '10') },
    inner: { modifier: 'vague', text: match[0] },
    isWord: true,
  };
}

/** `百分之三点五` */
function readPartsPer(folded: string, start: number): Numeral | undefined {
  const match = matchAt(PARTS_PER, folded, start);
  if (!match?.[1]) return undefined;
  const at = start + match[0].length;
  const whole = folded[at] === '百' && !isMultiplier(folded[at + 1]) ? lone(at, '100') : undefined;
  const part = whole ?? readChineseInteger(folded, at);
  if (!part) return undefined;
  const ratio = PARTS[match[1]] ?? 'fraction';
  const parts = powerOf(match[1]);
  const isThousands = !part.isWord && /^ ?k(?![a-z])/.test(folded.slice(part.end, part.end + 3));
  const share = (value: string): string => {
    const whole = isThousands ? multiply(value, '1000') : value;
    return ratio === 'fraction' ? divide(whole, parts) : whole;
  };
  return {
    ...part,
    ...{ start, low: share(part.low), high: share(part.high), ratio },
    ...(isThousands && { end: part.end + 1 }),
    isLoneMultiplier: false,
  };
}

function lone(start: number, value: string): Numeral {
  return { start, end: start + 1, low: value, high: value, isWord: true };
}

/** A number, a fraction, or both: `三`, `三分之一`, `二又三分之一`. */
function readMixed(folded: string, start: number): Numeral | undefined {
  const first = readChineseInteger(folded, start);
  if (!first) return undefined;
  const fraction = readFraction(folded, first);
  if (fraction !== first) return fraction;
  const next = folded[first.end];
  const and = next === ' ' || next === '又' ? matchAt(AND, folded, first.end)?.[0].length : undefined;
  if (and === undefined) return first;
  const at = first.end + and;
  const denominator = readPartsPer(folded, at) ?? readChineseInteger(folded, at);
  const part = denominator && readFraction(folded, denominator);
  if (part?.ratio === 'per-mille') return whole(first, part, divide(part.low, '1000'));
  return part?.ratio === 'fraction' ? whole(first, part, part.low) : first;
}

function whole({ start, low }: Numeral, { end, isWord }: Numeral, part: string): Numeral {
  const value = add(low, part);
  return { start, end, low: value, high: value, isWord };
}

/** `三分之一`, where `denominator` was read; the denominator itself if no fraction follows. */
function readFraction(folded: string, denominator: Numeral): Numeral | undefined {
  const next = folded[denominator.end];
  const isLinked = !denominator.ratio && (next === ' ' || next === '分');
  const link = isLinked ? matchAt(PARTS_OF, folded, denominator.end) : null;
  if (!link) return denominator;
  const part = readChineseInteger(folded, denominator.end + link[0].length);
  if (!part || compare(denominator.low, '0') === 0) return undefined;
  const parts = link[1] ? multiply(denominator.low, '-1') : denominator.low;
  return {
    start: denominator.start,
    end: part.end,
    low: divide(part.low, parts),
    high: divide(part.high, parts),
    ratio: 'fraction',
    isWord: denominator.isWord,
  };
}
