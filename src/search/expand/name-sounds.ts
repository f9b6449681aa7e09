/** Names across scripts by their sound: transliterations, and Chinese names in pinyin. */
import { fold } from '../../text/fold.js';
import { chineseConsonants, latinConsonants, likeness, transliteratedRuns } from './consonants.js';
import { cutIntoSyllables, syllableOf } from './syllables.js';

/** A name in the other script, as it stands in the texts. */
export interface SoundMatch {
  /** Folded. */
  readonly text: string;
  /** How much alike: over 0, up to 1. */
  readonly weight: number;
}

/** Both lists are best first. */
export interface NameSounds {
  /** Chinese names in the texts that sound like this one, given as its Latin words in order, folded. */
  readonly toChinese: (words: readonly string[]) => readonly SoundMatch[];
  /** Latin words in the texts that sound like a name in this folded Han run; `start` and `end` say where in the run. */
  readonly toLatin: (
    run: string,
  ) => readonly (SoundMatch & { readonly start: number; readonly end: number })[];
}

const LONGEST_TRANSLITERATION = 6;
const LEAST_LIKENESS = 0.5;
const MOST_MATCHES = 4;
const LEAST_CONSONANTS = 2;

/** The names that sound alike in these texts. */
export function buildNameSounds(texts: readonly string[]): NameSounds {
  const transliterations = new Map<string, Set<string>>();
  const latinNames = new Map<string, Set<string>>();
  const pinyinNames = new Map<string, Set<string>>();
  const runs: string[] = [];

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
      for (const consonants of latinConsonants(name)) add(latinNames, consonants, name);
      if (cutIntoSyllables(name).length > 0 || /^[a-z]{2,6}$/u.test(name)) add(pinyinNames, name, name);
    }
  }
  const han = runs.join('');
  const line = sounding(Array.from({ length: han.length }, (_, i) => syllableOf(han[i] ?? '')));

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
      if (words.length > 1) return [];
      return best(
        latinConsonants(joined)
          .filter(({ length }) => length >= LEAST_CONSONANTS)
          .flatMap((consonants) => [...(transliterations.get(consonants) ?? [])])
          .map((text) => ({ text, weight: likeness(joined, text) })),
      );
    },
    toLatin: (run) => [
      ...grams(run, 1, 4).flatMap(({ gram, start, end }) => {
        const sound = Array.from(gram, syllableOf).join('');
        return gram.length > 1 && sound.length > 3
          ? [...(pinyinNames.get(sound) ?? [])].map((text) => ({ text, weight: 1, start, end }))
          : [];
      }),
      ...transliteratedRuns(run).flatMap((part) => {
        const offset = run.indexOf(part);
        return grams(part, 2, LONGEST_TRANSLITERATION).flatMap(({ gram, start, end }) => {
          const consonants = chineseConsonants(gram);
          if (consonants.length < LEAST_CONSONANTS) return [];
          return best(
            [...(latinNames.get(consonants) ?? [])].map((text) => ({ text, weight: likeness(text, gram) })),
          ).map((match) => ({ ...match, start: offset + start, end: offset + end }));
        });
      }),
    ],
  };
}

function best(matches: readonly SoundMatch[]): readonly SoundMatch[] {
  const sorted = matches.filter(({ weight }) => weight >= LEAST_LIKENESS).sort((a, b) => b.weight - a.weight);
  const top = sorted[0]?.weight ?? 0;
  return [
    ...new Map(
      sorted.filter(({ weight }) => weight >= top - 0.1).map((match) => [match.text, match]),
    ).values(),
  ].slice(0, MOST_MATCHES);
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
