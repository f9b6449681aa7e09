/** Figures that are said without a numeral before a unit, or with one of their own: `翻两番`, `一半`, `八五折`. */
import { add, divide, multiply } from '../../units/decimal.js';
import { findUnit, unitAt } from '../../units/index.js';
import type { KnownUnit } from '../../units/unit.js';
import type { Reading } from './amount.js';
import { digitValue } from './chinese-digits.js';
import { numberOf } from './chinese-numerals.js';
import { matchAt } from '../../text/matches.js';
import { isDigit } from '../../text/word-starts.js';

const DOUBLED = /翻(?:了)?(?:([一两二三四五六])番|番|(?:一)?倍)/y;
const HALF_SHARE = /(?:一半|半数)(?![会]|导)/y;
/** Half of them, with a bound before it: `近半员工`, `票数过半`. */
const HALF_OF =
  /(?<=(?:近|接近|几乎|逾|超|不足|不到|未|(?<![走看路越翻跨飞穿通渡难熬读听吃喝睡学干坐站住等活超不])过|超过)的?)半(?![数个年月天日夜晚生世晌截路途小时圈场决导径岛空山腰辈里公英斤价折成点边票亩吨米升推信懂旧辆本首页张杯碗瓶块部程圆球衰自工疯残死裸透开掩坡身句步分秒刻旬季])/y;
const HALF_UNIT =
  /半(?=[片勺碗杯匙]|天(?:时间|假|的?课|的?工夫)|个?(?:年|小时|钟头|世纪|公里|英里|吨|公斤|斤|月|米(?!诺)|学期|平方|公升|加仑|英亩|公顷|亩)|个多?(?:月|世纪|小时|钟))/y;
const DISCOUNT =
  /(?:([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])(?: ?(?:点|\.)? ?([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖]))? ?折(?![扣旧叠腾射磨算返戟损合页中断服])|(?:(?<=打)对|半(?=价|折))折)/y;
const TENTHS =
  /([一二两三四五六七八九壹贰叁肆伍陆柒捌玖]) ?(?:点 ?([一二三四五六七八九]) ?成|成 ?((?:[一二三四五六七八九零〇](?=[一二三四五六七八九]))?[一二三四五六七八九])(?![十百千万亿成个名家]))/y;
const HALF_TENTH = /半成(?![品年人])/y;
const TIMES = ['一', '两', '三', '四', '五', '六'];

/** `2:07:52` and `3:42.15`: how long something took. */
const RUNNING_TIME = /(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d(?:\.\d{1,2})?)(?![\d:]|\s?[ap]\.?m\b)/y;
/** Right before a time of day. */
const AT_WHAT_TIME = /(?:\bat|\bby|\buntil|\bsince|[于在至到时午晨晚])\s?$|[\d:.t]$/;

const AND_A_HALF =
  /(?:an?|one) ([a-z]+) and (?:a (half|quarter|third)|(three[ -]quarters)|(two[ -]thirds))(?![a-z])(?! of)/y;
const PARTS: Readonly<Record<string, string>> = { half: '1.5', quarter: '1.25', third: '1.333333333333' };

const PART_OF_WHOLE = /([二三四五十]) ?分 ?([一二三])(?![一二三四五六七八九十之钟秒元角成\d])/y;
const PART_OF_POINT =
  /(quarter|half)(?:[- ]|[- ]of[- ]a[- ]|[- ]a[- ])(?:percentage[- ])?point(?=[- ](?:cuts?|rises?|hikes?|increases?|reductions?|moves?|steps?|lower|higher|drop|fall|gain)|,|\.| to | on )/y;
/** `胜率4成25` is 42.5 %. */
const TENTHS_IN_DIGITS = /([1-9])成(\d{2})(?![\d.%])/y;
/** `120/80毫米汞柱`: the first of two pressures. */
const UPPER_PRESSURE = /(\d{2,3})(?=\s?\/\s?\d{2,3}\s?(?:毫米(?:汞|水银)柱|mm ?hg))/y;
/** `判处3年6月徒刑` */
const TERM =
  /(\d{1,2}|[一二两三四五六七八九十]{1,3})年(\d{1,2}|[一二两三四五六七八九十]{1,2})个?月(?=[^,。;\d]{0,4}(?:徒刑|监禁|刑期))/y;
const SENTENCED = /(?:[判处刑]|判处|处以|徒刑|监禁|改为|减为|减至)[^,。;\d]{0,4}$/;
/** `年过六旬`, in years. */
const DECADES_OF_LIFE = /[四五六七八九]旬/y;
const INTEREST = /([一二三四五六七八九十]|\d+(?:\.\d+)?)厘([一二三四五六七八九])?(?![米升克])/y;

type Reader = (folded: string, at: number) => Reading | undefined;

