/** Dates written in Chinese, as EDTF. */
import { ZH_DATE_AFTER, ZH_DATE_SINCE } from '../../lang/figures/zh-quantities.js';
import type { Recognizer } from '../recognizer.js';
import { numberOf, twoDigits as two } from './chinese-numerals.js';
import { interval, quarterOf, withPart, yearInEra } from './edtf.js';
import { chineseHistoricForms } from './historic-dates.js';
import { readDates, type DateForm, type PlacedDate } from './read-dates.js';

const NAME = 'dates-zh';

const YEAR = '(?:[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})';
const SMALL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const TO = '\\s?[至到~〜—–-]{1,2}\\s?';
/** Which part of a month or year; what a word of its own follows is none (`2023年底特律`). */
const PART_OF_MONTH = '(?:上旬|中旬|下旬|初|底|末)?';
const PART_OF_YEAR = '(?:年?[底末](?!特律|部|座|线|层|端)|初(?![中级步期始次]))';
/** Full dates, months, quarters, halves, seasons and years, and two years with 至 or a dash between. */
const DATE = new RegExp(
  `(公元前|前)?(${YEAR})\\s?(?:年?${TO}(${YEAR})\\s?年|年)` +
    `(?:度?\\s?(?:(${SMALL})\\s?月(?:份)?(?:\\s?(${SMALL})\\s?[日号]|${PART_OF_MONTH})|第?([一二三四首1-4])季度?|(上|下)半年|(春|夏|秋|冬)[季天]?)|${PART_OF_YEAR})?`,
  'g',
);
/** The first months or quarters of a year: `2024年前三季度`, `2024年前9个月`. */
const FIRST_MONTHS = new RegExp(`(${YEAR})\\s?年[前头](${SMALL}|两)(?:个?(季)度?|个?月)`, 'g');
/** From one month to another, of one year or two: `2024年1—9月`, `2024年9月至2025年3月`. */
const MONTHS = new RegExp(
  `(${YEAR})\\s?年\\s?(${SMALL})(?:\\s?月份?)?${TO}(?:(${YEAR})\\s?年\\s?)?(${SMALL})\\s?月份?(?!\\s?\\d{1,2}\\s?[日号])`,
  'g',
);
/** From one day to another: `2024年1月21日至23日`, `6月30日至7月2日`. */
const DAYS = new RegExp(
  `(?<![\\d一二三四五六七八九十])(?:(${YEAR})\\s?年\\s?)?(${SMALL})\\s?月\\s?(${SMALL})\\s?[日号]?${TO}(?:(${SMALL})\\s?月\\s?)?(${SMALL})\\s?[日号]`,
  'g',
);
/** A month with its day, of a year that has no number: `明年6月30日`. */
const DAY = new RegExp(
  `(?<![\\d一二三四五六七八九十]|[\\d〇零一二三四五六七八九]年)(${SMALL})\\s?月\\s?(${SMALL})\\s?[日号]`,
  'g',
);
const DECADE =
  /(?:(\d{1,2}|[一二]?十[一二三四五六七八九]?|上)世纪\s?)?([1-9]0|[一二三四五六七八九]十)年代|([12]\d{2}0)年代/g;
const CENTURY =
  /(?<![\d一二三四五六七八九十])(公元前)?(\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])世纪(?!\s?[1-9一二三四五六七八九]\d?[0十]年代)/g;
const ISO = /(?<![\d.\/-])([12]\d{3})([-\/.])(\d{1,2})\2(\d{1,2})(?![\d.\/-])/g;

/** Every date in Chinese in a passage, and all-digit dates. Dates relative to the day of writing are left out. */
export const chineseDates: Recognizer = {
  name: NAME,
  recognize: (reading) => readDates(reading, NAME, FORMS, withSide),
};

const MONTH_SIGN = /月/;
const FORMS: readonly DateForm[] = [
  [/年/, DATE, fullDate],
  [/年[前头]/, FIRST_MONTHS, firstMonths],
  [MONTH_SIGN, MONTHS, months],
  [MONTH_SIGN, DAYS, days],
  [MONTH_SIGN, DAY, ([, month, day]) => withPart('XXXX', two(month), two(day))],
  [/年代/, DECADE, decade],
  [/世纪/, CENTURY, century],
  [/\d[-/.]\d/, ISO, ([, year, , month, day]) => withPart(year ?? '', two(month), two(day))],
  ...chineseHistoricForms,
];

/** The date with the word after it: an open interval before 之前 or 以来, and after 自. */
function withSide(folded: string, { edtf, span }: PlacedDate): PlacedDate {
  const { start, end } = span;
  if (edtf.includes('/')) return { edtf, span };
  const after = folded.slice(end, end + 4);
  const before = ZH_DATE_AFTER.exec(after);
  if (before) return { edtf: `../${edtf}`, span: { start, end: end + before[0].length } };
  const since = ZH_DATE_SINCE.exec(after);
  if (since) return { edtf: `${edtf}/..`, span: { start, end: end + since[0].length } };
  const isOpen = /(?:自|自从)$/.test(folded.slice(Math.max(0, start - 2), start));
  return { edtf: isOpen ? `${edtf}/..` : edtf, span };
}

function fullDate(match: RegExpExecArray): string | undefined {
  const [, era, from, to, month, day, quarter, half, season] = match;
  const year = yearOf(from);
  if (era === '公元前' || era === '前') return era === '公元前' ? yearInEra(Number(year), true) : year;
  if (to !== undefined) return `${year}/${yearOf(to)}`;
  if (month !== undefined) return withPart(year, two(month), day === undefined ? undefined : two(day));
  if (quarter !== undefined) return quarterOf(year, quarter === '首' ? 1 : Number(numberOf(quarter)));
  if (half !== undefined) return half === '上' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  return season === undefined ? year : `${year}-${String(21 + '春夏秋冬'.indexOf(season))}`;
}

function firstMonths([, year, count, quarter]: RegExpExecArray): string | undefined {
  const months = (count === '两' ? 2 : Number(numberOf(count))) * (quarter === undefined ? 1 : 3);
  return interval(yearOf(year), '01', yearOf(year), String(months).padStart(2, '0'));
}

function months([, from, first, to, last]: RegExpExecArray): string | undefined {
  return interval(yearOf(from), two(first), yearOf(to ?? from), two(last));
}

function days([, year, first, from, last, to]: RegExpExecArray): string | undefined {
  const named = year === undefined ? 'XXXX' : yearOf(year);
  const start = withPart(named, two(first), two(from));
  const end = withPart(named, two(last ?? first), two(to));
  return start !== undefined && end !== undefined && start < end ? `${start}/${end}` : undefined;
}

function decade(match: RegExpExecArray): string {
  const [, centuryText, tens = '', full] = match;
  if (full !== undefined) return `${full.slice(0, 3)}X`;
  const digit = numberOf(tens).slice(0, 1);
  const centuryNumber =
    centuryText === undefined || centuryText === '上' ? 20 : Number(numberOf(centuryText));
  // `20年代` without a century, in a text of this one, is most likely this one's.
  const first = centuryText === undefined && Number(digit) <= 2 ? 20 : centuryNumber - 1;
  return `${String(first).padStart(2, '0')}${digit}X`;
}

function century([, era, text]: RegExpExecArray): string {
  const first = String(Number(numberOf(text)) - 1).padStart(2, '0');
  return `${era === undefined ? '' : '-'}${first}XX`;
}

function yearOf(text: string | undefined): string {
  return numberOf(text).padStart(4, '0');
}
