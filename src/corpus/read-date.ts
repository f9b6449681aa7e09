/** Dates as articles write them, to EDTF. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** How dates are written, and which group holds the year, the month and the day. The first that matches wins. */
const FORMS: readonly { readonly pattern: RegExp; readonly groups: readonly ('year' | 'month' | 'day')[] }[] =
  [
    {
      pattern: /(\d{4})\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号號])?)?/,
      groups: ['year', 'month', 'day'],
    },
    { pattern: /\b(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/, groups: ['year', 'month', 'day'] },
    { pattern: new RegExp(`\\b${DAY}\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'), groups: ['day', 'month', 'year'] },
    { pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b`, 'i'), groups: ['month', 'day', 'year'] },
    { pattern: new RegExp(`\\b${MONTH},?\\s+(\\d{4})\\b`, 'i'), groups: ['month', 'year'] },
    { pattern: /(?<![\d.])(\d{4})(?![\d.])/, groups: ['year'] },
  ];

/** A date found in a text: as EDTF, and where it stands (UTF-16, half-open). */
export interface DateFound {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/** The first date in a text, or undefined where there is none that the calendar knows. */
export function findDate(text: string): DateFound | undefined {
  for (const { pattern, groups } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: 'year' | 'month' | 'day') => {
      const index = groups.indexOf(name);
      return index === -1 ? undefined : match[index + 1];
    };
    const edtf = [part('year'), monthNumber(part('month')), part('day')]
      .filter((value) => value !== undefined)
      .map((value) => value.padStart(2, '0'))
      .join('-');
    if (isEdtf(edtf)) return { edtf, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Whether a text is an EDTF date, or an interval of two: `2024`, `2024-03`, `2024-03-12?`, `2024-21`, `../2024`. */
export function isEdtf(text: string): boolean {
  const sides = text.split('/');
  if (sides.length > 2) return false;
  return sides.every((side) => (sides.length === 2 && side === '..') || isEdtfDate(side));
}

/** @see https://www.loc.gov/standards/datetime/ */
function isEdtfDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const isSeason = Number(month) >= 21 && Number(month) <= 24 && day === undefined;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (day === undefined) return isMonth || isSeason;
  return (
    isMonth &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  );
}

function monthNumber(month: string | undefined): string | undefined {
  const named = month === undefined ? -1 : MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return named === -1 ? month : String(named + 1);
}
