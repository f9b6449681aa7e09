/** Finds organisations named in Chinese by their ending: `…大学`, `…委员会`, `…公司`. */
import type { EntityMention, Span, Tier } from '../../model.js';
import { placeNames } from '../../lang/place-names.js';
import {
  afterOrganizations,
  departmentEndings,
  describingWords,
  firmVerbs,
  industryEndings,
  institutions,
  organizationEndings,
  posts,
  stateFunctions,
  verbsOfBodies,
  weakOrganizationEndings,
} from '../../lang/zh-people.js';
import { reportingVerbs } from '../../lang/zh-reporting.js';
import { entityMention } from '../entity-mention.js';
import { hanNameScore, isPlaceName, wordFrequency } from '../names/han-name-score.js';
import { ofForm, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

const endings = new Set(organizationEndings);
/** The characters that endings end with: a quick no for most words. */
const lastUnits = new Set(organizationEndings.map((ending) => ending.slice(-1)));
const places = new Set(placeNames.flat());
const postSet = new Set(posts);

/** Offices of a state: these a place alone may name (`美国政府`), not so a firm (`美国公司`). */
const STATE_ENDINGS =
  /(?:政府|当局|国会|议会|院|部|局|署|委员会|军|警方|法庭|党|总局|大学|办公室|[使领]馆|[代国球]\S?队|队|[博美图科][物术书技]馆|[乐舞剧艺][\S]?团|总会|大联盟|代表团|厂|开发银行)$/u;

/** `教育厅`, `水务局`: an office that needs no other name. */
const OFFICE = new RegExp(`^(?:国家)?(?:${stateFunctions.join('|')})(?:部|厅|局|总局|署|委)$`, 'u');
const officeUnits = new Set('部厅局署委');
/** Bodies that many states and places have. */
const OF_A_STATE = /(?:银行|[部局署委院会厅法协军党队府大警联])$/u;
/** States in one character: `港金管局`. */
const STATE = /^[美英法德日俄韩朝港澳台印加意]$/u;
const OF_A_PROVINCE = /^[省市县区州]$/u;
/** Bodies that say of themselves how far they reach: `世界…组织`. */
const REACH = /^(?:国家|中华|世界|国际|全国|全球|联合国|亚洲|欧洲|非洲|中央)$/u;
const REACHING =
  /(?:组织|协会|学会|联盟|联合会|委员会|基金会|理事会|研究所|研究院|研究中心|论坛|总会|大联盟|银行|法院|总署|中心)$/u;

/** Parts of speech that a name is made of. */
const INSIDE = /^(?:n|nz|ns|nt|nr|nrt|nrfg|ng|vn|j|b|x|eng|s|l|an|nrx|q|f)$/;
/** Parts of speech that name, where the others describe. */
const NAMING = /^(?:ns|nt|nr|nrt|nrfg|nz|eng|x|j)$/;
const MAX_WORDS = 7;
/** How many words of time may stand between a firm and what it does. */
const MAX_TIME_WORDS = 4;
/** Parts of speech between an organisation and its department. */
const PARTS = /^(?:n|nz|ns|nt|ng|vn|v|j|b|x|l|an|p|c|s)$/;
/** Occurrences from which on a word describes rather than names. */
const COMMON = 60;
/** Endings of the dictionary's organisations. */
const BODY =
  /(?:公司|集团|银行|大学|学院|[中小]学|学校|院|部|局|署|厅|司|处|所|社|行|厂|馆|台|报|[协学公总商工议国教字]会|[奥保证银]监?委?会|[作科田足篮记音消侨书美剧曲棋]协|[文残妇侨台学青工]联|[男女][篮排足乒曲]|国奥|联合会|委员会|理事会|基金会|[研促][究进]会|安理会|常委会|[党军队团科系校]|政府|当局|中心|组织|联盟|办公室|人大|政协|委|公署|[领使]馆|舰队|军区|总部|同盟|阵线|[电卫]视|网|中央)$/u;
/** `东北`, `华南`: regions, which name a university. */
const COMPASS = /^[东西南北中华][东西南北中原]$/u;
/** `阿森纳队`, of what the dictionary takes for some other name. */
const TEAM = /^\p{Script=Han}{3,}队$/u;
const HAN = /^\p{Script=Han}+$/u;
/** What the departments of universities are of. */
const SUBJECT = /[学语文程法史理机子济业药医术]$/u;
const STUCK = /^[由了到在于从对向与和及以把被让给经据为是]/u;

/** `清华大学 → organization, strong` */
export const chineseOrganizationsRecognizer: Recognizer = {
  name: 'chinese-organizations',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    words.forEach((word, i) => {
      if (!mayEnd(word) && !isEndOfFirm(word)) return;
      const firm = firmEndingAt(words, i);
      if (firm) {
        found.push(entityMention(reading, 'chinese-organizations', 'organization', firm.span, firm.tier));
        return;
      }
      const whole = wholeOf(words, i);
      if (whole !== undefined) {
        const span = { start: startOf(words, whole), end: word.end };
        found.push(entityMention(reading, 'chinese-organizations', 'organization', span, 'strong'));
        return;
      }
      const ending = endingOf(word, words[i - 1]);
      const next = words[i + 1];
      if (ending === undefined || (next && continues(word, next))) return;
      const from = firstWord(words, i, ending);
      const tier = judge(words.slice(from, i + 1), ending);
      if (tier) {
        const span = { start: startOf(words, from), end: word.end };
        found.push(entityMention(reading, 'chinese-organizations', 'organization', span, tier));
      }
    });
    return found;
  },
};