/** What the phrases of each reader begin with. */
const READERS: readonly (readonly [firsts: string, reader: Reader])[] = [
  ['翻', doubled],
  ['一半', halfShare],
  ['半', halfUnit],
  ['半', halfOf],
  ['0123456789一二两三四五六七八九壹贰叁肆伍陆柒捌玖半对', tenths],
  ['二三四五十', partOfWhole],
  ['0123456789一二三四五六七八九十', interest],
  ['四五六七八九', decadesOfLife],
  ['123456789', tenthsInDigits],
  ['0123456789', upperPressure],
  ['0123456789一二两三四五六七八九十', prisonTerm],
  ['qh', partOfPoint],
  ['半', fifty],
  ['ao', andAHalf],
  ['0123456789', runningTime],
];
const readersOf = new Map<string, readonly Reader[]>();
for (const [firsts, reader] of READERS)
  for (const first of firsts) readersOf.set(first, [...(readersOf.get(first) ?? []), reader]);

/** The figure of the set phrase at `at`, and where it ends; undefined if none stands there. */
export function setPhraseAt(folded: string, at: number): Reading | undefined {
  if (isPlainNumber(folded, at)) return undefined;
  for (const reader of readersOf.get(folded.charAt(at)) ?? []) {
    const found = reader(folded, at);
    if (found) return found;
  }
  return undefined;
}

/** Whether digits stand there that no phrase goes on from: behind them all have a Han character, a slash or a colon. */
function isPlainNumber(folded: string, at: number): boolean {
  if (!isDigit(folded.charCodeAt(at))) return false;
  PARTED_DIGITS.lastIndex = at;
  PARTED_DIGITS.test(folded);
  const next = folded.charAt(PARTED_DIGITS.lastIndex);
  return next < '\x80' && next !== '/' && next !== ':';
}

const PARTED_DIGITS = /[\d.\s]+/y;

/** `翻番` is twice, `翻两番` four times as much. */
function doubled(folded: string, at: number): Reading | undefined {
  const match = matchAt(DOUBLED, folded, at);
  if (!match) return undefined;
  const value = String(2 ** (match[1] === undefined ? 1 : TIMES.indexOf(match[1].replace('二', '两')) + 1));
  return phrase(at, at + match[0].length, value, 'multiple');
}

function halfShare(folded: string, at: number): Reading | undefined {
  const match = matchAt(HALF_SHARE, folded, at);
  return match ? phrase(at, at + match[0].length, '0.5', 'fraction') : undefined;
}

function halfOf(folded: string, at: number): Reading | undefined {
  return matchAt(HALF_OF, folded, at) ? phrase(at, at + 1, '0.5', 'fraction') : undefined;
}

function halfUnit(folded: string, at: number): Reading | undefined {
  if (
    /[上下前后大多一过夜对]$/.test(folded.slice(Math.max(0, at - 1), at)) ||
    !matchAt(HALF_UNIT, folded, at)
  )
    return undefined;
  const isMonth = folded.startsWith('月', at + 1);
  const match = unitAt(folded, folded, at + 1);
  if (isMonth || !match) return undefined;
  return measured(at, match.end, '0.5', match.unit, match.start);
}

/** `八五折` and `八成五` are 85 %, `八成五七` 85.7 %, `七折` 70 %, `半成` 5 %. */
function tenths(folded: string, at: number): Reading | undefined {
  if (/[\d.]/.test(folded[at - 1] ?? '')) return undefined;
  const discount = matchAt(DISCOUNT, folded, at);
  const match = discount ?? matchAt(TENTHS, folded, at) ?? matchAt(HALF_TENTH, folded, at);
  if (!match) return undefined;
  const [whole, tens, ...ones] = match;
  const digit = (character: string | undefined): string => digitValue(character) ?? character ?? '0';
  const half = discount ? '50' : '5';
  const [one, part] = [...(ones.find(Boolean) ?? '')].map(digit);
  const value =
    tens === undefined
      ? half
      : `${Number(digit(tens) + (one ?? '0'))}${part === undefined ? '' : `.${part}`}`;
  return phrase(at, at + whole.length, value, 'percent');
}

/** `a quarter-point cut`, `half a point`: percentage points. */
function partOfPoint(folded: string, at: number): Reading | undefined {
  const match = matchAt(PART_OF_POINT, folded, at);
  const unit = match ? findUnit('百分点') : undefined;
  if (!match || !unit) return undefined;
  return measured(at, at + match[0].length, match[1] === 'half' ? '0.5' : '0.25', unit);
}

/** `四分三` and `三分一`, as Hong Kong has them. */
function partOfWhole(folded: string, at: number): Reading | undefined {
  const match = /[第\d十百千万]/.test(folded[at - 1] ?? '') ? null : matchAt(PART_OF_WHOLE, folded, at);
  if (!match) return undefined;
  const value = divide(digitValue(match[2]) ?? '1', match[1] === '十' ? '10' : (digitValue(match[1]) ?? '1'));
  return phrase(at, at + match[0].length, value, 'fraction');
}

