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

/** The sum over the best way to pair the two, for each letter and sound: about 1.6 for a true pair, below 0 for most others. */
export function answeringLikeness(latin: string, chinese: string, table: LetterSounds): number {
  const spoken = spokenLetters(latin);
  const sounds = spokenSounds(chinese);
  const unpaired = sounds.map((sound) => table[NOTHING]?.[sound] ?? UNSEEN);
  let row = new Float64Array(sounds.length + 1);
  for (let j = 1; j <= sounds.length; j++) row[j] = (row[j - 1] ?? 0) + (unpaired[j - 1] ?? 0);
  for (const letter of spoken) {
    const own = table[letter];
    const silent = own?.[NOTHING] ?? UNSEEN;
    const next = new Float64Array(sounds.length + 1);
    next[0] = (row[0] ?? 0) + silent;
    for (let j = 1; j <= sounds.length; j++)
      next[j] = Math.max(
        (row[j - 1] ?? 0) + (own?.[sounds[j - 1] ?? ''] ?? UNSEEN_PAIR),
        (row[j] ?? 0) + silent,
        (next[j - 1] ?? 0) + (unpaired[j - 1] ?? 0),
      );
    row = next;
  }
  return (2 * (row[sounds.length] ?? 0)) / (spoken.length + sounds.length);
}
