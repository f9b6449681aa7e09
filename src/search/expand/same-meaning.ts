/** Other words for one of a question's, from the tables of words that mean the same. */
import { everydayWords } from '../../lang/everyday-words.js';
import { meaningsBy } from '../../lang/meanings.js';
import { sameMeaning } from '../../lang/same-meaning.js';
import { stemOf } from '../../text/stem.js';
import { HAN } from '../../text/scripts.js';

/** Whoever asks may mean any of a row. */
const WEIGHT = 0.7;

const meanings = meaningsBy([...everydayWords, ...sameMeaning], keyOf);

/** Words of either language that mean what a folded word means, with their weights; none for most words. */
export function sameMeaningOf(word: string): ReadonlyMap<string, number> {
  const key = keyOf(word);
  const others = Array.from(meanings.get(key) ?? []).filter((other) => keyOf(other) !== key);
  return new Map(others.map((other) => [other, WEIGHT]));
}

function keyOf(word: string): string {
  return HAN.test(word) ? word : stemOf(word);
}
