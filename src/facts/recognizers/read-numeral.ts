import { readChineseNumeral } from './chinese-numerals.js';
import { readEnglishNumeral } from './english-numerals.js';
import type { Numeral } from './numeral.js';

const HAN = /\p{Script=Han}/u;

/** No number in prose is longer, in characters. */
const LONGEST = 80;

/** The numeral of either language that begins at `start`; undefined if none does. */
export function readNumeral(folded: string, start: number): Numeral | undefined {
  const chinese = isLatinOnly(folded, start) ? undefined : readChineseNumeral(folded, start);
  // Behind Chinese characters nothing English goes on.
  const isChinese =
    chinese && (HAN.test(folded.charAt(chinese.end)) || HAN.test(folded.charAt(chinese.end - 1)));
  const english = isChinese ? undefined : readEnglishNumeral(folded, start);
  const longer = (english?.end ?? 0) > (chinese?.end ?? 0) ? english : chinese;
  return longer && longer.end - longer.start <= LONGEST ? longer : undefined;
}

const ARABIC_BEFORE_HAN = /[\d.,]+ {0,3}\p{Script=Han}/uy;

/** Digits with nothing Chinese behind them. */
function isLatinOnly(folded: string, start: number): boolean {
  if (!/\d/.test(folded.charAt(start))) return false;
  ARABIC_BEFORE_HAN.lastIndex = start;
  return !ARABIC_BEFORE_HAN.test(folded);
}
