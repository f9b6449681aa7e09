/** Finds people by what those who know them call them in Chinese: `老孙`, `小赵`. */
import { doubtfulSurnames, surnames } from '../../lang/names/zh-people.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** Surnames that make another word behind 小: `小时`, `小康`, `小区`. */
const OTHER_WORDS = new Set('时康区丘米路项孙雪车麦谷花叶儿鲁池熊鹿蔓薛');
/** Weight of what stands beside such a name from which on it is one. */
const SURE = 3;

const isFamiliar = sign(({ text }) => isName(text));
const isFamiliarity = sign(({ text }) => text === '老' || text === '小');

/** `菜农老孙说 → person 老孙, strong`: only where a post or a verb of people stands beside it. */
export const familiarPeopleRecognizer: Recognizer = {
  name: 'familiar-people',
  recognize(reading) {
    const words = wordsOf(reading);
    return words.flatMap((word, at) => {
      const isPerson = isFamiliar(word)
        ? personCues(words, at, at + 1) >= SURE
        : isFamiliarity(word) && isSplitName(words, at);
      if (!isPerson) return [];
      const span = { start: word.start, end: word.start + 2 };
      return [entityMention(reading, 'familiar-people', 'person', span, 'strong')];
    });
  },
};

/** `老` + `吴`, `老` + `吴说` */
function isSplitName(words: readonly Word[], at: number): boolean {
  const { text: before = '' } = words[at] ?? {};
  const { text: next = '' } = words[at + 1] ?? {};
  if (!isName(before + next.charAt(0))) return false;
  return next.length === 1 ? personCues(words, at, at + 2) >= SURE : reportingVerbs.has(next.slice(1));
}

function isName(text: string): boolean {
  const surname = text.charAt(1);
  if (!/^[老小].$/u.test(text) || !surnames.has(surname) || doubtfulSurnames.has(surname)) return false;
  return !(text.startsWith('小') && OTHER_WORDS.has(surname));
}
