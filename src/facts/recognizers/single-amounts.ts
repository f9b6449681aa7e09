/** One numeral with the currency before it and the unit behind it. */
import { ZH_MODEL_BEFORE } from '../../lang/figures/zh-quantities.js';
import { add, compare, divide, multiply } from '../../units/decimal.js';
import { isHanAt } from '../../text/scripts.js';
import type { UnitMatch } from '../../units/index.js';
import { isLetter } from '../../text/word-starts.js';
import type { Amount, Reading, Source } from './amount.js';
import { countedNoun, currencyOf, measureAfter, type Measure } from './measures.js';
import { codeEnd, isCalendar, isChinesePhrase, isChineseWord } from './not-figures.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';

/** The amount of the numeral at `at`, neither range nor compound; or where to go on from. */
export function readSingle(source: Source, at: number): Reading {
  const { text, folded } = source;
  if (isChineseWord(folded, at)) return { end: at + 1 };
  const numeral = readNumeral(folded, at);
  if (!numeral) return { end: at + (RUN_OF_NUMERALS.exec(folded.slice(at, at + 4096))?.[0].length ?? 1) };
  const currency =
    numeral.isWord && isLetter(folded.charCodeAt(at)) ? undefined : currencyOf(text, folded, numeral.start);
  const found = withUnit(source, numeral, currency);
  // `第37分钟` is a place in a row.
  const before = folded[at - 1];
  if (before === '第' || (folded[at - 2] === '第' && /\s/.test(before ?? ''))) return { end: numeral.end };
  if (isHanAt(folded, at) && isChinesePhrase(folded, at)) return { end: numeral.end };
  if (isCalendar(folded, numeral))
    return { end: numeral.end + (CLOCK.exec(folded.slice(numeral.end, numeral.end + 6))?.[0].length ?? 0) };
  if (!numeral.isWord && !found.measure) {
    const end = codeEnd(folded, numeral, currency !== undefined);
    if (end !== undefined) return { end };
    if (isLetter(folded.charCodeAt(found.numeral.end))) return { end: found.numeral.end + 1 };
  }
  const isPressure = found.measure?.unit.code === 'mm[Hg]';
  if (found.measure && !isPressure && !numeral.isWord && isInsideCode(folded, numeral, currency))
    return { end: numeral.end };
  return { amount: found, end: found.end };
}

/** The minutes of a time of day. */
const CLOCK = /^点[一二三四五六七八九十\d]{1,3}分?/;

const RUN_OF_NUMERALS = /^(?:[零〇一二两三四五六七八九十百千万亿]+|\d+|.)/s;

