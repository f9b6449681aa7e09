/** Two things of a Chinese statement that a sentence with all the same words has in each other's place. */
import {
  zhAdjunctFirst,
  zhEmptyWords,
  zhNearBehind,
  zhSameEitherWay,
} from '../../../../lang/checking/zh-swaps.js';

/** What the statement has first, and what the sentence has there. */
interface Swap {
  readonly said: string;
  readonly found: string;
}

/** The longest of the two, in characters. */
const LONGEST = 24;

/** The same of two clauses that have nearly the same words. */
export function swapBetween(said: string, known: string): Swap | undefined {
  let start = 0;
  while (start < said.length && said[start] === known[start]) start++;
  let end = 0;
  while (end < said.length - start && said.at(-1 - end) === known.at(-1 - end)) end++;
  return swapOf(
    said.slice(start, said.length - end),
    known.slice(start, known.length - end),
    said.slice(said.length - end),
  );
}

function swapOf(said: string, known: string, behind: string): Swap | undefined {
  const [a, b] = [bare(said), bare(known)];
  if (a.length !== b.length) return undefined;
  for (let x = Math.min(LONGEST, a.length - 2); x > 0; x--) {
    const first = a.slice(0, x);
    if (!b.endsWith(first)) continue;
    for (let y = Math.min(LONGEST, a.length - x - 1); y > 0; y--) {
      const last = a.slice(-y);
      const between = a.slice(x, -y);
      if (!b.startsWith(last) || between !== b.slice(y, -x)) continue;
      const isOther =
        [first, last].every((one) => isNamed(one)) &&
        !zhSameEitherWay.test(between) &&
        !zhNearBehind.test(behind);
      if (isOther) return { said: first, found: last };
    }
  }
  return undefined;
}

function isNamed(words: string): boolean {
  return !/[,;:。!?、]/u.test(words) && !zhEmptyWords.test(words) && !zhAdjunctFirst.test(words);
}

/** Without what tells that it is done, white space, and signs at its ends. */
function bare(words: string): string {
  return words.replace(/[了过\s]|^[,;。:]+|[,;。:]+$/gu, '');
}
