/** How much of a question stands in a text, when words of the question may be put in other words. */
import { HAN } from '../text/scripts.js';
import type { PassageIndex, TermClass } from './passage-index.js';

/** The share of one question that stands in a text, 0 to 1, for a text given as whether it has a term. */
export type Coverage = (has: (term: string) => boolean) => number;

/** A Latin word for a Chinese one is divided among the terms of the Chinese word: undone, for a word of two characters. */
const LATIN_FOR_HAN = 2;

/**
 * A function that gives the share of a question that stands in a text, by how telling its classes are. A class counts
 * with the best of its terms that the text has: fully with the question's own word or a sure translation, partly with
 * a doubtful one. A class of which the index has nothing counts as missing.
 *
 * @param classes - the question's own term is the first of each
 */
export function coverageOf(
  classes: readonly TermClass[],
  index: Pick<PassageIndex, 'weight' | 'share'>,
): Coverage {
  const read = classes.map(({ weight, terms }) => {
    const own = terms[0]?.term ?? '';
    const values = terms
      .filter(({ term }) => index.share(term) > 0)
      .map(({ term, weight: strength }) => {
        const sure = HAN.test(own) && !HAN.test(term) ? LATIN_FOR_HAN * strength : strength;
        return { term, value: Math.min(1, sure) * index.weight(term) };
      })
      .sort((a, b) => b.value - a.value);
    return { weight, values, full: index.weight(values[0]?.term ?? own) };
  });
  const total = read.reduce((sum, { weight, full }) => sum + weight * full, 0) || 1;
  return (has) => {
    const found = read.map(
      ({ weight, values }) => weight * (values.find(({ term }) => has(term))?.value ?? 0),
    );
    return found.reduce((sum, value) => sum + value, 0) / total;
  };
}
