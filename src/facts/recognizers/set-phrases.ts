/** Figures that are said without a numeral before a unit: `翻两番`, `一半`, `半年`. */
import { unitAt } from '../../units/index.js';
import type { Reading } from './amounts.js';

const DOUBLED = /翻(?:了)?(?:([一两二三四五六])番|番|(?:一)?倍)/y;
const HALF_SHARE = /(?:一半|半数)(?![会]|导)/y;
const HALF_UNIT =
  /半(?=个?(?:年|小时|钟头|世纪|公里|英里|吨|公斤|斤|月|米|学期|平方)|个多?(?:月|世纪|小时))/y;
const TIMES = ['一', '两', '三', '四', '五', '六'];

/** The figure of the set phrase at `at`, and where it ends; undefined if none stands there. */
export function setPhraseAt(folded: string, at: number): Reading | undefined {
  const first = folded[at];
  if (first !== '翻' && first !== '一' && first !== '半') return undefined;
  return doubled(folded, at) ?? halfShare(folded, at) ?? halfUnit(folded, at);
}

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

function halfUnit(folded: string, at: number): Reading | undefined {
  if (
    /[上下前后大多一过夜对]$/.test(folded.slice(Math.max(0, at - 1), at)) ||
    !matchAt(HALF_UNIT, folded, at)
  )
    return undefined;
  const isMonth = folded.startsWith('月', at + 1);
  const match = unitAt(folded, folded, at + 1);
  if (isMonth || !match) return undefined;
  const { unit, start, end } = match;
  const { amount } = phrase(at, end, '0.5', undefined);
  return amount
    ? { amount: { ...amount, measure: { unit, start, end, stop: end, hasHalf: false } }, end }
    : undefined;
}

function phrase(
  start: number,
  end: number,
  value: string,
  ratio: 'multiple' | 'fraction' | undefined,
): Reading {
  const numeral = { start, end, low: value, high: value, isWord: true, ...(ratio && { ratio }) };
  return { amount: { start, end, low: value, high: value, numeral, isRange: false }, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
