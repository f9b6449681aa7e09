/** How alike a name in Latin letters and a name in Chinese characters sound. */
import { groupBy } from '../../group-by.js';
import { pinyin } from 'pinyin-pro';
import { fold } from '../../text/fold.js';
import { remembering } from '../../text/remembering.js';
import { surnameOf } from './han-name-score.js';
import { nameParts } from './name-parts.js';
import { looseWadeGiles } from './wade-giles.js';

const known = new Map<string, readonly string[]>();

/** The syllables of Han characters in pinyin without tones, `ü` as `v`: `梁文锋 → liang, wen, feng`. */
export function syllables(name: string): readonly string[] {
  const found =
    known.get(name) ??
    pinyin(fold(name), {
      toneType: 'none',
      type: 'array',
      surname: surnameOf(fold(name)) ? 'head' : 'off',
      v: true,
    });
  if (known.size < 20_000) known.set(name, found);
  return found;
}

const plain = new Map<string, readonly string[]>();

/** The syllables of each Han character as foreign names use it: none is read as a surname. */
export function plainSyllables(name: string): readonly string[] {
  const found = plain.get(name) ?? pinyin(fold(name), { toneType: 'none', type: 'array', v: true });
  if (plain.size < 20_000) plain.set(name, found);
  return found;
}

/** The ways to write a Chinese name in pinyin, without spaces: family name first, and last. */
export function romanizations(name: string): readonly string[] {
  const family = surnameOf(fold(name));
  if (family === undefined) return [];
  return spellings(syllables(name)).flatMap((all) => bothWays(all, family.length));
}

/** The same where a character of the given name is read otherwise than most often: `凹` as `wa`. */
export function rareRomanizations(name: string): readonly string[] {
  const folded = fold(name);
  const family = surnameOf(folded)?.length ?? 0;
  const usual = syllables(name);
  return Array.from(folded).flatMap((character, i) =>
    i < family
      ? []
      : otherReadings(character, usual[i])
          .map((reading) => usual.with(i, reading))
          .flatMap((all) => spellings(all).flatMap((spelt) => bothWays(spelt, family))),
  );
}

/** The ways to write a Chinese name in older spellings, loosened. */
export function olderRomanizations(name: string): readonly string[] {
  const family = surnameOf(fold(name))?.length ?? 0;
  const all = syllables(name);
  return [looseWadeGiles(all), looseWadeGiles([...all.slice(family), ...all.slice(0, family)])];
}

const readings = new Map<string, readonly string[]>();

function otherReadings(character: string, usual: string | undefined): readonly string[] {
  const all =
    readings.get(character) ??
    pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  if (readings.size < 20_000) readings.set(character, all);
  return [...new Set(all)].filter((reading) => reading !== usual);
}

/** `ü` is written in three ways. */
function spellings(all: readonly string[]): readonly (readonly string[])[] {
  const ways = all.some((syllable) => syllable.includes('v')) ? ['u', 'v', 'yu'] : ['u'];
  return ways.map((u) => all.map((syllable) => syllable.replaceAll('v', u)));
}

function bothWays(all: readonly string[], family: number): readonly string[] {
  const [first, given] = [all.slice(0, family).join(''), all.slice(family).join('')];
  return [first + given, given + first];
}

/** Latin letters alone, small, without accents. */
export function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** What family names of Arabic begin with, which Chinese leaves out. */
const PARTICLE = /^(?:al|el)-(?=.{3})/iu;

/** Parts less alike than this do not pair, however alike the others are. */
const LEAST_ALIKE = 0.25;

/**
 * How alike a Latin word and a Chinese rendering of it sound, 0 to 1: half from their consonants, half from
 * all letters.
 */
export function soundLikeness(latin: string, chinese: string): number {
  return heardLikeness(heardLatin(latin), heardChinese(chinese));
}

/** The same of names as they are heard. */
export function heardLikeness(a: Heard, b: Heard): number {
  // Vowels alone say nothing.
  if (a.consonants === '' || b.consonants === '') return 0;
  return 0.5 * likeness(a.skeleton, b.skeleton) + 0.5 * likeness(a.word, b.word);
}

/** A name as it is heard, in letters of one kind for both languages. */
export interface Heard {
  readonly word: Uint8Array;
  readonly skeleton: Uint8Array;
  /** The skeleton in letters. */
  readonly consonants: string;
}

export const heardLatin = hears((name) => english(letters(name)));
export const heardChinese = hears((name) => mandarin(plainSyllables(name).join('')));

function hears(spell: (name: string) => string): (name: string) => Heard {
  return remembering((name) => {
    const word = spell(name);
    const consonants = skeleton(word);
    return { word: places(word), skeleton: places(consonants), consonants };
  });
}

/** Says how alike one Latin word and one Chinese rendering of it sound, 0 to 1. */
export type Likeness = (latin: string, chinese: string) => number;

/** The likeness of two whole names of several parts; the family name weighs double. 0 where the parts do not pair. */
export function fullNameLikeness(latin: string, chinese: string, part: Likeness = soundLikeness): number {
  const left = nameParts(latin).filter((part) => letters(part).length > 1);
  const right = nameParts(chinese);
  const [given, family] = [left[0], left.at(-1)];
  const [first, last] = [right[0], right.at(-1)];
  if (!given || !family || !first || !last || left.length < 2 || right.length < 2) return 0;
  const names = Math.max(part(given, first), part(given, first.split('-')[0] ?? ''));
  const families = Math.max(part(family, last), part(family.replace(PARTICLE, ''), last));
  return Math.min(names, families) < LEAST_ALIKE ? 0 : (names + 2 * families) / 3;
}