/** Offset of the name that begins with a word; grammar that stuck to an unknown word is left out: `由林达` + `集团`. */
function startOf(words: readonly Word[], from: number): number {
  const { start = 0, text = '', tag } = words[from] ?? {};
  const isStuck = tag === 'x' && STUCK.test(text) && (text.length > 2 || OF_A_PROVINCE.test(text.charAt(1)));
  return isStuck ? start + 1 : start;
}

/** Index of the first word of the organisation whose part the word `last` names: `教育部` + … + `交流司`. */
function wholeOf(words: readonly Word[], last: number): number | undefined {
  const part = words[last]?.text ?? '';
  if (!departmentEndings.has(part) || (part === '系' && !SUBJECT.test(words[last - 1]?.text ?? '')))
    return undefined;
  for (let i = last - 1; i >= 0 && last - i < MAX_WORDS; i--) {
    const word = words[i];
    if (!word || !PARTS.test(word.tag) || !HAN.test(word.text) || postSet.has(word.text)) return undefined;
    if (reportingVerbs.has(word.text) || (word.text.length === 1 && /^[vp]/.test(word.tag))) {
      if (!/^[与及和]$/u.test(word.text)) return undefined;
    }
    const ending = endingOf(word, words[i - 1]);
    if (ending === undefined || departmentEndings.has(word.text)) continue;
    const from = firstWord(words, i, ending);
    return judge(words.slice(from, i + 1), ending) === 'strong' ? from : undefined;
  }
  return undefined;
}

/** What a firm is in, or a part of a body. */
const isEndOfFirm = ofForm(({ text }) => industryEndings.has(text) || departmentEndings.has(text));

/** `华晟` + `电池`: a name of its own with what the firm is in, and nothing after it that goes on. */
function firmEndingAt(words: readonly Word[], i: number): { span: Span; tier: Tier } | undefined {
  const word = words[i];
  if (!word || !industryEndings.has(word.text)) return undefined;
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!before) return undefined;
  const isOwn =
    /^[\p{Script=Han}a-z]{2,12}$/u.test(before.text) &&
    !places.has(before.text) &&
    !describingWords.has(before.text);
  const acts = actsAsFirm(words, i + 1);
  // `晨光航运8日宣布`: a word of the dictionary names a firm only where it acts as one.
  const isName = isOwn && (/^(?:x|nz|nrt?|ns|eng)$/.test(before.tag) || (before.tag === 'n' && acts));
  if (!isName || (next && /^(?:n|nz|vn|ng|nt|ns|b|m|f)$/.test(next.tag) && !isCue(next) && !acts))
    return undefined;
  const isSure = before.tag === 'x' || before.tag === 'nz' || acts || (next !== undefined && isCue(next));
  return { span: { start: startOf(words, i - 1), end: word.end }, tier: isSure ? 'strong' : 'weak' };
}

/** Whether the words from `from` on begin with what firms do, with a time before it or without: `周三宣布`, `成立于`. */
function actsAsFirm(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + MAX_TIME_WORDS && /^(?:t|m|d)$|^[日月年]$/u.test(words[at]?.tag ?? '')) at++;
  const verb = words[at];
  return verb !== undefined && firmVerbs.has(verb.text);
}

/** A word after a name that only an organisation has: one of its posts, or a verb of saying. */
function isCue({ text }: Word): boolean {
  return postSet.has(text) || reportingVerbs.has(text) || afterOrganizations.includes(text);
}

