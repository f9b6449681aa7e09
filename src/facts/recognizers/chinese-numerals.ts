/** Numbers in Chinese: characters, Arabic digits, and both mixed (`3亿五千万`, `24.57个亿`, `三分之一`). */
import { ZH_MULTIPLIERS } from '../../lang/zh-quantities.js';
import { add, compare, divide, multiply } from '../../units/decimal.js';
import type { Numeral } from './numeral.js';

const DIGITS = '零一二三四五六七八九';
const VARIANTS: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  参: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千', // prettier-ignore
};
const TENS: Readonly<Record<string, string>> = { 廿: '20', 卅: '30', 卌: '40' };
const SMALL: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };

const ARABIC =
  /\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,30}(?:\.\d{1,20})?/y;
const HAN_DIGITS = /[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]{1,31}|参(?=[拾佰仟万亿])/y;
/** A unit whose first character is also a multiplier. */
const UNIT_PREFIX = /千(?:克(?!朗)|米|瓦|卡|赫|焦|字节|比特|帕|伏|兆)|兆(?:瓦|赫|字节|比特|焦|帕|欧)|百帕/y;
const DECIMAL_PART = /点([零〇一二三四五六七八九]{1,12})(?![十百分刻半])/y;
const OPEN_PREFIX = /(?:好几|几|数|上)(?=[十百千万亿])/y;
const OPEN_PHRASE = /成千上万|成百上千|数以([百千万亿]{1,2})计/y;
const PARTS_PER = /([百佰]|[千仟]|万|百万|十亿)分之/y;
const PARTS: Readonly<Record<string, NonNullable<Numeral['ratio']>>> = {
  百: 'percent',
  千: 'per-mille',
  百万: 'per-million', // prettier-ignore
};
/** 多 and 余 after a numeral, unless they begin a word of their own. */
const OVER = /(?:多(?![数元样边少年半种方])|多(?=年|种)|余(?![额下地温震波晖]))/y;
const ABOUT = /来(?=[个名位家人万亿年天岁米块条次])/y;

/** In characters. */
const LONGEST = 40;

interface Interval {
  readonly low: string;
  readonly high: string;
}

const ONE: Interval = { low: '1', high: '1' };
const ZERO: Interval = { low: '0', high: '0' };
/** What 几 and 数 stand for before a multiplier: from one of it to the next power of ten. */
const OPEN: Interval = { low: '1', high: '10' };
const OPEN_DIGIT: Interval = { low: '1', high: '9' };

/** The Chinese or Arabic numeral that begins at `start`; undefined if none does. */
export function readChineseNumeral(folded: string, start: number): Numeral | undefined {
  const first = folded.charCodeAt(start);
  // Neither a digit nor a Han character: most positions end here.
  if (first < 0x30 || (first > 0x39 && first < 0x3007)) return undefined;
  return (
    readPhrase(folded, start) ??
    readPartsPer(folded, start) ??
    readFraction(folded, readInteger(folded, start))
  );
}

function readPhrase(folded: string, start: number): Numeral | undefined {
  const match = matchAt(OPEN_PHRASE, folded, start);
  if (!match) return undefined;
  const base = match[1] === undefined ? (match[0] === '成千上万' ? '1000' : '100') : powerOf(match[1]);
  const range = { low: base, high: multiply(base, '10') };
  return {
    start,
    end: start + match[0].length,
    ...range,
    inner: { modifier: 'vague', text: match[0] },
    isWord: true,
  };
}

/** `百分之三点五` */
function readPartsPer(folded: string, start: number): Numeral | undefined {
  const match = matchAt(PARTS_PER, folded, start);
  if (!match?.[1]) return undefined;
  const at = start + match[0].length;
  const whole = /^百(?!万)/.test(folded.slice(at, at + 2)) ? lone(at, '100') : undefined;
  const part = readInteger(folded, at) ?? whole;
  if (!part) return undefined;
  const ratio = PARTS[standard(match[1]) ?? ''] ?? 'fraction';
  const share = (value: string): string =>
    ratio === 'fraction' ? divide(value, powerOf(match[1] ?? '')) : value;
  return {
    ...part,
    start,
    low: share(part.low),
    high: share(part.high),
    ratio,
    isWord: part.isWord,
    isLoneMultiplier: false,
  };
}

