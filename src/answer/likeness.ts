/** How much two texts of one language say in the same words. */
import { languages } from '../lang/index.js';
import { HAN } from '../text/scripts.js';
import { tokens } from '../text/tokens.js';

const stopWords = new Set(languages.flatMap(({ questions }) => [...questions.stopWords]));

/** The terms of a text that carry its content: pairs of Han characters, words and numbers, but no stop words. */
export function contentTerms(text: string): ReadonlySet<string> {
  return new Set(tokens(text).filter((term) => !stopWords.has(term) && (term.length > 1 || !HAN.test(term))));
}

/** Share of the shorter one's terms that the other has too: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / small.size;
}
