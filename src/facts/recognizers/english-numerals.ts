/** Numbers in English: digits, words, and both mixed (`1,234.5`, `2.5 million`, `450bn`, `three and a half`). */
import {
  EN_DENOMINATORS,
  EN_MULTIPLES,
  EN_MULTIPLIERS,
  EN_NUMBERS,
  EN_VAGUE,
} from '../../lang/figures/en-quantities.js';
import { add, compare, divide, multiply, normalize } from '../../units/decimal.js';
import { matchAt } from '../../text/matches.js';
import { LONGEST, NEXT_WORD, scaled, WORD } from './english-scales.js';
import type { Numeral } from './numeral.js';

const ARABIC =
  /\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])(?:\.\d+)?|(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,30}(?:\.\d{1,20})?|\.\d{1,20}/y;
const VULGAR: Readonly<Record<string, string>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '0.333333333333',
  '⅔': '0.666666666667',
  '⅕': '0.2',
  '⅖': '0.4',
  '⅗': '0.6',
  '⅘': '0.8',
  '⅙': '0.166666666667',
  '⅚': '0.833333333333',
  '⅛': '0.125',
  '⅜': '0.375',
  '⅝': '0.625',
  '⅞': '0.875',
};
const VULGAR_PART = /(?:\s|-)?(?:([½¼¾⅓⅔⅕-⅞])|(\d)\/(\d{1,2})(?![\d/]))/y;
const POWER = /e([+-]?\d{1,2})(?![\w.])|\s?[x×]\s?10\^([+-]?\d{1,2})(?!\d)|\^([+-]?\d{1,2})(?![\d.])/y;
const POWER_SIGNS = /[e\sx×^]/;
const SIMPLE_FRACTION = /(\d{1,2})\/(\d{1,3})(?![\d/.])/y;
const POINT =
  / point((?: (?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine)){1,8})(?![a-z])/y;
const OPEN =
  /(?:several|a few|many|a couple(?: of)?|some few)[ -](?=(?:dozen|hundred|thousand|million|billion|trillion)(?![a-z]))/y;
const HALF_A =
  /(half|(?:an? |three )?quarters?)(?:[ -](?:of )?an?)?[ -](dozen|hundred|thousand|million|billion|trillion)(?![a-z])/y;
const HALF =
  /(?<=\b(?:than|nearly|almost|about|around|roughly|by|over|only|least|just) )half(?![a-z]|-|[ ](?:an?|way|time)\b)|(?:one[ -]|a )half(?=$)|(?:one[ -]|a )?half(?=(?:[ -]|[ -]an? )(?:square |cubic )?(?:hour|mile|century|year|month|decade|day|dozen|pound|kilomet|met(?:re|er)|kilogram|kilo|gram|yard|degree|litre|liter|point|percent|per cent|minute|second|inch|foot|gallon|acre|tonne|ton|dollar|euro|litre|liter|milligram|microgram|hectare|gigabyte|megabyte|terabyte|kilobyte|megawatt|gigawatt|kilowatt|ounce|stone)|,? (?:of|the|its|their|his|her|our|all|that|those|as)\b)/y;
const SHARE_OF =
  /(?:an?|one)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth|millionth|billionth|trillionth)(?![a-z])(?=$|(?: or more| or so)? of| the|[ -]of|[,.;]| (?:as|more|less|fewer|higher|lower|smaller|larger|bigger|greater|lighter|heavier|cheaper|dearer|costlier|faster|slower|quicker|longer|shorter|taller|wider|narrower|thinner|thicker|deeper|stronger|weaker|brighter|warmer|cooler|hotter|colder|drier|wetter|busier|quieter|richer|poorer|older|younger|harder|easier|safer|better|worse|further|below|above|off|up|down|compared|from|to|in|had|have|has|were|was|are|is|said|did|do|would|will|could|say)\b)|(?<=\b(?:than|nearly|almost|about|around|roughly|by|over|only|least|just) )(?:an?|one)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?![a-z]| (?:earlier|ago|later|before|century|hour|mile))/y;
