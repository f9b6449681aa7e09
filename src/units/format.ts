/** Quantities as a reader of a language writes them. */
import type { LanguageTag, Quantity } from '../model.js';
import { chineseCountWord, englishCountWord } from './count-words.js';
import { compare } from './decimal.js';
import { unitOf } from './index.js';

/** `full` writes every digit (`326,000,000,000 USD`); `compact` the way news does (`US$326 billion`). */
export type QuantityStyle = 'full' | 'compact';

/** Where `Intl` gives the names of units and numbers. */
const LOCALES: Readonly<Record<LanguageTag, string>> = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

/** From here on English writes `million`; below, all digits. Chinese has its own limit at 万. */
const COMPACT_FROM: Readonly<Record<LanguageTag, string>> = {
  en: '1000000',
  'zh-Hans': '10000',
  'zh-Hant': '10000',
};

/**
 * The quantity in digits with its unit, in the words of `language` where `Intl` or the table of count words knows the
 * unit, else in the words of the text. The modifier is not part of it. Never converts.
 */
export function formatQuantity(quantity: Quantity, language: LanguageTag, style: QuantityStyle): string {
  const { low, high, currency, dimension } = quantity;
  const ends = compare(low, high) === 0 ? [low] : [low, high];
  const digits = ends
    .map((end) => (dimension === 'fraction' && simpleFraction(end)) || formatNumber(end, language, style))
    .join('–');
  if (style === 'full' && quantity.dimension === 'percent') return digits + (SIGNS[quantity.unit] ?? '');
  if (style === 'full')
    return currency === undefined ? withUnitText(digits, quantity, language) : `${digits} ${currency}`;
  const { prefix, suffix } =
    (currency === undefined ? unitWords(quantity, language) : currencyWords(currency, language)) ?? {};
  return prefix === undefined
    ? withUnitText(digits, quantity, language)
    : `${prefix}${digits}${suffix ?? ''}`;
}

/** Others nobody says; of those above twelve, only one part of them: `1/20`. */
const DENOMINATORS = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000,
];
const LARGEST_FOR_PARTS = 12;

/** `1/3` for 0.333333333333; undefined where no such fraction is as near. */
function simpleFraction(decimal: string): string | undefined {
  const value = Number(decimal);
  if (!(value > 0 && value < 1)) return undefined;
  for (const below of DENOMINATORS) {
    const above = Math.round(value * below);
    const isSaid = below <= LARGEST_FOR_PARTS || above === 1;
    if (isSaid && Math.abs(value - above / below) < 1e-9) return `${above}/${below}`;
  }
  return undefined;
}

function formatNumber(decimal: string, language: LanguageTag, style: QuantityStyle): string {
  const size = decimal.replace(/^-/, '');
  const isLarge =
    style === 'compact' && compare(size, COMPACT_FROM[language]) >= 0 && !isShorterInDigits(size, language);
  const options = isLarge ? COMPACT : style === 'full' ? EVERY_DIGIT : SHORT;
  return numberFormat(language, options).format(exact(decimal));
}

/** `28,650` and `1,234,567` are read sooner than 2.865万 and `1.234567 million`. */
function isShorterInDigits(size: string, language: LanguageTag): boolean {
  const from = Number(COMPACT_FROM[language]);
  const inUnits = Number(size) / from;
  return inUnits < (language === 'en' ? 10 : 100) && !Number.isInteger(Math.round(inUnits * 1e8) / 1e7);
}

const COMPACT = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 } as const;
const SHORT = { maximumFractionDigits: 6 } as const;
const EVERY_DIGIT = { maximumFractionDigits: 20 } as const;

/** What stands before and after the digits. */
interface Words {
  readonly prefix: string;
  readonly suffix: string;
}

function currencyWords(currency: string, language: LanguageTag): Words | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const format = numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: language === 'en' ? 'symbol' : 'name',
  });
  const { prefix, suffix } = around(format.formatToParts(2));
  // A bare `$` is the sign of many; 人民币 is the name of the money, not of its unit.
  const sign = currency === 'USD' ? prefix.replace(/^\$$/, 'US$') : prefix;
  return { prefix: /[A-Z]$/.test(sign) ? `${sign} ` : sign, suffix: suffix.replace(/^人民[币幣]$/, '元$&') };
}

/** Shares are written with their signs, whatever the words of the text (`三成`, `千分之五`). */
const SIGNS: Readonly<Record<string, string>> = { '%': '%', '[ppth]': '‰', '[ppm]': ' ppm' };

function unitWords(quantity: Quantity, language: LanguageTag): Words | undefined {
  const sign = SIGNS[quantity.unit];
  if (sign !== undefined) return { prefix: '', suffix: sign };
  if (quantity.dimension === 'multiple' && !/^(?:倍|times)$/.test(quantity.unitText))
    return { prefix: '', suffix: '×' };
  if (quantity.dimension === 'count') return countWords(quantity, language);
  const unit = unitOf(quantity)?.intl;
  // An age is counted in years, but in Chinese nobody is 25 年: the word of the text stays.
  if (unit === undefined || /[岁歲]$/.test(quantity.unitText)) return undefined;
  const format = numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'percent' ? 'short' : 'long',
  });
  return around(format.formatToParts(compare(quantity.high, '1') === 0 ? 1 : 2));
}

/** The word of counting in the other language; undefined where the one of the text is as good. */
function countWords({ unitText, high }: Quantity, language: LanguageTag): Words | undefined {
  const isChinese = /^\p{Script=Han}/u.test(unitText);
  if (isChinese && language === 'en') {
    const word = englishCountWord(unitText, compare(high, '1') === 0);
    return { prefix: '', suffix: word && ` ${word}` };
  }
  const word = isChinese || language === 'en' ? undefined : chineseCountWord(unitText);
  return word === undefined ? undefined : { prefix: '', suffix: word };
}

/** What a format puts around the digits; as in running text, no space before Chinese. */
function around(parts: readonly Intl.NumberFormatPart[]): Words {
  const isDigits = ({ type }: Intl.NumberFormatPart): boolean => /^(?:integer|decimal|fraction)$/.test(type);
  const text = (some: readonly Intl.NumberFormatPart[]): string => some.map(({ value }) => value).join('');
  return {
    prefix: text(parts.slice(0, parts.findIndex(isDigits))),
    suffix: text(parts.slice(parts.findLastIndex(isDigits) + 1)).replace(/^\s+(?=\p{Script=Han})/u, ''),
  };
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes longer than all its uses. */
function numberFormat(language: LanguageTag, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
}

/** `Intl` formats a decimal string exactly; its type says so only for literals. */
function exact(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral;
}

function withUnitText(digits: string, { unitText, dimension }: Quantity, language: LanguageTag): string {
  if (unitText === '' || /分之|[番半]/.test(unitText))
    return digits + (dimension === 'percent' ? '%' : dimension === 'multiple' ? '×' : '');
  if (/^\p{Script=Han}/u.test(unitText) ? language !== 'en' : /^[%‰℃℉°x×]/i.test(unitText))
    return digits + unitText;
  return `${digits} ${unitText}`;
}
