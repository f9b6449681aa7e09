/** Stretches of Chinese that write a foreign name by its sound. */
import { afterNames, soundCharacters, soundWords } from '../../lang/names/zh-people.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { firstUnits } from '../../text/unit-set.js';
import { wordFrequency } from './han-name-score.js';
import { isHan, ofForm, sign, type Word } from './words.js';

export interface SoundRun {
  /** Index after the word that it ends in. */
  readonly to: number;
  /** Offset of its end, which may lie inside that word. */
  readonly end: number;
  /** `·` stands in it. */
  readonly hasDot: boolean;
  /** The dictionary knows one of its words as a foreign name. */
  readonly isKnown: boolean;
  /** A verb of saying stuck to it. */
  readonly isSaid: boolean;
}

const isDot = sign(({ text }) => /^[·・•‧∙⋅]$/u.test(text));
const HAN = /^\p{Script=Han}+$/u;
/** Of the characters in one part of such a name, at most this many. */
const MAX_PART = 8;
/** Words that lead to the dot of a name, at most. */
const MAX_WORDS = 5;
/** A word of grammar that stands behind names. */
const isGrammar = sign(({ text, tag }) => afterNames.has(text) && /^(?:p|c|d|u[a-z]*|r|m|f|y)$/.test(tag));

/** The longest such run that begins at a word; undefined if none does. */
export function soundRunAt(words: readonly Word[], at: number): SoundRun | undefined {
  const first = words[at];
  if (!first || !isOfSounds(first)) return undefined;
  let to = at;
  let end = 0;
  let hasDot = false;
  let isKnown = false;
  let part = 0;
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const before = i > at ? words[i - 1] : undefined;
    const isAfterDot = before !== undefined && isDot(before);
    if (i > at && isDot(word) && opensPart(words[i + 1])) {
      hasDot = true;
      part = 0;
      continue;
    }
    if (part > 0 && isGrammar(word) && !isDotAt(words, i + 1)) break;
    const isNamed = isAfterDot || hasDot || leadsToDot(words, i);
    if (!isSound(word, isNamed) && !(isAfterDot && opensPart(word))) {
      const length = i > at || isNamed ? lengthBeforeGrammar(word) : 0;
      if (length === 0) break;
      const isSaid = reportingVerbs.has(word.text.slice(length));
      return { to: i + 1, end: word.start + length, hasDot, isKnown, isSaid };
    }
    if ((part += word.text.length) > MAX_PART) break;
    isKnown ||= word.tag === 'nrt';
    to = i + 1;
    end = word.end;
  }
  return to > at ? { to, end, hasDot, isKnown, isSaid: false } : undefined;
}

/** A word that the part after a dot may begin with, whatever its characters are. */
function opensPart(word: Word | undefined): boolean {
  return word !== undefined && isHan(word) && word.text.length < 5 && !/^(?:v|ul|uj)$/.test(word.tag);
}

/** The characters of an unknown word up to where grammar or a verb begins: `西对` → 1; 0 if none does. */
function lengthBeforeGrammar({ text, tag }: Word): number {
  if (tag !== 'x' || !HAN.test(text)) return 0;
  for (let i = 1; i < text.length; i++) {
    if (!writesSound(text.slice(0, i))) return 0;
    if (afterNames.has(text.charAt(i)) || reportingVerbs.has(text.slice(i))) return i;
  }
  return 0;
}

/** Whether the words from here on, all of sounds, lead to a dot with another part behind it. */
function leadsToDot(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + MAX_WORDS; i++) {
    const word = words[i];
    if (!word) return false;
    if (i > from && isDot(word)) return opensPart(words[i + 1]);
    if (!isHan(word) || !isOfSounds(word)) return false;
  }
  return false;
}

function isDotAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isDot(word);
}

/** Every character writes a sound, and the whole is no common word unless a dot says that it is a name. */
function isSound(word: Word, isNamed: boolean): boolean {
  return isOfSounds(word) && (isNamed ? mayBeInName(word) : isNameLike(word));
}

const mayBeInName = ofForm(({ text, tag }) => HAN.test(text) && tag !== 'nt');

const isNameLike = ofForm(({ text, tag }) => {
  if (!HAN.test(text) || tag === 'nt' || soundWords.has(text)) return false;
  const isUsual = text.length > 1 && !/^(?:nr|x$|nz)/.test(tag);
  return !(isUsual && wordFrequency(text) > (tag === 'ns' ? 30 : 60));
});

const soundUnits = firstUnits(soundCharacters);

const isOfSounds = sign(({ text }) => writesSound(text));

function writesSound(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (soundUnits[text.charCodeAt(i)] === 0) return false;
  return true;
}
