/** Finds people by what those who know them call them in Chinese: `老孙`, `小赵`. */
import { doubtfulSurnames, honorifics, surnames } from '../../lang/names/zh-people.js';
import { respectful, titlesBehind } from '../../lang/names/zh-titles.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { isHan, sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** Surnames that make another word behind 小: `小时`, `小康`, `小区`. */
const OTHER_WORDS = new Set('时康区丘米路项孙雪车麦谷花叶儿鲁池熊鹿蔓薛');
/** Weight of what stands beside such a name from which on it is one. */
const SURE = 3;

const isFamiliar = sign(({ text }) => isName(text));
const isFamiliarity = sign(({ text }) => text === '老' || text === '小');

const isFamily = sign(({ text }) => text.length < 3 && surnames.has(text));
/** `林先生`, which the dictionary has as a word. */
const isWithTitle = sign(
  ({ text, tag }) => tag.startsWith('n') && text !== '党主席' && familyOf(text) !== '',
);
/** With one of these even a word that is seldom a family name is one. */
const SURELY = /^(?:先生|女士|小姐|太太|夫人|老师|教授|主席|总理|总统|总书记)$/u;

/** `菜农老孙说 → person 老孙, strong`: only where a post or a verb of people stands beside it. */
export const familiarPeopleRecognizer: Recognizer = {
  name: 'familiar-people',
  recognize(reading) {
    const words = wordsOf(reading);
    return words.flatMap((word, at) => {
      const family = isWithTitle(word)
        ? familyOf(word.text)
        : isFamily(word) && isTitled(words, at)
          ? word.text
          : '';
      if (family !== '') {
        const span = { start: word.start, end: word.start + family.length };
        return [entityMention(reading, 'familiar-people', 'person', span, 'weak')];
      }
      const isPerson = isFamiliar(word)
        ? personCues(words, at, at + 1) >= SURE
        : isFamiliarity(word) && isSplitName(words, at);
      if (!isPerson) return [];
      const span = { start: word.start, end: word.start + 2 };
      return [entityMention(reading, 'familiar-people', 'person', span, 'strong')];
    });
  },
};

/** The family name before a title of two characters at least; empty where there is none. */
function familyOf(text: string): string {
  if (text.length < 3 || text.length > 5) return '';
  const family = [text.slice(0, 2), text.slice(0, 1)].find(
    (head) => surnames.has(head) && text.length > head.length + 1 && isTitle(text.slice(head.length)),
  );
  const title = text.slice(family?.length ?? 0);
  return family !== undefined && (!doubtfulSurnames.has(family) || SURELY.test(title)) ? family : '';
}

function isTitle(word: string): boolean {
  return respectful.has(word) || titlesBehind.has(word) || honorifics.includes(word);
}

/** `毛` + `主席` where the family name begins what is said: no noun stands before it that the post could be of. */
function isPostOfOne(words: readonly Word[], at: number): boolean {
  const [before, word, post] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !post || !isTitle(post.text)) return false;
  const isFree =
    before === undefined || !/\p{Script=Han}/u.test(before.text) || /^(?:[pcdvru]\w*)$/.test(before.tag);
  return isFree && word.tag.startsWith('nr');
}

/** `林` + `先生`: the family name of somebody. */
function isTitled(words: readonly Word[], at: number): boolean {
  const [before, word, title] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !title || title.text.length < 2) return false;
  if (!respectful.has(title.text)) return isPostOfOne(words, at);
  if (before?.text.length === 1 && /^(?:n\w*|x|g)$/.test(before.tag) && isHan(before)) return false;
  return !doubtfulSurnames.has(word.text) || SURELY.test(title.text);
}

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