const OF_A_MULTIPLIER = / of an? (hundred|thousand|million|billion|trillion)(?![a-z])/y;
const ARTICLE_OF_TIME = /an?(?= (?:hour|minute|day|week|fortnight|month|year|decade|century)(?![a-z'’-]))/y;
const PERIOD_BEFORE = /\b(?:first|last|past|next|previous|final) $/;
const IN = /(?: in | out of | of (?=every |each ))(?:every |each )?/y;
/** `one visitor in five`, where nothing else is counted behind it. */
const ONE_IN =
  / [a-z]+ in (?:every )?(?=[a-z\d]+(?:[,.;)]|$| (?:is|was|has|had|came|said|says?|lives?|did|does|who|that|were|are|could|can|will|now|still|[a-z]+ed)\b))/y;
const ZERO_TO_NINE = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The English or Arabic numeral that begins at `start`; undefined if none does. */
export function readEnglishNumeral(folded: string, start: number): Numeral | undefined {
  const first = folded.charCodeAt(start);
  if (first >= 97 && first <= 122) return readWords(folded, start);
  const isDigit = (first >= 48 && first <= 57) || first === 46 || folded.charAt(start) in VULGAR;
  return isDigit ? readDigits(folded, start) : undefined;
}

function readDigits(folded: string, start: number): Numeral | undefined {
  const hasSlash = folded[start + 1] === '/' || folded[start + 2] === '/';
  const fraction = hasSlash ? matchAt(SIMPLE_FRACTION, folded, start) : null;
  if (fraction) return simpleFraction(fraction, start);
  const vulgar = VULGAR[folded[start] ?? ''];
  if (vulgar !== undefined)
    return scaled(folded, { start, end: start + 1, value: vulgar, isWord: false, ratio: 'fraction' });
  const match = matchAt(ARABIC, folded, start);
  if (!match) return undefined;
  let end = start + match[0].length;
  const digits = match[0].replace(/[,\s]/g, '');
  let value = normalize(digits.startsWith('.') ? `0${digits}` : digits);
  const power = POWER_SIGNS.test(folded.charAt(end)) ? matchAt(POWER, folded, end) : null;
  if (power) {
    const low = raised(value, power);
    return { start, end: end + power[0].length, low, high: low, isWord: false };
  }
  const part = matchAt(VULGAR_PART, folded, end);
  const isPart =
    part &&
    (part[1] !== undefined || (part[2] !== undefined && /[ -]/.test(folded[end] ?? '') && part[3] !== '0'));
  if (part && isPart) {
    value = add(
      value,
      part[1] !== undefined ? (VULGAR[part[1]] ?? '0') : divide(part[2] ?? '0', part[3] ?? '1'),
    );
    end += part[0].length;
  }
  return readShare(folded, start, end, value) ?? scaled(folded, { start, end, value, isWord: false });
}

/** `2e5`, `6.02x10^23`, `2^5`, exactly. */
function raised(base: string, [, e, ten, exponent]: RegExpExecArray): string {
  const count = Number(e ?? ten ?? exponent);
  const factor = exponent === undefined ? '10' : base;
  let power = '1';
  for (let i = 0; i < Math.abs(count); i++) power = multiply(power, factor);
  if (exponent === undefined) return count < 0 ? divide(base, power) : multiply(base, power);
  return count < 0 ? divide('1', power) : power;
}

/** `3/4`; not `24/7`, not `2/2`. */
function simpleFraction(match: RegExpExecArray, start: number): Numeral | undefined {
  const [whole, numerator = '', denominator = ''] = match;
  const isProper = Number(numerator) < Number(denominator);
  if (Number(numerator) === 0 || (!isProper && !/^[23458]$/.test(denominator)) || whole === '9/11')
    return undefined;
  const value = divide(numerator, denominator);
  return { start, end: start + whole.length, low: value, high: value, ratio: 'fraction', isWord: false };
}

function readWords(folded: string, start: number): Numeral | undefined {
  if (/[a-z]/.test(folded[start - 1] ?? '')) return undefined;
  return (
    readLasting(folded, start) ??
    readOpen(folded, start) ??
    readHalf(folded, start) ??
    readMultiple(folded, start) ??
    readCardinal(folded, start)
  );
}

/** `takes an hour`; which articles count is for the reader of units to say. */
function readLasting(folded: string, start: number): Numeral | undefined {
  const article = matchAt(ARTICLE_OF_TIME, folded, start);
  return article ? { start, end: start + article[0].length, low: '1', high: '1', isWord: true } : undefined;
}

/** `several hundred`, `hundreds of thousands`, `dozens`. */
function readOpen(folded: string, start: number): Numeral | undefined {
  const several = matchAt(OPEN, folded, start);
  if (several) {
    const { end, low } = scaled(folded, {
      start,
      end: start + several[0].length - 1,
      value: '1',
      isWord: true,
    });
    const isCouple = several[0].startsWith('a couple');
    const base = isCouple ? multiply(low, '2') : low;
    const text = several[0].trim();
    return isCouple
      ? { start, end, low: base, high: base, inner: { modifier: 'about', text }, isWord: true }
      : { start, end, low, high: multiply(low, '10'), inner: { modifier: 'vague', text }, isWord: true };
  }
  let value: string | undefined;
  let end = start;
  for (let at = start; ;) {
    const word = matchAt(WORD, folded, at)?.[0];
    const factor = word === undefined ? undefined : EN_VAGUE.get(word);
    if (word === undefined || factor === undefined || at - start > LONGEST) break;
    value = multiply(value ?? '1', factor);
    end = at + word.length;
    if (!folded.startsWith(' of ', end)) break;
    at = end + 4;
  }
  // Millions and billions may be counted (`2 millions`), but only what is "of" something is open here.
  if (value === undefined || !/^ (?:of|more|in|to)\b/.test(folded.slice(end, end + 6))) return undefined;
  return {
    start,
    end,
    low: value,
    high: multiply(value, '10'),
    inner: { modifier: 'vague', text: folded.slice(start, end) },
    isWord: true,
  };
}

function readHalf(folded: string, start: number): Numeral | undefined {
  const million = matchAt(HALF_A, folded, start);
  if (million?.[1] && million[2]) {
    const part = million[1].startsWith('three') ? '0.75' : million[1] === 'half' ? '0.5' : '0.25';
    const factor = EN_MULTIPLIERS.get(million[2]) ?? '1';
    return scaled(folded, {
      start,
      end: start + million[0].length,
      value: multiply(factor, part),
      isWord: true,
      scale: factor,
    });
  }
  const share = matchAt(SHARE_OF, folded, start);
  const part = share?.[1] ?? share?.[2];
  if (share && part !== undefined)
    return ofMultiplier(folded, fractionOf('1', part, start, start + share[0].length));
  const half = matchAt(HALF, folded, start);
  if (
    !half ||
    /(?:first|second|other|latter|former|top|bottom|better|back|lower|upper|opening|final)[ -]$/.test(
      folded.slice(Math.max(0, start - 9), start),
    )
  )
    return undefined;
  return { start, end: start + half[0].length, low: '0.5', high: '0.5', ratio: 'fraction', isWord: true };
}

function readMultiple(folded: string, start: number): Numeral | undefined {
  const word = matchAt(WORD, folded, start)?.[0] ?? '';
  const value = EN_MULTIPLES.get(word);
  if (value === undefined) return undefined;
  const end = start + word.length;
  if (
    /^(?:twice|double|triple)$/.test(word) &&
    !/^ (?:as|the|its|their|that|what|his|her|our|a|an)\b/.test(folded.slice(end, end + 8))
  )
    return undefined;
  return { start, end, low: value, high: value, ratio: 'multiple', isWord: true };
}

/** `two hundred and fifty thousand`, `twenty-five`, `two thirds`, `one in five`, `a million`. */
function readCardinal(folded: string, start: number): Numeral | undefined {
  const first = matchAt(WORD, folded, start)?.[0] ?? '';
  const isArticle = first === 'a' || first === 'an';
  if (
    !isArticle &&
    EN_NUMBERS.get(first) === undefined &&
    !(EN_MULTIPLIERS.has(first) && /^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(first))
  )
    return undefined;

  let total = 0n;
  let current = 0n;
  let end = start;
  let scale: string | undefined;
  let word: string | undefined = first;
  let at = start;
  let lastKind: 'unit' | 'ten' | 'multiplier' | 'none' = 'none';
  /** The number before `and`, in case what follows is a part of it: `two million and three fifths`. */
  let beforeAnd:
    | {
        readonly total: bigint;
        readonly current: bigint;
        readonly end: number;
        readonly scale: string | undefined;
      }
    | undefined;
  while (word !== undefined && at - start < LONGEST) {
    const number: number | undefined = EN_NUMBERS.get(word);
    const multiplier: string | undefined = EN_MULTIPLIERS.get(word);
    if (isArticle && at === start) {
      current = 1n;
    } else if (number !== undefined) {
      if (
        lastKind === 'unit' ||
        (lastKind === 'ten' && (number > 9 || number === 0)) ||
        (isArticle && lastKind === 'none')
      )
        break;
      current += BigInt(number);
      lastKind = number >= 20 ? 'ten' : 'unit';
      end = at + word.length;
      scale = undefined;
    } else if (multiplier !== undefined) {
      const factor = BigInt(multiplier);
      const value = current === 0n && lastKind === 'none' ? 1n : current;
      if (factor <= 100n) current = value * factor;
      else {
        total = lastKind === 'multiplier' && current === 0n ? total * factor : total + value * factor;
        current = 0n;
      }
      lastKind = 'multiplier';
      scale = multiplier;
      end = at + word.length;
    } else if (EN_DENOMINATORS.get(word) !== undefined && lastKind === 'unit' && beforeAnd) {
      ({ total, current, end, scale } = beforeAnd);
      break;
    } else if (EN_DENOMINATORS.get(word) !== undefined && lastKind === 'unit' && total === 0n) {
      if (word === 'quarters' && PERIOD_BEFORE.test(folded.slice(Math.max(0, start - 10), start))) break;
      const isPlural = word.endsWith('s') || word === 'halves';
      if (current === 1n ? isPlural : !isPlural) break;
      return ofMultiplier(folded, fractionOf(current.toString(), word, start, at + word.length));
    } else if (word === 'and' && lastKind === 'multiplier') {
      beforeAnd = { total, current, end, scale };
    } else break;
    const next: RegExpExecArray | null = matchAt(NEXT_WORD, folded, at + word.length);
    // Past `and` only a number word goes on.
    if (word === 'and' && (!next?.[1] || EN_NUMBERS.get(next[1]) === undefined)) break;
    at += word.length + (next?.[0].length ?? 1) - (next?.[1]?.length ?? 0);
    word = next?.[1];
  }
  if (end === start) return undefined;
  const value = (total + current).toString();
  const point = matchAt(POINT, folded, end);
  if (point?.[1]) {
    const digits = point[1]
      .trim()
      .split(' ')
      .map((name) => Math.max(0, ZERO_TO_NINE.indexOf(name)));
    return scaled(folded, {
      start,
      end: end + point[0].length,
      value: `${value}.${digits.join('')}`,
      isWord: true,
    });
  }
  const share = readShare(folded, start, end, value);
  if (share) return share;
  return scaled(folded, { start, end, value, isWord: true, ...(scale !== undefined && { scale }) });
}

/** `two thirds of a million` */
function ofMultiplier(folded: string, fraction: Numeral): Numeral {
  const match = matchAt(OF_A_MULTIPLIER, folded, fraction.end);
  const scale = EN_MULTIPLIERS.get(match?.[1] ?? '');
  if (!match || scale === undefined) return fraction;
  const { start, end, low } = fraction;
  const value = multiply(low, scale);
  return { start, end: end + match[0].length, low: value, high: value, scale, isWord: true };
}

/** `one in five`, `nine out of ten`, `1 in 1,000`; not `5 in 2019` nor `two in three years`. */
function readShare(folded: string, start: number, end: number, value: string): Numeral | undefined {
  const isNear =
    folded.startsWith(' in ', end) || folded.startsWith(' out of ', end) || folded.startsWith(' of e', end);
  const link = isNear
    ? matchAt(IN, folded, end)
    : compare(value, '10') < 0
      ? matchAt(ONE_IN, folded, end)
      : null;
  if (!link || value.includes('.')) return undefined;
  const at = end + link[0].length;
  const digits = matchAt(PARTS, folded, at)?.[0];
  const word = digits ?? matchAt(WORD, folded, at)?.[0] ?? '';
  const whole = digits?.replaceAll(',', '') ?? String(EN_NUMBERS.get(word) ?? (word === 'hundred' ? 100 : 0));
  const isFew = compare(value, '10') < 0 || link[0].startsWith(' out');
  if (!isFew || compare(value, whole) >= 0 || (digits !== undefined && /^(?:1[5-9]|20)\d\d$/.test(digits)))
    return undefined;
  const stop = at + word.length;
  if (TIMES_AFTER.test(folded.slice(stop, stop + 10))) return undefined;
  const share = divide(value, whole);
  return { start, end: stop, low: share, high: share, ratio: 'fraction', isWord: digits === undefined };
}

/** The whole in digits; what goes on behind them is another number. */
const PARTS = /\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,7}(?![\d.,]\d|\d|%|[a-z/-])/y;
const TIMES_AFTER =
  /^[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|seasons?|games?|times|thousand|million|billion)/;

function fractionOf(numerator: string, word: string, start: number, end: number): Numeral {
  const value = divide(numerator, String(EN_DENOMINATORS.get(word) ?? 1));
  return { start, end, low: value, high: value, ratio: 'fraction', isWord: true };
}
