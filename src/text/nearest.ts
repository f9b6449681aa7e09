/** Which of some words somebody meant who mistyped one. */

/**
 * The word that is fewest letters away, the first of several; undefined where all are further away than `most` letters.
 */
export function nearest<Word extends string>(
  wanted: string,
  words: readonly Word[],
  most = Infinity,
): Word | undefined {
  let best: { readonly word: Word; readonly distance: number } | undefined;
  for (const word of words) {
    const distance = editDistance(wanted, word);
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

/** Levenshtein's distance: how many letters to insert, drop or replace to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replace = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
