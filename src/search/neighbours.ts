/** Words that stand side by side: what a question says in one breath, its answer often says so as well. */
import { questions } from '../lang/index.js';
import { stemOf } from '../text/stem.js';
import { HAN } from '../text/scripts.js';
import { wordTokens } from '../text/tokens.js';

const stops = new Set(questions.flatMap(({ stopWords }) => [...stopWords].map(stemOf)));

/** The pairs of neighbours in folded text, as `a b`; none of Han, whose pairs are terms themselves. */
export function neighbours(folded: string): ReadonlySet<string> {
  const words = wordTokens(folded);
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

/** What a pair weighs that only names: a text need not name again what it is about, another pair it has to say. */
const NAMING = 0.3;

/**
 * Those of a question that tell something, not two words as *of the*, each with its share of all. None of a Chinese one,
 * which has too few words in Latin letters.
 *
 * @param names - the terms of the question that are names or numbers
 */
export function neighboursAsked(folded: string, names: ReadonlySet<string>): ReadonlyMap<string, number> {
  if (HAN.test(folded)) return new Map();
  const weights = [...neighbours(folded)].flatMap((pair): readonly [string, number][] => {
    const telling = pair.split(' ').filter((word) => !stops.has(word));
    return telling.length === 0 ? [] : [[pair, telling.every((word) => names.has(word)) ? NAMING : 1]];
  });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weights.map(([pair, weight]) => [pair, weight / total]));
}

/**
 * By sentence, the share of the pairs asked that stand there, 0 to 1; empty where none are asked.
 *
 * @param carried - how much of a pair holds for the sentences behind the one that has it
 */
export function neighboursBySentence(
  asked: ReadonlyMap<string, number>,
  text: { readonly words: () => { readonly neighboursBySentence: readonly ReadonlySet<string>[] } },
  carried = 0,
): readonly number[] {
  if (asked.size === 0) return [];
  const before = new Set<string>();
  return text.words().neighboursBySentence.map((there) => {
    let share = 0;
    for (const [pair, its] of asked) {
      if (there.has(pair)) share += its;
      else if (before.has(pair)) share += carried * its;
    }
    for (const pair of asked.keys()) if (there.has(pair)) before.add(pair);
    return share;
  });
}
