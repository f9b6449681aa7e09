/** Finds organisations named in Chinese by their ending: `…大学`, `…委员会`, `…公司`. */
import type { EntityMention, Tier } from '../../model.js';
import { placeNames } from '../../lang/place-names.js';
import {
  describingWords,
  institutions,
  organizationEndings,
  posts,
  weakOrganizationEndings,
} from '../../lang/zh-people.js';
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
      const ending = endingOf(word);
      const next = words[i + 1];
      if (ending === undefined || (next && continues(next))) return;
      const from =
        ending === '' && !/(?:院|会|部|局|署|社|行|学|所|中心)$/u.test(word.text) ? i : leftEdge(words, i);
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

/** The ending that a word is or carries; undefined for other words. */
function endingOf(word: Word): string | undefined {
  if (institutions.has(word.text)) return '';
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

/** Index of the first word of the name that ends with the word `last`. */
function leftEdge(words: readonly Word[], last: number): number {
  let from = last;
  for (let i = last - 1; i >= 0 && last - i < MAX_WORDS; i--) {
    const word = words[i];
    if (!word) break;
    if (/^[与及]$/.test(word.text) && isDescription(words[i - 1]) && i < last) continue;
    if (!INSIDE.test(word.tag) || !/[\p{L}\p{N}]/u.test(word.text) || postSet.has(word.text)) break;
    from = i;
    if (places.has(word.text) && !INSIDE.test(words[i - 1]?.tag ?? '')) break;
  }
  while (from < last && isLoose(words[from])) from++;
  return from;
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
  const naming = before.filter((word) => NAMING.test(word.tag) && /[\p{L}]/u.test(word.text));
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
