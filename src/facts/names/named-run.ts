/** A run of words in capitals, without what stands around a name in it. */
import {
  firstNames,
  honorifics,
  institutionNames,
  notNames,
  organizationEndings,
  organizationHeads,
  seats,
} from '../../lang/names/en-people.js';
import { patronBodies } from '../../lang/names/firm-words.js';
import type { PassageReading } from '../recognizer.js';
import { isCommon, isPlainWord } from './english-names.js';
import { postWords } from './latin-runs.js';
import { type LatinWord, sign } from './latin-words.js';
import { isInChineseOrder, isMonthName } from './person-shapes.js';
/** Words that may be a name, in their passage. */
export interface NamedRun {
  readonly reading: PassageReading;
  /** Those of the passage. */
  readonly words: readonly LatinWord[];
  /** Index of the first word of the whole run; `from`–`to` (half-open) are what is left of it. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly LatinWord[];
  readonly keys: readonly string[];
  readonly last: string;
  readonly start: number;
  readonly end: number;
  /** Whether a title or a post before it was taken off. */
  readonly isTitled: boolean;
}

/** The run without what begins or ends it and is part of no name; undefined where no name is left. */
export function namedRun(
  reading: PassageReading,
  words: readonly LatinWord[],
  first: number,
  runEnd: number,
): NamedRun | undefined {
  let from = first;
  let isTitled = false;
  while (from < runEnd && !isOfSaint(words, from, runEnd) && isDroppable(words, from, runEnd)) {
    isTitled ||= isTitle(words[from]?.key);
    from++;
  }
  if (isSeat(words, from, runEnd)) return undefined;
  // `Secretary of Commerce Gina Raimondo`: the office ends where the first name stands.
  if (words[from - 1]?.key === 'of' && isTitle(words[from - 2]?.key)) {
    const firstName = words.slice(from + 1, runEnd).findIndex(({ key }) => firstNames.has(key));
    if (firstName >= 0) {
      from += firstName + 1;
      isTitled = true;
    }
  }
  let to = runEnd;
  while (to > from && isDroppableEnd(reading.text, words, from, to)) to--;
  const parts = words.slice(from, to);
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  if (start === undefined || end === undefined || end - start < 2) return undefined;
  const keys = parts.map(({ key }) => key);
  return { reading, words, first, from, to, parts, keys, last: keys.at(-1) ?? '', start, end, isTitled };
}

/** A word at the end of the run that belongs to no name. */
function isDroppableEnd(text: string, words: readonly LatinWord[], from: number, to: number): boolean {
  const key = words[to - 1]?.key ?? '';
  return (
    notNames.has(key) &&
    !isFamilyBehindFirstName(text, words, from, to) &&
    // `Council of State`
    words[to - 2]?.key !== 'of' &&
    !organizationEndings.has(key)
  );
}

/** Of the words that are no names, those that are family names, too. */
const wordsAndFamilyNames = new Set(
  'winter winters summer spring may march august west north east south english french german irish scott holland friend case day church law bank new old young still just state party'.split(
    ' ',
  ),
);
/** Words that begin not even the name of an organisation. */
const ALWAYS_DROPPED =
  /^(?:the|a|an|in|on|at|by|for|from|and|but|as|when|while|if|according|critics|analysts|his|her|its|their|our|my)$/;

/** `Bishop of Norwold`: what the title is of, and nobody's name. */
function isSeat(words: readonly LatinWord[], from: number, to: number): boolean {
  return (
    words[from - 1]?.key === 'of' &&
    SEATED.has(words[from - 2]?.key ?? '') &&
    words[from - 2]?.isCapitalised === true &&
    to - from < 3 &&
    !words.slice(from + 1, to).some(({ key }) => firstNames.has(key))
  );
}

const SEATED = new Set([...seats, 'countess', 'marquis', 'baroness', 'margrave', 'landgrave']);

