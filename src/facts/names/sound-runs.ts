/** Stretches of Chinese that write a foreign name by its sound. */
import { afterNames, soundCharacters, soundWords } from '../../lang/names/zh-people.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { firstUnits } from '../../text/unit-set.js';
import { endsInCalling, isCalling } from './chinese-cues.js';
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
  if (!first || !(isOfSounds(first) || endsAtDot(words, at) || isHyphenAt(words, at + 1))) return undefined;
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
    // `让-保罗`: one part of a name, or two.
    if (i > at && isHyphenAt(words, i)) {
      part = 0;
      continue;
    }
    if (part > 0 && (isGrammar(word) || word.text === '当') && !isDotAt(words, i + 1)) break;
    // `总理科尔`
    const isHeld = i === at && /^nr/.test(word.tag) && endsInCalling(words[i - 1]);
    const isNamed = isAfterDot || hasDot || isHeld || leadsToDot(words, i);
    const length =
      (i > at || isNamed ? lengthBeforeGrammar(word) : 0) || (isAfterDot ? lengthOfPart(word) : 0);
    const isPart =
      isSound(word, isNamed) ||
      (hasDot && part > 0 && goesOn(word)) ||
      endsAtDot(words, i) ||
      (isAfterDot && opensPart(word)) ||
      isHyphenAt(words, i + 1);
    if (length > 0 || !isPart) {
      if (length === 0) break;
      const isSaid = reportingVerbs.has(word.text.slice(length));
      return { to: i + 1, end: word.start + length, hasDot, isKnown, isSaid };
    }
    if ((part += word.text.length) > MAX_PART) break;
    isKnown ||= word.tag === 'nrt';
    to = i + 1;
    end = word.end;
  }
  if (!hasDot && !isOfSounds(first)) return undefined;
  return to > at ? { to, end, hasDot, isKnown, isSaid: false } : undefined;
}

/** `何塞·`, `克莱儿·`: a name that the dictionary does not have, or has as one, right before a dot that another follows. */
function endsAtDot(words: readonly Word[], at: number): boolean {
  // Asked of every word, and hardly any has a dot behind it.
  const word = isDotAt(words, at + 1) ? words[at] : undefined;
  if (!word || !isHan(word) || word.text.length > 4 || !/^(?:x|nr)/.test(word.tag)) return false;
  return opensPart(words[at + 2]) && !isCalling(word.text);
}

/** `曼加` + `拉差`: behind a dot, a word that no dictionary has and that begins with a sound. */
function goesOn({ text, tag }: Word): boolean {
  return tag === 'x' && HAN.test(text) && text.length === 2 && writesSound(text.charAt(0));
}

/** Whether a hyphen stands here between two parts of a name written by sound. */
function isHyphenAt(words: readonly Word[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  if (hyphen?.text !== '-' || !before || !after || before.text.length > 4 || !isHan(before)) return false;
  return isHan(after) && isOfSounds(after) && before.end === hyphen.start && hyphen.end === after.start;
}

/** The characters of an unknown word after a dot up to the grammar that stuck to its end: `梅农则` → 2; 0 if none did. */
function lengthOfPart({ text, tag }: Word): number {
  return tag === 'x' && text.length > 2 && afterNames.has(text.slice(-1)) ? text.length - 1 : 0;
}

/** A word that the part after a dot may begin with, whatever its characters are. */
function opensPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    isHan(word) &&
    (word.text.length < 5 || (word.text.length <= MAX_PART && isOfSounds(word))) &&
    !(/^(?:v|ul|uj)$/.test(word.tag) && !(word.text.length === 1 && word.tag === 'v' && isOfSounds(word)))
  );
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
    if (!isHan(word) || isCalling(word.text) || !(isOfSounds(word) || endsAtDot(words, i))) return false;
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
