/** Names across scripts by their sound: transliterations, and Chinese names in pinyin. */
import type { Steps } from '../../gradual.js';
import { fold } from '../../text/fold.js';
import { JUST_ASKED, remembering } from '../../text/remembering.js';
import { chineseConsonants, latinConsonants, likeness, transliteratedRuns } from './consonants.js';
import { cutIntoSyllables, syllableOf } from './syllables.js';

/** A name in the other script, as it stands in the texts. */
export interface SoundMatch {
  /** Folded. */
  readonly text: string;
  /** How much alike: over 0, up to 1. */
  readonly weight: number;
}

/** A name that part of a run of characters sounds like. */
type HeardInRun = SoundMatch & { readonly start: number; readonly end: number };

/** Both lists are best first. */
export interface NameSounds {
  /** Chinese names in the texts that sound like this one, given as its Latin words in order, folded. */
  readonly toChinese: (words: readonly string[]) => readonly SoundMatch[];
  /** Latin words in the texts that sound like a name in this folded Han run; `start` and `end` say where in the run. */
  readonly toLatin: (run: string) => readonly HeardInRun[];
}

const LONGEST_TRANSLITERATION = 7;
const MOST_MATCHES = 4;
const LEAST_CONSONANTS = 2;
/** From so many consonants on, one of them may differ. */
const FORGIVING_FROM = 4;

/** From where on names count as the same one: lower than for naming somebody, because other words decide as well. */
const ALIKE = 0.5;

/** How alike a Latin word, folded, and Chinese characters sound: 0 to 1. */
export type SoundLikeness = (latin: string, chinese: string) => number;

/** The names that sound alike in these texts, read one in a step. */
export function* buildNameSounds(
  texts: readonly string[],
  soundLikeness: SoundLikeness = likeness,
): Steps<NameSounds> {
  const transliterations = new Map<string, Set<string>>();
  const latinNames = new Map<string, Set<string>>();
  const pinyinNames = new Map<string, Set<string>>();
  const runs: string[] = [];
  const ordinary = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).map(fold));

  for (const text of texts) {
    const folded = fold(text);
    for (const run of transliteratedRuns(folded)) {
      for (const { gram } of grams(run, 2, LONGEST_TRANSLITERATION)) {
        add(transliterations, chineseConsonants(gram), gram);
      }
    }
    for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) runs.push(run, ' ');
    for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
      const name = fold(word);
      if (!ordinary.has(name))
        for (const consonants of latinConsonants(name)) add(latinNames, consonants, name);
      if (cutIntoSyllables(name).length > 0 || /^[a-z]{2,6}$/u.test(name)) add(pinyinNames, name, name);
    }
    yield;
  }
  const han = runs.join('');
  const line = sounding(Array.from({ length: han.length }, (_, i) => syllableOf(han[i] ?? '')));

  const best = (matches: readonly SoundMatch[]): readonly SoundMatch[] => {
    const sorted = matches.filter(({ weight }) => weight >= ALIKE).sort((a, b) => b.weight - a.weight);
    const top = sorted[0]?.weight ?? 0;
    return sorted.filter(({ weight }) => weight >= top - 0.1).slice(0, MOST_MATCHES);
  };
  const heardChinese = (name: string): readonly SoundMatch[] =>
    best(
      soundingLike(latinConsonants(name), transliterations).map((text) => ({
        text,
        weight: soundLikeness(name, text),
      })),
    );
  const heardLatin = (gram: string): readonly SoundMatch[] => {
    const consonants = chineseConsonants(gram);
    if (consonants.length < LEAST_CONSONANTS) return [];
    return best(
      soundingLike([consonants], latinNames).map((text) => ({ text, weight: soundLikeness(text, gram) })),
    );
  };
  const hear = (run: string): readonly HeardInRun[] => [
    ...grams(run, 1, 4).flatMap(({ gram, start, end }) => {
      const sound = Array.from(gram, syllableOf).join('');
      return gram.length > 1 && sound.length > 3
        ? [...(pinyinNames.get(sound) ?? [])].map((text) => ({ text, weight: 1, start, end }))
        : [];
    }),
    ...transliteratedRuns(run).flatMap((part) => {
      const offset = run.indexOf(part);
      return grams(part, 2, LONGEST_TRANSLITERATION).flatMap(({ gram, start, end }) =>
        kept(latin, gram, heardLatin).map((match) => ({
          ...match,
          start: offset + start,
          end: offset + end,
        })),
      );
    }),
  ];
  const chinese = new Map<string, readonly SoundMatch[]>();
  const latin = new Map<string, readonly SoundMatch[]>();

  return {
    toChinese: (words) => {
      const joined = words.join('');
      const rotated = [...words.slice(1), words[0] ?? ''].join('');
      const spelled = (joined.length < 5 ? [] : [...new Set([joined, rotated])])
        .flatMap(cutIntoSyllables)
        .flatMap((syllables) =>
          findAll(line, sounding(syllables)).map((at) => han.slice(at, at + syllables.length)),
        );
      if (spelled.length > 0)
        return [...new Set(spelled)].slice(0, MOST_MATCHES).map((text) => ({ text, weight: 1 }));
      return words.length > 1 ? [] : kept(chinese, joined, heardChinese);
    },
    toLatin: remembering(hear, JUST_ASKED),
  };
}

/** The names whose consonants are these, but for one in longer names. */
function soundingLike(
  readings: readonly string[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const found = new Set<string>();
  for (const [consonants, alike] of names) {
    if (readings.some((reading) => isNear(reading, consonants))) for (const name of alike) found.add(name);
  }
  return [...found];
}

/** Whether one consonant more, less or other makes one of the other; short ones have to be the same. */
function isNear(a: string, b: string): boolean {
  if (a === b) return a.length >= LEAST_CONSONANTS;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length < FORGIVING_FROM || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}

/** Names are asked about again and again: this many are kept. */
const MOST_KEPT = 5_000;

function kept<T>(known: Map<string, T>, key: string, find: (key: string) => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const found = find(key);
  known.set(key, found);
  return found;
}

function grams(
  run: string,
  least: number,
  most: number,
): readonly { gram: string; start: number; end: number }[] {
  const found = [];
  for (let start = 0; start < run.length; start++) {
    for (let length = least; length <= Math.min(most, run.length - start); length++) {
      found.push({ gram: run.slice(start, start + length), start, end: start + length });
    }
  }
  return found;
}

function add(to: Map<string, Set<string>>, key: string, text: string): void {
  const known = to.get(key);
  if (known) known.add(text);
  else to.set(key, new Set([text]));
}

const codes = new Map<string, number>();

/** Syllables as one character each, so that a name in pinyin is found by one search through a string. */
function sounding(syllables: readonly string[]): string {
  return syllables
    .map((syllable) => {
      let code = codes.get(syllable);
      if (code === undefined) codes.set(syllable, (code = codes.size + 1));
      return String.fromCharCode(code);
    })
    .join('');
}

function findAll(line: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = line.indexOf(wanted); at >= 0 && found.length < 50; at = line.indexOf(wanted, at + 1))
    found.push(at);
  return found;
}