/** `William Winter`: a season, and somebody's family name. */
function isFamilyBehindFirstName(
  text: string,
  words: readonly LatinWord[],
  from: number,
  to: number,
): boolean {
  return (
    to - from > 1 &&
    firstNames.has(words[to - 2]?.key ?? '') &&
    wordsAndFamilyNames.has(words[to - 1]?.key ?? '') &&
    !/^,? \d/u.test(text.slice(words[to - 1]?.end, (words[to - 1]?.end ?? 0) + 3))
  );
}

/** A form of address or a post. */
export function isTitle(key: string | undefined): boolean {
  return key !== undefined && (honorifics.has(key) || postWords.has(key));
}

/** A word at the head of the run that belongs to no name. */
function isDroppable(words: readonly LatinWord[], at: number, to: number): boolean {
  const word = words[at];
  if (!word?.isCapitalised || isOfSort(word)) return true;
  const { key } = word;
  if (at + 1 < to && words[at + 1]?.key === 's') return false;
  if (isInitial(word) || words[at + 1]?.key === 'league') return false;
  if (isCompass(word) && hasOrganizationEnding(words, at, to)) return false;
  if (honorifics.has(key) || (postWords.has(key) && at + 1 < to)) return true;
  if (to - at === 3 && isInChineseOrder(words.slice(at, to).map((word) => word.key))) return false;
  if (isMonthName(words, at)) return false;
  // `Sculptor Maria Keller`: what somebody is, in front of a full name.
  if (at + 2 < to && isCalling(words, at, to)) return true;
  if (!notNames.has(key)) return false;
  // `U.S. Chips`
  if (
    DOTTED_LAND.test(key) &&
    at + 2 === to &&
    isCommon(words[at + 1]?.key ?? '') &&
    !institutionNames.has(words[at + 1]?.key ?? '')
  )
    return true;
  if (at + 1 === to || ALWAYS_DROPPED.test(key)) return true;
  return (
    !organizationEndings.has(words[to - 1]?.key ?? '') && !organizationHeads.has(words[at + 1]?.key ?? '')
  );
}

const isCompass = sign(({ key }) => /^(?:north|south|east|west)$/u.test(key));

/** Whether the name goes on up to what an organisation ends in: `North Norwold Academy for Sciences`. */
function hasOrganizationEnding(words: readonly LatinWord[], at: number, to: number): boolean {
  return words
    .slice(at + 2, to)
    .some(({ key, isCapitalised }) => isCapitalised && organizationEndings.has(key));
}

/** A plain word at the head of a run of names that are none. */
function isCalling(words: readonly LatinWord[], at: number, to: number): boolean {
  const [first, ...rest] = words.slice(at, to);
  return (
    rest.length < 4 &&
    isPlainWord(first?.key ?? '') &&
    !organizationHeads.has(first?.key ?? '') &&
    rest.every(
      ({ key, isCapitalised }) => isCapitalised && !isPlainWord(key) && !organizationEndings.has(key),
    )
  );
}

/** `Dublin-based`, `state-owned` */
const OF_SORT = /-(?:based|owned|controlled|led|born|backed|held|listed|dominated|elect|style)$/u;
const isOfSort = sign(({ key }) => OF_SORT.test(key));

const DOTTED_LAND = /^u\.[sk]$/u;

/** `Saint Olave Hospital`: a body that is called after a saint. */
export function isOfSaint(words: readonly LatinWord[], from: number, to: number): boolean {
  const first = words[from];
  return (
    first !== undefined &&
    isSaint(first) &&
    to - from > 2 &&
    words.slice(from + 1, to).some(({ key }) => patronBodies.has(key))
  );
}

const isSaint = sign(({ key }) => /^(?:st|saint)\.?$/u.test(key));

const hasFormOfInitial = sign(({ text }) => /^\p{Lu}\.$/u.test(text));

export function isInitial(word: LatinWord | undefined): boolean {
  return word !== undefined && hasFormOfInitial(word);
}
