/** Amounts that share the unit of one behind them: `10、20和30公里`, `rose from 40 to 60 MW`. */
import { EN_CHANGE_FROM, EN_CHANGE_TO } from '../../lang/figures/en-quantities.js';
import { ZH_CHANGE_FROM, ZH_CHANGE_TO } from '../../lang/figures/zh-quantities.js';
import { compare, divide, multiply } from '../../units/decimal.js';
import type { Amount } from './amount.js';
import { isYear } from './not-figures.js';

const LIST_GOES_ON =
  /^\s?(?:、|, | and | or | by |-by-|和|及|与|或|以及)\s?(?:and |or )?[\d一二两三四五六七八九十]/;
const LIST_LINK = /^\s?-?(?:[、,]|and|or|by|和|及|与|或|以及|, and|, or)-?\s?$/;
/** How far what leads from one end of a change to the other may reach, in characters. */
const LINK = 24;

/** Whether the unit of an amount may stand behind another one: it has none, and a list or a change goes on. */
export function awaitsUnit(folded: string, amount: Amount): boolean {
  const { start, end, measure, noun, currency, numeral } = amount;
  if (measure || noun || currency || numeral.ratio) return false;
  if (isYear(folded, numeral)) return /^、\d{4}(?:、\d{4})*[^年\d]/.test(folded.slice(end, end + 24));
  return LIST_GOES_ON.test(folded.slice(end, end + 12)) || (leadsFrom(folded, start) && goesTo(folded, end));
}

/** Amounts that await a unit, with the one of the amount behind them where all are of one list or two of one change. */
export function withSharedUnit(folded: string, waiting: readonly Amount[], next: Amount): readonly Amount[] {
  const last = waiting.at(-1);
  if (!last) return [];
  const between = folded.slice(last.end, next.start);
  const { measure } = next;
  // `Hall 7 by 20%`, but `30 by 20 cm`
  if (/by/.test(between) && measure?.unit.dimension !== 'length') return waiting;
  if (LIST_LINK.test(between)) return measure ? waiting.map((one) => ({ ...one, measure })) : waiting;
  return leadsFrom(folded, last.start) && isLink(between)
    ? [...waiting.slice(0, -1), asChangedTo(last, next)]
    : waiting;
}

/** The first end of a change, in what its second is given. */
function asChangedTo(first: Amount, next: Amount): Amount {
  const { measure, currency, numeral } = next;
  const scale = isOfScale(first, next) ? (numeral.scale ?? '1') : '1';
  return {
    ...first,
    low: multiply(first.low, scale),
    high: multiply(first.high, scale),
    ...(measure && { measure }),
    ...(currency && { currency }),
    ...(numeral.ratio && { numeral: { ...first.numeral, ratio: numeral.ratio } }),
  };
}

/** Changes by more times are seldom told so. */
const CHANGE_AT_MOST = '20';

/** Whether a number without a scale is meant in that of the other: `5.81` beside `5.93 million`. */
export function isOfScale({ numeral, low }: Amount, next: Amount): boolean {
  const { scale } = next.numeral;
  if (numeral.scale !== undefined || scale === undefined) return false;
  return isNear(low, divide(next.low, scale));
}

/** Whether two numbers are near enough to be of one thing. */
export function isOfSize(one: Amount, other: Amount): boolean {
  return isNear(one.low, other.low);
}

function isNear(one: string, other: string): boolean {
  return (
    compare(one, multiply(other, CHANGE_AT_MOST)) < 0 && compare(other, multiply(one, CHANGE_AT_MOST)) < 0
  );
}

function leadsFrom(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - LINK), start);
  return EN_CHANGE_FROM.test(before) || ZH_CHANGE_FROM.test(before);
}

function goesTo(folded: string, end: number): boolean {
  const after = folded.slice(end, end + LINK);
  const link = EN_CHANGE_TO.exec(after) ?? ZH_CHANGE_TO.exec(after);
  return link !== null && /^(?:us\$|[$€£¥])?[\d一二两三四五六七八九十a-z]/.test(after.slice(link[0].length));
}

function isLink(between: string): boolean {
  return [EN_CHANGE_TO, ZH_CHANGE_TO].some((link) => link.exec(between)?.[0] === between);
}