function lone(start: number, value: string): Numeral {
  return { start, end: start + 1, low: value, high: value, isWord: true };
}

/** `三分之一`, where `denominator` was read; the denominator itself if no fraction follows. */
function readFraction(folded: string, denominator: Numeral | undefined): Numeral | undefined {
  if (!denominator || !folded.startsWith('分之', denominator.end)) return denominator;
  const part = readInteger(folded, denominator.end + 2);
  if (!part || compare(denominator.low, '0') === 0) return undefined;
  const low = divide(part.low, denominator.low);
  return {
    start: denominator.start,
    end: part.end,
    low,
    high: divide(part.high, denominator.low),
    ratio: 'fraction',
    isWord: denominator.isWord,
  };
}

function readInteger(folded: string, start: number): Numeral | undefined {
  let at = start;
  /** Sections already multiplied by 万 or 亿; the section being read; the digits before the next multiplier. */
  let total = ZERO;
  let section = ZERO;
  let digit: Interval | undefined;
  let hasSection = false;
  let hasTotal = false;
  let lastBig = '0';
  let lastUnit: string | undefined;
  let scale: string | undefined;
  let isShort = false;
  let hasPoint = false;
  let isWord = true;
  let multipliers = 0;
  let hasDigit = false;
  let inner: Numeral['inner'];

  const open = matchAt(OPEN_PREFIX, folded, start);
  if (open) {
    digit = OPEN;
    inner = { modifier: 'vague', text: open[0] };
    at += open[0].length;
    hasDigit = true;
  }

  // No number in prose is longer than the limit; without it a long run would be read from each of its characters.
  while (at - start <= LONGEST) {
    const character = standard(folded[at]);
    if (character === undefined) break;
    const small = SMALL[character];
    const big = ZH_MULTIPLIERS[character];

    if (/\d/.test(character)) {
      if (digit) break;
      const match = matchAt(ARABIC, folded, at);
      if (!match) break;
      digit = same(match[0].replaceAll(',', ''));
      isWord = false;
      isShort = false;
      hasDigit = true;
      at += match[0].length;
    } else if (TENS[character] !== undefined && !digit) {
      section = plus(section, same(TENS[character]));
      hasSection = hasDigit = true;
      lastUnit = '10';
      at++;
    } else if (character === '几' && lastUnit !== undefined && !digit && inner === undefined) {
      digit =
        standard(folded[at + 1]) !== undefined && SMALL[standard(folded[at + 1]) ?? ''] ? OPEN : OPEN_DIGIT;
      inner = { modifier: 'vague', text: '几' };
      isShort = false;
      at++;
    } else if (!digit && hanDigits(folded, at)) {
      const run = hanDigits(folded, at) ?? '';
      digit = valueOfDigits(run, lastUnit !== undefined);
      if (!digit) return undefined;
      isShort = run.length === 1;
      hasDigit = true;
      at += run.length;
    } else if (character === '点' && !hasPoint && (digit ?? (hasSection && !hasTotal))) {
      const match = matchAt(DECIMAL_PART, folded, at);
      if (!match?.[1]) break;
      const whole = plus(section, digit ?? ZERO);
      digit = plus(whole, same(`0.${positional(match[1])}`));
      section = ZERO;
      hasPoint = true;
      hasSection = isShort = false;
      at += match[0].length;
    } else if (small !== undefined) {
      if (at > start && matchAt(UNIT_PREFIX, folded, at)) break;
      section = plus(section, times(digit ?? ONE, small));
      if (
        !digit &&
        character !== '十' &&
        at > start &&
        lastUnit !== undefined &&
        !isMultiplier(folded[at - 1])
      )
        break;
      digit = undefined;
      hasSection = true;
      lastUnit = small;
      scale = small === '1000' ? small : undefined;
      isShort = false;
      multipliers++;
      at++;
    } else if (big !== undefined) {
      if (at > start && matchAt(UNIT_PREFIX, folded, at)) break;
      if (!digit && !hasSection && !hasTotal && at > start) break;
      const current = plus(section, digit ?? ZERO);
      const isEmpty = !digit && !hasSection;
      if (isEmpty) total = times(hasTotal ? total : ONE, big);
      else if (hasTotal && compare(big, lastBig) > 0) total = times(plus(total, current), big);
      else total = plus(total, times(current, big));
      section = ZERO;
      digit = undefined;
      hasSection = false;
      hasTotal = true;
      lastBig = lastUnit = scale = big;
      isShort = false;
      multipliers++;
      at++;
    } else if (
      at > start &&
      /[\d十百千万亿]/.test(standard(folded[at - 1]) ?? '') &&
      matchAt(OVER, folded, at)
    ) {
      if (inner) break;
      inner = { modifier: 'over', text: folded[at] ?? '' };
      at++;
      if (!isBig(folded[at]) && !(folded[at] === '个' && isBig(folded[at + 1]))) break;
    } else if (at > start && isMultiplier(folded[at - 1]) && !inner && matchAt(ABOUT, folded, at)) {
      inner = { modifier: 'about', text: '来' };
      at++;
      if (!isBig(folded[at])) break;
    } else if (
      (character === '个' || character === ' ') &&
      at > start &&
      isScaleAhead(folded, at, character === ' ')
    ) {
      at++;
    } else break;
  }

  if (at === start || (!digit && !hasSection && !hasTotal)) return undefined;
  // `一百七` is 170 and `两万三` is 23,000: a last digit counts tenths of the multiplier before it.
  if (digit && isShort && lastUnit !== undefined && lastUnit !== '10' && at > start + 1)
    digit = times(digit, divide(lastUnit, '10'));
  const value = plus(plus(total, section), digit ?? ZERO);
  return {
    start,
    end: at,
    ...value,
    ...(scale !== undefined && !digit && { scale }),
    ...(inner && { inner }),
    isWord,
    isLoneMultiplier: !hasDigit && multipliers === 1 && folded[start] !== '十' && !inner,
  };
}

