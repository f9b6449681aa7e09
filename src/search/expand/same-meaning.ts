/** Other words for one of a question's, from the tables of words that mean the same, or are of one subject. */
import { enParaphrases } from '../../lang/meaning/en-paraphrases.js';
import { everydayWords } from '../../lang/meaning/everyday-words.js';
import { meaningsBy } from '../../lang/meaning/meanings.js';
import { paraphrases } from '../../lang/meaning/paraphrases.js';
import { relatedWords } from '../../lang/meaning/related-words.js';
import { sameMeaning } from '../../lang/meaning/same-meaning.js';
import { zhSameMeaning } from '../../lang/meaning/zh-same-meaning.js';
import { stemOf } from '../../text/stem.js';
import { HAN } from '../../text/scripts.js';

/** Whoever asks may mean any of a row; words of one subject are seldom meant for each other. */
const TABLES = [
  { rows: relatedWords, weight: 0.25 },
  { rows: [...paraphrases, ...enParaphrases, ...zhSameMeaning], weight: 0.5 },
  { rows: [...everydayWords, ...sameMeaning], weight: 0.7 },
].map(({ rows, weight }) => ({ meanings: meaningsBy(rows, keyOf), weight }));

/** Words of either language that mean what a folded word means, with their weights; none for most words. */
export function sameMeaningOf(word: string): ReadonlyMap<string, number> {
  const key = keyOf(word);
  const all = new Map<string, number>();
  for (const { meanings, weight } of TABLES) {
    for (const other of meanings.get(key) ?? []) {
      if (keyOf(other) !== key) all.set(other, Math.max(weight, all.get(other) ?? 0));
    }
  }
  return all;
}

function keyOf(word: string): string {
  return HAN.test(word) ? word : stemOf(word);
}
