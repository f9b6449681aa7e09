/** Learns from pairs of names which letters answer to which sounds of Chinese. */
import { type LetterSounds, NOTHING, spokenLetters, spokenSounds } from '../facts/names/letter-sounds.js';
import type { NamePair } from './pairs.js';

const ROUNDS = 8;
/** What is counted for two that never answered to each other. */
const SMOOTHING = 0.02;
/** Before anything is known: the same letter is likeliest, then what is a vowel, or a consonant, as well, or nothing at all. */
const FIRST_GUESS = { same: 20, sort: 3, other: 1, nothing: 4 };

/** Letters and sounds by number, from 1; 0 is {@link NOTHING}. */
interface Numbered {
  readonly letters: readonly string[];
  readonly sounds: readonly string[];
  readonly names: readonly { readonly latin: readonly number[]; readonly chinese: readonly number[] }[];
}

/**
 * By expectation maximisation over all ways to pair the letters and sounds of each name in order.
 *
 * @see https://doi.org/10.1109/34.682181 for models of this kind
 */
export function trainLetterSounds(pairs: readonly NamePair[]): LetterSounds {
  const numbered = number(pairs);
  let likely = firstGuess(numbered);
  for (let round = 0; round < ROUNDS; round++) likely = expected(numbered, likely);
  return againstChance(numbered, likely);
}

function number(pairs: readonly NamePair[]): Numbered {
  const spoken = pairs.map(
    ({ latin, characters }) => [spokenLetters(latin), spokenSounds(characters.join(''))] as const,
  );
  const letters = [NOTHING, ...new Set(spoken.flatMap(([latin]) => latin))];
  const sounds = [NOTHING, ...new Set(spoken.flatMap(([, chinese]) => chinese))];
  const letterAt = new Map(letters.map((letter, i) => [letter, i]));
  const soundAt = new Map(sounds.map((sound, i) => [sound, i]));
  const names = spoken.map(([latin, chinese]) => ({
    latin: latin.map((letter) => letterAt.get(letter) ?? 0),
    chinese: chinese.map((sound) => soundAt.get(sound) ?? 0),
  }));
  return { letters, sounds, names };
}

function firstGuess({ letters, sounds }: Numbered): Float64Array {
  const isVowel = (spoken: string): boolean => /^[aeiouyv]/iu.test(spoken);
  const guess = letters.flatMap((letter) =>
    sounds.map((sound) => {
      if (letter === NOTHING || sound === NOTHING) return letter === sound ? 0 : FIRST_GUESS.nothing;
      const isSame = letter.charAt(0).toLowerCase() === sound.charAt(0).toLowerCase();
      const isOfSort = isVowel(letter) === isVowel(sound);
      return (isSame ? FIRST_GUESS.same : 1) * (isOfSort ? FIRST_GUESS.sort : FIRST_GUESS.other);
    }),
  );
  return shares(Float64Array.from(guess));
}

/** How often each letter answers to each sound, over all ways to pair them, weighted by their likelihood. */
function expected({ letters, sounds, names }: Numbered, likely: Float64Array): Float64Array {
  const width = sounds.length;
  const counts = new Float64Array(letters.length * width).fill(SMOOTHING);
  counts[0] = 0;
  const of = (letter: number | undefined, sound: number | undefined): number =>
    letter === undefined || sound === undefined ? 0 : (likely[letter * width + sound] ?? 0);
  for (const { latin, chinese } of names) {
    const across = chinese.length + 1;
    const last = latin.length * across + chinese.length;
    const before = new Float64Array(last + 1);
    const after = new Float64Array(last + 1);
    before[0] = after[last] = 1;
    const at = (table: Float64Array, i: number, j: number): number =>
      i < 0 || j < 0 || i > latin.length || j > chinese.length ? 0 : (table[i * across + j] ?? 0);
    for (let i = 0; i <= latin.length; i++)
      for (let j = i === 0 ? 1 : 0; j <= chinese.length; j++)
        before[i * across + j] =
          at(before, i - 1, j - 1) * of(latin[i - 1], chinese[j - 1]) +
          at(before, i - 1, j) * of(latin[i - 1], 0) +
          at(before, i, j - 1) * of(0, chinese[j - 1]);
    const total = before[last] ?? 0;
    if (total <= 0) continue;
    for (let i = latin.length; i >= 0; i--)
      for (let j = chinese.length; j >= 0; j--) {
        const [letter, sound] = [latin[i], chinese[j]];
        const ways = [
          [letter, sound, at(after, i + 1, j + 1)],
          [letter, 0, at(after, i + 1, j)],
          [0, sound, at(after, i, j + 1)],
        ] as const;
        const reached = at(before, i, j) / total;
        for (const [one, other, rest] of ways) {
          if (one === undefined || other === undefined || rest === 0) continue;
          const share = of(one, other) * rest;
          after[i * across + j] = at(after, i, j) + share;
          counts[one * width + other] = (counts[one * width + other] ?? 0) + reached * share;
        }
      }
  }
  return shares(counts);
}

function againstChance({ letters, sounds, names }: Numbered, likely: Float64Array): LetterSounds {
  const letterShares = sharesOf(
    letters.length,
    names.flatMap(({ latin }) => latin),
  );
  const soundShares = sharesOf(
    sounds.length,
    names.flatMap(({ chinese }) => chinese),
  );
  return Object.fromEntries(
    letters.map((letter, i) => [
      letter,
      Object.fromEntries(
        sounds.flatMap((sound, j) => {
          if (i + j === 0) return [];
          const chance = (i > 0 ? (letterShares[i] ?? 0) : 1) * (j > 0 ? (soundShares[j] ?? 0) : 1);
          return [[sound, Math.round(100 * Math.log((likely[i * sounds.length + j] ?? 0) / chance)) / 100]];
        }),
      ),
    ]),
  );
}

function sharesOf(size: number, numbers: readonly number[]): Float64Array {
  const counts = new Float64Array(size);
  for (const one of numbers) counts[one] = (counts[one] ?? 0) + 1;
  return shares(counts);
}

function shares(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
