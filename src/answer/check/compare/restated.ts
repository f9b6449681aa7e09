/** Whether a value is an article's in another form, which seldom happens by chance. */
import { compare, multiply } from '../../../units/decimal.js';
import { extentOf, type Written } from './extents.js';

/** A bound lies no further from the value that it is told for. */
const BOUND_WITHIN = '1.25';

/** A smaller number is near to many. */
const LEAST = '5';

/** Where two digits are enough to tell a number from another. */
const LARGE = '10000';

/**
 * Whether a value that bears another out is put otherwise: in another unit, as a fraction, rounded, or as a bound near by
 * (`nearly 18 kilometres` for 11 miles, `one in eight` for 12 %). Of something else it would hardly be the same.
 */
export function isRestated(said: Written, known: Written): boolean {
  const [a, b] = [said.quantity, known.quantity];
  const [x, y] = [extentOf(said), extentOf(known)];
  if (x.isVague || y.isVague || y.direction !== 'point') return false;
  const isTally = [a, b].every(({ dimension }) => dimension === 'count' || dimension === 'number');
  if (isTally && compare(x.high, LEAST) <= 0) return false;
  if (x.direction === 'range') return false;
  if (x.direction !== 'point') {
    const [small, large] = compare(x.low, y.low) <= 0 ? [x.low, y.low] : [y.low, x.low];
    return compare(large, multiply(small, BOUND_WITHIN)) <= 0;
  }
  return (
    (!isTally && (a.unit !== b.unit || a.dimension !== b.dimension)) ||
    compare(x.low, y.low) !== 0 ||
    (isTelling(x.low) && numeralsOf(said.text) !== numeralsOf(known.text))
  );
}

/** Of such a number it is seldom chance that it stands there, in whatever numerals. */
function isTelling(value: string): boolean {
  const digits = value.replace('.', '').replace(/^-?0*|0+$/gu, '');
  return digits.length > 2 || (digits.length > 1 && compare(value, LARGE) >= 0);
}

/** The numerals of a figure, without the signs that part its digits. */
function numeralsOf(text: string): string {
  return (text.normalize('NFKC').match(/\d[\d,.:]*|[〇零一二三四五六七八九十百千万亿两萬億]+/gu) ?? [])
    .join(' ')
    .replace(/,(?=\d{3})/gu, '');
}
