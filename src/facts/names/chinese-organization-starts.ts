/** Where the name of an organisation begins in Chinese, whose last word is known. */
import { allPlaceNames } from '../../lang/names/place-names.js';
import {
  describingWords,
  industryEndings,
  institutions,
  postSet,
  verbsOfBodies,
} from '../../lang/names/zh-people.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { endingOf, isOfficeInTwo, namesOffice, OFFICE } from './chinese-organization-endings.js';
import type { Word } from './words.js';

/** Bodies that many states and places have. */
const OF_A_STATE = /(?:银行|[部局署委院会厅法协军党队府大警联])$/u;
const OF_A_PROVINCE = /^[省市县区州]$/u;
/** Bodies that say of themselves how far they reach: `世界…组织`. */
export const REACH = /^(?:国家|中华|世界|国际|全国|全球|联合国|亚洲|欧洲|非洲|中央)$/u;
export const REACHING =
  /(?:组织|协会|学会|联盟|联合会|委员会|基金会|理事会|研究所|研究院|研究中心|论坛|总会|大联盟|银行|法院|总署|中心)$/u;

/** How many words a name has, at most. */
export const MAX_WORDS = 7;
/** Parts of speech that a name is made of. */
const INSIDE = /^(?:n|nz|ns|nt|nr|nrt|nrfg|ng|vn|j|b|x|eng|s|l|an|nrx|q|f)$/;
/** `第三` + `小学`: a number in the name of what a town has several of. */
const NUMBERED = /^第[一二三四五六七八九十百\d]+$/u;
const COUNTED = /(?:学|医院|幼儿园|厂|公司|法院|监狱|军团?|舰队|大队|支队|师|团|[教研]究?[室所])$/u;
/** Grammar at the head of an unknown word. */
const STUCK = /^[由了到在于从对向与和及以把被让给经据为是]/u;

/** Offset of the name that begins with a word; grammar that stuck to an unknown word is left out: `由林达` + `集团`. */
export function startOf(words: readonly Word[], from: number): number {
  const { start = 0, text = '', tag } = words[from] ?? {};
  const isStuck = tag === 'x' && STUCK.test(text) && (text.length > 2 || OF_A_PROVINCE.test(text.charAt(1)));
  return isStuck ? start + 1 : start;
}

/** Index of the first word of the name that the word `last` ends, with its ending. */
export function firstWord(words: readonly Word[], last: number, ending: string): number {
  const text = words[last]?.text ?? '';
  if (institutions.has(text)) return OF_A_STATE.test(text) ? placesBefore(words, last) : last;
  if (text === '队' && ending === '') return placesBefore(words, last);
  if (isOfficeInTwo(words[last - 1], words[last])) return placesBefore(words, last - 1);
  if (OFFICE.test(text)) return officeStart(words, last);
  return ending === '' && !/(?:院|会|部|局|署|社|行|学|所|中心)$/u.test(text) ? last : leftEdge(words, last);
}

/** Index of the first word of what says whose an office is: `浙江` + `省` + `教育厅`; the office's own where nothing does. */
export function officeStart(words: readonly Word[], office: number): number {
  // `任命` + `为省` + `教育厅`
  const before = (words[office - 1]?.text ?? '').replace(/^.(?=.$)/u, (first) =>
    STUCK.test(first) ? '' : first,
  );
  return placesBefore(words, OF_A_PROVINCE.test(before) ? office - 1 : office);
}

/** Index of the first of the names of places right before a word; its own where there is none. */
function placesBefore(words: readonly Word[], last: number): number {
  let from = last;
  while (namesOffice(words[from - 1])) from--;
  return from;
}

/** Index of the first word of the name that ends with the word `last`. */
function leftEdge(words: readonly Word[], last: number): number {
  let from = last;
  for (let i = last - 1; i >= 0 && last - i < MAX_WORDS; i--) {
    const word = words[i];
    if (!word) break;
    // `…银行(中国)有限公司`
    if (word.text === ')' && words[i - 2]?.text === '(' && allPlaceNames.has(words[i - 1]?.text ?? '')) {
      i -= 2;
      continue;
    }
    if (/^[与及]$/.test(word.text) && isDescription(words[i - 1]) && i < last) continue;
    const isFirmsAdjective =
      word.tag === 'a' && word.text.length === 2 && industryEndings.has(words[i + 1]?.text ?? '');
    const isFirmsVerb =
      word.tag === 'v' &&
      word.text.length > 1 &&
      !reportingVerbs.has(word.text) &&
      !verbsOfBodies.has(word.text) &&
      isNamed(words, i, last);
    const isNumber = NUMBERED.test(word.text) && COUNTED.test(words[last]?.text ?? '');
    if (
      (!INSIDE.test(word.tag) && !isFirmsVerb && !isFirmsAdjective && !isNumber) ||
      !/[\p{L}\p{N}]/u.test(word.text) ||
      (postSet.has(word.text) && !words[i + 1]?.text.endsWith('事务所'))
    )
      break;
    from = i;
    if (word.tag === 'x' && word.text.length > 2 && STUCK.test(word.text)) break;
    if (allPlaceNames.has(word.text) && !INSIDE.test(words[i - 1]?.tag ?? '')) break;
  }
  const hasReach = REACHING.test(words[last]?.text ?? '') && REACH.test(words[from]?.text ?? '');
  const isCompass = /^(?:大学|学院|航空|电网|集团|银行)$/u.test(words[last]?.text ?? '');
  while (from < last && isLoose(words[from]) && !(hasReach && last - from > 1)) {
    // `南方科技大学`, `东北电力大学`
    if (isCompass && words[from]?.tag === 'f' && words[from]?.text.length === 2) break;
    from++;
  }
  return from;
}

/** A verb inside a name: `蓝湾` + `运输` + `公司`, `中央` + `选举` + `委员会`. */
function isNamed(words: readonly Word[], verb: number, last: number): boolean {
  const before = words[verb - 1];
  if (isOwnName(before)) return true;
  const isBodyOfMany = REACHING.test(words[last]?.text ?? '') && last === verb + 1;
  return isBodyOfMany && before !== undefined && (before.tag === 'ns' || REACH.test(before.text));
}

/** A word that the dictionary does not know: `蓝湾` in `蓝湾轮渡公司`. */
function isOwnName(word: Word | undefined): boolean {
  return word !== undefined && /^(?:x|nz)$/.test(word.tag) && /^\p{Script=Han}{2,}$/u.test(word.text);
}

/** A noun that may be the first half of `战略与国际研究中心`. */
function isDescription(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:n|vn|an)$/.test(word.tag) &&
    word.text.length > 1 &&
    endingOf(word) === undefined
  );
}

function isLoose(word: Word | undefined): boolean {
  return word !== undefined && (describingWords.has(word.text) || /^(?:f|q|l)$/.test(word.tag));
}
