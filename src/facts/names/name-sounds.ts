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
  /** By number: what is written, and its cost. */
  readonly written: readonly (readonly (readonly [piece: string, cost: number])[])[];
}

const numberedBefore = new WeakMap<Table['writes'], Numbered>();

function numbered({ writes }: Table): Numbered {
  const known = numberedBefore.get(writes);
  if (known) return known;
  const all = Object.entries(writes);
  const found = {
    numberOf: new Map(all.map(([writer], i) => [writer, i + 1])),
    written: [[], ...all.map(([, pieces]) => Object.entries(pieces))],
  };
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
  const { written } = numbered(sounds);
  /** By the number of a writer, when it was first met. */
  const costs = new Map<number, Float64Array>();
  const costsOf = (writer: number): Float64Array => {
    const found = costsIn(word, written[writer] ?? []);
    costs.set(writer, found);
    return found;
  };
  const rows = [new Float64Array(count + 1), new Float64Array(count + 1)] as const;
  return (writers) => {
    if (count === 0 || writers.length === 0) return -Infinity;
    let [row, next] = rows;
    row.fill(-Infinity);
    row[0] = 0;
    for (const writer of writers) {
      const own = costs.get(writer) ?? costsOf(writer);
      next.fill(-Infinity);
      for (let from = 0, at = 0; from <= count; from++, at += LENGTHS) {
        const base = row[from] ?? -Infinity;
        if (base === -Infinity) continue;
        const to = Math.min(from + LONGEST_SOUND, count);
        for (let end = from, piece = at; end <= to; end++, piece++) {
          const sum = base + (own[piece] ?? 0);
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

/** What each piece of a word costs one who writes these: at `from * LENGTHS + length`. */
function costsIn(word: string, written: Numbered['written'][number]): Float64Array {
  const costs = new Float64Array((word.length + 1) * LENGTHS);
  for (let at = 0; at < costs.length; at++) costs[at] = UNSEEN + UNSEEN_LETTER * (at % LENGTHS);
  for (const [piece, cost] of written) {
    let from = word.indexOf(piece);
    while (from >= 0) {
      costs[from * LENGTHS + piece.length] = cost;
      from = from < word.length ? word.indexOf(piece, from + 1) : -1;
    }
  }
  return costs;
}
