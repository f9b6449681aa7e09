/** What a misspelt name may mean. */
import { nearest } from '../text/nearest.js';

/** How many letters of a name may be wrong for it to be known what is meant. */
const MOST_MISTYPED = 2;

/** A sentence to add to what is wrong, with a space before it; empty where nothing is spelt nearly so. @param prefix - before the name, such as `--` */
export function didYouMean(wrong: string, known: readonly string[], prefix = ''): string {
  const meant = nearest(wrong.toLowerCase(), known, Math.min(MOST_MISTYPED, wrong.length - 1));
  return meant === undefined ? '' : ` Did you mean “${prefix}${meant}”?`;
}