/** `年息四厘` is 3 % a year. */
function interest(folded: string, at: number): Reading | undefined {
  if (
    !/(?:年息|年利率?|利率|[存贷按]款?息|派息率?|回报率?|孳息率?|息率)(?:[为是达约以由至到报]|高达|约)*$/.test(
      folded.slice(Math.max(0, at - 8), at),
    )
  )
    return undefined;
  const match = matchAt(INTEREST, folded, at);
  if (!match) return undefined;
  const [whole, written = '', part] = match;
  const digit = digitValue(written) ?? written;
  return phrase(
    at,
    at + whole.length,
    part === undefined ? digit : `${digit}.${digitValue(part) ?? part}`,
    'percent',
  );
}

function tenthsInDigits(folded: string, at: number): Reading | undefined {
  const match = /[\d.]/.test(folded[at - 1] ?? '') ? null : matchAt(TENTHS_IN_DIGITS, folded, at);
  if (!match) return undefined;
  const [whole, tens = '', ones = ''] = match;
  return phrase(at, at + whole.length, divide(tens + ones, '10'), 'percent');
}

function decadesOfLife(folded: string, at: number): Reading | undefined {
  const unit = matchAt(DECADES_OF_LIFE, folded, at) ? findUnit('岁') : undefined;
  return unit && measured(at, at + 2, multiply(digitValue(folded[at]) ?? '0', '10'), unit);
}

function upperPressure(folded: string, at: number): Reading | undefined {
  const match = /[\d.]/.test(folded[at - 1] ?? '') ? null : matchAt(UPPER_PRESSURE, folded, at);
  const unit = match ? findUnit('毫米汞柱') : undefined;
  if (!match?.[1] || !unit) return undefined;
  return measured(at, at + match[1].length, match[1], unit);
}

/** In months. */
function prisonTerm(folded: string, at: number): Reading | undefined {
  const match = matchAt(TERM, folded, at);
  const unit = match && SENTENCED.test(folded.slice(Math.max(0, at - 6), at)) ? findUnit('个月') : undefined;
  if (!match || !unit) return undefined;
  return measured(
    at,
    at + match[0].length,
    add(multiply(numberOf(match[1]), '12'), numberOf(match[2])),
    unit,
  );
}

function fifty(folded: string, at: number): Reading | undefined {
  return folded.startsWith('半百', at) ? phrase(at, at + 2, '50', undefined) : undefined;
}

/** `a year and a half`, `an hour and three quarters` */
function andAHalf(folded: string, at: number): Reading | undefined {
  const match = matchAt(AND_A_HALF, folded, at);
  const found =
    match?.[1] === undefined ? undefined : unitAt(folded, folded, folded.indexOf(match[1], at + 2));
  if (!match || !found) return undefined;
  const end = at + match[0].length;
  const value =
    match[3] !== undefined ? '1.75' : match[4] !== undefined ? '1.666666666667' : PARTS[match[2] ?? ''];
  return measured(at, end, value ?? '1.5', found.unit, found.start, found.end);
}

/** In seconds; hours and minutes alone, or minutes and seconds alone, are a time of day. */
function runningTime(folded: string, at: number): Reading | undefined {
  const match = /^\d{1,2}:/.test(folded.slice(at, at + 3)) ? matchAt(RUNNING_TIME, folded, at) : null;
  const [whole = '', hours, minutes = '0', seconds = '0'] = match ?? [];
  if (!match || (hours === undefined && !seconds.includes('.'))) return undefined;
  if (AT_WHAT_TIME.test(folded.slice(Math.max(0, at - 6), at))) return undefined;
  const end = at + whole.length;
  const unit = findUnit('秒');
  const value = String(Number(hours ?? '0') * 3600 + Number(minutes) * 60);
  return unit && measured(at, end, add(value, seconds), unit);
}

function phrase(
  start: number,
  end: number,
  value: string,
  ratio: 'multiple' | 'fraction' | 'percent' | undefined,
): Reading {
  const numeral = { start, end, low: value, high: value, isWord: true, ...(ratio && { ratio }) };
  return { amount: { start, end, low: value, high: value, numeral, isRange: false }, end };
}

/** The same with its unit, whose words stand from `from` to `to`; nowhere if they are understood. */
function measured(start: number, end: number, value: string, unit: KnownUnit, from = end, to = end): Reading {
  const { amount } = phrase(start, end, value, undefined);
  return {
    ...(amount && {
      amount: { ...amount, measure: { unit, start: from, end: to, stop: end, hasHalf: false } },
    }),
    end,
  };
}
