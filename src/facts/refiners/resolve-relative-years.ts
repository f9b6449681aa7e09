/** Years that are told from another: `去年` in an article of 2024, `the following year` behind a date. */
import {
  enRelativeYears,
  RELATIVE_YEAR,
  type RelativeYears,
  zhRelativeYears,
} from '../../lang/figures/relative-years.js';
import type { DateMention, Span } from '../../model.js';
import { byPosition } from '../../text/spans.js';
import { matches } from '../../text/matches.js';
import { dateMention } from '../date-mention.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { englishDates } from '../recognizers/dates-en.js';
import { chineseDates } from '../recognizers/dates-zh.js';
import { refinePassages } from './figures-of-passage.js';

const NAME = 'resolve-relative-years';

/** Each language's words and its dates; and what stands before and behind its years in figures. */
const LANGUAGES = [
  { years: zhRelativeYears, dates: chineseDates, written: (year: number) => `${year}年` },
  { years: enRelativeYears, dates: englishDates, written: String },
];

/** How far from the word the rest of its date may stand: `the first nine months of last year`. */
const AROUND = 24;

/**
 * Adds a date for each year told from the year of publication, if the document gives it, or from the year named before
 * it in the passage.
 */
export const resolveRelativeYears: Refiner = {
  name: NAME,
  refine: (mentions, reading) => {
    const written = yearOf(reading.document.published);
    return refinePassages(mentions, reading, (own, passage) => {
      if (!RELATIVE_YEAR.test(passage.folded)) return own;
      const dates = own.filter((mention) => mention.kind === 'date');
      const found = LANGUAGES.flatMap(({ years, ...language }) => [
        ...datesIn(passage, years.fromWriting, language, () => written),
        ...datesIn(passage, years.fromYearNamedBefore, language, (at, offset) =>
          offset < 0 && isAmongYears(at, dates, passage) ? undefined : lastYearBefore(at, dates),
        ),
      ]);
      return found.length === 0 ? own : [...own, ...found].sort(byPosition);
    });
  },
};

type Language = Pick<(typeof LANGUAGES)[number], 'dates' | 'written'>;

function datesIn(
  reading: PassageReading,
  words: RelativeYears['fromWriting'],
  language: Language,
  yearFrom: (at: number, offset: number) => number | undefined,
): readonly DateMention[] {
  return words.flatMap(([word, offset]) =>
    matches(reading.folded, word).flatMap((match) => {
      const year = yearFrom(match.index, offset);
      const span = { start: match.index, end: match.index + match[0].length };
      return year === undefined ? [] : dateWith(reading, span, language.written(year + offset), language);
    }),
  );
}

/** The date that holds the word at `span`, read as if the year stood there in figures: `去年3月`, `since last year`. */
function dateWith(
  reading: PassageReading,
  { start, end }: Span,
  year: string,
  { dates }: Language,
): readonly DateMention[] {
  const from = Math.max(0, start - AROUND);
  const folded = reading.folded.slice(from, start) + year + reading.folded.slice(end, end + AROUND);
  const added = year.length - (end - start);
  const around = dates.recognize({ ...reading, text: folded, folded });
  const date = around.find(({ span }) => span.start <= start - from && span.end > start - from);
  if (date?.kind !== 'date') return [];
  const span = { start: date.span.start + from, end: date.span.end + from - added };
  return [dateMention(reading, NAME, span, date.value.edtf)];
}

/** The year of the last date that ends before `at`; of an interval, the year it ends in. */
function lastYearBefore(at: number, dates: readonly DateMention[]): number | undefined {
  // `the most since 1991` tells of no year but the present.
  const last = dates.findLast(({ span, value }) => span.end <= at && !value.edtf.endsWith('..'));
  return yearOf(last?.value.edtf.split('/').at(-1));
}

/** Whether the sentence of the last date before `at` is another and tells of several years: any may be meant. */
function isAmongYears(at: number, dates: readonly DateMention[], { sentences }: PassageReading): boolean {
  const last = dates.findLast(({ span }) => span.end <= at);
  const sentence = sentences.find(
    ({ start, end }) => last && start <= last.span.start && last.span.start < end,
  );
  if (!sentence || at < sentence.end) return false;
  const years = dates
    .filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
    .flatMap(({ value }) => yearOf(value.edtf) ?? []);
  return new Set(years).size > 1;
}

function yearOf(edtf: string | undefined): number | undefined {
  const year = /^\d{4}(?![\d/X])(?!.*\/)/.exec(edtf ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
