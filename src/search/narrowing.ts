/** What a question narrows down that it asks for, and whether a text keeps to it: a year or month, the number in a name. */
import { numberedNames, type NumberedName } from '../lang/questions/numbered-names.js';
import { monthsIn } from '../lang/figures/periods.js';
import type { Mention, Span } from '../model.js';
import { JUST_ASKED, remembering } from '../text/remembering.js';

/** Empty where it narrows nothing. */
export interface Narrowing {
  /** Four digits each; of a decade, all ten. */
  readonly years: readonly string[];
  /** 1 to 12. */
  readonly months: readonly number[];
  readonly named: readonly NumberedName[];
}

/** A year, and not that many of something. */
const YEAR =
  /(?<![\d.,$€£¥])(?:1[5-9]|20)\d\d(?![\d,%]|\.\d|\s?(?:[a-z]{3,}s\b|[万亿元个人台辆吨公米多余餘]))/gu;
/** What makes a decade of the year before it. */
const DECADE = /^(?:s\b| ?年代)/u;

/** @param question - as it is put */
export const readNarrowing = remembering(
  (question): Narrowing => ({
    years: Array.from(question.matchAll(YEAR)).flatMap(({ 0: year, index }) =>
      DECADE.test(question.slice(index + year.length)) ? yearsOf(year) : [year],
    ),
    months: monthsIn(question),
    named: numberedNames(question),
  }),
  JUST_ASKED,
);

/** All ten, of a year that stands for its decade. */
function yearsOf(decade: string): string[] {
  return Array.from({ length: 10 }, (_, i) => `${decade.slice(0, 3)}${i}`);
}

/**
 * Whether what stands at a place of a text is told of a thing with another number: the one named last before it, or
 * first in its sentence.
 */
export function isOfOtherNumber(
  { named }: Narrowing,
  text: string,
  sentences: readonly Span[],
): (at: number) => boolean {
  if (named.length === 0) return () => false;
  const same = numberedNames(text).filter(({ kind }) => named.some((one) => one.kind === kind));
  return (at) => {
    const sentence = sentences.findLast(({ start }) => start <= at) ?? { start: 0, end: text.length };
    const within = same.filter(({ start }) => sentence.start <= start && start < sentence.end);
    const before = (one: NumberedName): boolean => one.start <= at;
    const governing = within.findLast(before) ?? within[0] ?? same.findLast(before);
    return governing !== undefined && !isAsked(named, governing);
  };
}

/** Whether a text has such a thing with other numbers only. */
export function hasOtherNumber({ named }: Narrowing, found: () => readonly NumberedName[]): boolean {
  if (named.length === 0) return false;
  const same = found().filter(({ kind }) => named.some((one) => one.kind === kind));
  return same.length > 0 && !same.some((one) => isAsked(named, one));
}

/** Of these one is seldom called otherwise than by its number. */
const BY_NUMBER = new Set(['line', 'route', 'terminal']);

/** Whether an article nowhere names the thing with the number asked about. */
export function lacksNumbered({ named }: Narrowing, found: () => readonly NumberedName[]): boolean {
  const asked = named.filter(({ kind, number }) => BY_NUMBER.has(kind) && /^\d+$/u.test(number));
  return asked.length > 0 && !found().some((one) => isAsked(asked, one));
}

/** Whether a text tells of other months than those asked about. @param text - as it is written */
export function hasOtherMonth(
  { months }: Narrowing,
  text: string,
  mentions: () => readonly Mention[] | undefined,
): boolean {
  if (months.length === 0) return false;
  const told = monthsIn(text);
  if (told.length === 0 || told.some((month) => months.includes(month))) return false;
  // A stretch of time may have the month within.
  return !(mentions() ?? []).some((mention) => edtfOf(mention)?.includes('/') === true);
}

/** How surely a text tells of other years than one asked about: 1 where it names others, less where it names none. */
export function otherYearIn(
  { years }: Narrowing,
  text: string,
  mentions: () => readonly Mention[] | undefined,
): number {
  if (years.length === 0 || years.some((year) => text.includes(year))) return 0;
  const dates = (mentions() ?? []).flatMap((mention) => edtfOf(mention) ?? []);
  if (dates.some((edtf) => years.some((year) => covers(edtf, year, true)))) return 0;
  return dates.some((edtf) => /\d{4}/u.test(edtf)) ? 1 : 0.8;
}

function isAsked(named: readonly NumberedName[], found: NumberedName): boolean {
  return named.some(({ kind, number }) => kind === found.kind && number === found.number);
}

/** Whether a figure or date is of other years than those asked about; false where that is told of no year. */
export function isOfOtherYear({ years }: Narrowing, mention: Mention): boolean {
  const edtf = edtfOf(mention);
  return edtf !== undefined && years.length > 0 && !years.some((year) => covers(edtf, year));
}

function edtfOf(mention: Mention): string | undefined {
  if (mention.kind === 'date') return mention.value.edtf;
  return mention.kind === 'quantity' ? mention.value.when?.edtf : undefined;
}

/** Whether an EDTF date or interval has some of a year; so has one whose end or year is open, unless both must be told. */
function covers(edtf: string, year: string, mustBeTold = false): boolean {
  const [first = '', last = first] = edtf.split('/');
  const from = yearIn(first, '0');
  const to = yearIn(last, '9');
  if (from === '' || to === '') {
    return !mustBeTold && (from === '' || from <= year) && (to === '' || year <= to);
  }
  return from <= year && year <= to;
}

/** The year of a date; the first or last one of a decade (`195X`), as `digit` says. Empty where it is open. */
function yearIn(date: string, digit: '0' | '9'): string {
  return /^\d{3}[\dX]/u.test(date) ? date.slice(0, 4).replace('X', digit) : '';
}
