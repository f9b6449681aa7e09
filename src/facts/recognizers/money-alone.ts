/** Numbers that are money though no word for it stands beside them: `均价4.8万`, `亏了两亿多`, `一碗一百八`. */
import {
  ZH_ENDS_AMOUNT,
  ZH_FOREIGN_MONEY,
  ZH_MONEY_BEFORE,
  ZH_PRICE_BEFORE,
  ZH_SOLD_FOR,
  ZH_YUAN,
} from '../../lang/figures/zh-money.js';
import { compare } from '../../units/decimal.js';
import { findUnit } from '../../units/index.js';
import { matches } from '../../text/matches.js';
import type { Amount, Source } from './amount.js';
import { currencyCode } from './money.js';

/** How far back what the number is of may stand, in characters. */
const REACH = 24;
/** `欧元现金3.5万`: so near its currency may stand. */
const NAMED_WITHIN = 6;

/** Whether a Chinese number without a unit is a sum of money, by the words before it. */
export function isMoneyAlone(folded: string, { numeral, start, end, low }: Amount): boolean {
  if (!ZH_ENDS_AMOUNT.test(folded.slice(end, end + 4))) return false;
  const before = folded.slice(Math.max(0, start - REACH), start);
  const isLarge = numeral.scale !== undefined && compare(numeral.scale, '10000') >= 0;
  if (
    isLarge &&
    (ZH_MONEY_BEFORE.test(before) || (before.endsWith('以') && ZH_SOLD_FOR.test(folded.slice(end, end + 2))))
  )
    return true;
  return compare(low, '10') >= 0 && ZH_PRICE_BEFORE.test(before);
}

/** The currency of such a sum: the one that the passage tells of, if it is but one; undefined where it is left open. */
export function currencyAlone({ folded, language }: Source, start: number): string | undefined {
  const named = matches(folded.slice(Math.max(0, start - NAMED_WITHIN), start), ZH_FOREIGN_MONEY).at(-1)?.[0];
  if (named !== undefined) return findUnit(named)?.code;
  const foreign = new Set(matches(folded, ZH_FOREIGN_MONEY).map(([name]) => findUnit(name)?.code));
  if (foreign.size === 0 || ZH_YUAN.test(folded)) {
    const yuan = findUnit('元');
    return yuan && currencyCode(yuan, '元', folded, language);
  }
  return foreign.size === 1 ? [...foreign][0] : undefined;
}