/** A place, or a word of its own, that says whose office it is. */
function namesOffice(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    word.tag === 'ns' ||
    places.has(word.text) ||
    /^\p{Script=Han}{2,4}[省市县](?:政府)?$/u.test(word.text) ||
    /^(?:国家|中央|全国)$/u.test(word.text) ||
    STATE.test(word.text)
  );
}

/** A quick no for most words: they neither are organisations, nor end as those do. */
const mayEnd = ofForm(
  ({ text, tag }) =>
    institutions.has(text) ||
    tag === 'nt' ||
    officeUnits.has(text.slice(-1)) ||
    text.endsWith('队') ||
    lastUnits.has(text.slice(-1)),
);

/** The ending that a word is or carries; undefined for other words. */
function endingOf(word: Word, before?: Word): string | undefined {
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
  if (word.tag === 'nt') return isBody(word.text) ? '' : undefined;
  if (!/^\p{Script=Han}{3,}$/u.test(word.text)) return undefined;
  for (let length = Math.min(5, word.text.length - 1); length >= 2; length--) {
    if (endings.has(word.text.slice(-length))) return word.text.slice(-length);
  }
  return undefined;
}

/** `气象` + `署` */
function isOfficeInTwo(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && word?.text.length === 1 && OFFICE.test(before.text + word.text);
}

/** Whether what the dictionary takes for an organisation is one, and named: no `上市公司`, no `音乐会`. */
function isBody(text: string): boolean {
  const ending = BODY.exec(text)?.[0];
  if (ending === undefined || hanNameScore(text) > 4) return false;
  const stem = text.slice(0, -ending.length);
  return (
    !describingWords.has(stem) &&
    (institutions.has(stem) ||
      places.has(stem.slice(0, 2)) ||
      places.has(stem) ||
      isPlaceName(stem) ||
      (ending === '大学' && COMPASS.test(stem)) ||
      wordFrequency(stem) < COMMON)
  );
}

/** The name goes on with another ending: `…大学` + `研究院`, `…有限` + `公司`. */
function continues(word: Word, next: Word): boolean {
  return (
    !institutions.has(next.text) &&
    !next.text.endsWith('系') &&
    endingOf(next, word) !== undefined &&
    next.text.length <= 6 &&
    !places.has(next.text.slice(0, 2))
  );
}

/** Index of the first word of the name that the word `last` ends, with its ending. */
function firstWord(words: readonly Word[], last: number, ending: string): number {
  const text = words[last]?.text ?? '';
  if (institutions.has(text)) return OF_A_STATE.test(text) ? placesBefore(words, last) : last;
  if (text === '队' && ending === '') return placesBefore(words, last);
  if (isOfficeInTwo(words[last - 1], words[last])) return placesBefore(words, last - 1);
  if (OFFICE.test(text)) {
    const branch = OF_A_PROVINCE.test(words[last - 1]?.text ?? '') ? last - 1 : last;
    return placesBefore(words, branch);
  }
  return ending === '' && !/(?:院|会|部|局|署|社|行|学|所|中心)$/u.test(text) ? last : leftEdge(words, last);
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
    if (word.text === ')' && words[i - 2]?.text === '(' && places.has(words[i - 1]?.text ?? '')) {
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
    if (
      (!INSIDE.test(word.tag) && !isFirmsVerb && !isFirmsAdjective) ||
      !/[\p{L}\p{N}]/u.test(word.text) ||
      postSet.has(word.text)
    )
      break;
    from = i;
    if (word.tag === 'x' && word.text.length > 2 && STUCK.test(word.text)) break;
    if (places.has(word.text) && !INSIDE.test(words[i - 1]?.tag ?? '')) break;
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
    (i === 0 && before.length > 1 && /^[fa]$/.test(word.tag) && word.text.length === 2);
  const naming = before.filter(isNaming);
  const named = naming.filter(
    (word) => !places.has(word.text) && !(word.tag === 'ns' && /[省市县区州镇国]$/u.test(word.text)),
  );
  if (/^[部局署军队]$/u.test(ending) && named.some(({ tag }) => tag.startsWith('nr'))) return undefined;
  const isOffice = STATE_ENDINGS.test(last?.text ?? '');
  if (ending !== '' && weakOrganizationEndings.has(ending)) {
    if (named.length > 0 && before.length <= 5) return 'strong';
    return naming.length > 0 && isOffice && !describingWords.has(before.at(-1)?.text ?? '')
      ? 'strong'
      : undefined;
  }
  return naming.length > 0 ? 'strong' : 'weak';
}
