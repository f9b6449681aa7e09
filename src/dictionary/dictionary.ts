/** A dictionary of Chinese words, and the likeliest way to cut a text into them. */
import type { WordTree } from './word-tree.js';

export interface Dictionary {
  /** All numbers are below it. */
  readonly size: number;
  /** The number of a word; {@link NO_WORD} if the dictionary does not have it. */
  readonly find: (word: string) => number;
  /** The part of speech of a word, by its number. */
  readonly tag: (number: number) => string;
  /**
   * Cuts `text` from `start` to `end` so that the words, each as likely as it is frequent, are the likeliest together.
   * Calls `take` for each in order; the number of a character that begins no word is {@link NO_WORD}.
   */
  readonly cut: (
    text: string,
    start: number,
    end: number,
    take: (start: number, end: number, number: number) => void,
  ) => void;
}

export const NO_WORD = -1;

/** The dictionary of these words. */
export function dictionaryOf({ units, children, times, tags, tagNames }: WordTree): Dictionary {
  const all = Math.log(times.reduce((sum, count) => sum + count, 0));
  /** The logarithm of how likely the word is that ends at the node; 0 where none does. */
  const weights = Float64Array.from(times, (count) => (count === 0 ? 0 : Math.log(count) - all));
  /** The children of the root: one for most code units that begin a word. */
  const first = new Int32Array(0x10000);
  for (let node = children[0] ?? 0; node < (children[1] ?? 0); node++) first[units[node] ?? 0] = node;

  /** The child of a node that a code unit leads to; 0 if there is none. */
  const child = (parent: number, unit: number): number => {
    let low = children[parent] ?? 0;
    const end = children[parent + 1] ?? 0;
    for (let high = end; low < high;) {
      const middle = (low + high) >> 1;
      if ((units[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low < end && units[low] === unit ? low : 0;
  };

  /** How likely the text is from each place on, and with which word and where it ends it is so. */
  let likelihoods = new Float64Array(0);
  let ends = new Int32Array(0);
  let numbers = new Int32Array(0);

  return {
    size: units.length,
    find: (word) => {
      let node = first[word.charCodeAt(0)] ?? 0;
      for (let i = 1; i < word.length && node > 0; i++) node = child(node, word.charCodeAt(i));
      return weights[node] === 0 ? NO_WORD : node;
    },
    tag: (number) => tagNames[tags[number] ?? 0] ?? '',
    cut: (text, start, end, take) => {
      const length = end - start;
      if (length >= ends.length) {
        likelihoods = new Float64Array(length * 2);
        ends = new Int32Array(length * 2);
        numbers = new Int32Array(length * 2);
      }
      likelihoods[length] = 0;
      for (let from = length - 1; from >= 0; from--) {
        let likeliest = -Infinity;
        let number = NO_WORD;
        let to = 0;
        let node = first[text.charCodeAt(start + from)] ?? 0;
        for (let next = from + 1; node > 0; next++) {
          const weight = weights[node] ?? 0;
          const likelihood = weight + (likelihoods[next] ?? 0);
          // Of two ways as likely, the one with the longer word.
          if (weight !== 0 && likelihood >= likeliest) {
            likeliest = likelihood;
            number = node;
            to = next;
          }
          if (next >= length) break;
          node = child(node, text.charCodeAt(start + next));
        }
        if (number === NO_WORD) {
          to = from + (isPairAt(text, start + from, end) ? 2 : 1);
          likeliest = (likelihoods[to] ?? 0) - all;
        }
        likelihoods[from] = likeliest;
        ends[from] = to;
        numbers[from] = number;
      }
      for (let from = 0; from < length;) {
        const to = ends[from] ?? length;
        take(start + from, start + to, numbers[from] ?? NO_WORD);
        from = to;
      }
    },
  };
}

/** Whether a character of two code units begins here, and ends before `end`. */
export function isPairAt(text: string, at: number, end = text.length): boolean {
  return at + 1 < end && (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
