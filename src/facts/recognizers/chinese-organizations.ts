/** Finds organisations named in Chinese by their ending: `…大学`, `…委员会`, `…公司`. */
import type { EntityMention, Span, Tier } from '../../model.js';
import { allPlaceNames } from '../../lang/names/place-names.js';
import {
  departmentEndings,
  describingWords,
  doubtfulIndustryEndings,
  industryEndings,
  genericTeams,
  institutions,
  postSet,
  teamPosts,
  weakOrganizationEndings,
} from '../../lang/names/zh-people.js';
import { grassRoots } from '../../lang/names/zh-offices.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { entityMention } from '../entity-mention.js';
import { firmEndingAt } from '../names/chinese-firms.js';
import {
  continues,
  endingOf,
  isPlaceByForm,
  mayEnd,
  officeOfSeveral,
} from '../names/chinese-organization-endings.js';
import {
  firstWord,
  MAX_WORDS,
  officeStart,
  REACH,
  REACHING,
  startOf,
} from '../names/chinese-organization-starts.js';
import { isHan, sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** Offices of a state: these a place alone may name (`美国政府`), not so a firm (`美国公司`). */
const STATE_ENDINGS =
  /(?:政府|当局|国会|议会|院|部|局|署|委员会|军|警方|法庭|党|总局|大学|办公室|[使领]馆|[代国球]\S?队|队|[博美图科][物术书技]馆|[乐舞剧艺][\S]?团|总会|大联盟|代表团|厂|开发银行)$/u;

/** What every place has some of, and what every country has. */
const OF_PLACE = /^(.+)(?:公司|企业|厂商|厂家|集团)$/u;
const OF_COUNTRY = /^(.+国)(?:大学|学校|学院|医院|高校|中学|小学)$/u;

/** Parts of speech that name, where the others describe. */
const NAMING = /^(?:ns|nt|nr|nrt|nrfg|nz|eng|x|j)$/;
/** Parts of speech between an organisation and its department. */
const PARTS = /^(?:n|nz|ns|nt|ng|vn|v|j|b|x|l|an|p|c|s)$/;
/** A department in one word: `救灾司`, `评论部`. */
const DEPARTMENT =
  /^(?!.*(?:公司|上司|官司|土司|寿司|[好坏害益用长短难到各四处深远高低何别随暗]处|当局|[结布格全]局|[大客餐舞]厅|干部|俱乐部|[东南西北中内外全大]部)$)(?:\p{Script=Han}{2,4}[司处局厅部办]|\p{Script=Han}{1,4}[学语文程法史理机子济业药医术]系)$/u;
/** What the departments of universities are of. */
const SUBJECT = /[学语文程法史理机子济业药医术]$/u;

/** `清华大学 → organization, strong` */
export const chineseOrganizationsRecognizer: Recognizer = {
  name: 'chinese-organizations',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    for (let i = 0; i < words.length; i++) {
      const name = nameEndingAt(words, i);
      if (name)
        found.push(entityMention(reading, 'chinese-organizations', 'organization', name.span, name.tier));
    }
    return found;
  },
};

/** The organisation whose name ends with a word. */
function nameEndingAt(
  words: readonly Word[],
  i: number,
): { readonly span: Span; readonly tier: Tier } | undefined {
  const word = words[i];
  if (!word || !(mayEnd(word) || isEndOfFirm(word))) return undefined;
  const firm = firmEndingAt(words, i);
  if (firm) return firm;
  const team = teamEndingAt(words, i);
  if (team) return team;
  const whole = wholeOf(words, i);
  if (whole !== undefined) return { span: { start: startOf(words, whole), end: word.end }, tier: 'strong' };
  const office = officeOfSeveral(words, i);
  if (office !== undefined)
    return { span: { start: startOf(words, officeStart(words, office)), end: word.end }, tier: 'strong' };
  const ending = endingOf(word, words[i - 1]);
  const next = words[i + 1];
  // `人力资源部` + `门`
  const isCut = word.text.endsWith('部') && next?.text.startsWith('门') === true;
  if (ending === undefined || isCut || (next && continues(word, next))) return undefined;
  const from = firstWord(words, i, ending);
  const parts = words.slice(from, i + 1);
  if (isAnyOfPlace(parts.map(({ text }) => text).join(''))) return undefined;
  const tier = judge(parts, ending);
  return tier && { span: { start: startOf(words, from), end: word.end }, tier };
}

