/** Learns from pairs of names which letters each Chinese syllable and character writes. */
import { LONGEST_SOUND, type NameSounds, numberedWriters, writtenAs } from '../facts/names/name-sounds.js';
import { soundCharacters } from '../lang/names/zh-people.js';
import type { NamePair } from './pairs.js';
import { trainLetterSounds } from './train-letters.js';

type Counts = Map<string, Map<string, number>>;

const ROUNDS = 6;
/** Weights of what is known of the syllable beside the character, and of its initial beside the syllable. */
const SYLLABLE_PRIOR = 6;
const INITIAL_PRIOR = 3;
/** Rarer ways to write are left out. */
const LEAST_PROBABILITY = 0.002;
/** Before anything is known, a syllable writes two letters best. */
const FIRST_GUESS = [0.08, 0.25, 0.35, 0.22, 0.07, 0.02, 0.01];

/** A pair from which to learn: surer of those written with the usual characters than of others. */
const LEAST_LIKENESS = { usual: 0.3, other: 0.6 };

/**
 * The table. Learnt first from the names written with the characters that are used for it, then from all that fit
 * what was learnt.
 */
export function trainNameSounds(pairs: readonly NamePair[]): NameSounds {
  const isUsual = ({ characters }: NamePair): boolean => characters.every((one) => soundCharacters.has(one));
  const first = learn(pairs.filter(isUsual));
  const fitting = pairs.filter((pair) => {
    const likeness = writtenAs(pair.latin, first)(numberedWriters(pair.characters.join(''), first));
    return likeness > (isUsual(pair) ? LEAST_LIKENESS.usual : LEAST_LIKENESS.other);
  });
  return { ...learn(fitting), answers: trainLetterSounds(fitting) };
}

/**
 * By expectation maximisation over all ways to cut each name into as many strings as it has syllables.
 *
 * @see https://aclanthology.org/P04-1021 for models of this kind
 */
function learn(pairs: readonly NamePair[]): Omit<NameSounds, 'answers'> {
  let table: Counts | undefined;
  for (let round = 0; round < ROUNDS; round++) table = smoothed(expectedCounts(pairs, table), pairs);
  const writes = Object.fromEntries(Array.from(table ?? [], ([key, own]) => [key, logarithms(own)]));
  return { writes, letters: letterFrequencies(pairs) };
}

function logarithms(own: ReadonlyMap<string, number>): Record<string, number> {
  const likely = Array.from(own).filter(([, probability]) => probability >= LEAST_PROBABILITY);
  return Object.fromEntries(likely.map(([sound, probability]) => [sound, rounded(Math.log(probability))]));
}

/** How often each character writes each string, over all ways to cut, weighted by their likelihood. */
function expectedCounts(pairs: readonly NamePair[], table: Counts | undefined): Counts {
  const counts: Counts = new Map();
  for (const { latin, characters, syllables } of pairs) {
    const probability = (i: number, sound: string): number =>
      table
        ? (table.get(characters[i] ?? '')?.get(sound) ?? table.get(syllables[i] ?? '')?.get(sound) ?? 1e-7)
        : (FIRST_GUESS[sound.length] ?? 0) * agreement(syllables[i] ?? '', sound);
    const forward = sums(latin, characters.length, probability);
    const backward = sumsBack(latin, characters.length, probability);
    const total = forward[characters.length]?.[latin.length] ?? 0;
    if (total <= 0) continue;
    characters.forEach((character, i) => {
      for (let from = 0; from <= latin.length; from++) {
        const before = forward[i]?.[from] ?? 0;
        if (before === 0) continue;
        for (let to = from; to <= Math.min(latin.length, from + LONGEST_SOUND); to++) {
          const sound = latin.slice(from, to);
          const share = (before * probability(i, sound) * (backward[i + 1]?.[to] ?? 0)) / total;
          if (share > 1e-3) tally(counts, character, sound, share);
        }
      }
    });
  }
  return counts;
}

/** A first hint: the first letters agree. */
function agreement(syllable: string, sound: string): number {
  return sound !== '' && sound[0] === syllable[0] ? 6 : 1;
}

