/** Whether two sums can be of one currency. */
import type { Quantity } from '../../../model.js';
import { sharedNames } from '../../../units/shared-names.js';

/** What no currency is known of, such as cents of some country, by ISO 4217. */
const UNKNOWN = 'XXX';

/** Whether no currency can be meant by both. One sign is one currency, whichever country is named beside it. */
export function isOtherCurrency(said: Quantity, known: Quantity): boolean {
  if (said.unitText.toLowerCase() === known.unitText.toLowerCase()) return false;
  const [a, b] = [currenciesOf(said), currenciesOf(known)];
  return a !== undefined && b !== undefined && !a.some((code) => b.includes(code));
}

/** The currencies that may be meant, by code or, where that is left open, by a name that several share. */
function currenciesOf({ currency, unitText }: Quantity): readonly string[] | undefined {
  const shared = sharedNames.find(([name]) => name.test(unitText.toLowerCase()))?.[1];
  return shared ?? (currency === undefined || currency === UNKNOWN ? undefined : [currency]);
}
