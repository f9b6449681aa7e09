/** Runs of capitalised Latin words, each of which may be a name. */
import {
  consultingBodies,
  institutionNames,
  notNames,
  organizationEndings,
  organizationHeads,
  particles,
  posts,
  weakOrganizationEndings,
} from '../../lang/names/en-people.js';
import {
  companions,
  doubtfulHeads,
  foreignHeads,
  foreignLinks,
  legalForms,
  pairedFields,
  pairedNames,
  patronBodies,
  patrons,
  possessiveNames,
} from '../../lang/names/firm-words.js';
import { posts as chinesePosts } from '../../lang/names/zh-people.js';
import { isCommon, isFirstName, isKnownPlace, isPlainWord } from './english-names.js';
import { type LatinWord, sign } from './latin-words.js';
import { officeRest } from './office-names.js';
import { isOfPlace } from './person-shapes.js';

/** Words for posts, in small letters. */
export const postWords: ReadonlySet<string> = new Set([
  ...posts,
  ...chinesePosts.filter((post) => /^[a-z]+$/.test(post)),
]);
/** Small words that join those of a name. */
const CONNECTORS = new Set(['of', 'for', 'and', 'the', 'on']);
/** Titles that no name of a firm has inside. */
const TITLES = new Set(['representative', 'mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'prof', 'senator']);
const MAX_WORDS = 14;
/** The partners of a firm behind the first. */
const PARTNERS =
  /^(?:, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?){1,3},? (?:and|&) Co\b\.?(?: (?:Inc|Ltd)\b\.?)?/u;
const SHORT_FORM = /^(?:Inc|Ltd|Corp|LLC)\.?$/u;
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
    if (isNickname(text, words, i)) {
      to = ++i + 1;
      continue;
    }
    if (!isNear(text, words[i - 1], word)) {
      if (i === to && isFormBehindComma(text, words, i)) {
        to = i + 1;
        continue;
      }
      const partners = i === to ? endOfPartners(text, words, from, i) : i;
      const end = i === to ? Math.max(partners, endOfList(text, words, from, to)) : to;
      if (end === to) break;
      to = end;
      i = to - 1;
    } else if (word.isCapitalised) {
      if (isClosed(words, i)) break;
      to = i + 1;
    } else if (isForeign && foreignLinks.has(word.key)) continue;
    else if (!CONNECTORS.has(word.key) && !particles.has(word.key) && !isOfAny(words, i)) break;
    else if (
      i > to &&
      !(i === to + 1 && (word.key === 'the' || isOfAny(words, i) || isParticleOfTwo(words, i)))
    )
      break;
  }
  return to;
}

