/** Two amounts as the ends of one: `2.5万至6万美元`, `20–30%`, `between 3 and 5`. */
import { EN_CHANGES, EN_MONTHS } from '../../lang/figures/en-quantities.js';
import { add, compare, divide, multiply } from '../../units/decimal.js';
import type { Amount, Reading, Source } from './amount.js';
import { boundBefore } from './bounds.js';
import { currencyOf } from './measures.js';
import { readCompound } from './compound-amounts.js';
import { isCalendar, isChinesePhrase, isYear } from './not-figures.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { withUnit } from './single-amounts.js';
import { matchAt } from '../../text/matches.js';

const CONNECTOR =
  /-\s(?:to|and|or)\s|\s?(?:至|到|[-–—~〜‑−])\s?|\s(?:to|through|and|or|till|until)\s|\s?(?:和|与|或)\s?|以上,?\s?(?:至|到|、)?\s?/y;
const SECOND_LEAD =
  /(?:~|about |around |nearly |almost |roughly |over |up to |as much as |约|近|不超过|不满|不足|不到)?(?:[a-z]{0,3}\$|€|£|¥|￥|₹|₩|rmb|usd|人民币)?\s?/y;

/** The range that begins with `first`; nothing but its end where two numbers are none; undefined if no second follows. */
export function readRange(source: Source, first: Amount): Reading | undefined {
  const { folded } = source;
  if (folded[first.end] === '、') return readNeighbours(source, first);
  const connector = matchAt(CONNECTOR, folded, first.end)?.[0];
  if (!connector || first.numeral.inner?.modifier === 'vague' || first.measure?.hasHalf) return undefined;
  const lead = matchAt(SECOND_LEAD, folded, first.end + connector.length)?.[0] ?? '';
  const start = first.end + connector.length + lead.length;
  if (!/[\d.一二两三四五六七八九十百千几半a-z〇零壹贰叁肆伍陆柒捌玖拾]/.test(folded[start] ?? ''))
    return undefined;
  const numeral = readNumeral(folded, start);
  if (!numeral || numeral.isLoneMultiplier) return undefined;
  // `rose on April 1 to 4.6 billion`: a day, and what it rose to.
  if (!first.measure && MONTH_BEFORE.test(folded.slice(Math.max(0, first.start - 12), first.start)))
    return { end: first.end };
  if (isCalendar(folded, numeral)) return first.measure ? undefined : { end: numeral.end };
  const isPlainPair = !first.measure && !first.noun && !first.currency;
  if (/^\s?-\s?$/.test(connector) && isPlainPair && /^-\d/.test(folded.slice(numeral.end, numeral.end + 2)))
    return { end: numeral.end };
  const isAfterYear =
    isPlainPair && isYear(folded, first.numeral) && !(JOINS.test(connector) && isMeasured(source, numeral));
  // `38 in 2019 to 19 in 2023`
  if (isAfterYear && !isYear(folded, numeral)) return undefined;
  if (isAfterYear && !/^\s?之?间/.test(folded.slice(numeral.end, numeral.end + 3)))
    return { end: numeral.end };
  const word = connector.trim();
  const isCapped = /不[超满足到]/.test(lead) || UP_TO.test(folded.slice(numeral.end, numeral.end + 12));
  if (word.startsWith('以上') !== (word.startsWith('以上') && isCapped)) return undefined;
  if (/^(?:and|和|与)$/.test(word) && !isBetween(folded, first.start, numeral.end)) return undefined;
  if (/^(?:or|或)$/.test(word) && !isNeighbour(first, numeral)) return undefined;
  const currency = /[a-z]/.test(folded[start] ?? '')
    ? undefined
    : currencyOf(source.text, folded, numeral.start);
  const second = readCompound(source, withUnit(source, numeral, currency));
  if (!isPair(first, second) || isChange(folded, first, second, word)) return undefined;
  const isScore = isPlainPair && !second.measure && !second.noun && !second.currency;
  // Two bare numbers with a dash between may as well be a score or a code.
  const isSaid =
    /[a-z至到和与]/.test(word) || numeral.scale !== undefined || boundOrBetween(folded, first.start);
  if (isScore && !isSaid) return { end: second.end };
  const low = sharedScale(first, second);
  const high = second.high;
  if (
    compare(low, high) > 0 &&
    word !== 'to' &&
    LONG_AGO.test(folded.slice(Math.max(0, first.start - 8), first.start))
  )
    return {
      amount: { ...second, start: first.start, low: high, high: low, isRange: true },
      end: second.end,
    };
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

/** `距今4100年至3900年`: from the earlier to the later. */
const LONG_AGO = /(?:距今|距离现在)[约近已有大]{0,3}$/;

/** `三、四个人`, `低温15、16度`: a number or the next. Of Arabic ones only degrees are told so. */
function readNeighbours(source: Source, first: Amount): Reading | undefined {
  const { folded } = source;
  const isOpen = !/[\d、第十百千万亿一二三四五六七八九]/.test(folded[first.start - 1] ?? '');
  const numeral = isOpen ? readNumeral(folded, first.end + 1) : undefined;
  if (!numeral || numeral.isWord !== first.numeral.isWord || !isNeighbour(first, numeral)) return undefined;
  const second = withUnit(source, numeral, undefined);
  const dimension = second.measure?.unit.dimension;
  if (dimension === undefined || !(numeral.isWord || dimension === 'temperature')) return undefined;
  if (folded[second.end] === '、' || isChinesePhrase(folded, numeral.start)) return undefined;
  return { amount: { ...second, start: first.start, low: first.low, isRange: true }, end: second.end };
}

const MONTH_BEFORE = new RegExp(String.raw`(?<![a-z])(?:${Object.keys(EN_MONTHS).join('|')})\.? $`);

/** Signs and words that join the ends of a range, and lead from nothing to a result. */
const JOINS = /^\s?[-–—~〜‑−至到]\s?$/;

/** `海拔1800-2500米`: what is measured is no year. */
function isMeasured(source: Source, numeral: Numeral): boolean {
  const dimension = withUnit(source, numeral, undefined).measure?.unit.dimension;
  return dimension !== undefined && dimension !== 'duration';
}

/** What must follow the second end after `以上`: `五千元以上五万元以下`. */
const UP_TO = /^[^,。;\d]{0,6}(?:以下|以内|之内|之下)/;

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

/** `fines run from €40 to €90`: nothing changes. */
const SPREADS =
  /\b(?:rang(?:e|es|ed|ing)|run(?:s|ning)?|var(?:y|ies|ied|ying)|cost(?:s|ing)?|priced|anything|anywhere|fares|fines|fees|tickets|prices|ages|sizes)(?: in (?:price|size|age|length|cost))?(?: anywhere)? from (?:about |around |roughly |just )?$/;

/** The ends of a range are seldom so many times apart: of rises in what is left open, and of what rose in a sum. */
const RISE_AT_MOST = '4';
const RISE_IN_MONEY_AT_MOST = '2';

/** `rose from $5 billion to $8 billion` names two figures. */
function isChange(folded: string, first: Amount, second: Amount, connector: string): boolean {
  const before = folded.slice(Math.max(0, first.start - 48), first.start);
  const isWhole =
    (first.measure ?? first.currency ?? first.numeral.ratio ?? first.numeral.scale) !== undefined;
  // `rose 3% to 5%` is a range of rises; `rose $3m to $5m` a rise with its result.
  const isShare = second.measure?.unit.dimension === 'percent' || second.numeral.ratio !== undefined;
  const isRise =
    !isShare && (first.measure !== undefined || compare(second.low, multiply(first.high, RISE_AT_MOST)) >= 0);
  if (connector === 'to') {
    if (SPREADS.test(before)) return false;
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
    isRise &&
    (first.measure?.unit.dimension !== 'money' ||
      compare(second.low, multiply(first.high, RISE_IN_MONEY_AT_MOST)) >= 0) &&
    /(?:增|减|升|降|涨|跌|加|少|长|扩大|提高|下滑|收窄|缩小)(?:了|约|近|超|逾|为)*$/.test(before)
  );
}

function isBetween(folded: string, start: number, end: number): boolean {
  return (
    /\bbetween(?: about| around| roughly| some)? $/.test(folded.slice(Math.max(0, start - 24), start)) ||
    /^\s?之?间/.test(folded.slice(end, end + 3)) ||
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
