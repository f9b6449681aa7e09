/** Times that narrow a question down beside a year, in every language: months, quarters, and years told from now. */
import { fold } from '../../text/fold.js';
import { monthNames } from './yearless-dates.js';

/** `march` and `may` are verbs, too. */
const MONTH = new RegExp(
  [
    String.raw`(?<![\d第])(?<digits>1[0-2]|[1-9])月`,
    '(?<![一二三四五六七八九十])(?<han>十[一二]?|[一二三四五六七八九])月',
    String.raw`\b(?<name>${monthNames.filter((name) => name !== 'march' && name !== 'may').join('|')})\b`,
    String.raw`(?<=(?:\b(?:in|since|until|by|from|to|before|after|last|next|this|of|early|late|mid|during|and)|\d(?:st|nd|rd|th)?),? )(?<verb>march|may)\b`,
    String.raw`\b(?<dated>march|may)(?= \d)`,
  ].join('|'),
  'gu',
);
const NUMERALS = '一二三四五六七八九十';

/** The months that a text names, 1 to 12. @param text - as it is written */
export function monthsIn(text: string): readonly number[] {
  return Array.from(fold(text).matchAll(MONTH), ({ groups = {} }) => {
    const { digits, han, name = groups['verb'] ?? groups['dated'] ?? '' } = groups;
    if (digits !== undefined) return Number(digits);
    if (han === undefined) return monthNames.indexOf(name) + 1;
    return han.length > 1 ? 10 + NUMERALS.indexOf(han.charAt(1)) + 1 : NUMERALS.indexOf(han) + 1;
  });
}

/** Periods of which a text that tells one tells none of the others of its row. Matched on folded text. */
const PERIODS: readonly (readonly RegExp[])[] = [
  [
    String.raw`\b(?:last|the (?:previous|past)) year\b|\byear (?:earlier|before|ago)\b|\bpast (?:year|twelve months|12 months)\b|去年|上一?年|前一年|过去一年|同比`,
    String.raw`\bthis year\b|今年|本年`,
    String.raw`\bnext year\b|明年|来年`,
  ],
  [
    String.raw`\b(?:last|the previous|the past) month\b|\bmonth ago\b|上个?月`,
    String.raw`\bthis month\b|本月|这个月`,
    String.raw`\bnext month\b|下个?月`,
  ],
  [
    String.raw`\bfirst quarter\b|第?一季度?`,
    String.raw`\bsecond quarter\b|第?二季度?`,
    String.raw`\bthird quarter\b|第?三季度?`,
    String.raw`\b(?:fourth|last|final) quarter\b|第?四季度?`,
  ],
].map((row) => row.map((words) => new RegExp(words, 'u')));
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** Whether a text tells of another such period alone than the one that a question asks about; both folded. */
export function tellsOtherPeriod(question: string, text: string): boolean {
  // A year in figures may be the last one.
  if (YEAR.test(text)) return false;
  return PERIODS.some((row) => {
    const asked = row.filter((period) => period.test(question));
    return (
      asked.length === 1 &&
      !asked.some((period) => period.test(text)) &&
      row.some((period) => period.test(text))
    );
  });
}