function hanDigits(folded: string, at: number): string | undefined {
  return matchAt(HAN_DIGITS, folded, at)?.[0];
}

/** `三` is 3, `三四` is 3 to 4, `二〇二五` is 2025; other pairs are no number. */
function valueOfDigits(run: string, isAfterUnit: boolean): Interval | undefined {
  const digits = positional(run);
  const trimmed = isAfterUnit ? digits.replace(/^0+(?=\d)/, '') : digits;
  if (trimmed.length === 1 || trimmed.length > 2 || trimmed.includes('0'))
    return same(String(BigInt(trimmed)));
  const [a, b] = [Number(trimmed[0]), Number(trimmed[1])];
  return b === a + 1 ? { low: String(a), high: String(b) } : undefined;
}

function positional(run: string): string {
  return Array.from(run, (character) => String(DIGITS.indexOf(standard(character) ?? ''))).join('');
}

function isScaleAhead(folded: string, at: number, isSpace: boolean): boolean {
  if (isSpace && !/\d/.test(folded[at - 1] ?? '')) return false;
  return isBig(folded[at + 1]) || (isSpace && /[百千]/.test(folded[at + 1] ?? '') && isBig(folded[at + 2]));
}

function isBig(character: string | undefined): boolean {
  return character !== undefined && ZH_MULTIPLIERS[character] !== undefined;
}

function isMultiplier(character: string | undefined): boolean {
  const known = standard(character) ?? '';
  return SMALL[known] !== undefined || isBig(known);
}

/** The value of a run of multipliers: `百万` is 1000000. */
function powerOf(multipliers: string): string {
  return Array.from(multipliers).reduce(
    (product, one) => multiply(product, SMALL[one] ?? ZH_MULTIPLIERS[one] ?? '1'),
    '1',
  );
}

function standard(character: string | undefined): string | undefined {
  return character === undefined ? undefined : (VARIANTS[character] ?? character);
}

function same(value: string): Interval {
  return { low: value, high: value };
}

function plus(a: Interval, b: Interval): Interval {
  if (a === ZERO) return b;
  return b === ZERO ? a : { low: add(a.low, b.low), high: add(a.high, b.high) };
}

function times(a: Interval, factor: string): Interval {
  return { low: multiply(a.low, factor), high: multiply(a.high, factor) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