/** `A100 m`, `GPT-4 %`: the letter before shows that the digits are no amount. */
function isInsideCode(folded: string, { start }: Numeral, currency: UnitMatch | undefined): boolean {
  if (currency) return false;
  if (ZH_MODEL_BEFORE.test(folded.slice(Math.max(0, start - 4), start))) return true;
  return (
    /(?:(?<!\bby)(?<=[a-z_#])-|[a-z_#][‐.]?|(?<![a-z])[a-z]+\d+-)$/.test(
      folded.slice(Math.max(0, start - 8), start),
    ) || /\d[.:/]$/.test(folded.slice(Math.max(0, start - 2), start))
  );
}

/** The numeral with its unit, sign and currency. */
export function withUnit(source: Source, read: Numeral, currency: UnitMatch | undefined): Amount {
  const { text, folded } = source;
  let numeral = read;
  // `1 in 50 litres` is no amount of litres.
  const isShare =
    numeral.ratio !== undefined &&
    (numeral.ratio !== 'fraction' || / (?:in|out of) /.test(folded.slice(numeral.start, numeral.end)));
  let measure = isShare ? undefined : measureAfter(text, folded, numeral, currency !== undefined);
  // `tens of billions of dollars`
  if (!measure && numeral.inner?.modifier === 'vague' && folded.startsWith(' of ', numeral.end))
    measure = measureAfter(text, folded, { ...numeral, end: numeral.end + ' of'.length }, false);
  let noun = measure || currency || numeral.ratio ? undefined : countedNoun(folded, numeral);
  if (!measure && !noun && !currency && hasSuffix(folded, numeral)) {
    const plain = withoutSuffix(folded, numeral);
    measure = measureAfter(text, folded, plain, false);
    if (
      measure?.unit.code === 'm' &&
      MILLIONS_BEFORE.test(folded.slice(Math.max(0, numeral.start - 60), numeral.start))
    )
      measure = undefined;
    else if (measure) numeral = plain;
  }
  const millions =
    measure || text[numeral.end] !== ' '
      ? undefined
      : MILLIONS.exec(text.slice(numeral.end, numeral.end + 3));
  if (millions && !numeral.isWord && numeral.scale === undefined) {
    numeral = scaledBy(numeral, millions[0].length, '1000000');
    noun = countedNoun(folded, numeral);
  }
  const isMore = !measure && (folded[numeral.end] === '+' || folded[numeral.end] === '-');
  const more = isMore ? MORE.exec(folded.slice(numeral.end, numeral.end + 6))?.[0] : undefined;
  if (more !== undefined) {
    const modifier = more === '-odd' ? 'about' : 'at-least';
    numeral = { ...numeral, end: numeral.end + more.length, inner: { modifier, text: more } };
    noun = countedNoun(folded, numeral);
    measure = measureAfter(text, folded, numeral, currency !== undefined);
  }
  // `零下三度多` is colder.
  const isBelowZero = signBefore(folded, numeral.start) !== '';
  if (measure?.over !== undefined && !numeral.inner)
    numeral = { ...numeral, inner: { modifier: isBelowZero ? 'under' : 'over', text: measure.over } };
  const isMoney = measure?.unit.dimension === 'money';
  const isPrefixed =
    currency &&
    (!measure ||
      (isMoney &&
        (measure.unit.code === currency.unit.code ||
          /\$|¥|￥/.test(text.slice(currency.start, currency.end)) ||
          measure.unit.code === 'XXX')));
  // `RMB 10 USD 20`: the second code belongs to the next number.
  const isNext =
    currency && isMoney && !isPrefixed && /^\s?\d/.test(folded.slice(measure?.end, (measure?.end ?? 0) + 2));
  if ((currency && isPrefixed && !isMoney) || isNext) measure = undefined;
  const sign =
    signBefore(folded, isPrefixed ? currency.start : numeral.start) || signOfShare(folded, numeral);
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
    end: measure?.stop ?? (noun && LINK.test(folded.slice(numeral.end, noun.start)) ? noun.end : numeral.end),
    low: sign ? multiply(high, '-1') : low,
    high: sign ? multiply(low, '-1') : high,
    numeral,
    ...(currency && isPrefixed && { currency }),
    ...(measure && { measure }),
    ...(noun && { noun }),
    isRange: compare(low, high) !== 0 && numeral.inner?.modifier !== 'vague',
  };
}

/** What is counted in millions, not measured in metres: `the population grew to 1.4m`. */
const MILLIONS_BEFORE =
  /\b(?:population|people|users|customers|subscribers|sales|votes|copies|jobs|deliveries|passengers|visitors|followers|downloads|audience|viewers|members|budget|costs?|revenue|profits?|loss(?:es)?|workforce|output|turnover|exports|imports|tourists|arrivals)\b(?:[^.;]|\.\d)*$|\d(?:\.\d+)?(?:m| million) (?:[a-z]+ ){0,2}[a-z]{3,}s\b(?:[^.;]|\.\d)*$/;

/** `2.5 M`, where a small letter would be metres. */
const MILLIONS = /^ M(?![A-Za-z0-9])/;

function scaledBy(numeral: Numeral, length: number, scale: string): Numeral {
  const [low, high] = [multiply(numeral.low, scale), multiply(numeral.high, scale)];
  return { ...numeral, end: numeral.end + length, low, high, scale };
}

/** A bound written on to the numeral: `20+`, `20-plus`. */
const MORE = /^(?:\+|-plus(?= )|-odd(?= ))/;

/** What may stand between a number and what it counts for both to be one figure; adjectives may not. */
const LINK = /^(?:[ -]| of )$/;

/** How much of the unit that the code names a part of it is: 成 is 10 %, 分 a hundredth of the currency. */
function partFactor(measure: Measure | undefined): string {
  const isPart = measure?.unit.dimension === 'money' || measure?.unit.code === '%';
  return (isPart ? measure?.unit.factor : undefined) ?? '1';
}

function hasSuffix(folded: string, { end, scale, isWord }: Numeral): boolean {
  return scale !== undefined && !isWord && /\d(?:[kmbt]|mm)$/.test(folded.slice(Math.max(0, end - 3), end));
}

function withoutSuffix(folded: string, numeral: Numeral): Numeral {
  const { scale = '1', ...rest } = numeral;
  return {
    ...rest,
    end: numeral.end - (folded.endsWith('mm', numeral.end) ? 2 : 1),
    low: divide(numeral.low, scale),
    high: divide(numeral.high, scale),
  };
}

/** What a sign ends with: right before its number, and before a space. */
const SIGN_ENDS = ['-', '−', '负', '下'];
const SPACED_SIGN_ENDS = ['负', '下', 's', 'e'];

/** `-5%`, `负0.2千米`, `零下10度`, `minus 5 degrees`: the words that make what follows negative, or nothing. */
/** `同比增长-2.1%`: no hyphen stands between a word and a share. */
function signOfShare(folded: string, { start, end }: Numeral): string {
  const isShare = folded[start - 1] === '-' && /^\s?%/.test(folded.slice(end, end + 2));
  return isShare && isHanAt(folded, start - 2) ? '-' : '';
}

function signBefore(folded: string, start: number): string {
  const last = folded.charAt(start - 1);
  if (last === ' ' ? !SPACED_SIGN_ENDS.includes(folded.charAt(start - 2)) : !SIGN_ENDS.includes(last))
    return '';
  const match =
    /(?:(?:^|[(（为是至到,，:：约达<>=≤≥]|(?<!\d)\s)([-−])|(?<![正自承担肩背抱欺胜])(负|零下)\s?|(?<!plus or)(?:^|\s)((?:minus|negative) ))$/.exec(
      folded.slice(Math.max(0, start - 18), start),
    );
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
