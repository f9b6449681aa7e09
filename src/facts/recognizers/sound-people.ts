/** Finds people with foreign names written in Chinese by their sound: `德米斯·哈萨比斯`, `马斯克`. */
import type { EntityMention } from '../../model.js';
import { soundCharacters, soundWords } from '../../lang/zh-people.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { wordFrequency } from '../names/han-name-score.js';
import { type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

const DOT = /^[·・•‧∙⋅]$/u;
/** Of the characters in one part of such a name, at most this many. */
const MAX_PART = 8;

/** `首席执行官德米斯·哈萨比斯预测 → person 德米斯·哈萨比斯, strong` */
export const soundPeopleRecognizer: Recognizer = {
  name: 'sound-people',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    for (let at = 0; at < words.length; at++) {
      const run = readRun(words, at);
      if (!run) continue;
      const start = words[run.from]?.start ?? 0;
      const end = words[run.to - 1]?.end ?? start;
      const cues = personCues(words, run.from, run.to);
      const isShort = end - start < 2 || (!run.hasDot && end - start > 7);
      if (!isShort && (run.hasDot || run.isName || cues > 0)) {
        const tier = run.hasDot || cues >= 3 ? 'strong' : 'weak';
        if (run.hasDot || run.isName || end - start > 2) {
          found.push(entityMention(reading, 'sound-people', 'person', { start, end }, tier));
        }
      }
      at = run.to - 1;
    }
    return found;
  },
};

interface Run {
  readonly from: number;
  readonly to: number;
  readonly hasDot: boolean;
  /** The dictionary knows one of its words as a foreign name. */
  readonly isName: boolean;
}

/** The longest run of sound-writing words from `at` on, with the dots inside it. */
function readRun(words: readonly Word[], at: number): Run | undefined {
  let to = at;
  let hasDot = false;
  let isName = false;
  let part = 0;
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (DOT.test(word.text) && i > at && isSound(words[i + 1], true)) {
      hasDot = true;
      part = 0;
      continue;
    }
    if (!isSound(word, hasDot || DOT.test(words[i + 1]?.text ?? '')) || (part += word.text.length) > MAX_PART)
      break;
    isName ||= word.tag === 'nrt';
    to = i + 1;
  }
  return to > at ? { from: at, to, hasDot, isName } : undefined;
}

/** Every character writes a sound, and the whole is no common word unless a dot says that it is a name. */
function isSound(word: Word | undefined, hasDot: boolean): boolean {
  if (!word || !/^\p{Script=Han}+$/u.test(word.text) || word.tag === 'nt' || soundWords.has(word.text))
    return false;
  if (!Array.from(word.text).every((character) => soundCharacters.has(character))) return false;
  if (hasDot) return true;
  const isUsual = word.text.length > 1 && !word.tag.startsWith('nr') && word.tag !== 'x' && word.tag !== 'nz';
  return !(isUsual && (word.tag === 'ns' ? wordFrequency(word.text) > 30 : wordFrequency(word.text) > 60));
}
