/** What follows a number in English and multiplies it: `2 and a half million`, `450bn`. */
import { EN_DENOMINATORS, EN_MULTIPLIERS, EN_SUFFIXES } from '../../lang/en-quantities.js';
import { add, divide, multiply } from '../../units/decimal.js';
import type { Numeral } from './numeral.js';

export const WORD = /[a-z]+/y;
export const NEXT_WORD = /[ -]([a-z]+)/y;
const SUFFIX = /(k|m|b|t)(?![a-z0-9/²³])/y;
const AND_A_PART = /(?: and an?|-and-a-) ?-?(half|quarter|third)(?![a-z])/y;
/** The most characters that a number in words takes. */
export const LONGEST = 80;

/** A number as far as it was read. */
export interface Start {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly isWord: boolean;
  readonly ratio?: Numeral['ratio'];
}

/** The numeral with the part and the multipliers that follow it: `2 and a half million`. */
export function scaled(folded: string, from: Start): Numeral {
  let { end, value } = from;
  const part = matchAt(AND_A_PART, folded, end);
  if (part?.[1]) {
    value = add(value, divide('1', String(EN_DENOMINATORS[part[1]] ?? 2)));
    end += part[0].length;
  }
  let scale: string | undefined;
  const suffix = from.isWord ? null : matchAt(SUFFIX, folded, end);
  for (;;) {
    const word =
      matchAt(NEXT_WORD, folded, end) ??
      (scale === undefined && !from.isWord ? matchAt(WORD, folded, end) : null);
    const factor = EN_MULTIPLIERS[word?.[1] ?? word?.[0] ?? ''];
    if (!word || factor === undefined || end - from.start > LONGEST) break;
    scale = multiply(scale ?? '1', factor);
    end += word[0].length;
  }
  if (scale === undefined && suffix?.[1]) {
    scale = EN_SUFFIXES[suffix[1]];
    end += suffix[0].length;
  }
  if (scale !== undefined) value = multiply(value, scale);
  const isScaled = scale !== undefined || part !== null;
  const numeral = {
    start: from.start,
    end,
    low: value,
    high: value,
    isWord: from.isWord,
    ...(scale !== undefined && { scale }),
  };
  return from.ratio && !isScaled ? { ...numeral, ratio: from.ratio } : numeral;
}

/** The match of a sticky pattern that begins at `at`; null if there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
