/** Dates written in English, as EDTF. */
import { EN_MONTHS } from '../../lang/figures/en-quantities.js';
import { matches } from '../../text/matches.js';
import type { Recognizer } from '../recognizer.js';
import { enMoves } from '../../lang/figures/en-moves.js';
import { interval, quarterOf, withPart } from './edtf.js';
import { englishHistoricForms } from './historic-dates.js';
import { readDates, type DateForm, type PlacedDate } from './read-dates.js';

const NAME = 'dates-en';

/** A stop only shortens: after a whole name it ends the sentence. */
const MONTH = `(${Object.keys(EN_MONTHS).join('|')})(?:(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\\.)?`;
const YEAR = '([12]\\d{3})(?![\\d,]\\d|[-/]\\d{1,2}[-/]|-\\d{3}(?!\\d)|\\.\\d|%)';
/** What no word or number stands before; with its first letters, which are looked at first as that takes less time. */
const bound = (firsts: string): string => `(?=[${firsts}])(?<![a-z\\d.,$£€¥#/]|(?<!\\bmid)-)`;
const MONTH_BOUND = bound(firstLettersOf(Object.keys(EN_MONTHS)));

/** Behind two digits that end a span of years: not `35 minutes`, which something came to after that year. */
const NOT_COUNTING =
  '(?!\\d| (?!(?:and|but|or|in|on|at|by|for|of|to|the|as|was|were|is|are|has|had|have|when|with|after|before|because|while|that|which|who|it|they|he|she|season|fiscal|financial|school|academic|budget|winter|period)\\b)[a-z])';
