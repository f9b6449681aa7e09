import type { Word } from './words.js';

/** Index of the first word from `from` on that tells no time, number or manner, `most` words further at most: `周三` + `宣布`. */
export function afterTime(words: readonly Word[], from: number, most: number): number {
  let at = from;
  while (at < from + most && /^[tmd]$/u.test(words[at]?.tag ?? '')) at++;
  return at;
}