/** `美国公司`, `法国医院`: any one there, even where the dictionary has it as a word. */
function isAnyOfPlace(text: string): boolean {
  const place = OF_PLACE.exec(text)?.[1] ?? OF_COUNTRY.exec(text)?.[1];
  return place !== undefined && allPlaceNames.has(place);
}

/** A team by no more than its nickname, before a post that only teams have: `山猫队` + `总教练`. */
function teamEndingAt(
  words: readonly Word[],
  i: number,
): { readonly span: Span; readonly tier: Tier } | undefined {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word?.text.endsWith('队') || !teamPosts.has(next?.text ?? '')) return undefined;
  const isAlone = word.text.length > 2;
  const first = isAlone ? word : before;
  const nickname = isAlone ? word.text.slice(0, -1) : (before?.text ?? '');
  const isName = first !== undefined && isHan(first) && nickname.length > 1 && !describingWords.has(nickname);
  if (!isName || genericTeams.has(nickname)) return undefined;
  return { span: { start: first.start, end: word.end }, tier: 'strong' };
}

/** Index of the first word of the organisation whose part the word `last` names: `教育部` + … + `交流司`. */
function wholeOf(words: readonly Word[], last: number): number | undefined {
  const part = words[last]?.text ?? '';
  if (!isDepartment(part) || (part === '系' && !SUBJECT.test(words[last - 1]?.text ?? ''))) return undefined;
  for (let i = last - 1; i >= 0 && last - i < MAX_WORDS; i--) {
    const word = words[i];
    if (!word || !PARTS.test(word.tag) || !isHan(word) || postSet.has(word.text)) return undefined;
    if (reportingVerbs.has(word.text) || (word.text.length === 1 && /^[vp]/.test(word.tag))) {
      if (!/^[与及和]$/u.test(word.text)) return undefined;
    }
    const ending = endingOf(word, words[i - 1]);
    if (ending === undefined || (ending !== '' && isDepartment(word.text))) continue;
    // `教育部` + `和` + `中国铁道学会`: another one.
    if (/^[与及和]$/u.test(words[i + 1]?.text ?? '')) return undefined;
    // `蓝湾公司` + `公关部`: who works there, seldom a body of its own.
    if (/(?:公司|集团)$/u.test(ending) && !departmentEndings.has(part)) return undefined;
    const from = firstWord(words, i, ending);
    return judge(words.slice(from, i + 1), ending) === 'strong' ? from : undefined;
  }
  return undefined;
}

function isDepartment(word: string): boolean {
  return departmentEndings.has(word) || (DEPARTMENT.test(word) && !institutions.has(word));
}

/** What a firm is in, or a part of a body. */
const isEndOfFirm = sign(
  ({ text }) => industryEndings.has(text) || doubtfulIndustryEndings.has(text) || isDepartment(text),
);

/** How sure it is that these words name an organisation; undefined where they do not. */
function judge(parts: readonly Word[], ending: string): Tier | undefined {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const stem = last?.text.slice(0, last.text.length - ending.length) ?? '';
  if (before.length === 0 && ending !== '') {
    return stem.length >= 2 && !describingWords.has(stem) && !weakOrganizationEndings.has(ending)
      ? 'weak'
      : undefined;
  }
  if (ending === '') return 'strong';
  if (REACH.test(before[0]?.text ?? '') && before.length > 1 && REACHING.test(last?.text ?? ''))
    return 'strong';
  const isNaming = (word: Word, i: number): boolean =>
    (NAMING.test(word.tag) && /[\p{L}]/u.test(word.text)) ||
    isPlaceByForm(word) ||
    (i === 0 && before.length > 1 && /^[fa]$/.test(word.tag) && word.text.length === 2);
  const naming = before.filter(isNaming);
  const named = naming.filter(
    (word) => !allPlaceNames.has(word.text) && !(word.tag === 'ns' && /[省市县区州镇国]$/u.test(word.text)),
  );
  if (/^[部局署军队]$/u.test(ending) && named.some(({ tag }) => tag.startsWith('nr'))) return undefined;
  const isOffice = STATE_ENDINGS.test(last?.text ?? '');
  if (weakOrganizationEndings.has(ending)) {
    if (named.length > 0 && before.length <= 5) return 'strong';
    return naming.length > 0 && isOffice && !describingWords.has(before.at(-1)?.text ?? '')
      ? 'strong'
      : undefined;
  }
  if (naming.length > 0) return 'strong';
  return grassRoots.test(ending) ? undefined : 'weak';
}
