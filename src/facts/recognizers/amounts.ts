/** An amount: a numeral with its currency and unit, two of them as a range, or several as one compound. */
import { EN_CHANGES } from '../../lang/en-quantities.js';
import type { LanguageTag } from '../../model.js';
import { add, compare, divide, multiply } from '../../units/decimal.js';
import type { UnitMatch } from '../../units/index.js';
import { boundBefore } from './bounds.js';
import { countedNoun, currencyOf, measureAfter, type Measure } from './measures.js';
import { codeEnd, isCalendar, isChinesePhrase, isChineseWord, isYear } from './not-figures.js';
import { readNumeral, type Numeral } from './numeral.js';

/** What amounts are read from. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  readonly language: LanguageTag;
}

/** A numeral with what says its unit. */
export interface Amount {
  /** Half-open, from the sign or currency to the unit. */
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly high: string;
  readonly numeral: Numeral;
  readonly currency?: UnitMatch;
  readonly measure?: Measure;
  /** The English plural counted. */
  readonly noun?: { readonly start: number; readonly end: number };
  readonly isRange: boolean;
}

/** What was read at a position: an amount, or nothing but the place to go on from. */
export interface Reading {
  readonly amount?: Amount;
  readonly end: number;
}

/** The amount that begins with the numeral at `at`, its range or compound included. */
export function readAmount(source: Source, at: number): Reading {
  const first = readSingle(source, at);
  if (!first.amount) return first;
  const range = readRange(source, first.amount);
  if (range) return range;
  const compound = readCompound(source, first.amount);
  return { amount: compound, end: compound.end };
}

function readSingle(source: Source, at: number): Reading {
  const { text, folded } = source;
  if (isChineseWord(folded, at)) return { end: at + 1 };
  const numeral = readNumeral(folded, at);
  if (!numeral) return { end: at + (RUN_OF_NUMERALS.exec(folded.slice(at, at + 4096))?.[0].length ?? 1) };
  const currency =
    numeral.isWord && /[a-z]/.test(folded[at] ?? '') ? undefined : currencyOf(text, folded, numeral.start);
  const found = withUnit(source, numeral, currency);
  const isHan = /\p{Script=Han}/u.test(folded[at] ?? '');
  if (isHan && isChinesePhrase(folded, at)) return { end: numeral.end };
  if (isCalendar(folded, numeral)) return { end: numeral.end };
  if (!numeral.isWord && !found.measure) {
    const end = codeEnd(folded, numeral, currency !== undefined);
    if (end !== undefined) return { end };
    if (/[a-z]/.test(folded[found.numeral.end] ?? '')) return { end: found.numeral.end + 1 };
  }
  if (found.measure && !numeral.isWord && isInsideCode(folded, numeral, currency))
    return { end: numeral.end };
  return { amount: found, end: found.end };
}

const RUN_OF_NUMERALS = /^(?:[零〇一二两三四五六七八九十百千万亿]+|\d+|.)/s;

