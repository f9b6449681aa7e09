/** Dates that articles leave to be understood: a month or a holiday by itself. */
import { dateMention } from '../../../facts/date-mention.js';
import type { PassageReading } from '../../../facts/recognizer.js';
import { readChineseNumeral } from '../../../facts/recognizers/chinese-numerals.js';
import { holidays, lonelyMonth, lonelyMonths, monthNames } from '../../../lang/yearless-dates.js';
import type { DateMention } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';

/** The dates of a passage, in order, with the months and holidays that stand by themselves among them. */
export function withYearless(reading: PassageReading, dates: readonly DateMention[]): readonly DateMention[] {
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
  const alone = [...stretches, ...months, ...days].filter(
    ({ span }) => !dates.some((date) => overlaps(date.span, span)),
  );
  return [...dates, ...alone].sort((a, b) => a.span.start - b.span.start);
}
