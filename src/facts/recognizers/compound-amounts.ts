/** Several units as one amount: `5 feet 10 inches`, `两小时三十分钟`, `五元三毛`. */
import { add, compare, divide, multiply } from '../../units/decimal.js';
import type { Amount, Source } from './amount.js';
import { positional } from './chinese-digits.js';
import { measureAfter, type Measure } from './measures.js';
import { findUnit } from '../../units/index.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { matchAt } from '../../text/matches.js';

const COMPOUND_LINK = /,?\s?(?:零|又|and\s)?/y;
const COMPOUND_DIMENSIONS = new Set(['duration', 'length', 'mass', 'money', 'temperature']);

/** `5 feet 10 inches`, `两小时三十分钟`, `五元三毛`: one amount, in its smaller unit (money: in the larger). */
export function readCompound(source: Source, first: Amount): Amount {
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
  const inches = feetAndInches(folded, first);
  if (inches) return inches;
  const link = matchAt(COMPOUND_LINK, folded, first.end)?.[0] ?? '';
  const start = first.end + link.length;
  if (!/[\d一二两三四五六七八九十a-z]/.test(folded[start] ?? '')) return first;
  const tenths = tenthsAfter(folded, first, start);
  if (tenths) return tenths;
  const numeral = readNumeral(folded, start);
  if (!numeral) return first;
  const cents = centsAfter(folded, first, numeral);
  if (cents) return cents;
  const part =
    minuteAfter(folded, numeral, unit.code) ??
    inchesAfter(folded, numeral, unit.code) ??
    measureAfter(source.text, folded, numeral, false);
  if (part?.unit.dimension !== unit.dimension) return first;
  const [larger, smaller] = [unit.factor ?? '1', part.unit.factor ?? '1'];
  if (compare(smaller, larger) >= 0 || compare(multiply(numeral.low, smaller), larger) >= 0) return first;
  const isMoney = unit.dimension === 'money';
  // An amount of money is in the currency itself already.
  const total = isMoney
    ? add(first.low, multiply(numeral.low, smaller))
    : divide(add(multiply(first.low, larger), multiply(numeral.low, smaller)), smaller);
  const amount = {
    ...first,
    low: total,
    high: total,
    end: part.stop,
    measure: isMoney ? ({ ...first.measure, stop: part.stop } as Measure) : part,
  };
  return readCompound(source, amount);
}

/** `四块五` is 4.5, `6块85` 6.85, `一米八五` 1.85, `两米零三` 2.03, `39度2` 39.2, `两毛五` 0.25. */
function tenthsAfter(folded: string, first: Amount, start: number): Amount | undefined {
  const { measure } = first;
  const unit = folded.slice(measure?.start, measure?.end);
  const isWhole = /[毛角]/.test(unit) || !first.low.includes('.');
  if (!measure || !isWhole || !/^[块米度毛角]$/.test(unit)) return undefined;
  const lead = folded.slice(measure.end, start);
  const digits = TENTHS.exec(folded.slice(start, start + 3))?.[0];
  if (digits === undefined || (lead !== '' && !(lead === '零' && digits.length === 1))) return undefined;
  const end = start + digits.length;
  if (
    /^[\p{Script=Han}a-z%]/u.test(folded.slice(end).trimStart().slice(0, 1)) &&
    !/^[的钱一左以上]/.test(folded.slice(end))
  )
    return undefined;
  const zeros = (/[毛角]/.test(unit) ? '0' : '') + (lead === '' ? '' : '0');
  const value = add(first.low, `0.${zeros}${/\d/.test(digits) ? digits : positional(digits)}`);
  return { ...first, low: value, high: value, end, measure: { ...measure, stop: end } };
}

const TENTHS = /^(?:\d{1,2}(?![\d.])|[一二三四五六七八九]{1,2}(?![一二三四五六七八九十百千万]))/;

/** `15 dollars 50`, `twenty dollars and five`: cents that are not named, where nothing follows that they could count. */
function centsAfter(folded: string, first: Amount, { start, end, low, scale }: Numeral): Amount | undefined {
  const { measure } = first;
  if (measure?.unit.dimension !== 'money' || !/[a-z]/.test(folded[measure.start] ?? '')) return undefined;
  const isLast = /^\s?(?:[.,;)](?!\d)|$|more\b)/.test(folded.slice(end, end + 6));
  const isPart = /^\d\d$/.test(folded.slice(start, end)) || /^[a-z]/.test(folded.slice(start, end));
  if (!isLast || !isPart || scale !== undefined || low.includes('.') || compare(low, '100') >= 0)
    return undefined;
  const value = add(first.low, divide(low, '100'));
  return { ...first, low: value, high: value, end, measure: { ...measure, stop: end } };
}

/** `6-foot-4`, in inches. */
function feetAndInches(folded: string, first: Amount): Amount | undefined {
  const written =
    first.measure?.unit.code === '[ft_i]'
      ? /^-(\d{1,2})(?![\d-])/.exec(folded.slice(first.end, first.end + 4))
      : null;
  const unit = written ? findUnit('inch') : undefined;
  if (!written?.[1] || !unit) return undefined;
  const end = first.end + written[0].length;
  const value = add(multiply(first.low, '12'), written[1]);
  return {
    ...first,
    low: value,
    high: value,
    end,
    measure: { unit, start: first.end, end, stop: end, hasHalf: false },
  };
}

/** After feet, `in` is inches. */
function inchesAfter(folded: string, { end }: Numeral, larger: string): Measure | undefined {
  const gap =
    larger === '[ft_i]' ? /^\s?in(?![a-z])/.exec(folded.slice(end, end + 5))?.[0].length : undefined;
  const unit = gap === undefined ? undefined : findUnit('inch');
  return unit && gap !== undefined
    ? { unit, start: end + gap - 2, end: end + gap, stop: end + gap, hasHalf: false }
    : undefined;
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
