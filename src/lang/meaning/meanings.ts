/** Tables of words that mean the same, to be looked up by any of their words. */
import { fold } from '../../text/fold.js';

/** The rows of a table that has one a line, its words between spaces. */
export function readRows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

/** The words that mean the same as one, by what its forms have in common. */
export type Meanings = Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;

/**
 * All words of the rows that a word stands in, folded, itself among them. Made when a word is first looked up, as many a
 * program ends without.
 *
 * @param keyOf - what the forms of a folded word have in common, such as its stem
 */
export function meaningsBy(rows: readonly (readonly string[])[], keyOf: (word: string) => string): Meanings {
  let made: Meanings | undefined;
  return { get: (key) => (made ??= make(rows, keyOf)).get(key) };
}

function make(rows: readonly (readonly string[])[], keyOf: (word: string) => string): Meanings {
  const meanings = new Map<string, Set<string>>();
  for (const row of rows.map((words) => words.map(fold))) {
    for (const key of new Set(row.map(keyOf))) {
      const all = meanings.get(key) ?? new Set<string>();
      meanings.set(key, all);
      for (const word of row) all.add(word);
    }
  }
  return meanings;
}