/**
 * Finds, of things named in Latin letters, those whose full name is at least so much like a Chinese one. Only family
 * names whose consonants could reach that are compared, and consonants are compared once.
 */
export function findAlike<Named>(
  things: readonly Named[],
  nameOf: (thing: Named) => string,
  least: number,
): (chinese: string) => readonly Named[] {
  /** What the consonants of a family name must reach, were all else the same. */
  const leastConsonants = 2 * ((3 * least - 1) / 2) - 1;
  const bySkeleton = groupBy(things, (thing) => {
    const family = nameParts(nameOf(thing)).findLast((part) => letters(part).length > 1) ?? '';
    return heardLatin(family).consonants;
  });
  const near = new Map<string, readonly Named[]>();
  return (chinese) => {
    const family = nameParts(chinese).at(-1) ?? '';
    const { consonants, skeleton } = heardChinese(family);
    const candidates =
      near.get(consonants) ??
      Array.from(bySkeleton)
        .filter(([other]) => likeness(places(other), skeleton) >= leastConsonants)
        .flatMap(([, group]) => group);
    near.set(consonants, candidates);
    return candidates.filter((thing) => fullNameLikeness(nameOf(thing), chinese) >= least);
  };
}

/** English letters as Chinese ears hear them. */
function english(word: string): string {
  return word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^x/, 's')
    .replace(/^(?:ps)/, 's')
    .replace(/ght?/g, (match, at: number) => (at === 0 ? 'g' : match === 'gh' ? '' : 't'))
    .replace(/sch|tch|tsch/g, 'x')
    .replace(/ch(?=[lrm])/g, 'k')
    .replace(/sh|ch|tion|sion/g, (match) => (match.length > 2 ? 'xn' : 'x'))
    .replace(/ph/g, 'f')
    .replace(/th/g, 's')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/x(?=[^aeiou]|$)(?<!^x)/g, (match, at: number) => (at === word.length - 1 ? 'ks' : match))
    .replace(/([aeiou])w(?![aeiou])/g, '$1')
    .replace(/wh/g, 'w')
    .replace(/(.)\1+/g, '$1')
    .replace(/e$/, '');
}

/** Pinyin in the same letters. */
function mandarin(spoken: string): string {
  return spoken
    .replace(/zh/g, 'j')
    .replace(/ch|q|sh/g, 'x')
    .replace(/z/g, 's')
    .replace(/c/g, 's')
    .replace(/er/g, 'r')
    .replace(/([kgtdbpfs])[eu](?=[kgtdbpfslmnrjx]|$)/g, '$1')
    .replace(/(?<=[a-z])si$/g, 's')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

/** Consonants in classes that Chinese renderings do not keep apart; vowels are left out. */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', m: 'm', f: 'f', v: 'f', w: 'w', d: 'd', t: 'd', n: 'n', l: 'l', r: 'l',
  g: 'g', k: 'g', h: 'h', j: 'j', x: 'j', s: 's', z: 's', y: 'y',
}; // prettier-ignore

function skeleton(word: string): string {
  const consonants = Array.from(word, (letter) => CLASSES[letter] ?? '').join('');
  const isOpen = /^[aeiou]/.test(word);
  return (isOpen ? 'v' : '') + consonants.replace(/y/g, '').replace(/(.)\1+/g, '$1');
}

/** 1 − edit distance / the longer length. */
function likeness(a: Uint8Array, b: Uint8Array): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** Letters that are heard as each other: to put one for the other is half an edit. */
const NEIGHBOURS = 'fw bf js ln gj dj ds mn gh eo ao ei ae ou iy ai bp dt gk lr vw fv sz'.split(' ');
/** Letters that are heard least. */
const FAINT = 'ldsh';

/** What it costs to put one letter for another, at `a * 32 + b` of their places in the alphabet from 1. */
const substitution = new Float64Array(32 * 32).fill(1);
/** What a letter more or less costs. */
const omission = new Float64Array(32).fill(1);
for (let letter = 0; letter < 32; letter++) substitution[letter * 33] = 0;
for (const pair of NEIGHBOURS) {
  const [a, b] = [place(pair, 0), place(pair, 1)];
  substitution[a * 32 + b] = substitution[b * 32 + a] = 0.5;
}
for (let i = 0; i < FAINT.length; i++) omission[place(FAINT, i)] = 0.6;

/** The place in the alphabet of a small letter, from 1. */
function place(word: string, at: number): number {
  return word.charCodeAt(at) & 31;
}

/** The places of all letters of a word. */
function places(word: string): Uint8Array {
  return Uint8Array.from(word, (_, i) => place(word, i));
}

/** One row of the distances, used anew by each. */
const shortRow = new Float64Array(64);

/** The edit distance of two short words of small letters, by their places; an `l`, `d`, `s` or `h` more or less costs 0.6. */
function distance(a: Uint8Array, b: Uint8Array): number {
  const count = b.length;
  const row = count < shortRow.length ? shortRow : new Float64Array(count + 1);
  for (let j = 0; j <= count; j++) row[j] = j;
  for (let i = 0; i < a.length; i++) {
    const left = a[i] ?? 0;
    const omitted = omission[left] ?? 1;
    let diagonal: number = row[0] ?? 0;
    let last = i + 1;
    row[0] = last;
    for (let j = 0; j < count; j++) {
      const right = b[j] ?? 0;
      const above: number = row[j + 1] ?? 0;
      const exchanged = diagonal + (substitution[left * 32 + right] ?? 1);
      last += omission[right] ?? 1;
      if (exchanged < last) last = exchanged;
      if (above + omitted < last) last = above + omitted;
      row[j + 1] = last;
      diagonal = above;
    }
  }
  return row[count] ?? 0;
}
