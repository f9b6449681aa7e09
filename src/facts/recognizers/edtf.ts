/** Dates in EDTF, the Extended Date/Time Format of ISO 8601-2. */

/** From one month to another, undefined if there is no such month or the second is not later. */
export function interval(
  year: string,
  month: string,
  lastYear: string,
  lastMonth: string,
): string | undefined {
  const [from, to] = [withPart(year, month, undefined), withPart(lastYear, lastMonth, undefined)];
  return from !== undefined && to !== undefined && from < to ? `${from}/${to}` : undefined;
}

/** The quarter as an interval of months: `2024-07/2024-09`. */
export function quarterOf(year: string, quarter: number): string {
  const month = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${month(quarter * 3 - 2)}/${year}-${month(quarter * 3)}`;
}

/** The date down to the day, or undefined where month or day cannot be. */
export function withPart(year: string, month: string, day: string | undefined): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** A year of the Western calendar, which EDTF counts with a year 0: that is 1 BC, and 2 BC is `-0001`. */
export function yearInEra(year: number, isBeforeChrist: boolean): string {
  const astronomical = isBeforeChrist ? 1 - year : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return astronomical < 0 ? `-${digits}` : digits;
}
