/** Whether two sums can be of one currency. */
import type { Quantity } from '../../../model.js';

/** Whether no currency can be meant by both. */
export function isOtherCurrency(said: Quantity, known: Quantity): boolean {
  const [a, b] = [currenciesOf(said), currenciesOf(known)];
  return a !== undefined && b !== undefined && !a.some((code) => b.includes(code));
}

/** The currencies that may be meant, by code or, where that is left open, by a name that several share. */
function currenciesOf({ currency, unitText }: Quantity): readonly string[] | undefined {
  const shared = SHARED_NAMES.find(([name]) => name.test(unitText.toLowerCase()))?.[1];
  return shared ?? (currency === undefined ? undefined : [currency]);
}

/** Names of money that do not tell whose it is. A bare 元 is one of those whose own name it is, never a dollar or a yen. */
export const SHARED_NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[千百十]?[万萬亿億]?(?:元|圆|圓|块|塊|块钱|塊錢)$/u, ['CNY', 'TWD', 'HKD', 'MOP', 'SGD']],
  [/^(?:krone|kroner|kronor|krona|crowns?|克朗)$/u, ['DKK', 'NOK', 'SEK', 'ISK', 'CZK']],
  [/^(?:pesos?|比索)$/u, ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'CUP', 'UYU']],
  [/^(?:francs?|法郎)$/u, ['CHF', 'FRF', 'XAF', 'XOF']],
  [/^(?:pounds?|镑|鎊)$/u, ['GBP', 'EGP', 'LBP', 'SYP']],
];
