/** How much of a question stands in a text, when words of the question may be put in other words. */
import type { PassageIndex, TermClass } from './passage-index.js';

/** What the classes of one question have to be compared with: made once for all texts. */
export type Coverage = (has: (term: string) => boolean) => number;

/**
 * A function that gives the share of the question, by how telling its classes are, that stands in a text: 0 to 1.
 * A class counts with the best of its terms that the text has, against the best of those that the index has. A class
 * of which the index has nothing counts with its first term, the question's own word.
 */
export function coverageOf(
  classes: readonly TermClass[],
  index: Pick<PassageIndex, 'weight' | 'share'>,
): Coverage {
  const read = classes.map(({ weight, terms }) => {
    const values = terms
      .filter(({ term }) => index.share(term) > 0)
      .map(({ term, weight }) => [term, weight * index.weight(term)] as const)
      .sort(([, a], [, b]) => b - a);
    const own = terms[0];
    return { weight, values, best: values[0]?.[1] ?? (own ? own.weight * index.weight(own.term) : 0) };
  });
  const total = read.reduce((sum, { weight, best }) => sum + weight * best, 0) || 1;
  return (has) =>
    read.reduce(
      (sum, { weight, values }) => sum + weight * (values.find(([term]) => has(term))?.[1] ?? 0),
      0,
    ) / total;
}
