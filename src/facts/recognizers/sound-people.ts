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
      const isElsewhere = cues < 3 && !run.hasDot && isPlaceOrTeam(words, run.from, run.to);
      if (!isShort && !isElsewhere && (run.hasDot || run.isName || cues > 0)) {
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

const AFTER_PLACES =
  /^(?:队|公园|国家公园|岛|宫|州|市|省|县|镇|村|港|湾|河|山|山脉|海|湖|博物馆|美术馆|球场|球队|机场|车站|主场|客场|地区|半岛|海峡|海域|王国|共和国|教堂|城|城堡|乐园|乐园|信托|景区|群岛|沙漠|大街|大道|街|广场|大厦|酒店|保护区|战役|之战|战|联赛|vs|大学|学院|公司|集团|人|语|河谷|盆地|高原|当地|街头|郊外|境内|附近)/u;
const BEFORE_PLACES =
  /^(?:在|到|去|从|抵达|前往|位于|途经|客队|主队|赴|vs|距|距离|飞往|来自|离开|返回|访问|通往|作客|做客|客场|首都|城市|小城|小镇|战胜|击败|负于|球队)$/u;

/** What stands beside the run makes a place or a team of it. */
function isPlaceOrTeam(words: readonly Word[], from: number, to: number): boolean {
  return AFTER_PLACES.test(words[to]?.text ?? '') || BEFORE_PLACES.test(words[from - 1]?.text ?? '');
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
