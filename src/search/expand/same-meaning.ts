/** Other words for one of a question's, from the tables of words that mean the same, or are of one subject. */
import { everydayWords } from '../../lang/everyday-words.js';
import { meaningsBy } from '../../lang/meanings.js';
import { relatedWords } from '../../lang/related-words.js';
import { sameMeaning } from '../../lang/same-meaning.js';
import { stemOf } from '../../text/stem.js';
import { HAN } from '../../text/scripts.js';

/** Whoever asks may mean any of a row; words of one subject are seldom meant for each other. */
const TABLES = [
  { rows: relatedWords, weight: 0.25 },
  { rows: [...everydayWords, ...sameMeaning], weight: 0.7 },
].map(({ rows, weight }) => ({ meanings: meaningsBy(rows, keyOf), weight }));

/** Words of either language that mean what a folded word means, with their weights; none for most words. */
export function sameMeaningOf(word: string): ReadonlyMap<string, number> {
  const key = keyOf(word);
  return new Map(
    TABLES.flatMap(({ meanings, weight }) =>
      Array.from(meanings.get(key) ?? [])
        .filter((other) => keyOf(other) !== key)
        .map((other) => [other, weight] as const),
    ),
  );
}

function keyOf(word: string): string {
  return HAN.test(word) ? word : stemOf(word);
}
