/** Finds organisations named in Chinese by their ending: `…大学`, `…委员会`, `…公司`. */
import type { EntityMention, Span, Tier } from '../../model.js';
import { placeNames } from '../../lang/place-names.js';
import {
  afterOrganizations,
  describingWords,
  industryEndings,
  institutions,
  organizationEndings,
  posts,
  stateFunctions,
  weakOrganizationEndings,
} from '../../lang/zh-people.js';
import { reportingVerbs } from '../../lang/zh-reporting.js';
import { entityMention } from '../entity-mention.js';
import { hanNameScore } from '../names/han-name-score.js';
import { type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

const endings = new Set(organizationEndings);
const places = new Set(placeNames.flat());
const postSet = new Set(posts);

/** Offices of a state: these a place alone may name (`美国政府`), not so a firm (`美国公司`). */
const STATE_ENDINGS =
  /(?:政府|当局|国会|议会|院|部|局|署|委员会|军|警方|法庭|党|总局|大学|办公室|使馆|大使馆|领事馆|队)$/u;

/** `教育厅`, `水务局`: an office that needs no other name. */
const OFFICE = new RegExp(`^(?:国家)?(?:${stateFunctions.join('|')})(?:部|厅|局|总局|署|委)$`, 'u');
const OF_A_PROVINCE = /^[省市县区州]$/u;
/** Has departments and branches that are named after it. */
const PARENT = /(?:大学|集团|科学院)$/u;
/** Bodies that say of themselves how far they reach: `世界…组织`. */
const REACH = /^(?:世界|国际|全国|全球|联合国|亚洲|欧洲|非洲|中央)$/u;
const REACHING =
  /(?:组织|协会|学会|联盟|联合会|委员会|基金会|理事会|研究所|研究院|研究中心|论坛|银行|法院|总署|中心)$/u;

/** Parts of speech that a name is made of. */
const INSIDE = /^(?:n|nz|ns|nt|nr|nrt|nrfg|ng|vn|j|b|x|eng|s|l|an|nrx|q|f)$/;
/** Parts of speech that name, where the others describe. */
const NAMING = /^(?:ns|nt|nr|nrt|nrfg|nz|eng|x|j)$/;
const MAX_WORDS = 7;

/** `清华大学 → organization, strong` */
export const chineseOrganizationsRecognizer: Recognizer = {
  name: 'chinese-organizations',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    words.forEach((word, i) => {
      const firm = firmEndingAt(words, i);
      if (firm) {
        found.push(entityMention(reading, 'chinese-organizations', 'organization', firm.span, firm.tier));
        return;
      }
      const ending = endingOf(word);
      const next = words[i + 1];
      if (ending === undefined || (next && continues(next) && !PARENT.test(word.text))) return;
      const from = firstWord(words, i, ending);
      const parts = words.slice(from, i + 1);
      const tier = judge(parts, ending);
      const start = parts[0]?.start;
      if (tier && start !== undefined) {
        found.push(
          entityMention(reading, 'chinese-organizations', 'organization', { start, end: word.end }, tier),
        );
      }
    });
    return found;
  },
};

/** `华晟` + `电池`: a name of its own with what the firm is in, and nothing after it that goes on. */
function firmEndingAt(words: readonly Word[], i: number): { span: Span; tier: Tier } | undefined {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word || !industryEndings.has(word.text)) return undefined;
  const isName =
    /^(?:x|nz|nrt?|ns|eng)$/.test(before.tag) &&
    /^[\p{Script=Han}a-z]{2,12}$/u.test(before.text) &&
    !places.has(before.text) &&
    !describingWords.has(before.text);
  if (!isName || (next && /^(?:n|nz|vn|ng|nt|ns|b|m|f)$/.test(next.tag) && !isCue(next))) return undefined;
  const isSure = before.tag === 'x' || before.tag === 'nz' || (next !== undefined && isCue(next));
  return { span: { start: before.start, end: word.end }, tier: isSure ? 'strong' : 'weak' };
}

/** A word after a name that only an organisation has: one of its posts, or a verb of saying. */
function isCue({ text }: Word): boolean {
  return postSet.has(text) || reportingVerbs.has(text) || afterOrganizations.includes(text);
}

/** A place, or a word of its own, that says whose office it is. */
function namesOffice(word: Word | undefined): boolean {
  if (!word) return false;
  return word.tag === 'ns' || places.has(word.text) || word.text === '国家' || isOwnName(word);
}

/** The ending that a word is or carries; undefined for other words. */
function endingOf(word: Word): string | undefined {
  if (institutions.has(word.text) || OFFICE.test(word.text)) return '';
  if (endings.has(word.text)) return word.text;
  if (word.tag === 'nt')
    return /[区县市省]$/u.test(word.text) || hanNameScore(word.text) > 4 ? undefined : '';
  if (!/^\p{Script=Han}{3,}$/u.test(word.text)) return undefined;
  for (let length = Math.min(5, word.text.length - 1); length >= 2; length--) {
    if (endings.has(word.text.slice(-length))) return word.text.slice(-length);
  }
  return undefined;
}

/** The name goes on with another ending: `…大学` + `研究院`, `…有限` + `公司`. */
function continues(next: Word): boolean {
  return endingOf(next) !== undefined && next.text.length <= 6 && !places.has(next.text.slice(0, 2));
}

/** Index of the first word of the name that the word `last` ends, with its ending. */
function firstWord(words: readonly Word[], last: number, ending: string): number {
  const text = words[last]?.text ?? '';
  if (institutions.has(text)) return placesBefore(words, last);
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
    if (/^[与及]$/.test(word.text) && isDescription(words[i - 1]) && i < last) continue;
    const isFirmsAdjective =
      word.tag === 'a' && word.text.length === 2 && industryEndings.has(words[i + 1]?.text ?? '');
    const isFirmsVerb = word.tag === 'v' && word.text.length > 1 && isOwnName(words[i - 1]);
    if (
      (!INSIDE.test(word.tag) && !isFirmsVerb && !isFirmsAdjective) ||
      !/[\p{L}\p{N}]/u.test(word.text) ||
      postSet.has(word.text)
    )
      break;
    from = i;
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
