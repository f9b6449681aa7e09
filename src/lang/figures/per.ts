/** Whether two figures are each by the same: by the year, 每年. Matched on folded text. */
import { HAN } from '../../text/scripts.js';

const YEAR = /[年]|\b(?:year|annual|annum)/u;
const MONTH = /月|month/u;
const WEEK = /周|星期|week/u;
const DAY = /[天日]|\bda(?:y|ily)/u;
const HOUR = /时|hour/u;
const HEAD = /人|head|person|capita|resident|passenger/u;

/** What cannot be told across languages is taken for the same. */
export function isPerSame(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one === other) return true;
  const known = [HOUR, YEAR, MONTH, WEEK, DAY, HEAD].find((unit) => unit.test(one));
  if (known) return known.test(other);
  return HAN.test(one) !== HAN.test(other);
}
