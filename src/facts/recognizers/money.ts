/** Which currency a name or sign shared by several means, from the words of the passage. */
import type { LanguageTag } from '../../model.js';
import { NO_CURRENCY, SHARED_CURRENCIES } from '../../units/currency.js';
import type { KnownUnit } from '../../units/unit.js';

/** The ISO 4217 code of a currency unit as written; undefined where the passage leaves it open. */
export function currencyCode(
  unit: KnownUnit,
  written: string,
  folded: string,
  language: LanguageTag,
): string | undefined {
  if (unit.code !== NO_CURRENCY) return unit.code;
  const family = familyOf(written);
  if (family === undefined) return undefined;
  const candidates = SHARED_CURRENCIES[family] ?? [];
  const meant = candidates.filter((candidate) => candidate.signs.test(folded));
  // Of crowns, pesos and francs two countries may stand there: then it stays open.
  if (!(family in DEFAULTS)) return meant.length === 1 ? meant[0]?.code : undefined;
  const [signs] = meant;
  return signs?.code ?? DEFAULTS[family]?.[language];
}

/** Where nothing nearby decides: the currency that readers of the language take it for. */
const DEFAULTS: Readonly<Record<string, Readonly<Partial<Record<LanguageTag, string>>>>> = {
  yuan: { 'zh-Hans': 'CNY' },
  dollar: { en: 'USD', 'zh-Hans': 'USD', 'zh-Hant': 'USD' },
  yen: { 'zh-Hans': 'CNY', en: 'JPY' },
};

function familyOf(written: string): string | undefined {
  if (/[元圆块角毛]|分钱/.test(written)) return 'yuan';
  if (/\$|dollar|cent/.test(written)) return 'dollar';
  if (/^(?:kron|crown|克朗)/.test(written)) return 'crown';
  if (/^(?:peso|比索)/.test(written)) return 'peso';
  if (/^(?:franc|法郎)/.test(written)) return 'franc';
  return /[¥￥]/.test(written) ? 'yen' : undefined;
}
