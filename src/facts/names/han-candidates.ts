/** The strings that may be a Chinese name, with what speaks for each. */
import { afterNames, doubtfulSurnames } from '../../lang/names/zh-people.js';
import { respectful } from '../../lang/names/zh-titles.js';
import { wordsLikeNames } from '../../lang/names/zh-words-like-names.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { letters, romanizations } from './sound.js';
import { cueAfter, isCalling, personCues } from './chinese-cues.js';
import { hanNameScore, isPlaceName, surnameOf, timesGiven, wordFrequency } from './han-name-score.js';
import { besideName, endsInLink } from './han-doubts.js';
import { tellsWhen } from './time-words.js';
import { isHan, type Word } from './words.js';

/** A string that may be a name. */
export interface Candidate {
  /** Index after the word that it ends in. */
  readonly to: number;
  readonly text: string;
  readonly score: number;
  /** The part of the score that comes from the words beside it. */
  readonly cues: number;
  /** The part of it that is not enough to show the name by. */
  readonly guess: number;
}

/** Words that a name may reach over. */
const MAX_WORDS = 3;

/**
 * Every name that may begin at a word, of two or three characters, or three or four with a surname of two. It ends where
 * a word does, or inside one that no dictionary knows: `王毅同`, where 同 belongs to what follows.
 */
export function candidatesAt(words: readonly Word[], from: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let joined = '';
  for (let to = from + 1; to <= Math.min(from + MAX_WORDS, words.length); to++) {
    const word = words[to - 1];
    if (!word || !isHan(word)) break;
    const before = joined.length;
    joined += word.text;
    // `范姜惠` + `文说`: behind a surname of two, a verb may have stuck to a character of the given name.
    const isStuck =
      (surnameOf(joined)?.length === 2 && /.[说称]$/u.test(word.text)) ||
      // `孙立在` + `2023`: known as a name, but the time behind it wants its preposition.
      (to === from + 1 && ENDS_BEFORE_TIME.test(word.text) && tellsWhen(words[to]));
    const shortest = Math.max(2, word.tag === 'x' || isStuck ? before + 1 : joined.length);
    for (let length = shortest; length <= Math.min(joined.length, 4); length++) {
      const text = joined.slice(0, length);
      const surname = surnameOf(text);
      if (surname === undefined || text.length - surname.length > 2) continue;
      found.push(candidate(words, from, to, text, joined.slice(length)));
    }
    if (joined.length > 4) break;
  }
  return found;
}

/** `rest` is what is left over of the last word. */
function candidate(words: readonly Word[], from: number, to: number, text: string, rest: string): Candidate {
  const before = personCues(words, from, to);
  // A verb may have stuck to the name.
  const cues = rest !== '' && reportingVerbs.has(rest) ? Math.max(3, before) : before;
  const known = evidence(words.slice(from, to), text, rest) + linkAtEnd(text, rest, words[to]);
  // `记者马力`: right after a post even a common word is a name.
  const relief = cues >= 4 && known <= -6 ? 2.5 : 0;
  const guess = unknownPair(words, from, to, rest);
  const score =
    hanNameScore(text) +
    known +
    relief +
    cues +
    (cues >= 3 ? 1 : 0) +
    subjectOf(words, from, to, text, rest) +
    fillsPost(words, from, to, cues) +
    guess +
    grammarTwice(text, rest, words[to]) +
    endsInLink(text, rest, words[to], words[to + 1]) +
    (cues >= 3 ? 0 : besideName(words, from, to, text)) +
    opensTalk(words, from, to, rest) +
    (rest === '' && isSpelt(words, to, text) ? SPELT : 0);
  return { to, text, score, cues, guess };
}

/** What it weighs that a character behind a name would belong to nothing else, and that grammar would stand twice. */
const NOTHING_ELSE = 1.5;

/** `院长` + `方立` + `群` + `在`: behind a post, a lone noun before grammar is the end of the name. */
function fillsPost(words: readonly Word[], from: number, to: number, cues: number): number {
  const [last, next] = [words[to - 1], words[to]];
  const isLone = to - from > 1 && cues >= 4 && last?.text.length === 1 && /^(?:n|ng|g|x|nr)$/.test(last.tag);
  return isLone && next !== undefined && /^[pdvc]/.test(next.tag) ? NOTHING_ELSE : 0;
}

