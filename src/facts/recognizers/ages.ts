/** Numbers without a unit that are somebody's years: `Tolman, 61,`, `aged 15 to 22`. */
import { EN_AGE_BEFORE } from '../../lang/figures/en-quantities.js';
import type { Amount } from './amount.js';
import type { Bound } from './bounds.js';

const OLDEST = 115;

/** Whether a bare number is an age. */
export function isAge(
  text: string,
  folded: string,
  { numeral, high }: Amount,
  bound: Bound | undefined,
): boolean {
  if (!/^\d{1,3}$/.test(folded.slice(numeral.start, numeral.end)) || Number(high) > OLDEST) return false;
  const before = folded.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (EN_AGE_BEFORE.test(before)) return !/^(?:\.\d| ?%)/.test(folded.slice(numeral.end, numeral.end + 3));
  if (bound && /^(?:older|younger) than$/.test(folded.slice(bound.span.start, bound.span.end))) return true;
  // `Tolman, 61,`
  return (
    Number(high) > 4 &&
    /(?:^|[^\p{L}\p{N}.])\p{Lu}\p{Ll}[\p{L}'’-]*, $/u.test(
      text.slice(Math.max(0, numeral.start - 24), numeral.start),
    ) &&
    /^[,;)]/.test(folded.slice(numeral.end)) &&
    !EN_MONTH_OR_DAY_BEFORE.test(before)
  );
}

const EN_MONTH_OR_DAY_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day), $/;