/** `A100 m`, `GPT-4 %`: the letter before shows that the digits are no amount. */
function isInsideCode(folded: string, { start }: Numeral, currency: UnitMatch | undefined): boolean {
  if (currency) return false;
  return (
    /[a-z_#][-‐.]?$/.test(folded.slice(Math.max(0, start - 2), start)) ||
    /\d[.:/]$/.test(folded.slice(Math.max(0, start - 2), start))
  );
}

function withUnit(source: Source, read: Numeral, currency: UnitMatch | undefined): Amount {
  const { text, folded } = source;
  let numeral = read;
  let measure = measureAfter(text, folded, numeral, currency !== undefined);
  let noun = measure || currency || numeral.ratio ? undefined : countedNoun(folded, numeral);
  if (!measure && !noun && !currency && hasSuffix(folded, numeral)) {
    numeral = withoutSuffix(numeral);
    measure = measureAfter(text, folded, numeral, false);
  }
  if (folded[numeral.end] === '+' && !measure) {
    numeral = { ...numeral, end: numeral.end + 1, inner: { modifier: 'at-least', text: '+' } };
    noun = countedNoun(folded, numeral);
    measure = measureAfter(text, folded, numeral, currency !== undefined);
  }
  const isMoney = measure?.unit.dimension === 'money';
  const isPrefixed =
    currency &&
    (!measure ||
      (isMoney &&
        (measure.unit.code === currency.unit.code ||
          /\$|¥|￥/.test(text.slice(currency.start, currency.end)) ||
          measure.unit.code === 'XXX')));
  if (currency && isPrefixed && !isMoney) measure = undefined;
  const sign = signBefore(folded, isPrefixed ? currency.start : numeral.start);
  const hundredths =
    measure?.unit.code === 's'
      ? /^\d{2}(?!\d)/.exec(folded.slice(measure.end, measure.end + 3))?.[0]
      : undefined;
  // `9秒83`
  if (measure && hundredths) measure = { ...measure, stop: measure.end + 2 };
  const half = measure?.hasHalf ? '0.5' : hundredths ? `0.${hundredths}` : '0';
  const factor = partFactor(measure);
  const [low, high] = [multiply(add(numeral.low, half), factor), multiply(add(numeral.high, half), factor)];
  return {
    start: (isPrefixed ? currency.start : numeral.start) - sign.length,
    end: measure?.stop ?? noun?.end ?? numeral.end,
    low: sign ? multiply(high, '-1') : low,
    high: sign ? multiply(low, '-1') : high,
    numeral,
    ...(currency && isPrefixed && { currency }),
    ...(measure && { measure }),
    ...(noun && { noun }),
    isRange: compare(low, high) !== 0 && numeral.inner?.modifier !== 'vague',
  };
}

/** How much of the unit that the code names a part of it is: 成 is 10 %, 分 a hundredth of the currency. */
function partFactor(measure: Measure | undefined): string {
  const isPart = measure?.unit.dimension === 'money' || measure?.unit.code === '%';
  return (isPart ? measure?.unit.factor : undefined) ?? '1';
}

function hasSuffix(folded: string, { end, scale, isWord }: Numeral): boolean {
  return scale !== undefined && !isWord && /\d[kmbt]$/.test(folded.slice(end - 2, end));
}

function withoutSuffix(numeral: Numeral): Numeral {
  const { scale = '1', ...rest } = numeral;
  return {
    ...rest,
    end: numeral.end - 1,
    low: divide(numeral.low, scale),
    high: divide(numeral.high, scale),
  };
}

/** `-5%`, `负0.2千米`, `零下10度`, `minus 5 degrees`: the words that make what follows negative, or nothing. */
function signBefore(folded: string, start: number): string {
  const match = /(?:(?:^|[\s(（为是至到,，:：约达])([-−])|(负|零下)\s?|(?:^|\s)((?:minus|negative) ))$/.exec(
    folded.slice(Math.max(0, start - 10), start),
  );
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

const CONNECTOR = /\s?(?:至|到|[-–—~〜‑−])\s?|\s(?:to|through|and|or|till|until)\s|\s?(?:和|与|或)\s?/y;
const SECOND_LEAD =
  /(?:about |around |nearly |almost |roughly |over |up to |as much as |约|近)?(?:us\$|hk\$|nt\$|a\$|c\$|s\$|\$|€|£|¥|￥|₹|₩|rmb|usd|人民币)?\s?/y;

function readRange(source: Source, first: Amount): Reading | undefined {
  const { folded } = source;
  const connector = matchAt(CONNECTOR, folded, first.end);
  if (!connector || first.numeral.inner?.modifier === 'vague' || first.measure?.hasHalf) return undefined;
  const lead = matchAt(SECOND_LEAD, folded, first.end + connector.length) ?? '';
  const start = first.end + connector.length + lead.length;
  if (!/[\d.一二两三四五六七八九十百千几半a-z〇零壹贰叁肆伍陆柒捌玖拾]/.test(folded[start] ?? ''))
    return undefined;
  const numeral = readNumeral(folded, start);
  if (!numeral || numeral.isLoneMultiplier) return undefined;
  if (isCalendar(folded, numeral)) return first.measure ? undefined : { end: numeral.end };
  const isPlainPair = !first.measure && !first.noun && !first.currency;
  if (/^\s?-\s?$/.test(connector) && isPlainPair && /^-\d/.test(folded.slice(numeral.end, numeral.end + 2)))
    return { end: numeral.end };
  if (isYear(folded, first.numeral) && isYear(folded, numeral) && isPlainPair) return { end: numeral.end };
  const word = connector.trim();
  if (/^(?:and|和|与)$/.test(word) && !isBetween(folded, first.start, numeral.end)) return undefined;
  if (/^(?:or|或)$/.test(word) && !isNeighbour(first, numeral)) return undefined;
  const currency = /[a-z]/.test(folded[start] ?? '')
    ? undefined
    : currencyOf(source.text, folded, numeral.start);
  const second = withUnit(source, numeral, currency);
  if (!isPair(first, second) || isChange(folded, first, second, word)) return undefined;
  const isScore = isPlainPair && !second.measure && !second.noun && !second.currency;
  // Two bare numbers with a dash between may as well be a score or a code.
  const isSaid =
    /[a-z至到和与]/.test(word) || numeral.scale !== undefined || boundOrBetween(folded, first.start);
  if (isScore && !isSaid) return { end: second.end };
  const low = sharedScale(first, second);
  const high = second.high;
  if (compare(low, high) >= 0) return isScore ? { end: second.end } : undefined;
  const sharedCurrency = first.currency ?? second.currency;
  const amount = {
    ...second,
    start: first.start,
    low,
    ...(sharedCurrency && { currency: sharedCurrency }),
    isRange: true,
  };
  return { amount, end: second.end };
}

/** Whether two amounts can be the ends of one range: one unit, or the second's for both. */
function isPair(first: Amount, second: Amount): boolean {
  if (first.numeral.ratio !== second.numeral.ratio && first.numeral.ratio !== 'percent') return false;
  if (first.noun) return false;
  if (first.measure)
    return (
      second.measure?.unit.dimension === first.measure.unit.dimension &&
      second.measure.unit.code === first.measure.unit.code
    );
  if (first.currency) return !second.measure || second.measure.unit.dimension === 'money';
  return true;
}

/** The first end, multiplied like the second where only the second is (`20–30 billion`, `3到5万`). */
function sharedScale(first: Amount, second: Amount): string {
  const { scale } = second.numeral;
  if (scale === undefined || first.numeral.scale !== undefined || first.measure) return first.low;
  const mantissa = divide(second.numeral.low, scale);
  return compare(first.low, mantissa) < 0 || compare(first.low, '1000') < 0
    ? multiply(first.low, scale)
    : first.low;
}

/** `rose from $5 billion to $8 billion` names two figures. */
function isChange(folded: string, first: Amount, second: Amount, connector: string): boolean {
  const before = folded.slice(Math.max(0, first.start - 48), first.start);
  const isWhole =
    (first.measure ?? first.currency ?? first.numeral.ratio ?? first.numeral.scale) !== undefined;
  // `rose 3% to 5%` is a range of rises; `rose $3m to $5m` a rise with its result.
  const isRise = first.measure !== undefined && first.measure.unit.dimension !== 'percent';
  if (connector === 'to') {
    if (/\bfrom (?:about |around |nearly |just |roughly |over |an? )?$/.test(before))
      return isWhole || EN_CHANGES.test(before);
    return (
      isRise &&
      EN_CHANGES.test(before) &&
      /(?:by|up|down|[a-z]ed|rose|fell|grew) (?:about |around |nearly |roughly )?$/.test(before)
    );
  }
  if (
    !/^[至到]$/.test(connector) ||
    /^\s?(?:之间|不等|区间|范围)/.test(folded.slice(second.end, second.end + 4))
  )
    return false;
  if (/(?:从|由)[^,。;]{0,6}$/.test(before)) return isWhole;
  return (
    isRise && /(?:增|减|升|降|涨|跌|加|少|长|扩大|提高|下滑|收窄|缩小)(?:了|约|近|超|逾|为)*$/.test(before)
  );
}

function isBetween(folded: string, start: number, end: number): boolean {
  return (
    /\bbetween(?: about| around| roughly| some)? $/.test(folded.slice(Math.max(0, start - 24), start)) ||
    (/(?:介于|介乎|位于|在|于)$/.test(folded.slice(Math.max(0, start - 3), start)) &&
      /^[^,。;]{0,6}(?:之?间)/.test(folded.slice(end, end + 8)))
  );
}

function boundOrBetween(folded: string, start: number): boolean {
  return (
    boundBefore(folded, start) !== undefined ||
    /(?:between|from|range[ds]?(?: from| of)?|介于|在|score of) $/.test(
      folded.slice(Math.max(0, start - 12), start),
    )
  );
}

/** `two or three`, `三或四` */
function isNeighbour(first: Amount, second: Numeral): boolean {
  return !first.measure && !first.noun && compare(add(first.low, '1'), second.low) === 0;
}

const COMPOUND_LINK = /,?\s?(?:零|又|and\s)?/y;
const COMPOUND_DIMENSIONS = new Set(['duration', 'length', 'mass', 'money']);

/** `5 feet 10 inches`, `两小时三十分钟`, `五元三毛`: one amount, in its smaller unit (money: in the larger). */
function readCompound(source: Source, first: Amount): Amount {
  const { folded } = source;
  const unit = first.measure?.unit;
  if (
    !unit ||
    !COMPOUND_DIMENSIONS.has(unit.dimension) ||
    first.numeral.inner ||
    first.isRange ||
    (unit.dimension !== 'money' && first.low.includes('.'))
  )
    return first;
  const link = matchAt(COMPOUND_LINK, folded, first.end) ?? '';
  const start = first.end + link.length;
  if (!/[\d一二两三四五六七八九十a-z]/.test(folded[start] ?? '')) return first;
  const numeral = readNumeral(folded, start);
  if (!numeral) return first;
  const part = minuteAfter(folded, numeral, unit.code) ?? measureAfter(source.text, folded, numeral, false);
  if (part?.unit.dimension !== unit.dimension) return first;
  const [larger, smaller] = [unit.factor ?? '1', part.unit.factor ?? '1'];
  if (compare(smaller, larger) >= 0 || compare(multiply(numeral.low, smaller), larger) >= 0) return first;
  const isMoney = unit.dimension === 'money';
  const total = divide(
    add(multiply(first.low, larger), multiply(numeral.low, smaller)),
    isMoney ? '1' : smaller,
  );
  const amount = {
    ...first,
    low: total,
    high: total,
    end: part.stop,
    measure: isMoney ? ({ ...first.measure, stop: part.stop } as Measure) : part,
  };
  return readCompound(source, amount);
}

/** After hours, 分 alone is minutes; after 角 or 元 it is money. */
function minuteAfter(folded: string, { end }: Numeral, larger: string): Measure | undefined {
  if (folded[end] !== '分') return undefined;
  const names: Readonly<Record<string, Measure['unit']>> = {
    h: { code: 'min', zh: [], en: [], factor: '60', dimension: 'duration' },
    XXX: { code: 'XXX', zh: [], en: [], factor: '0.01', dimension: 'money' },
    CNY: { code: 'XXX', zh: [], en: [], factor: '0.01', dimension: 'money' },
  };
  const unit = names[larger];
  const stop = end + (folded[end + 1] === '钟' ? 2 : 1);
  return unit && { unit, start: end, end: stop, stop, hasHalf: false };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