/** `邱福来` + `向`: of two characters that could both follow a name only the last does. */
function grammarTwice(text: string, rest: string, next: Word | undefined): number {
  const first = rest === '' ? text.slice(-1) : rest;
  const isTwice =
    first.length === 1 && afterNames.has(first) && next !== undefined && afterNames.has(next.text);
  if (!isTwice || !/^[pc]/.test(next.tag) || text.length + rest.length !== 3) return 0;
  return rest === '' ? 2 * NOTHING_ELSE : -2 * NOTHING_ELSE;
}

/** What it weighs that a string of three is all there is for a subject of what people do. */
const SUBJECT = 3;

/** `高远航估计,` at the head of a clause: no other word is left that could be the one who does it. */
function subjectOf(words: readonly Word[], from: number, to: number, text: string, rest: string): number {
  if (text.length === 2) return isSubjectOfTwo(words, from, to, rest) ? PAIR : 0;
  if (text.length !== 3 || surnameOf(text)?.length !== 1 || isCalling(text.slice(1))) return 0;
  if (rest !== '' && !ENDS_BEFORE_TIME.test(rest)) return 0;
  // A word that the dictionary has is a subject by itself: `高中生`, `白领` + `们`.
  const first = words[from];
  if (!first || (first.text.length > 1 && first.tag !== 'x')) return 0;
  const isAtHead = from === 0 || CLAUSE_ENDS.test(words[from - 1]?.text ?? '');
  return isAtHead && cueAfter(words, to) >= 2
    ? SUBJECT + (doubtfulSurnames.has(text.charAt(0)) ? 1.5 : 0)
    : 0;
}

/** The same of two characters that no dictionary has as a word. */
const PAIR = 2;

/** `何澜就…`, `让陶静渐渐…`: at the head of a clause, with what one does right behind. */
function isSubjectOfTwo(words: readonly Word[], from: number, to: number, rest: string): boolean {
  const [before, next] = [words[from - 1]?.text, words[to]];
  if (rest !== '' || words[from]?.tag !== 'x' || to !== from + 1 || !next || !/^[dvpc]$/.test(next.tag))
    return false;
  return (
    before === undefined || CLAUSE_ENDS.test(before) || /^(?:让|由|而|但|使|当|如|以及|和|、)$/u.test(before)
  );
}

const CLAUSE_ENDS = /^[,，。;；!！?？”」』]$/u;

/** What a name in brackets behind it weighs that is its own in Latin letters: more than any doubt. */
const SPELT = 12;

/** `韩以宁(Han Yining)` */
function isSpelt(words: readonly Word[], to: number, name: string): boolean {
  if (words[to]?.text !== '(' || !/^[a-z]/.test(words[to + 1]?.text ?? '')) return false;
  let spelt = '';
  for (let i = to + 1; i < to + MAX_SPELT && words[i] && words[i]?.text !== ')'; i++) spelt += words[i]?.text;
  return romanizations(name).includes(letters(spelt));
}

/** Words of a name in Latin letters, with what stands between. */
const MAX_SPELT = 9;

/** `姜山:…`, `姜山专栏:…`: the name of the one who speaks, at the head of a paragraph. */
function opensTalk(words: readonly Word[], from: number, to: number, rest: string): number {
  if (from !== 0 || rest !== '') return 0;
  if (words[to]?.text === ':') return 2.5;
  const colon = words.slice(to, to + MAX_TALK).findIndex(({ text }) => text === ':');
  return colon > 0 && TALKS.test(words[to + colon - 1]?.text ?? '') ? 3 : 0;
}

/** What a paper calls what somebody has to say, right before the colon; and the words up to there, at most. */
const TALKS =
  /^(?:推荐|推介|点评|评论|专栏|观察|解读|分析|预测|日记|博客|手记|随笔|访谈|自述|口述|观点|视点|寄语|语录)$/u;
const MAX_TALK = 5;

/** `出自何丹之手`, `林秋之女`: behind a name, what it is that is somebody's; such a name does not end in 之. */
const OWNED =
  /^(?:手|手笔|笔|口|妻|子|女|父|母|夫|弟|兄|妹|姐|徒|师|友|家|墓|死|争|行|旅|作|作品|名|名义|职)$/u;

/** What looks like a surname with a given name and is none. */
const NO_NAME =
  /^(?:谢谢.?|马拉松|张家[口界港]|石家庄|秦皇岛|连云港|马鞍山|景德镇|平顶山|葫芦岛|安东尼|康师傅|[高初]中生|毕业生|应届生|周[一二三四五六日末]|[向于对与和同连][记学读观听患顾乘][者生众人客])$/u;

