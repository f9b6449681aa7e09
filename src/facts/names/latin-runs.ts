/** Runs of capitalised Latin words, each of which may be a name. */
import {
  consultingBodies,
  organizationEndings,
  organizationHeads,
  particles,
  posts,
  weakOrganizationEndings,
} from '../../lang/en-people.js';
import {
  companions,
  doubtfulHeads,
  foreignHeads,
  foreignLinks,
  legalForms,
  pairedFields,
  pairedNames,
  possessiveNames,
} from '../../lang/firm-words.js';
import { posts as chinesePosts } from '../../lang/zh-people.js';
import { isCommon, isKnownPlace } from './english-names.js';
import type { LatinWord } from './latin-words.js';
import { officeRest } from './office-names.js';

/** Words for posts, in small letters. */
export const postWords: ReadonlySet<string> = new Set([
  ...posts,
  ...chinesePosts.filter((post) => /^[a-z]+$/.test(post)),
]);
/** Small words that join those of a name. */
const CONNECTORS = new Set(['of', 'for', 'and', 'the', 'on']);
/** Titles that no name of a firm has inside. */
const TITLES = new Set(['representative', 'mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'prof', 'senator']);
const MAX_WORDS = 10;
/** What offices are called that see to two things. */
const OFFICES =
  /^(?:authority|administration|agency|commission|board|department|ministry|committee|bureau|office|directorate)$/u;

/** The runs, in order, each as the index of its first word and the one after its last. */
export function latinRuns(text: string, words: readonly LatinWord[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.isCapitalised) continue;
    const to = endOfRun(text, words, from);
    runs.push(...splitRun(text, words, from, to));
    from = to - 1;
  }
  return runs;
}

/** Index after the last word of the run of capitalised words, with the small words that may join them. */
function endOfRun(text: string, words: readonly LatinWord[], from: number): number {
  let to = from + 1;
  const isForeign = isForeignHead(words, from);
  for (let i = to; i < words.length && i - from < MAX_WORDS; i++) {
    const word = words[i];
    if (!word) break;
    if (isPossessive(text, words, i)) continue;
    if (!isNear(text, words[i - 1], word)) {
      const end = i === to ? endOfList(text, words, from, to) : to;
      if (end === to) break;
      to = end;
      i = to - 1;
    } else if (word.isCapitalised) {
      if (isClosed(words, i)) break;
      to = i + 1;
    } else if (isForeign && foreignLinks.has(word.key)) continue;
    else if (!CONNECTORS.has(word.key) && !particles.has(word.key)) break;
    else if (i > to && !(word.key === 'the' && i === to + 1)) break;
  }
  return to;
}

/** The ending of a name that has a possessive in it: `McDonald's Corp`. */
function isPossessive(text: string, words: readonly LatinWord[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  return (
    word?.key === 's' &&
    before !== undefined &&
    /['’]/u.test(text.slice(before.end, word.start)) &&
    possessiveNames.has(before.key) &&
    next?.isCapitalised === true &&
    !postWords.has(next.key)
  );
}

/** Whether the word before is what a firm is by law, which no name goes on behind: `Hartley Inc. Traders said`. */
function isClosed(words: readonly LatinWord[], i: number): boolean {
  const [before, word] = [words[i - 1]?.key ?? '', words[i]?.key ?? ''];
  return (
    /^(?:inc|corp|ltd|plc|cos|gmbh)$/u.test(before) && !legalForms.has(word) && !organizationEndings.has(word)
  );
}

/** `Banque`, `Caisse`; `Union` only before `de` and the like. */
export function isForeignHead(words: readonly LatinWord[], i: number): boolean {
  const [head, next] = [words[i]?.key ?? '', words[i + 1]];
  if (!foreignHeads.has(head) || !next) return false;
  return !doubtfulHeads.has(head) || (foreignLinks.has(next.key) && !next.isCapitalised);
}

/** Index after the last word of what stands after a comma and belongs to an office: `Ministry of Health, Labour and Welfare`. */
function endOfList(text: string, words: readonly LatinWord[], from: number, to: number): number {
  const end = words[to - 1]?.end ?? 0;
  if (text[end] !== ',') return to;
  const listEnd = end + restOfOffice(text, words, from, to);
  let last = to;
  while ((words[last]?.end ?? Infinity) <= listEnd) last++;
  return last;
}

/** Whether one word follows the other with a space or, after an initial, with nothing between. */
function isNear(text: string, before: LatinWord | undefined, word: LatinWord): boolean {
  const gap = text.slice(before?.end ?? 0, word.start);
  if (/^(?:['’]s| ?['’]) $/u.test(gap) && organizationEndings.has(word.key)) {
    // `the Dockers' Trust`: of several, even with an ending that is often a word.
    const isOfMany = /^['’] $/u.test(gap) && before?.key.endsWith('s') === true;
    if (isOfMany || !weakOrganizationEndings.has(word.key)) return word.isCapitalised;
  }
  return gap === ' ' || gap === '' || gap === ' & ' || (gap === '-' && word.isCapitalised);
}

/** Cuts a run at the small words that join names, unless they are part of the name of an organisation. */
function splitRun(text: string, words: readonly LatinWord[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  const isForeign = isForeignHead(words, from);
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    // `Acme Robotics CEO Laura Stein`: a firm, and its head.
    if (i > start && i + 1 < to && word.isCapitalised && isPost(words, i)) {
      parts.push([start, i]);
      start = i;
    }
    if (word.isCapitalised || particles.has(word.key)) continue;
    const hasHead = words.slice(start, i).some(({ key }) => organizationHeads.has(key));
    const isInside =
      hasHead &&
      (word.key === 'of' ||
        word.key === 'for' ||
        word.key === 'the' ||
        (word.key === 'on' && consultingBodies.has(words[i - 1]?.key ?? '')) ||
        (word.key === 'and' && restOfOffice(text, words, start, i) > 0));
    const first = words[start]?.key === 'the' ? start + 1 : start;
    const isOfTwo =
      word.key === 'and' && words[first - 1]?.key === 'the' && i === first + 1 && isOfficeOfTwo(words, i, to);
    if (isPossessive(text, words, i) && i > start) continue;
    if (isInside || isOfTwo || isForeign || isJoined(words, start, i, to)) continue;
    if (i > start) parts.push([start, i]);
    start = i + 1;
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** Whether a small word joins two parts of one firm's name: `Hartley and Co`, `Standard and Poor's`, `Hartley Gas and Electric Co`, `Insurance Co of America`. */
function isJoined(words: readonly LatinWord[], start: number, i: number, to: number): boolean {
  const [before, link, next] = [words[i - 1]?.key ?? '', words[i]?.key, words[i + 1]?.key ?? ''];
  if (link === 'of') return legalForms.has(before) && (next === 'america' || isKnownPlace([next]));
  if (link !== 'and') return false;
  if (companions.has(next) || pairedNames.has(`${before} and ${next}`)) return true;
  if (i <= start || !pairedFields.has(before) || !pairedFields.has(next)) return false;
  let end = i + 1;
  while (end < to && words[end]?.isCapitalised) end++;
  return organizationEndings.has(words[end - 1]?.key ?? '');
}

/** `the Fish and Fowl Authority`: an office that sees to two things. */
function isOfficeOfTwo(words: readonly LatinWord[], and: number, to: number): boolean {
  return (
    isCommon(words[and - 1]?.key ?? '') &&
    isCommon(words[and + 1]?.key ?? '') &&
    OFFICES.test(words[to - 1]?.key ?? '')
  );
}

/** A post in capitals, no initial part of an organisation's name. */
function isPost(words: readonly LatinWord[], i: number): boolean {
  const key = words[i]?.key ?? '';
  return (
    (postWords.has(key) || TITLES.has(key)) &&
    !organizationEndings.has(words[i + 1]?.key ?? '') &&
    !organizationHeads.has(key)
  );
}

/** How much belongs, after the words `from`–`to`, to the name of the office that they begin, in characters. */
function restOfOffice(text: string, words: readonly LatinWord[], from: number, to: number): number {
  const end = words[to - 1]?.end ?? 0;
  return officeRest(text.slice(words[from]?.start ?? 0, end), text.slice(end));
}
