/** Finds the organisations of a list that says what it lists: `甲、乙、丙等公司`, `五家企业包括甲、乙和丙`. */
import type { EntityMention, Span } from '../../model.js';
import { placeNames } from '../../lang/names/place-names.js';
import { describingWords, posts } from '../../lang/names/zh-people.js';
import { matches } from '../../text/matches.js';
import { entityMention } from '../entity-mention.js';
import { type Word, wordsOf } from '../names/words.js';
import type { PassageReading, Recognizer } from '../recognizer.js';

const CLOSING =
  /等(?:[^,，、。;；:：!！?？\n]{0,8}?)(?:公司|企业|厂商|巨头|机构|银行|集团|品牌|平台|券商|车企|药企|媒体|高校|大学)/gu;
const OPENING =
  /(?:公司|企业|厂商|巨头|机构|银行|集团|品牌|平台|券商|车企|药企)(?:主要)?(?:包括|有|如|例如|分别是|分别为|,?包括|,?例如|,?如)[,:，：]?/gu;
const SEPARATOR = /^(?:、|,|和|与|及|以及|或)$/u;
/** Parts of speech of names, and of words that no dictionary knows. */
const NAMING = /^(?:x|nz|nt|nrt?|nrfg|eng|j|ns|n|vn|an)$/;
const SURE = /^(?:x|nz|nt|nrt?|nrfg|eng|j)$/;
const MAX_ITEMS = 12;
const notOrganizations = new Set([...placeNames.flat(), ...posts, ...describingWords]);

/** `xAI、京东等公司 → organization xAI, organization 京东` */
export const listedOrganizationsRecognizer: Recognizer = {
  name: 'listed-organizations',
  recognize(reading) {
    const { folded } = reading;
    if (!/[、,]|和|与/u.test(folded)) return [];
    const found: EntityMention[] = [];
    for (const { index } of matches(folded, CLOSING)) found.push(...listed(reading, index, -1));
    for (const { index, 0: text } of matches(folded, OPENING))
      found.push(...listed(reading, index + text.length, 1));
    return found;
  },
};

/** The items of the list that ends (`step` −1) or begins (`step` 1) at a position. */
function listed(reading: PassageReading, position: number, step: 1 | -1): EntityMention[] {
  const words = wordsOf(reading);
  let i =
    step < 0
      ? words.findLastIndex(({ end }) => end <= position)
      : words.findIndex(({ start }) => start >= position);
  const items: Span[] = [];
  let hasSeparator = false;
  while (i >= 0 && i < words.length && items.length < MAX_ITEMS) {
    const item: Word[] = [];
    for (let word = words[i]; word && isItemWord(word) && item.length < 5; i += step, word = words[i])
      item.push(word);
    if (item.length === 0) break;
    if (step < 0) item.reverse();
    const separator = words[i];
    const isInner = separator !== undefined && SEPARATOR.test(separator.text);
    const name = isInner ? item : atEdge(item, step);
    if (name.some(({ tag }) => SURE.test(tag)) && !notOrganizations.has(textOf(name)))
      items.push({ start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 });
    if (!isInner) break;
    hasSeparator = true;
    i += step;
    while (/^\s$/u.test(words[i]?.text ?? '')) i += step;
  }
  return hasSeparator
    ? items.map((span) => entityMention(reading, 'listed-organizations', 'organization', span, 'strong'))
    : [];
}

function isItemWord({ text, tag }: Word): boolean {
  return NAMING.test(tag) && /^[\p{L}\p{N}&.-]+$/u.test(text) && !SEPARATOR.test(text) && text !== '等';
}

/** Of the item at the far end, where the sentence may run into it, the words that name. */
function atEdge(item: readonly Word[], step: 1 | -1): readonly Word[] {
  const isSure = ({ tag }: Word): boolean => SURE.test(tag);
  return step < 0
    ? item.slice(item.findLastIndex((word) => !isSure(word)) + 1)
    : item.filter(isSure).slice(0, 1);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}
