/** Firms that are called by a name of their own and what they are in: 华晟电池. */
import { allPlaceNames } from '../../lang/names/place-names.js';
import {
  afterOrganizations,
  describingWords,
  doubtfulIndustryEndings,
  firmVerbs,
  industryEndings,
  postSet,
} from '../../lang/names/zh-people.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import type { Span, Tier } from '../../model.js';
import { wordFrequency } from './han-name-score.js';
import { startOf } from './chinese-organization-starts.js';
import { afterTime } from './time-words.js';
import type { Word } from './words.js';

/** Less frequent words of the dictionary may name a firm before one of its posts, too. */
const RARE_BELOW = 60;
/** How many words of time may stand between a firm and what it does. */
const MAX_TIME_WORDS = 4;
/** Words of founders and time between 由 and the verb. */
const MAX_FOUNDERS = 14;

/** `华晟` + `电池`: a name of its own with what the firm is in, and nothing after it that goes on. */
export function firmEndingAt(words: readonly Word[], i: number): { span: Span; tier: Tier } | undefined {
  const word = words[i];
  const isDoubtful = word !== undefined && doubtfulIndustryEndings.has(word.text);
  if (!word || !(isDoubtful || industryEndings.has(word.text))) return undefined;
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!before) return undefined;
  const from = before.text.length === 1 ? firstOfSingles(words, i - 1) : i - 1;
  const name = words.slice(from, i).reduce((text, part) => text + part.text, '');
  const isOwn =
    /^[\p{Script=Han}a-z]{2,12}$/u.test(name) && !allPlaceNames.has(name) && !describingWords.has(name);
  const acts = actsAsFirm(words, i + 1);
  const isCued = next !== undefined && isCue(next);
  if (!isOwn || (isDoubtful && !acts && !isCued)) return undefined;
  // `晨光航运8日宣布`: a word of the dictionary names a firm only where it acts as one.
  const isNew = from < i - 1 || /^(?:x|nz|nrt?|ns|eng)$/.test(before.tag);
  const isRare = wordFrequency(name) < RARE_BELOW;
  if (!isNew && !(before.tag === 'n' && (acts || (isRare && isCued)))) return undefined;
  if (next && /^(?:n|nz|vn|ng|nt|ns|b|m|f)$/.test(next.tag) && !isCued && !acts) return undefined;
  const isSure = before.tag === 'x' || before.tag === 'nz' || acts || isCued;
  return { span: { start: startOf(words, from), end: word.end }, tier: isSure ? 'strong' : 'weak' };
}

/** Index of the first of two or three single characters that make a name together, one of them rare: `鸿` + `崧`. */
function firstOfSingles(words: readonly Word[], last: number): number {
  let from = last;
  while (from > 0 && last - from < 2 && isNameCharacter(words[from - 1])) from--;
  const parts = words.slice(from, last + 1);
  return parts.every(isNameCharacter) && parts.some(({ tag }) => /^(?:x|zg)$/.test(tag)) ? from : last;
}

function isNameCharacter(word: Word | undefined): boolean {
  return (
    word !== undefined && /^\p{Script=Han}$/u.test(word.text) && /^(?:x|zg|nr|nz|ng|g|j)$/.test(word.tag)
  );
}

/** Whether the words from `from` on begin with what firms do, with a time before it or without: `周三宣布`, `成立于`. */
function actsAsFirm(words: readonly Word[], from: number): boolean {
  const at = afterTime(words, from, MAX_TIME_WORDS);
  const verb = words[at]?.text ?? '';
  return firmVerbs.has(verb) || (verb === '由' && isFounded(words, at + 1));
}

/** `由NAME于2012年创办` */
function isFounded(words: readonly Word[], from: number): boolean {
  for (const { text } of words.slice(from, from + MAX_FOUNDERS)) {
    if (/^(?:创办|创立|创建)$/u.test(text)) return true;
    if (/^[,，。;；]$/u.test(text)) return false;
  }
  return false;
}

/** A word after a name that only an organisation has: one of its posts, or a verb of saying. */
function isCue({ text }: Word): boolean {
  return postSet.has(text) || reportingVerbs.has(text) || afterOrganizations.includes(text);
}
