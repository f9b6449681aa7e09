/** How the names of organisations end in Chinese: in a word for a body, as an office, as a team. */
import { allPlaceNames } from '../../lang/names/place-names.js';
import {
  describingWords,
  institutions,
  organizationEndings,
  stateFunctions,
  universitySubjects,
} from '../../lang/names/zh-people.js';
import { kindOfPlace, placeByForm } from '../../lang/names/zh-offices.js';
import { hanNameScore, isPlaceName, wordFrequency } from './han-name-score.js';
import { sign, type Word } from './words.js';

const endings = new Set(organizationEndings);
/** The characters that endings end with: a quick no for most words. */
const lastUnits = new Set(organizationEndings.map((ending) => ending.slice(-1)));

/** `教育厅`, `水务局`: an office that needs no other name. */
export const OFFICE = new RegExp(`^(?:国家)?(?:${stateFunctions.join('|')})(?:部|厅|局|总局|署|委)$`, 'u');
const officeUnits = new Set('部厅局署委');
/** States in one character: `港金管局`. */
const STATE = /^[美英法德日俄韩朝港澳台印加意]$/u;
/** Occurrences from which on a word describes rather than names. */
const COMMON = 60;
/** Endings of the dictionary's organisations. */
const BODY =
  /(?:公司|集团|银行|大学|学院|[中小]学|学校|院|部|局|署|厅|司|处|所|社|行|厂|馆|台|报|[协学公总商工议国教字]会|[奥保证银]监?委?会|[作科田足篮记音消侨书美剧曲棋]协|[文残妇侨台学青工]联|[男女][篮排足乒曲]|国奥|联合会|委员会|理事会|基金会|[研促][究进]会|安理会|常委会|[党军队团科系校]|政府|当局|中心|组织|联盟|办公室|人大|政协|委|公署|[领使]馆|舰队|军区|总部|同盟|阵线|[电卫]视|网|中央)$/u;
/** `阿森纳队`, of what the dictionary takes for some other name. */
const TEAM = /^\p{Script=Han}{3,}队$/u;

/** A place, or a word of its own, that says whose office it is. */
export function namesOffice(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    word.tag === 'ns' ||
    allPlaceNames.has(word.text) ||
    /^\p{Script=Han}{2,4}[省市县](?:政府)?$/u.test(word.text) ||
    isPlaceByForm(word) ||
    /^(?:国家|中央|全国)$/u.test(word.text) ||
    STATE.test(word.text)
  );
}

/** A place that its last character alone tells: `青石县`, `柳湾镇`. */
export function isPlaceByForm({ text, tag }: Pick<Word, 'text' | 'tag'>): boolean {
  return /^(?:n|ns|nr\w*|nz|x)$/.test(tag) && placeByForm.test(text) && !kindOfPlace.test(text);
}

/** A quick no for most words: they neither are organisations, nor end as those do. */
export const mayEnd = sign(
  ({ text, tag }) =>
    institutions.has(text) ||
    tag === 'nt' ||
    officeUnits.has(text.slice(-1)) ||
    text.endsWith('队') ||
    lastUnits.has(text.slice(-1)),
);

/** The ending that a word is or carries; undefined for other words. */
export function endingOf(word: Word, before?: Word): string | undefined {
  if (!mayEnd(word)) return undefined;
  if (institutions.has(word.text)) return '';
  // `文物局组织专家`: what a body does.
  if (word.text === '组织' && before && endingOf(before) !== undefined) return undefined;
  const lastUnit = word.text.slice(-1);
  if (officeUnits.has(lastUnit) && (OFFICE.test(word.text) || isOfficeInTwo(before, word))) return '';
  if (word.text === '队' && namesOffice(before)) return '';
  if (lastUnit === '队' && /^(?:nz|nr)/.test(word.tag) && TEAM.test(word.text)) return '';
  if (!lastUnits.has(lastUnit) && word.tag !== 'nt') return undefined;
  if (endings.has(word.text)) return word.text;
  if (word.tag === 'nt' && isBody(word.text)) return '';
  if (word.tag === 'nt' && (NO_BODY.test(word.text) || describesBody(word.text))) return undefined;
  if (!/^\p{Script=Han}{3,}$/u.test(word.text)) return undefined;
  for (let length = Math.min(5, word.text.length - 1); length >= 2; length--) {
    if (endings.has(word.text.slice(-length))) return word.text.slice(-length);
  }
  return undefined;
}

/** `气象` + `署` */
export function isOfficeInTwo(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && word?.text.length === 1 && OFFICE.test(before.text + word.text);
}

const LONGEST_OFFICE = 6;

/** Index of the first of the words that name an office: `工业` + `和` + `信息化` + `厅`, `应急` + `管理部`. */
export function officeOfSeveral(words: readonly Word[], last: number): number | undefined {
  let name = words[last]?.text ?? '';
  if (!officeUnits.has(name.slice(-1))) return undefined;
  const least = name.length === 1 ? 2 : 1;
  for (let from = last - 1; from >= Math.max(0, last - LONGEST_OFFICE); from--) {
    name = (words[from]?.text ?? '') + name;
    if (last - from >= least && OFFICE.test(name)) return from;
  }
  return undefined;
}

/** What the dictionary takes for organisations, and is none. */
const NO_BODY = /(?:场所|厕所|党和政府|党政机关|部门|机关)$/u;

/** `上市公司`: an ending with what describes it. */
function describesBody(text: string): boolean {
  return [2, 3, 4].some((length) => {
    const stem = text.slice(0, -length);
    return endings.has(text.slice(-length)) && (describingWords.has(stem) || universitySubjects.has(stem));
  });
}

/** Whether what the dictionary takes for an organisation is one, and named: no `上市公司`, no `音乐会`. */
function isBody(text: string): boolean {
  const ending = BODY.exec(text)?.[0];
  if (ending === undefined || NO_BODY.test(text) || hanNameScore(text) > 4) return false;
  const stem = text.slice(0, -ending.length);
  return (
    !describingWords.has(stem) &&
    (institutions.has(stem) ||
      allPlaceNames.has(stem.slice(0, 2)) ||
      allPlaceNames.has(stem) ||
      isPlaceName(stem) ||
      (ending === '大学' ? !universitySubjects.has(stem) : wordFrequency(stem) < COMMON))
  );
}

/** The name goes on with another ending: `…大学` + `研究院`, `…有限` + `公司`. */
export function continues(word: Word, next: Word): boolean {
  return (
    !institutions.has(next.text) &&
    !next.text.endsWith('系') &&
    endingOf(next, word) !== undefined &&
    next.text.length <= 6 &&
    !allPlaceNames.has(next.text.slice(0, 2))
  );
}
