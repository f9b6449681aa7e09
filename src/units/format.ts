/** Quantities as a reader of a language writes them. */
import type { LanguageTag, Quantity } from '../model.js';
import { compare } from './decimal.js';
import { unitOf } from './index.js';

/** `full` writes every digit (`326,000,000,000 USD`); `compact` the way news does (`US$326 billion`). */
export type QuantityStyle = 'full' | 'compact';

/** Where `Intl` gives the names of units and numbers. */
const LOCALES: Readonly<Record<LanguageTag, string>> = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

/**
 * The quantity in digits with its unit, in the words of `language` where `Intl` knows the unit, else in the words
 * of the text. The modifier is not part of it. Never converts.
 */
export function formatQuantity(quantity: Quantity, language: LanguageTag, style: QuantityStyle): string {
  if (style === 'full') return full(quantity, language);
  const { low, high } = quantity;
  const ends = compare(low, high) === 0 ? [low] : [low, high];
  const formatters = [currencyFormat(quantity, language), unitFormat(quantity, language)];
  const formatter = formatters.find((candidate) => candidate !== undefined);
  if (formatter) return joinEnds(ends.map((end) => formatter(end)));
  const digits = joinEnds(ends.map((end) => compactNumber(end, language)));
  return withUnit(digits, quantity, language);
}

function full(quantity: Quantity, language: LanguageTag): string {
  const { low, high } = quantity;
  const format = numberFormat(language, { maximumFractionDigits: 20 });
  const ends = compare(low, high) === 0 ? [low] : [low, high];
  const digits = joinEnds(ends.map((end) => format.format(exact(end))));
  if (quantity.currency !== undefined) return `${digits} ${quantity.currency}`;
  return withUnit(digits, quantity, language);
}

function currencyFormat(
  { currency }: Quantity,
  language: LanguageTag,
): ((end: string) => string) | undefined {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const name = language === 'en' ? undefined : currencyName(currency, language);
  if (name === undefined) {
    const format = numberFormat(language, { style: 'currency', currency, ...compactOptions });
    return (end) => unambiguous(format.format(exact(end)), currency);
  }
  return (end) => compactNumber(end, language) + name;
}

/** `US$`, because a bare `$` is the sign of many. */
function unambiguous(formatted: string, currency: string): string {
  return currency === 'USD' ? formatted.replace(/(?<!US)\$/, 'US$') : formatted;
}

function currencyName(currency: string, language: LanguageTag): string | undefined {
  const name = new Intl.DisplayNames(LOCALES[language], { type: 'currency', fallback: 'none' }).of(currency);
  return name === undefined
    ? undefined
    : name === '人民币'
      ? '元人民币'
      : name === '人民幣'
        ? '元人民幣'
        : name;
}

function unitFormat(quantity: Quantity, language: LanguageTag): ((end: string) => string) | undefined {
  const unit = unitOf(quantity)?.intl;
  // Ages are years, but nobody is "25 years" in Chinese: the text's own word is kept there.
  if (unit === undefined || /[岁歲度成]$/.test(quantity.unitText)) return undefined;
  const format = numberFormat(language, { style: 'unit', unit, unitDisplay: 'long', ...compactOptions });
  const isPercent = quantity.unit === '%';
  return (end) => (isPercent ? `${compactNumber(end, language)}%` : format.format(exact(end)));
}

const compactOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
} as const satisfies Intl.NumberFormatOptions;

function compactNumber(end: string, language: LanguageTag): string {
  return numberFormat(language, compactOptions).format(exact(end));
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes longer than all its uses. */
function numberFormat(language: LanguageTag, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
}

/** `Intl` formats a decimal string exactly; its type only says so for literals. */
function exact(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral;
}

function joinEnds(ends: readonly string[]): string {
  return ends.join('–');
}

function withUnit(digits: string, { unitText, dimension }: Quantity, language: LanguageTag): string {
  if (unitText === '') return digits;
  if (dimension === 'multiple' && /^[x×]$/i.test(unitText)) return digits + unitText;
  const isClose = language !== 'en' && /^\p{Script=Han}/u.test(unitText);
  return isClose || /^[%‰℃℉°]/.test(unitText) ? digits + unitText : `${digits} ${unitText}`;
}
