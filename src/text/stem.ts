/** What the forms of a word in Latin letters have in common. */
import { tokens } from './tokens.js';

const stems = new Map<string, string>();

/** The stem of one folded word, as the index has it. Kept: the same words come again and again. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = tokens(word)[0] ?? word));
  return stem;
}
