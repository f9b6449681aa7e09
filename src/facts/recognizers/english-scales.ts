/** What follows a number in English and multiplies it: `2 and a half million`, `450bn`. */
import {
  EN_DENOMINATORS,
  EN_MULTIPLIERS,
  EN_NUMBERS,
  EN_SUFFIXES,
} from '../../lang/figures/en-quantities.js';
import { add, divide, multiply } from '../../units/decimal.js';
import { isLetter } from '../../text/word-starts.js';
import type { Numeral } from './numeral.js';
import { matchAt } from '../../text/matches.js';

export const WORD = /[a-z]+/y;
export const NEXT_WORD = /(?: {1,3}|-)([a-z]+)/y;
const SUFFIX = /(k|mm|m|b|t)(?![a-z0-9/²³])/y;
const AND_A_PART = new RegExp(
  `(?: and |-and-)(?:(?:(an?)|(one|two|three|four|five|six|seven|eight|nine))[ -])?(${[...EN_DENOMINATORS.keys()].join('|')})(?![a-z]| of (?!an? ))`,
  'y',
);
/** The most characters that a number in words takes. */
export const LONGEST = 80;

/** A number as far as it was read. */
export interface Start {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly isWord: boolean;
  readonly ratio?: Numeral['ratio'];
  /** The last multiplier of a number in words, already in `value`. */
  readonly scale?: string;
}

/** The numeral with the part and the multipliers that follow it: `2 and a half million`, `3 million and a half`. */
export function scaled(folded: string, from: Start): Numeral {
  let { end, value, scale } = from;
  const part = scale === undefined ? partAfter(folded, end) : undefined;
  if (part) {
    value = add(value, part.value);
    end = part.end;
  }
  const suffix = from.isWord || !isLetter(folded.charCodeAt(end)) ? null : matchAt(SUFFIX, folded, end);
  for (;;) {
    const next = multiplierAfter(folded, end, scale === undefined && !from.isWord);
    if (!next || end - from.start > LONGEST) break;
    scale = multiply(scale ?? '1', next.factor);
    value = multiply(value, next.factor);
    end = next.end;
  }
  if (scale === undefined && suffix?.[1]) {
    scale = EN_SUFFIXES[suffix[1]] ?? '1';
    value = multiply(value, scale);
    end += suffix[0].length;
  }
  const last = part || scale === undefined ? undefined : partAfter(folded, end);
  if (last) {
    const own = multiplierAfter(folded, last.end, false);
    value = add(value, multiply(last.value, own?.factor ?? partOf(scale)));
    end = own?.end ?? last.end;
  }
  const isScaled = scale !== undefined || part !== undefined;
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

/** `one hundred and three quarters` is 100.75, but `a million and a half` 1,500,000. */
function partOf(scale: string | undefined): string {
  return scale === undefined || scale === '100' ? '1' : scale;
}

/** `and a half`, `and three quarters`; `and half`, but no other part without its number. */
function partAfter(folded: string, at: number): { readonly value: string; readonly end: number } | undefined {
  if (!folded.startsWith(' and ', at) && !folded.startsWith('-and-', at)) return undefined;
  const match = matchAt(AND_A_PART, folded, at);
  if (!match) return undefined;
  const [found, article, count, name = ''] = match;
  if (article === undefined && count === undefined && name !== 'half') return undefined;
  const value = divide(String(EN_NUMBERS.get(count ?? 'one') ?? 1), String(EN_DENOMINATORS.get(name) ?? 2));
  return { value, end: at + found.length };
}

/** The word that multiplies what ends at `at`; right behind it only where `isTight`. */
function multiplierAfter(
  folded: string,
  at: number,
  isTight: boolean,
): { readonly factor: string; readonly end: number } | undefined {
  if (!isLetter(folded.charCodeAt(at)) && folded[at] !== ' ' && folded[at] !== '-') return undefined;
  const match = matchAt(NEXT_WORD, folded, at) ?? (isTight ? matchAt(WORD, folded, at) : null);
  const factor = match ? EN_MULTIPLIERS.get(match[1] ?? match[0]) : undefined;
  return match && factor !== undefined ? { factor, end: at + match[0].length } : undefined;
}