/** What it weighs that 和 or 之 at the end has nothing behind it to link to: it is part of the name. */
const LINKS_NOTHING = 3.5;

/** Before a time: `于2018年`, `在去年夏天`. */
const ENDS_BEFORE_TIME = /[在于自从至到]$/u;

/** `裴景和在论坛上`, `陶逸之给予`; `孙立在7月` */
function linkAtEnd(text: string, rest: string, next: Word | undefined): number {
  const last = text.slice(-1);
  if (rest === '' && ENDS_BEFORE_TIME.test(last) && tellsWhen(next)) return -Infinity;
  if (last === '之' && OWNED.test(rest === '' ? (next?.text ?? '') : rest)) return -Infinity;
  if (text.length < 3 || rest !== '' || (last !== '和' && last !== '之')) return 0;
  const isStop = next === undefined || !/[\p{L}\p{N}]/u.test(next.text) || reportingVerbs.has(next.text);
  return isStop || /^[pd]$/.test(next.tag) || (last === '之' && next.tag === 'v') ? LINKS_NOTHING : 0;
}

/** What the words themselves say: dictionary names speak for it, common words against it. */
function evidence(parts: readonly Word[], text: string, rest: string): number {
  const [first, ...others] = parts;
  if (!first) return 0;
  if (NO_NAME.test(text) || isTitled(text)) return -Infinity;
  // `张家口`; `温州人`
  if (text.length === 3 && (isPlaceName(text) || (/人$/u.test(text) && isPlaceName(text.slice(0, 2)))))
    return -Infinity;
  const doubt = doubtfulSurnames.has(text[0] ?? '') ? -1.5 : 0;
  const isDictionaryName = others.length === 0 && first.tag.startsWith('nr');
  // Grammar follows a name more often than it ends one.
  const stuck = !isDictionaryName && afterNames.has(text.slice(-1)) ? -2.5 : 0;
  const cut = rest === '' ? 0 : afterNames.has(rest[0] ?? '') || reportingVerbs.has(rest) ? 0.5 : -1;
  if (others.length === 0) {
    if (wordsLikeNames.has(text)) return -6;
    // `郭懋庭`: a noun of three characters that occurs nowhere else.
    if (first.text === text && first.tag === 'n' && text.length === 3 && wordFrequency(text) === 0)
      return doubt - 2;
    if (isDictionaryName)
      return text.length === 2 ? doubt - 0.5 : doubt + (surnameOf(text)?.length === 1 ? 2 : 1);
    const isNameCut = first.tag.startsWith('nr') && ENDS_BEFORE_TIME.test(rest);
    return first.tag === 'x' || isNameCut ? doubt + stuck + cut + (text.length === 2 ? -1.5 : 1) : -6;
  }
  const common = others.reduce((sum, one) => sum + (one.tag === 'x' ? 0 : againstGiven(one, first)), 0);
  const whole = first.text.length > 1 && !/^(?:nr|x)/.test(first.tag) ? commonness(first.text) : 0;
  // Nothing else begins with a surname of two characters.
  return surnameOf(text)?.length === 2
    ? stuck + cut + 1 - common / 2
    : doubt + stuck + cut - 1 - common - whole;
}

/** What it weighs that two characters are no word of any dictionary, and all of the name: no lone one stands behind them. */
function unknownPair(words: readonly Word[], from: number, to: number, rest: string): number {
  const [word, next] = [words[from], words[to]];
  if (rest !== '' || to !== from + 1 || word?.tag !== 'x' || word.text.length !== 2) return 0;
  return next && next.text.length === 1 && isHan(next) && !afterNames.has(next.text) ? 0 : 1;
}

/** `林先生`: a family name with a title. */
function isTitled(text: string): boolean {
  const given = text.slice(surnameOf(text)?.length ?? 0);
  return respectful.has(given) || isCalling(given);
}

/** What it weighs against a name that its given name is a word: less where others are called so (`何` + `建国`). */
function againstGiven({ text: word }: Word, first: Word): number {
  const isGiven =
    first.text.length === 1 && word.length === 2 && timesGiven(word) >= GIVEN_FROM && !isCalling(word);
  return isGiven ? Math.min(-0.5, commonness(word)) : commonness(word);
}

/** How many must be called by a word for it to be a given name, too. */
const GIVEN_FROM = 2;

/** 0 for rare words and single characters, up to about 4 for the commonest of two characters. */
function commonness(word: string): number {
  return word.length < 2 ? 0.5 : Math.max(0, Math.log10(wordFrequency(word) + 1) * 0.9);
}