const DAY_MONTH_YEAR = new RegExp(
  `${bound('\\d')}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?(?![a-z])`,
  'g',
);
const MONTH_DAY_YEAR = new RegExp(
  `${MONTH_BOUND}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d|\\s?(?:%|percent|million|billion))(?:,? ${YEAR})?`,
  'g',
);
const TO = '(?:\\s?[–—-]\\s?| to | through | until | and )';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** From one day to another: `3 to 9 May 2020`, `28 May – 4 June`, `May 3-9, 2020`, `May 28 to June 4`. */
const DAYS_MONTH = new RegExp(
  `${bound('bf\\d')}(between |from )?${DAY}(?: ${MONTH}(?:,? ${YEAR})?)?${TO}${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?(?![a-z])`,
  'g',
);
const MONTH_DAYS = new RegExp(
  `${bound(`bf${firstLettersOf(Object.keys(EN_MONTHS))}`)}(between |from )?${MONTH} ${DAY}(?:,? ${YEAR})?${TO}(?:${MONTH} )?${DAY}(?!\\d|[.,]\\d|\\s?(?:%|percent|million|billion))(?:,? ${YEAR})?`,
  'g',
);
const MONTH_YEAR = new RegExp(`${MONTH_BOUND}${MONTH}(?: of|,)? ${YEAR}`, 'g');
const QUARTER = new RegExp(
  `${bound('qfst')}(?:q([1-4])|(first|second|third|fourth) quarter)(?: of| in|,)? (?:fy|fiscal )?${YEAR}|${YEAR} q([1-4])|${bound('q')}q([1-4])['’](\\d\\d)(?!\\d)`,
  'g',
);
const HALF = new RegExp(`${bound('hfs')}(?:h([12])|(first|second) half)(?: of| in)? ${YEAR}`, 'g');
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
/** The first months or quarters of a year: `the first nine months of 2024`. */
const FIRST_MONTHS = new RegExp(
  `${bound('f')}first (\\d{1,2}|${COUNTS.join('|')}) (month|quarter)s(?: of| in)? (?:fy|fiscal )?${YEAR}`,
  'g',
);
/** From one month to another, of one year or two: `January to September 2024`. */
const MONTHS = new RegExp(
  `${MONTH_BOUND}${MONTH}(?:,? ${YEAR})?(?:\\s?[–—-]\\s?| to | and | through | until )${MONTH},? ${YEAR}`,
  'g',
);
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const SEASON = new RegExp(`${bound('swaf')}(${SEASONS.join('|')}|(?<=\\bthe )fall)(?: of)? ${YEAR}`, 'g');
const DECADE = /(?<![\d,.])(?:([12]\d{2})0|['’]?(\d)0)['’]?s(?![a-z\d])/g;
const CENTURY =
  /(?<![a-z\d])(\d{1,2}|nine|eigh|seven|six|fif|four|thir|twel|twenty-fir|twent)(?:st|nd|rd|th|teenth|f?th|ieth)[ -]century(?: (bce?))?/g;
const YEARS = new RegExp(
  `${bound('bf12')}(?:between |from )?([12]\\d{3})(?:\\s?[–—-]\\s?| to | and (?=[12]\\d{3})|(?<=between \\d{4}) and | through | until )([12]\\d{3}|(?<!\\bin \\d{4} to )\\d{2}${NOT_COUNTING})(?![\\d,]\\d|\\d|%)`,
  'g',
);
const YEAR_ALONE = new RegExp(
  `${bound('f12')}(?:fy|fiscal )?${YEAR}(?!\\s?(?:%|percent|million|billion|thousand|dollars|euros|km|kilomet|people|metres|meters|miles|mw|gw|元|万|亿|年|[至到]))`,
  'g',
);

const WORDS = ['first', 'second', 'third', 'fourth'];
const CENTURIES: Readonly<Record<string, number>> = {
  'twenty-fir': 21,
  twent: 20,
  nine: 19,
  eigh: 18,
  seven: 17,
  six: 16,
  fif: 15,
  four: 14,
  thir: 13,
  twel: 12, // prettier-ignore
};

/** Every date in English in a passage, in the order of the patterns: longer forms first. */
export const englishDates: Recognizer = {
  name: NAME,
  recognize: (reading) => readDates(reading, NAME, FORMS, withSide),
};

/** Beside a day or a year, as all these forms have it: `may` alone is a word like any other. */
const ANY_MONTH = `(?:${Object.keys(EN_MONTHS).join('|')})`;
const NAMED_MONTH = new RegExp(`\\d(?:st|nd|rd|th)?(?: of)? ${ANY_MONTH}|${ANY_MONTH}\\.?(?: of|,)? \\d`);
const YEAR_SIGN = /[12]\d{3}/;

/** Longer forms first. */
const FORMS: readonly DateForm[] = [
  [NAMED_MONTH, DAYS_MONTH, daysBeforeMonth],
  [NAMED_MONTH, MONTH_DAYS, daysBehindMonth],
  [
    NAMED_MONTH,
    DAY_MONTH_YEAR,
    ([, day, month, year]) => withPart(year ?? 'XXXX', monthOf(month), day?.padStart(2, '0')),
  ],
  [
    NAMED_MONTH,
    MONTH_DAY_YEAR,
    ([, month, day, year]) => withPart(year ?? 'XXXX', monthOf(month), day?.padStart(2, '0')),
  ],
  [NAMED_MONTH, MONTH_YEAR, ([, month, year = '']) => `${year}-${monthOf(month)}`],
  [NAMED_MONTH, MONTHS, months],
  [/first/, FIRST_MONTHS, firstMonths],
  [
    /spring|summer|autumn|winter|fall/,
    SEASON,
    ([, season = '', year = '']) =>
      `${year}-${String(21 + SEASONS.indexOf(season === 'fall' ? 'autumn' : season))}`,
  ],
  [/quarter|q\d| q/, QUARTER, quarter],
  [
    /h[12]|half/,
    HALF,
    ([, digit, word, year = '']) =>
      digit === '1' || word === 'first' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`,
  ],
  [/0['’]?s/, DECADE, ([, full, tens]) => (full === undefined ? decadeOf(tens) : `${full}X`)],
  [/century/, CENTURY, century],
  [YEAR_SIGN, YEARS, years],
  [YEAR_SIGN, YEAR_ALONE, ([, year], folded) => (isPlausible(folded, year) ? year : undefined)],
  ...englishHistoricForms,
];

/** Which part of the date is meant, before it: `late 2023`, `the end of 2023`, `mid-2023`. */
const PART =
  /(?:^|[^a-z])((?:early|late|mid)(?: in)?[ -]|(?:end|start|beginning|middle|close|first days|last days)(?: of)? (?:the )?)$/;

/** The date with the words before it: an open interval after `since` or `before`. */
function withSide(folded: string, { edtf, span }: PlacedDate): PlacedDate {
  const { start, end } = span;
  const part = PART.exec(folded.slice(Math.max(0, start - 20), start))?.[1]?.length ?? 0;
  const word = /(?:^|[^a-z])((since|before|prior to|until|from|after) (?:the )?)$/.exec(
    folded.slice(Math.max(0, start - part - 16), start - part),
  );
  const point = { edtf, span: { start: start - part, end } };
  if (!word?.[1] || edtf.includes('/')) return point;
  const isOpenFrom =
    word[2] === 'from' && /^[^.;]{0,14}(?:onwards?|on\b)/.test(folded.slice(start + 4, start + 24));
  const open = { start: start - part - word[1].length, end };
  if (word[2] === 'since' || word[2] === 'after' || isOpenFrom) return { edtf: `${edtf}/..`, span: open };
  return word[2] === 'from' ? point : { edtf: `../${edtf}`, span: open };
}

function monthOf(name: string | undefined): string {
  return EN_MONTHS[name ?? ''] ?? '00';
}

function quarter([, digit, word, year, yearFirst, digitAfter, digitShort, short]: RegExpExecArray): string {
  const full = year ?? yearFirst ?? `20${short ?? ''}`;
  return quarterOf(full, Number(digit ?? digitAfter ?? digitShort ?? WORDS.indexOf(word ?? '') + 1));
}

/** What moves has a time that it moves from and one that it moves to, and no time between. */
const MOVED = new RegExp(String.raw`\b(?:${enMoves})(?: [a-z]+){0,3}? from $`);

function isMoved(folded: string, start: number): boolean {
  return MOVED.test(folded.slice(Math.max(0, start - 48), start));
}

function months(match: RegExpExecArray, folded: string): string | undefined {
  const [whole, first = '', from, last, to = ''] = match;
  if (isMoved(folded, match.index + whole.indexOf(first))) return undefined;
  return interval(from ?? to, monthOf(first), to, monthOf(last));
}

function daysBeforeMonth(match: RegExpExecArray, folded: string): string | undefined {
  const [, lead, first, from, year, last, to, lastYear] = match;
  return days(match, folded, lead, [year, from ?? to, first], [lastYear, to, last]);
}

function daysBehindMonth(match: RegExpExecArray, folded: string): string | undefined {
  const [, lead, from, first, year, to, last, lastYear] = match;
  return days(match, folded, lead, [year, from, first], [lastYear, to ?? from, last]);
}

type Day = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The interval of two days; `3 and 9 May` are two days, unless it says between. */
function days(
  { 0: whole, index }: RegExpExecArray,
  folded: string,
  lead: string | undefined,
  [year, month, day]: Day,
  [lastYear, lastMonth, lastDay]: Day,
): string | undefined {
  if (lead !== 'between ' && / and /.test(whole)) return undefined;
  if (isMoved(folded, index + (lead?.length ?? 0))) return undefined;
  const from = withPart(year ?? lastYear ?? 'XXXX', monthOf(month), day?.padStart(2, '0'));
  const to = withPart(lastYear ?? year ?? 'XXXX', monthOf(lastMonth), lastDay?.padStart(2, '0'));
  return from !== undefined && to !== undefined && from < to ? `${from}/${to}` : undefined;
}

function firstMonths([, count = '', unit, year = '']: RegExpExecArray): string | undefined {
  const number = COUNTS.includes(count) ? COUNTS.indexOf(count) + 2 : Number(count);
  return interval(year, '01', year, String(number * (unit === 'month' ? 1 : 3)).padStart(2, '0'));
}

function century([, name = '', era]: RegExpExecArray): string {
  const number = CENTURIES[name] ?? Number(name);
  return `${era === undefined ? '' : '-'}${String(number - 1).padStart(2, '0')}XX`;
}

/** `the 80s`: of the last century. */
function decadeOf(tens: string | undefined): string | undefined {
  return tens === undefined || Number(tens) < 2 ? undefined : `19${tens}X`;
}

function years(match: RegExpExecArray, folded: string): string | undefined {
  const [whole, from = '', to = ''] = match;
  if (isMoved(folded, match.index + whole.indexOf(from))) return undefined;
  const end = to.length === 2 ? from.slice(0, 2) + to : to;
  return isCenturyLike(from) && isCenturyLike(end) && Number(end) > Number(from)
    ? `${from}/${end}`
    : undefined;
}

function isCenturyLike(year: string): boolean {
  return Number(year) >= 1000 && Number(year) < 2200;
}

/** A year that a word before says is one. */
const TOLD_YEAR = /\b(?:in|by|of|since|until|from|before|after|circa|around|year) (\d{4})\b/g;

/** Four digits alone are a year if near our time, or if a word before says so. */
function isPlausible(folded: string, year: string | undefined): boolean {
  const number = Number(year);
  if (number >= 1800 && number < 2100) return true;
  return number < 1800 && number >= 1000 && toldYears(folded).has(year);
}

/** The years of the last text: it is asked for each of its bare numbers in turn. */
let lastTold = { folded: '', years: new Set<string | undefined>() };

function toldYears(folded: string): ReadonlySet<string | undefined> {
  if (lastTold.folded !== folded)
    lastTold = { folded, years: new Set(matches(folded, TOLD_YEAR).map(([, told]) => told)) };
  return lastTold.years;
}

function firstLettersOf(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0)))].join('');
}
