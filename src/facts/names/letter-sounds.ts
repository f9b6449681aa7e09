/** How well the letters of a Latin name answer to the sounds of Chinese characters, one after the other. */
import { letters, plainSyllables } from './sound.js';

/**
 * By a letter of a Latin name and by a sound of a Chinese one, the natural logarithm of how much likelier they answer to
 * each other in one name than by chance; {@link NOTHING} on either side where a letter or a sound has no other.
 */
export type LetterSounds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What answers to a letter that is not spoken, or to a vowel put in between. */
export const NOTHING = '';
/** What two cost that were never seen, for themselves and as each other. */
const UNSEEN = -3;
const UNSEEN_PAIR = -5;

const VOWEL = /[aeiouy]/u;

/** Names whose letters or sounds are kept. */
const MOST_KEPT = 20_000;
const latinBefore = new Map<string, readonly string[]>();

/** The letters of a name as they are spoken: two that are one sound as one, a consonant before no vowel as a capital, the vowel at the end marked. */
export function spokenLetters(name: string): readonly string[] {
  const known = latinBefore.get(name);
  if (known) return known;
  const word = letters(name)
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/t?sch|sh/g, 'š')
    .replace(/t?ch/g, 'č')
    .replace(/ph/g, 'f')
    .replace(/th/g, 'þ')
    .replace(/ck/g, 'k')
    .replace(/tz|ts/g, 'z')
    .replace(/gh(?=[^aeiou]|$)/g, '')
    .replace(/wh/g, 'w')
    .replace(/([^aeiou])\1+/g, '$1');
  const found = Array.from(word, (letter, i) => {
    if (VOWEL.test(letter)) return i === word.length - 1 ? `${letter}$` : letter;
    return VOWEL.test(word[i + 1] ?? '') ? letter : letter.toUpperCase();
  });
  if (latinBefore.size < MOST_KEPT) latinBefore.set(name, found);
  return found;
}

const chineseBefore = new Map<string, readonly string[]>();

/** The sounds of the characters of a foreign name: of each the initial, the vowels, and the nasal at the end. */
export function spokenSounds(name: string): readonly string[] {
  const known = chineseBefore.get(name);
  if (known) return known;
  const found = plainSyllables(name).flatMap((syllable) => {
    if (syllable === 'er') return ['R'];
    const [, initial = '', vowels = '', nasal = ''] =
      /^([zcs]h|[^aeiouv])?([aeiouv]+)(ng?)?$/u.exec(syllable) ?? [];
    return [initial && `${initial}-`, vowels, nasal.toUpperCase()].filter((sound) => sound !== '');
  });
  if (chineseBefore.size < MOST_KEPT) chineseBefore.set(name, found);
  return found;
}

/** A table with a number for each sound that it has; 0 stands for all others. */
interface Numbered {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly byLetter: ReadonlyMap<string, Answers>;
  readonly byNone: Answers;
  /** By the number of a sound: what it costs unpaired. */
  readonly unpaired: Float64Array;
}

/** By the number of a sound, what a letter that answers to it adds; and what it adds alone. */
interface Answers {
  readonly to: Float64Array;
  readonly silent: number;
}

const numberedBefore = new WeakMap<LetterSounds, Numbered>();

function numbered(table: LetterSounds): Numbered {
  const known = numberedBefore.get(table);
  if (known) return known;
  const sounds = new Set(Object.values(table).flatMap((answers) => Object.keys(answers)));
  const numberOf = new Map(Array.from(sounds, (sound, i) => [sound, i + 1]));
  const answersOf = (own: Readonly<Record<string, number>> = {}, unseen = UNSEEN_PAIR): Answers => {
    const to = new Float64Array(numberOf.size + 1).fill(unseen);
    for (const [sound, i] of numberOf) to[i] = own[sound] ?? unseen;
    return { to, silent: own[NOTHING] ?? UNSEEN };
  };
  const found = {
    numberOf,
    byLetter: new Map(Object.entries(table).map(([letter, own]) => [letter, answersOf(own)])),
    byNone: answersOf(),
    unpaired: answersOf(table[NOTHING], UNSEEN).to,
  };
  numberedBefore.set(table, found);
  return found;
}

/** The sounds of a Chinese name by their numbers in the table. */
export function numberedSounds(chinese: string, table: LetterSounds): Uint16Array {
  const { numberOf } = numbered(table);
  return Uint16Array.from(spokenSounds(chinese), (sound) => numberOf.get(sound) ?? 0);
}

/**
 * Says how well numbered sounds answer to the letters of a name: the sum over the best way to pair the two, for each
 * letter and sound: about 1.6 for a true pair, below 0 for most others.
 */
export function answeringTo(latin: string, table: LetterSounds): (sounds: Uint16Array) => number {
  const { byLetter, byNone, unpaired } = numbered(table);
  const spoken = spokenLetters(latin).map((letter) => byLetter.get(letter) ?? byNone);
  const [none, costs] = [new Float64Array(32), unpaired];
  return (sounds) => {
    const count = sounds.length;
    const row = none.length > count ? none : new Float64Array(count + 1);
    let sum = 0;
    row[0] = sum;
    for (let j = 0; j < count; j++) row[j + 1] = sum += costs[sounds[j] ?? 0] ?? 0;
    for (const { to, silent } of spoken) {
      let diagonal: number = row[0];
      let left: number = diagonal + silent;
      row[0] = left;
      for (let j = 0; j < count; j++) {
        const sound = sounds[j] ?? 0;
        const above = row[j + 1] ?? 0;
        const paired = diagonal + (to[sound] ?? 0);
        left += costs[sound] ?? 0;
        if (paired > left) left = paired;
        if (above + silent > left) left = above + silent;
        row[j + 1] = left;
        diagonal = above;
      }
    }
    return (2 * (row[count] ?? 0)) / (spoken.length + count);
  };
}
