/** Years of long ago: before the common era, of three digits or fewer, and those counted by a ruler's era. */
import { firstYears } from '../../lang/figures/zh-eras.js';
import { numberOf, twoDigits } from './chinese-numerals.js';
import { withPart, yearInEra } from './edtf.js';
import type { DateForm } from './read-dates.js';

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})?|\\d{4}|[元〇零一二三四五六七八九十百]{1,5})';
/** A month and a day behind the year, as far as they are given. */
const MONTH =
  '(?:\\s?(?:闰?(\\d{1,2}|[正腊]|[一二三四五六七八九十]{1,2})\\s?月(?:(?:初?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号])|[初底末])?))?';
const WESTERN = new RegExp(`(公元前|西元前|纪元前|公元|西元)\\s?(${NUMBER})\\s?年${MONTH}`, 'g');
/** `前221年` where a clause begins, or a word leads to a time. */
const BEFORE_CHRIST = /(?<=(?:^|[\s,。;:、(（「“]|[于自至到从~—-]))前(\d{3})\s?年(?![间之来内代])/g;
/** What makes a length of time of a number with 年, behind it. */
const LASTS =
  '(?!的?(?:历史|时间|光阴|岁月|期间|寿命|统治|王朝|发展|生涯|老店|校庆|刑)|[多余]|以?[上下内来后前]|之?[间久后前内]|左右|期|限|制|代|整|有余|纪念|大庆)';
const NUMBERED = '(?<![\\d.]|\\d,)([1-9]\\d{2})';
const YEAR = `(?!\\d[05]0年)${NUMBERED}`;
/** A year of three digits: where a clause begins, or behind a word that leads to a time. */
const EARLY = new RegExp(
  `(?<=(?:^|[。;:「“\\n(]|[，,]\\s?|[于在自迄]|(?<![达不近长直得])[至到])从?)${YEAR}\\s?年${LASTS}${MONTH}`,
  'g',
);
/** Where years like it stand near, also in the middle of a clause: what tells a length of time is not written so. */
const EARLY_AMONG = new RegExp(
  `(?<![了共达有已历延存续满近约每享经长逾超过第计]|持续|历时|前后|长达)${YEAR}\\s?年${LASTS}${MONTH}`,
  'g',
);
const AMONG = /(?:^|[。;:,，\s(于在自至到])[1-9]\d{2}\s?年/;
/** How far off the other year may stand. */
const NEAR = 120;
/** `395年至476年`, and `395至476年间`. */
const EARLY_SPAN = new RegExp(
  `${NUMBERED}\\s?年\\s?[至到~〜—–-]{1,2}\\s?([1-9]\\d{2})\\s?年(?![多余以内后])`,
  'g',
);
const EARLY_YEARS = new RegExp(`${NUMBERED}\\s?[至到~〜—–-]{1,2}\\s?([1-9]\\d{2})\\s?年(?=之?间|代)`, 'g');
const ERA = new RegExp(
  `(${[...firstYears.keys()].sort((a, b) => b.length - a.length).join('|')})(${NUMBER})\\s?[年载](?![代间])${MONTH}`,
  'g',
);
/** Eras of the Western calendar's months; the Republic's has not ended. */
const WESTERN_MONTHS = /^(?:民国|大正|昭和|平成|令和)$/;
const LONGEST_ERA = 64;
const LONGEST_REPUBLIC = 200;

/** In Chinese: `公元前221年`, `407年`, `义熙七年`, `民国38年`. */
export const chineseHistoricForms: readonly DateForm[] = [
  [
    /[公西纪]元前?/,
    WESTERN,
    ([, era = '', number, month, day]) => withMonth(yearOf(valueOf(number), era.endsWith('前')), month, day),
  ],
  [/前\d{3}\s?年/, BEFORE_CHRIST, ([, number]) => yearOf(Number(number), true)],
  [/\d{3}\s?年/, EARLY_SPAN, ([, from, to]) => span(Number(from), Number(to))],
  [/\d{3}\s?年/, EARLY_YEARS, ([, from, to]) => span(Number(from), Number(to))],
  [/\d{3}\s?年/, EARLY, earlyYear],
  [
    /\d{3}\s?年/,
    EARLY_AMONG,
    (match, folded) => (isAmongOthers(match, folded, AMONG) ? earlyYear(match) : undefined),
  ],
  [
    /[年载]/,
    ERA,
    ([, era = '', number, month, day]) => {
      const year = yearOfEra(era, valueOf(number));
      return WESTERN_MONTHS.test(era) ? withMonth(year, month, day) : year;
    },
  ],
];

const ENGLISH_ERA =
  /(?<![a-z\d.,$£€-])(?:(a\.?d\.?) (\d{1,4})|(\d{1,4}) (b\.c\.(?:e\.)?|bce?|a\.d\.|ad|c\.e\.|ce))(?![a-z\d])/g;
const ENGLISH_EARLY =
  /(?<=(?<!(?:one|every|\d|all) )\b(?:in|until|since) )(?!\d[05]0)([1-9]\d{2})(?=[.,;:)](?!\d)| and in |$)/g;
/** Where years like it stand near. */
const ENGLISH_EARLY_AMONG =
  /(?<=\b(?:in|by|until|since|about|around|before|after) )([1-9]\d{2})(?=[.,;:)](?!\d)| (?:to|and|the|he|she|it|his|her|when|a|[A-Z])\b|$)/g;
