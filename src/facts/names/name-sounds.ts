/** How likely a Latin name is to be written with these Chinese characters, by a table learnt from pairs of names. */
import { fold } from '../../text/fold.js';
import type { LetterSounds } from './letter-sounds.js';
import { letters, plainSyllables } from './sound.js';

/** What Chinese syllables and characters stand for in foreign names. All numbers are natural logarithms. */
export interface NameSounds {
  /** By syllable in pinyin without tones, and by character: the probability of each string of letters it writes. */
  readonly writes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The probability of each letter in names at large. */
  readonly letters: Readonly<Record<string, number>>;
  readonly answers: LetterSounds;
}

/** Letters that one syllable writes at most. */
export const LONGEST_SOUND = 6;
/** What a string of letters costs that was never seen for a syllable, and each letter of it besides. */
const UNSEEN = -5;
const UNSEEN_LETTER = -1.5;
const RARE_LETTER = -7;

type Table = Omit<NameSounds, 'answers'>;

/** A table with a number for each character and syllable that writes something; 0 stands for all others. */
interface Numbered {
  readonly numberOf: ReadonlyMap<string, number>;
  /** By what is written: by which numbers, and their costs. */
  readonly writers: ReadonlyMap<string, readonly (readonly [number: number, cost: number])[]>;
}

const numberedBefore = new WeakMap<Table['writes'], Numbered>();

function numbered({ writes }: Table): Numbered {
  const known = numberedBefore.get(writes);
  if (known) return known;
  const writers = new Map<string, (readonly [number, number])[]>();
  const numberOf = new Map<string, number>();
  for (const [writer, pieces] of Object.entries(writes)) {
    const number = numberOf.size + 1;
    numberOf.set(writer, number);
    for (const [piece, cost] of Object.entries(pieces)) {
      const all = writers.get(piece) ?? [];
      all.push([number, cost]);
      writers.set(piece, all);
    }
  }
  const found = { numberOf, writers };
  numberedBefore.set(writes, found);
  return found;
}

/** The characters of a Chinese name by their numbers in the table, or those of their syllables. */
export function numberedWriters(chinese: string, sounds: Table): Uint16Array {
  const { numberOf } = numbered(sounds);
  const syllables = plainSyllables(chinese);
  return Uint16Array.from(
    Array.from(fold(chinese)),
    (character, i) => numberOf.get(character) ?? numberOf.get(syllables[i] ?? '') ?? 0,
  );
}

/** How many lengths a piece may have. */
const LENGTHS = LONGEST_SOUND + 1;

/**
 * Says of numbered characters the logarithm of how much likelier the letters are as what they write than as any name,
 * per letter, of the best way to cut them: about 1 for a true pair, below 0 for most others.
 */
export function writtenAs(latin: string, sounds: Table): (writers: Uint16Array) => number {
  const word = letters(latin);
  const count = word.length;
  const anyName = Array.from(word, (letter) => sounds.letters[letter] ?? RARE_LETTER).reduce(
    (sum, cost) => sum + cost,
    0,
  );
  const costs = costsOf(word, numbered(sounds));
  const size = (count + 1) * LENGTHS;
  const rows = [new Float64Array(count + 1), new Float64Array(count + 1)] as const;
  return (writers) => {
    if (count === 0 || writers.length === 0) return -Infinity;
    let [row, next] = rows;
    row.fill(-Infinity);
    row[0] = 0;
    for (const writer of writers) {
      next.fill(-Infinity);
      for (let from = 0, at = writer * size; from <= count; from++, at += LENGTHS) {
        const base = row[from] ?? -Infinity;
        if (base === -Infinity) continue;
        const to = Math.min(from + LONGEST_SOUND, count);
        for (let end = from, piece = at; end <= to; end++, piece++) {
          const sum = base + (costs[piece] ?? 0);
          if (sum > (next[end] ?? 0)) next[end] = sum;
        }
      }
      const last = row;
      row = next;
      next = last;
    }
    return ((row[count] ?? -Infinity) - anyName) / count;
  };
}

/** What each numbered writer costs for each piece of a word: at `(writer * (letters + 1) + from) * LENGTHS + length`. */
function costsOf(word: string, { numberOf, writers }: Numbered): Float64Array {
  const size = (word.length + 1) * LENGTHS;
  const costs = new Float64Array((numberOf.size + 1) * size);
  for (let at = 0; at < costs.length; at++) costs[at] = UNSEEN + UNSEEN_LETTER * (at % LENGTHS);
  for (let from = 0; from <= word.length; from++)
    for (let length = 0; length <= LONGEST_SOUND && from + length <= word.length; length++)
      for (const [number, cost] of writers.get(word.slice(from, from + length)) ?? [])
        costs[number * size + from * LENGTHS + length] = cost;
  return costs;
}
