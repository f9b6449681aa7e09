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

/**
 * The logarithm of how much likelier the letters are as what the characters write than as any name, per letter, of
 * the best way to cut them: about 1 for a true pair, below 0 for most others.
 */
export function writtenLikeness(latin: string, chinese: string, sounds: Omit<NameSounds, 'answers'>): number {
  const word = letters(latin);
  const characters = Array.from(fold(chinese));
  const syllables = plainSyllables(chinese);
  if (word === '' || characters.length === 0) return -Infinity;
  let row = new Float64Array(word.length + 1).fill(-Infinity);
  row[0] = 0;
  characters.forEach((character, i) => {
    const own = sounds.writes[character] ?? sounds.writes[syllables[i] ?? ''] ?? {};
    const next = new Float64Array(word.length + 1).fill(-Infinity);
    for (let from = 0; from <= word.length; from++) {
      const base = row[from] ?? -Infinity;
      if (base === -Infinity) continue;
      for (let length = 0; length <= LONGEST_SOUND && from + length <= word.length; length++) {
        const cost = own[word.slice(from, from + length)] ?? UNSEEN + UNSEEN_LETTER * length;
        if (base + cost > (next[from + length] ?? -Infinity)) next[from + length] = base + cost;
      }
    }
    row = next;
  });
  const background = Array.from(word, (letter) => sounds.letters[letter] ?? RARE_LETTER);
  const anyName = background.reduce((sum, cost) => sum + cost, 0);
  return ((row[word.length] ?? -Infinity) - anyName) / word.length;
}