const ENGLISH_AMONG = /\b(?:in|by|until|since|before|after) [1-9]\d{2}(?:[.,;)]|$)(?!\d)/;
const ENGLISH_REIGN =
  /(?<=\b(?:ruled|reigned|governed|lived|emperor|king|queen|pope|caliph|sultan) )from ([1-9]\d{2}) (?:to|until) ([1-9]\d{2})(?![\d,.]\d)/g;

/** In English: `44 BC`, `AD 394`, `in 476,`, `reigned from 768 to 814`. */
export const englishHistoricForms: readonly DateForm[] = [
  [
    /\d [abc]|d\.? \d/,
    ENGLISH_ERA,
    ([, , after, before, era = '']) => yearOf(Number(after ?? before), era.startsWith('b')),
  ],
  [/from [1-9]\d\d /, ENGLISH_REIGN, ([, from, to]) => span(Number(from), Number(to))],
  [/(?:in|until|since) [1-9]\d\d\b/, ENGLISH_EARLY, earlyYear],
  [
    / (?<=(?:in|by|until|since|about|around|before|after) )[1-9]\d\d\b/,
    ENGLISH_EARLY_AMONG,
    (match, folded) => (isAmongOthers(match, folded, ENGLISH_AMONG) ? earlyYear(match) : undefined),
  ],
];

function earlyYear([, number, month, day]: RegExpExecArray): string | undefined {
  return withMonth(yearOf(Number(number), false), month, day);
}

function isAmongOthers({ 0: whole, index }: RegExpExecArray, folded: string, years: RegExp): boolean {
  const end = index + whole.length;
  // With the word before it, which leads to it.
  const before = folded.slice(Math.max(0, index - NEAR), index - 1).replace(/\w+$/, '');
  return years.test(before) || years.test(folded.slice(end, end + NEAR));
}

/** 0 if it is none. */
function valueOf(number = ''): number {
  return number === '元' ? 1 : Number(numberOf(number.replace(',', '')));
}

function yearOf(number: number, isBeforeChrist: boolean): string | undefined {
  return number > 0 ? yearInEra(number, isBeforeChrist) : undefined;
}

function span(from: number, to: number): string | undefined {
  return from < to ? `${yearInEra(from, false)}/${yearInEra(to, false)}` : undefined;
}

function yearOfEra(era: string, number: number): string | undefined {
  const longest = era === '民国' ? LONGEST_REPUBLIC : LONGEST_ERA;
  if (!(number > 0 && number <= longest)) return undefined;
  const first = firstYears.get(era);
  return first === undefined ? 'XXXX' : yearInEra(first + number - 1, false);
}

/** The year alone where no month of that name is in it. */
function withMonth(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || !(valueOf(month) > 0)) return year;
  return withPart(year, twoDigits(month), day === undefined ? undefined : twoDigits(day)) ?? year;
}
