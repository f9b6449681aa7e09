/** Where the name of an organisation begins in Chinese, whose last word is known. */
import { allPlaceNames } from '../../lang/names/place-names.js';
import {
  describingWords,
  industryEndings,
  institutions,
  postSet,
  verbsOfBodies,
} from '../../lang/names/zh-people.js';
import { grassRoots, purposes } from '../../lang/names/zh-offices.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import {
  endingOf,
  isOfficeInTwo,
  isPlaceByForm,
  namesOffice,
  OFFICE,
} from './chinese-organization-endings.js';
import type { Word } from './words.js';

/** Bodies that many states and places have. */
const OF_A_STATE = /(?:银行|[部局署委院会厅法协军党队府大警联])$/u;
/** `女子` + `排球队`: whose it is stands before it. */
const TEAM_OF_SPORT =
  /^(?:男子|女子)?(?:足球|篮球|排球|乒乓球|羽毛球|网球|手球|水球|棒球|垒球|曲棍球|冰球|橄榄球|高尔夫球|田径|游泳|跳水|体操|举重|摔跤|柔道|拳击|击剑|射击|射箭|自行车|赛艇|皮划艇|滑冰|滑雪|马术|武术|围棋|象棋|国际象棋|桥牌|登山)(?:国家)?队$/u;
const OF_A_PROVINCE = /^[省市县区州]$/u;
/** Bodies that say of themselves how far they reach: `世界…组织`. */
export const REACH = /^(?:国家|中华|世界|国际|全国|全球|联合国|亚洲|欧洲|非洲|中央)$/u;
export const REACHING =
  /(?:组织|协会|学会|联盟|联合会|委员会|基金会|理事会|研究所|研究院|研究中心|论坛|总会|大联盟|银行|法院|总署|中心|[歌乐舞剧]\S?团|剧院|京剧院|话剧院|学院|电视台|电台|党校|出版社)$/u;

/** Bodies that provinces and towns have. */
const OF_THE_PUBLIC =
  /(?:[协学商工]会|联合会|研究会|促进会|委员会|基金会|管理局|执法局|中心|办公室|研究院|研究所|博物馆|图书馆|医院)$/u;

/** How many words a name has, at most. */
export const MAX_WORDS = 7;
/** Parts of speech that a name is made of. */
const INSIDE = /^(?:n|nz|ns|nt|nr|nrt|nrfg|ng|vn|j|b|x|eng|s|l|an|nrx|q|f)$/;
/** Words of time that say whose a body is: `青年` + `剧团`. */
const OF_AN_AGE = /^(?:青年|少年|青少年|老年|中年|现代|当代|古代|近代)$/u;
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
  if (ending === '' && isWhole(text)) return last;
  if (TEAM_OF_SPORT.test(text)) return leftEdge(words, last);
  return ending === '' && !/(?:院|会|部|局|署|社|行|学|所|中心)$/u.test(text) ? last : leftEdge(words, last);
}

/** `中央宣传部`, `北京大学`: it says by itself whose it is. */
function isWhole(body: string): boolean {
  return (
    /^(?:中央|国家|全国|中国|中华|中共|国务院|联合国|世界|国际)./u.test(body) ||
    (body.length > 3 && (allPlaceNames.has(body.slice(0, 2)) || allPlaceNames.has(body.slice(0, 3))))
  );
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
    // `施密特·韦伯公司`
    if (isDotBetweenNames(words, i)) continue;
    if (DATELINE.test(word.text) || (word.tag === 'x' && ENDS_IN_GRAMMAR.test(word.text))) break;
    if (grassRoots.test(words[last]?.text ?? '') && !isOwnOrPlace(word)) break;
    const isFirmsAdjective =
      word.tag === 'a' && word.text.length === 2 && industryEndings.has(words[i + 1]?.text ?? '');
    const isFirmsVerb =
      word.tag === 'v' &&
      word.text.length > 1 &&
      !reportingVerbs.has(word.text) &&
      !verbsOfBodies.has(word.text) &&
      (isNamed(words, i, last) || (i === last - 1 && purposes.has(word.text)));
    const isNumber = NUMBERED.test(word.text) && COUNTED.test(words[last]?.text ?? '');
    if (
      (!INSIDE.test(word.tag) &&
        !OF_AN_AGE.test(word.text) &&
        !isFirmsVerb &&
        !isFirmsAdjective &&
        !isNumber) ||
      !/[\p{L}\p{N}]/u.test(word.text) ||
      (postSet.has(word.text) && !words[i + 1]?.text.endsWith('事务所'))
    )
      break;
    from = i;
    if (word.tag === 'x' && word.text.length > 2 && STUCK.test(word.text)) break;
    if (allPlaceNames.has(word.text) && !INSIDE.test(words[i - 1]?.tag ?? '')) break;
  }
  while (from < last && words[from]?.tag === 'v') from++;
  const hasReach = REACHING.test(words[last]?.text ?? '') && REACH.test(words[from]?.text ?? '');
  const isCompass = /^(?:大学|学院|航空|电网|集团|银行)$/u.test(words[last]?.text ?? '');
  while (from < last && isLoose(words[from]) && !(hasReach && last - from > 1)) {
    // `南方科技大学`, `东北电力大学`
    // `省收藏家协会`: the province's, whichever it is.
    if (
      OF_A_PROVINCE.test(words[from]?.text ?? '') &&
      last - from > 1 &&
      OF_THE_PUBLIC.test(words[last]?.text ?? '')
    )
      break;
    if (isCompass && words[from]?.tag === 'f' && words[from]?.text.length === 2) break;
    from++;
  }
  return from;
}

/** At the head of news: `新华社北京6月25日电`. */
const DATELINE = /^(?:日电|日讯)$/u;

/** What an unknown word ends in that only leads to a name: `图为`, `先到`. */
const ENDS_IN_GRAMMAR = /[是为到在了于对向从让被把给由的]$/u;

/** A dot between two parts of a name. */
function isDotBetweenNames(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return /^[·・•‧]$/u.test(words[at]?.text ?? '') && isName(before) && isName(after);
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Script=Han}{1,5}$/u.test(word.text) && /^(?:x|n\w*)$/.test(word.tag);
}

/** A name of its own, or a place's. */
function isOwnOrPlace(word: Word): boolean {
  return /^(?:ns|nr\w*|nz|nt|x|m|j)$/.test(word.tag) || isPlaceByForm(word) || allPlaceNames.has(word.text);
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
