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
  // Simplified Chinese calls no other money 元 alone.
  if (family === 'yuan' && language === 'zh-Hans') return 'CNY';
  const meant = meantIn(folded, family, language);
  // Of crowns, pesos and francs two countries may stand there: then it stays open.
  if (!(family in DEFAULTS)) return meant.length === 1 ? meant[0] : undefined;
  return meant[0] ?? DEFAULTS[family]?.[language];
}

/** The last passage that was looked through for signs, as it is for one of its figures after the other. */
let last: { readonly folded: string; readonly byFamily: Map<string, readonly string[]> } | undefined;

/** The currencies of a family of which a passage has signs for readers of its language. */
function meantIn(folded: string, family: string, language: LanguageTag): readonly string[] {
  if (last?.folded !== folded) last = { folded, byFamily: new Map() };
  const { byFamily } = last;
  const shared = SHARED_CURRENCIES[family] ?? [];
  const found =
    byFamily.get(language + family) ??
    // Its very name says more than what else only one country has.
    [
      ...shared.filter(({ signs }) => signs.test(folded)),
      ...shared.filter(({ localSigns }) => language === 'zh-Hant' && localSigns?.test(folded) === true),
    ].map(({ code }) => code);
  byFamily.set(language + family, found);
  return found;
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
  if (/^(?:sh|先令)/i.test(written)) return 'shilling';
  return /[¥￥]/.test(written) ? 'yen' : undefined;
}
