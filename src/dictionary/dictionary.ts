/** A dictionary of Chinese words, and the likeliest way to cut a text into them. */
import type { DoubleArray } from './double-array.js';

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
export function dictionaryOf({ links, weights, codes, tags, tagNames }: DoubleArray): Dictionary {
  const all = weights[1] ?? 0;

  /** The child of a node that a code unit leads to; 0 if there is none. */
  const child = (parent: number, unit: number): number => {
    const node = (links[4 * parent] ?? 0) + (codes[unit] ?? 0);
    return links[4 * node + 1] === parent ? node : 0;
  };

  /** How likely the text is from each place on, and with which word and where it ends it is so. */
  let likelihoods = new Float64Array(0);
  let ends = new Int32Array(0);
  let numbers = new Int32Array(0);

  return {
    size: tags.length,
    find: (word) => {
      let node = 0;
      for (let i = 0; i < word.length; i++)
        if ((node = child(node, word.charCodeAt(i))) === 0) return NO_WORD;
      return node === 0 || weights[2 * node + 1] === 0 ? NO_WORD : node;
    },
    tag: (number) => tagNames[tags[number] ?? 0] ?? '',
    cut: (text, start, end, take) => {
      const length = end - start;
      if (length >= ends.length) {
        likelihoods = new Float64Array(length * 2);
        ends = new Int32Array(length * 2);
        numbers = new Int32Array(length * 2);
      }
      // Looked up once: the loop takes a third longer where it finds them anew at every place.
      const [likely, endOf, numberOf] = [likelihoods, ends, numbers];
      likely[length] = 0;
      for (let from = length - 1; from >= 0; from--) {
        let likeliest = -Infinity;
        let number = NO_WORD;
        let to = 0;
        let node = child(0, text.charCodeAt(start + from));
        for (let next = from + 1; node > 0; next++) {
          const weight = weights[2 * node + 1] ?? 0;
          const likelihood = weight + (likely[next] ?? 0);
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
          likeliest = (likely[to] ?? 0) - all;
        }
        likely[from] = likeliest;
        endOf[from] = to;
        numberOf[from] = number;
      }
      for (let from = 0; from < length;) {
        const to = endOf[from] ?? length;
        take(start + from, start + to, numberOf[from] ?? NO_WORD);
        from = to;
      }
    },
  };
}

/** Whether a character of two code units begins here, and ends before `end`. */
export function isPairAt(text: string, at: number, end = text.length): boolean {
  return at + 1 < end && (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
