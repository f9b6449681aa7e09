/** Dates that articles leave to be understood: a month or a holiday by itself. */
import { dateMention } from '../../../facts/date-mention.js';
import type { PassageReading } from '../../../facts/recognizer.js';
import { readChineseNumeral } from '../../../facts/recognizers/chinese-numerals.js';
import {
  holidays,
  lastDayFirst,
  lonelyDay,
  lonelyMonth,
  lonelyMonths,
  monthNames,
} from '../../../lang/figures/yearless-dates.js';
import type { DateMention } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';

/**
 * The dates of a passage, in order, with the months, days and holidays that stand by themselves among them.
 *
 * @param isOfArticle - whether a day may be of a month told in another paragraph
 */
export function withYearless(
  reading: PassageReading,
  dates: readonly DateMention[],
  isOfArticle: boolean,
): readonly DateMention[] {
  const { folded } = reading;
  const at = (start: number, text: string, edtf: string, recognizer: string): DateMention =>
    dateMention(reading, recognizer, { start, end: start + text.length }, edtf);
  const months = Array.from(folded.matchAll(lonelyMonth), ({ 0: text, 1: number, 2: name, index }) => {
    const month = number ?? String(monthNames.indexOf(name ?? '') + 1);
    return at(index, text, `XXXX-${month.padStart(2, '0')}`, 'months');
  });
  const stretches = Array.from(
    folded.matchAll(lonelyMonths),
    ({ 0: text, 1: first = '1', 2: last, 3: count = '', 4: quarter, index }) => {
      const many = Number(count === '两' ? '2' : (readChineseNumeral(count, 0)?.low ?? count));
      const end = last ?? String(quarter === undefined ? many : Math.min(12, 3 * many));
      return at(index, text, `XXXX-${first.padStart(2, '0')}/XXXX-${end.padStart(2, '0')}`, 'months');
    },
  );
  const days = holidays.flatMap(([pattern, edtf]) =>
    Array.from(folded.matchAll(pattern), ({ 0: text, index }) => at(index, text, edtf, 'holidays')),
  );
  const lastDays = dates.flatMap(({ span: { end }, value: { edtf } }) => {
    const [text, day] = lastDayFirst.exec(folded.slice(end, end + 8)) ?? [];
    const [month, first] = [monthOf(edtf), edtf.slice(-2)];
    if (text === undefined || day === undefined || month === undefined || Number(day) <= Number(first))
      return [];
    const from = end + text.search(/\d/u);
    return [at(from, folded.slice(from, end + text.length), `${month}-${day.padStart(2, '0')}`, 'days')];
  });
  const told = [...dates, ...lastDays];
  const inArticle = isOfArticle ? Array.from(folded.matchAll(lonelyDay)) : [];
  const lonelyDays = inArticle.map(({ 0: text, 1: number = '', index }) => {
    const day = number.padStart(2, '0');
    const before = told.filter(({ span, value }) => span.end <= index && monthOf(value.edtf) !== undefined);
    const last = before.sort((a, b) => a.span.start - b.span.start).at(-1)?.value.edtf;
    const isSameMonth = last !== undefined && last.slice(-2) <= day;
    return at(index, text, `${isSameMonth ? (monthOf(last) ?? '') : 'XXXX-XX'}-${day}`, 'days');
  });
  const alone = [...stretches, ...months, ...days, ...lastDays, ...lonelyDays].filter(
    ({ span }) => !dates.some((date) => overlaps(date.span, span)),
  );
  return [...dates, ...alone].sort((a, b) => a.span.start - b.span.start);
}

/** The year and month of a date that is told to the day. */
function monthOf(edtf: string): string | undefined {
  return /^((?:\d{4}|XXXX)-\d\d)-\d\d$/u.exec(edtf)?.[1];
}
