/** How alike a name in Latin letters and a name in Chinese characters sound. */
import { pinyin } from 'pinyin-pro';
import { fold } from '../../text/fold.js';
import { surnameOf } from './han-name-score.js';
import { nameParts } from './name-parts.js';

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
  const ways = syllables(name).some((syllable) => syllable.includes('v')) ? ['u', 'v', 'yu'] : ['u'];
  return ways.flatMap((u) => {
    const all = syllables(name).map((syllable) => syllable.replaceAll('v', u));
    const first = all.slice(0, family.length).join('');
    const given = all.slice(family.length).join('');
    return [first + given, given + first];
  });
}

/** Latin letters alone, small, without accents. */
export function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Parts less alike than this do not pair, however alike the others are. */
const LEAST_ALIKE = 0.25;

/**
 * How alike a Latin word and a Chinese rendering of it sound, 0 to 1: half from their consonants, half from
 * all letters.
 */
export function soundLikeness(latin: string, chinese: string): number {
  const a = heard(letters(latin), english);
  const b = heard(plainSyllables(chinese).join(''), mandarin);
  // Vowels alone say nothing.
  if (a.skeleton === '' || b.skeleton === '') return 0;
  return 0.5 * likeness(a.skeleton, b.skeleton) + 0.5 * likeness(a.word, b.word);
}

interface Heard {
  readonly word: string;
  readonly skeleton: string;
}

const heardBefore = new Map<string, Heard>();

function heard(word: string, as: typeof english): Heard {
  const key = `${as.name} ${word}`;
  const known = heardBefore.get(key);
  if (known) return known;
  const plain = as(word);
  const found = { word: plain, skeleton: skeleton(plain) };
  if (heardBefore.size < 20_000) heardBefore.set(key, found);
  return found;
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
  const names = part(given, first);
  const families = part(family, last);
  return Math.min(names, families) < LEAST_ALIKE ? 0 : (names + 2 * families) / 3;
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
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** Edits between neighbours of a class cost half. */
function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const pair = a < b ? a + b : b + a;
  return /^(?:fw|bf|js|ln|gj|dj|ds|mn|gh|eo|ao|ei|ae|ou|iy|ai|bp|dt|gk|lr|vw|fv|sz)$/.test(pair) ? 0.5 : 1;
}

/** The edit distance of two short strings; an `l`, `d`, `s` or `h` more or less costs 0.6. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const left = a[i - 1] ?? '';
      const right = b[j - 1] ?? '';
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + substitution(left, right),
          (row[j] ?? 0) + (/[ldsh]/.test(left) ? 0.6 : 1),
          (next[j - 1] ?? 0) + (/[ldsh]/.test(right) ? 0.6 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
