import { isHanAt } from '../../text/scripts.js';
import { readChineseNumeral } from './chinese-numerals.js';
import { readEnglishNumeral } from './english-numerals.js';
import type { Numeral } from './numeral.js';

/** No number in prose is longer, in characters. */
const LONGEST = 80;

/** The numeral of either language that begins at `start`; undefined if none does. */
export function readNumeral(folded: string, start: number): Numeral | undefined {
  const chinese = isLatinOnly(folded, start) ? undefined : readChineseNumeral(folded, start);
  // Behind Chinese characters nothing English goes on.
  const isChinese = chinese && (isHanAt(folded, chinese.end) || isHanAt(folded, chinese.end - 1));
  const english = isChinese ? undefined : readEnglishNumeral(folded, start);
  const longer = (english?.end ?? 0) > (chinese?.end ?? 0) ? english : chinese;
  return longer && longer.end - longer.start <= LONGEST ? longer : undefined;
}

const ARABIC_BEFORE_HAN = /[\d.,]+ {0,3}\p{Script=Han}/uy;

/** Digits with nothing Chinese behind them. */
function isLatinOnly(folded: string, start: number): boolean {
  const first = folded.charCodeAt(start);
  if (first < 0x30 || first > 0x39) return false;
  ARABIC_BEFORE_HAN.lastIndex = start;
  return !ARABIC_BEFORE_HAN.test(folded);
}
