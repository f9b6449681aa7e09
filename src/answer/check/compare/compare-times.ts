/** Whether two times can be one and the same. */

/** Days, as `YYYY-MM-DD`; open ends reach as far as years go. */
interface Period {
  readonly from: string;
  readonly to: string;
}

const EARLIEST = '-9999';
const LATEST = '9999-99-99';

/** Whether the one time lies in the other, or they are the same; undefined where one of them is not told in years. */
export function areCompatible(a: string, b: string): boolean | undefined {
  if (MONTHLESS.test(a) || MONTHLESS.test(b)) {
    const [x, y] = [dayOfMonth(a), dayOfMonth(b)];
    return x === undefined || y === undefined ? undefined : x === y;
  }
  if (YEARLESS.test(a) || YEARLESS.test(b)) [a, b] = [dayTold(a), dayTold(b)];
  if (YEARLESS_STRETCH.test(a) || YEARLESS_STRETCH.test(b)) [a, b] = [inYearOf(a, b), inYearOf(b, a)];
  const [c, d] = [YEARLESS.exec(a), YEARLESS.exec(b)];
  // `5 June` can be in any year, and `June` has all its days.
  if (c || d) {
    const [x, y] = [dayOfYear(a), dayOfYear(b)];
    return x === undefined || y === undefined ? undefined : x.startsWith(y) || y.startsWith(x);
  }
  const [x, y] = [periodOf(a), periodOf(b)];
  if (!x || !y) return undefined;
  // A beginning and an end are the same only as such: `since 2018` is not `2019`.
  if (isOpen(x) !== isOpen(y)) {
    // `since the spring of 2011` is `2011-04`.
    const [open, closed] = isOpen(x) ? [a, y] : [b, x];
    const season = SEASON.test(bareOf(open)) ? periodOf(bareOf(open)) : undefined;
    if (season) return season.from <= closed.to && closed.from <= season.to;
    const length = Math.min(7, ...[a, b].map((edtf) => bareOf(edtf).length));
    return startOf(isOpen(x) ? x : y).startsWith(startOf(isOpen(x) ? y : x).slice(0, length));
  }
  if (isOpen(x) && isOpen(y) && (x.from === EARLIEST) === (y.from === EARLIEST)) {
    const [p, q] = [startOf(x), startOf(y)];
    const length = Math.min(...[a, b].map((edtf) => bareOf(edtf).length));
    return p.slice(0, length) === q.slice(0, length);
  }
  // `before 2006` is not `after 2006`.
  if (isOpen(x) && isOpen(y)) {
    const [after, before] = x.to === LATEST ? [startOf(x), startOf(y)] : [startOf(y), startOf(x)];
    const length = Math.min(...[a, b].map((edtf) => bareOf(edtf).length));
    return after.slice(0, length) < before.slice(0, length);
  }
  // `from 1990 to 2020` is not `from 2010 to 2020`.
  if (isStretch(a) && isStretch(b))
    return a.split('/').every((end, i) => areCompatible(end, b.split('/')[i] ?? end) !== false);
  return x.from <= y.to && y.from <= x.to;
}

/** Whether both ends of a time are told. */
function isStretch(edtf: string): boolean {
  return /^[^./][^/]*\/[^./]/u.test(edtf);
}

const SEASON = /^\d{4}-(?:2[1-4]|3[3-6]|4[01])$/u;

/** `the 14th`, of whatever month. */
const MONTHLESS = /^XXXX-XX-/u;

const YEARLESS = /^XXXX-\d\d|^\.\.\/XXXX-\d\d/u;

const YEARLESS_STRETCH = /^XXXX-\d\d(?:-\d\d)?\/XXXX/u;

/** A date without a year, as one of the year of another. */
function inYearOf(edtf: string, other: string): string {
  const year = /\d{4}/u.exec(other)?.[0] ?? '2001';
  return edtf.replaceAll('XXXX', year);
}

/** Whether the one tells the first months of a year together, and the other a part of them: not what all come to. */
export function isPartOfMonths(a: string, b: string): boolean {
  const [x, y] = [a, b].map((edtf) => MONTHS_OF_YEAR.test(edtf));
  return x !== y && !/^(?:\d{4}|XXXX)$/u.test(x ? b : a) && !isOpenTime(x ? b : a);
}

const MONTHS_OF_YEAR = /^(?:\d{4}|XXXX)-01\/(?:\d{4}|XXXX)-(?!03|01)\d\d$/u;

function isOpenTime(edtf: string): boolean {
  return edtf.includes('..');
}

/** A date without its open end. */
function bareOf(edtf: string): string {
  return edtf.replace(/\/?\.\.\/?/u, '');
}

/** `from 1 July`, without a year: the day itself. */
function dayTold(edtf: string): string {
  return edtf.replace(/^\.\.\/|\/\.\.$/gu, '');
}

/** The day alone, of a date that has one. */
function dayOfMonth(edtf: string): string | undefined {
  return /^(?:XXXX|-?\d{4})-(?:XX|\d\d)-(\d\d)$/u.exec(dayTold(edtf))?.[1];
}

/** Month, or month and day, of a date that has them. */
function dayOfYear(edtf: string): string | undefined {
  return /^(?:XXXX|-?\d{4})-(\d\d(?:-\d\d)?)$/u.exec(edtf)?.[1];
}

function isOpen({ from, to }: Period): boolean {
  return from === EARLIEST || to === LATEST;
}

function startOf({ from, to }: Period): string {
  return from === EARLIEST ? to : from;
}

/** The days of an EDTF date or interval, level 1. */
function periodOf(edtf: string): Period | undefined {
  const [start = '', end = start] = edtf.split('/');
  const from = start === '..' || start === '' ? EARLIEST : firstDay(start);
  const to = end === '..' || end === '' ? LATEST : lastDay(end);
  return from === undefined || to === undefined ? undefined : { from, to };
}

const DATE = /^(-?\d{1,4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/u;

/** Seasons and quarters stand where months do: 21–24 and 33–36. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '12'],
  '33': ['01', '03'],
  '34': ['04', '06'],
  '35': ['07', '09'],
  '36': ['10', '12'],
  '40': ['01', '06'],
  '41': ['07', '12'],
};

function firstDay(date: string): string | undefined {
  const match = DATE.exec(date);
  if (!match?.[1]) return undefined;
  const [, year, month, day] = match;
  return `${year.replaceAll('X', '0')}-${month ? (SEASONS[month]?.[0] ?? month) : '01'}-${day ?? '01'}`;
}

function lastDay(date: string): string | undefined {
  const match = DATE.exec(date);
  if (!match?.[1]) return undefined;
  const [, year, month, day] = match;
  return `${year.replaceAll('X', '9')}-${month ? (SEASONS[month]?.[1] ?? month) : '12'}-${day ?? '31'}`;
}