/** `Robert "Bob" Hartley`: what somebody is called between a first name and another. */
function isNickname(text: string, words: readonly LatinWord[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word?.isCapitalised || !next?.isCapitalised) return false;
  return (
    /^ ["“'‘]$/u.test(text.slice(before.end, word.start)) &&
    /^["”'’] $/u.test(text.slice(word.end, next.start)) &&
    isFirstName(before.key)
  );
}

/** `Union for a Clean River` */
function isOfAny(words: readonly LatinWord[], i: number): boolean {
  return words[i]?.key === 'a' && words[i - 1]?.key === 'for' && words[i + 1]?.isCapitalised === true;
}

/** `Kika de la Garza`, `Max van der Stoel` */
function isParticleOfTwo(words: readonly LatinWord[], i: number): boolean {
  return (
    particles.has(words[i - 1]?.key ?? '') &&
    particles.has(words[i]?.key ?? '') &&
    words[i + 1]?.isCapitalised === true
  );
}

/** `Hartley, Inc.`; `Ann Webb, Jr.` */
function isFormBehindComma(text: string, words: readonly LatinWord[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word || text.slice(before.end, word.start) !== ', ') return false;
  return /^(?:Inc|Ltd|Jr|Sr|LLC|L\.P|N\.A|P\.L\.C|S\.A)\.?$/u.test(word.text);
}

/** `Webb, Moran and Co`: the index after the last word; `i` where the words do not go on so. */
function endOfPartners(text: string, words: readonly LatinWord[], from: number, i: number): number {
  const rest = PARTNERS.exec(text.slice(words[i - 1]?.end, (words[i - 1]?.end ?? 0) + 90))?.[0];
  if (rest === undefined || i - from > 3) return i;
  const end = (words[i - 1]?.end ?? 0) + rest.length;
  let last = i;
  while ((words[last]?.end ?? Infinity) <= end) last++;
  return last;
}

/** The ending of a name that has a possessive in it: `McDonald's Corp`, `St John's College`. */
function isPossessive(text: string, words: readonly LatinWord[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  return (
    word?.key === 's' &&
    before !== undefined &&
    /['’]/u.test(text.slice(before.end, word.start)) &&
    next?.isCapitalised === true &&
    (possessiveNames.has(before.key)
      ? !postWords.has(next.key)
      : patronBodies.has(next.key) &&
        (patrons.has(before.key) || /^(?:st|saint)$/u.test(words[i - 2]?.key ?? '')))
  );
}

/** Whether the word before is what a firm is by law, which no name goes on behind: `Hartley Inc. Traders said`. */
function isClosed(words: readonly LatinWord[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]?.key ?? ''];
  return (
    before !== undefined && isLegalForm(before) && !legalForms.has(word) && !organizationEndings.has(word)
  );
}

const isLegalForm = sign(({ key }) => /^(?:inc|corp|ltd|plc|cos|gmbh)$/u.test(key));

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
  if (gap === ' ') return true;
  if (/^(?:['’]s| ?['’]) $/u.test(gap) && organizationEndings.has(word.key)) {
    // `the Dockers' Trust`: of several, even with an ending that is often a word.
    const isOfMany = /^['’] $/u.test(gap) && before?.key.endsWith('s') === true;
    if (isOfMany || !weakOrganizationEndings.has(word.key)) return word.isCapitalised;
  }
  return gap === '' || gap === ' & ' || (gap === '-' && word.isCapitalised);
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
        isOfAny(words, i) ||
        (word.key === 'on' && consultingBodies.has(words[i - 1]?.key ?? '')) ||
        (word.key === 'and' && restOfOffice(text, words, start, i) > 0));
    const first = words[start]?.key === 'the' ? start + 1 : start;
    const isOfTwo =
      word.key === 'and' && words[first - 1]?.key === 'the' && i === first + 1 && isOfficeOfTwo(words, i, to);
    if (isPossessive(text, words, i) && i > start) continue;
    const isHallOfFame = word.key === 'of' && words[i - 1]?.key === 'hall' && words[i + 1]?.key === 'fame';
    if (isInside || isHallOfFame || isOfTwo || isForeign || isJoined(words, start, i, to)) continue;
    if (word.key === 'of' && isOfPlace(words, first, i, to)) continue;
    if (i > start) parts.push([start, i]);
    start = i + 1;
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** Whether a small word joins two parts of one firm's name: `Hartley and Co`, `Standard and Poor's`, `Hartley Gas and Electric Co`, `Insurance Co of America`. */
function isJoined(words: readonly LatinWord[], start: number, i: number, to: number): boolean {
  const [before, link, next] = [words[i - 1]?.key ?? '', words[i]?.key, words[i + 1]?.key ?? ''];
  if (link === 'of') {
    const isOfLand = next === 'america' || isKnownPlace([next]);
    return isOfLand && (legalForms.has(before) || SHORT_FORM.test(words[i + 2]?.text ?? ''));
  }
  if (link !== 'and') return false;
  if (companions.has(next) || pairedNames.has(`${before} and ${next}`)) return true;
  // `Norland Airlines and Wexford Airlines`
  if (organizationEndings.has(before) && words[to - 1]?.key === before) return false;
  if (!areFields(before, next) || (i <= start && !pairedFields.has(before))) return false;
  let end = i + 1;
  while (end < to && words[end]?.isCapitalised) end++;
  const last = words[end - 1]?.key ?? '';
  return (
    end - i > 2 &&
    organizationEndings.has(last) &&
    (legalForms.has(last) || !weakOrganizationEndings.has(last))
  );
}

/** Two plain words, each of which says what a firm sees to. */
function areFields(before: string, next: string): boolean {
  if (pairedFields.has(before) && pairedFields.has(next)) return true;
  const isField = (key: string): boolean =>
    isPlainWord(key) && !isKnownPlace([key]) && !notNames.has(key) && !institutionNames.has(key);
  return isField(before) && isField(next);
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