/** `[i][j]`: the likelihood of the first `j` letters being what the first `i` characters write. */
function sums(latin: string, n: number, probability: (i: number, sound: string) => number): Float64Array[] {
  const rows = Array.from({ length: n + 1 }, () => new Float64Array(latin.length + 1));
  const [first] = rows;
  if (first) first[0] = 1;
  for (let i = 0; i < n; i++) {
    for (let from = 0; from <= latin.length; from++) {
      const base = rows[i]?.[from] ?? 0;
      const next = rows[i + 1];
      if (base === 0 || !next) continue;
      for (let to = from; to <= Math.min(latin.length, from + LONGEST_SOUND); to++)
        next[to] = (next[to] ?? 0) + base * probability(i, latin.slice(from, to));
    }
  }
  return rows;
}

/** `[i][j]`: the likelihood of the letters from `j` on being what the characters from `i` on write. */
function sumsBack(
  latin: string,
  n: number,
  probability: (i: number, sound: string) => number,
): Float64Array[] {
  const rows = Array.from({ length: n + 1 }, () => new Float64Array(latin.length + 1));
  const last = rows[n];
  if (last) last[latin.length] = 1;
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i];
    for (let from = 0; row && from <= latin.length; from++) {
      for (let to = from; to <= Math.min(latin.length, from + LONGEST_SOUND); to++)
        row[from] = (row[from] ?? 0) + probability(i, latin.slice(from, to)) * (rows[i + 1]?.[to] ?? 0);
    }
  }
  return rows;
}

/** Probabilities: a syllable's leans on those of its initial, a character's on its syllable's. */
function smoothed(byCharacter: Counts, pairs: readonly NamePair[]): Counts {
  const syllableOf = new Map(
    pairs.flatMap(({ characters, syllables }) => characters.map((c, i) => [c, syllables[i] ?? ''] as const)),
  );
  const bySyllable: Counts = new Map();
  const byInitial: Counts = new Map();
  for (const [character, own] of byCharacter) {
    const syllable = syllableOf.get(character) ?? '';
    for (const [sound, times] of own) {
      tally(bySyllable, syllable, sound, times);
      tally(byInitial, initialOf(syllable), sound, times);
    }
  }
  const initials = probabilities(byInitial);
  const syllables = probabilities(bySyllable, INITIAL_PRIOR, (syllable) => initials.get(initialOf(syllable)));
  const characters = probabilities(byCharacter, SYLLABLE_PRIOR, (character) =>
    syllables.get(syllableOf.get(character) ?? ''),
  );
  return new Map([...syllables, ...characters]);
}

function probabilities(
  counts: Counts,
  weight = 0,
  priorOf: (key: string) => ReadonlyMap<string, number> | undefined = () => undefined,
): Counts {
  return new Map(
    Array.from(counts, ([key, own]) => {
      const prior = priorOf(key) ?? new Map<string, number>();
      const total = Array.from(own.values()).reduce((sum, times) => sum + times, prior.size > 0 ? weight : 0);
      const sounds = new Set([...own.keys(), ...prior.keys()]);
      return [
        key,
        new Map(
          Array.from(sounds, (sound) => [
            sound,
            ((own.get(sound) ?? 0) + weight * (prior.get(sound) ?? 0)) / total,
          ]),
        ),
      ];
    }),
  );
}

function initialOf(syllable: string): string {
  return `${/^(?:[zcs]h|[^aeiouv])?/u.exec(syllable)?.[0] ?? ''}-`;
}

function tally(counts: Counts, key: string, sound: string, times: number): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own);
  own.set(sound, (own.get(sound) ?? 0) + times);
}

function letterFrequencies(pairs: readonly NamePair[]): Record<string, number> {
  const all = pairs.map(({ latin }) => latin).join('');
  const times = new Map<string, number>();
  for (const letter of all) times.set(letter, (times.get(letter) ?? 0) + 1);
  return Object.fromEntries(Array.from(times, ([letter, n]) => [letter, rounded(Math.log(n / all.length))]));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
