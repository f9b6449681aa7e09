/** How much a string of Han characters looks like the name of a person. */
import { dict } from '@node-rs/jieba/dict.js';
import { surnames } from '../../lang/names/zh-people.js';
import { fold } from '../../text/fold.js';
import { firstUnits } from '../../text/unit-set.js';

interface Statistics {
  /** By code unit, the log-likelihood ratio of a character in given names against all text. */
  readonly given: Float64Array;
  readonly surname: ReadonlyMap<string, number>;
  readonly places: ReadonlySet<string>;
  /** How many surnames of the dictionary's names a given name of two characters goes with. */
  readonly givenNames: ReadonlyMap<string, number>;
  /** Occurrences of a word in the corpus behind the dictionary. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Rarer words need no remembering: they speak against no name. */
const MIN_FREQUENCY = 10;

const [NEWLINE, SPACE, ZERO] = [10, 32, 48];

/** Of a word, in code units: no longer one says anything of names. */
const LONGEST = 64;

let statistics: Statistics | undefined;

/** Whether a surname may begin with the code unit: a quick no for most words. */
export function mayBeginName(unit: number): boolean {
  return surnameUnits[unit] === 1;
}

const surnameUnits = firstUnits(surnames);
const singleUnits = firstUnits([...surnames].filter((surname) => surname.length === 1));
const doubleUnits = firstUnits([...surnames].filter((surname) => surname.length === 2));

/** The surname that a name begins with, the longer one first; undefined if it begins with none. */
export function surnameOf(name: string): string | undefined {
  const first = name.charCodeAt(0);
  if (name.length > 2 && doubleUnits[first] === 1 && surnames.has(name.slice(0, 2))) return name.slice(0, 2);
  return name.length > 1 && singleUnits[first] === 1 ? name.charAt(0) : undefined;
}

/** The folded family name of a whole Chinese name, as written; undefined of any other. */
export function hanFamilyName(name: string): string | undefined {
  return name.length > 1 && name.length < 5 && /^\p{Script=Han}+$/u.test(name)
    ? surnameOf(fold(name))
    : undefined;
}

/**
 * The log-likelihood ratio of a folded name of 2 to 4 characters being a surname with a given name, against any
 * text: above 3 is good evidence, below 0 speaks against. −∞ where it begins with no surname.
 */
export function hanNameScore(name: string): number {
  const head = surnameOf(name);
  if (head === undefined || name.length - head.length > 2) return -Infinity;
  const { given, surname } = (statistics ??= count());
  let sum = 0;
  for (const character of name.slice(head.length)) sum += given[character.charCodeAt(0)] ?? 0;
  return sum + (head.length === 2 ? 2 : (surname.get(head) ?? -1));
}

/**
 * How often a folded word occurs in the corpus behind the dictionary; 0 for rare and unknown words, for names, and
 * for words of one character or of more than four.
 */
export function wordFrequency(word: string): number {
  return (statistics ??= count()).frequency.get(word) ?? 0;
}

/** How many of the dictionary's names have these two characters behind the surname: `王建国`, `李建国`. */
export function timesGiven(given: string): number {
  return (statistics ??= count()).givenNames.get(given) ?? 0;
}

/** Whether the dictionary knows a folded word as the name of a place. */
export function isPlaceName(word: string): boolean {
  return (statistics ??= count()).places.has(word);
}

/** Learns the statistics from the dictionary's own names. */
function count(): Statistics {
  const inNames = new Float64Array(0x10000);
  const asSurname = new Map<string, number>();
  const inText = new Float64Array(0x10000);
  const frequency = new Map<string, number>();
  const places = new Set<string>();
  const givenNames = new Map<string, number>();
  let names = 0;
  let characters = 0;
  forEachHanRow(dict, (units, length, times, tag) => {
    for (let i = 0; i < length; i++) tally(inText, units[i] ?? 0, times);
    characters += length * times;
    const isName = tag === 'nr' || tag === 'nrfg';
    const isFrequent = !isName && times >= MIN_FREQUENCY && length > 1 && length < 5;
    const isFullName = isName && length > 2 && length < 5;
    if (!isFrequent && !isFullName && tag !== 'ns') return;
    const word = String.fromCharCode(...units.subarray(0, length));
    if (isFrequent) frequency.set(word, times);
    if (tag === 'ns') places.add(word);
    const head = isFullName ? surnameOf(word) : undefined;
    if (head === undefined || length - head.length > 2) return;
    asSurname.set(head, (asSurname.get(head) ?? 0) + 1);
    for (let i = head.length; i < length; i++) tally(inNames, units[i] ?? 0, 1);
    names += length - head.length;
    if (length - head.length < 2) return;
    const given = word.slice(head.length);
    givenNames.set(given, (givenNames.get(given) ?? 0) + 1);
  });
  const ratio = (part: number, whole: number, unit: number): number =>
    Math.max(-4, Math.min(4, Math.log((part + 0.3) / whole / (((inText[unit] ?? 0) + 20) / characters))));
  return {
    given: inNames.map((part, unit) => ratio(part, names, unit)),
    surname: new Map([...asSurname].map(([c, times]) => [c, ratio(times, names / 2, c.charCodeAt(0))])),
    places,
    givenNames,
    frequency,
  };
}

/**
 * Shows each row `word times tag` of the dictionary's bytes whose word is of Han characters, which take three bytes each.
 * The word is in `units`, up to `length`, as its code units: few of so many words are worth a string.
 */
function forEachHanRow(
  bytes: Uint8Array,
  visit: (units: Uint16Array, length: number, times: number, tag: string) => void,
): void {
  const units = new Uint16Array(LONGEST);
  const at = (i: number): number => bytes[i] ?? NEWLINE;
  for (let i = 0; i < bytes.length; i++) {
    let length = 0;
    for (; at(i) >> 4 === 0xe; i += 3)
      units[length++] = ((at(i) & 15) << 12) | ((at(i + 1) & 63) << 6) | (at(i + 2) & 63);
    const isHan = length > 0 && length <= LONGEST && at(i) === SPACE;
    let times = 0;
    for (i++; isHan && at(i) >= ZERO; i++) times = times * 10 + at(i) - ZERO;
    const tag = i + 1;
    while (at(i) !== NEWLINE) i++;
    if (isHan) visit(units, length, times, TAGS[i - tag]?.find((one) => isAt(one, bytes, tag)) ?? '');
  }
}

/** The tags that matter, by their length: names of people, and of places. */
const TAGS: Readonly<Record<number, readonly string[]>> = { 2: ['nr', 'ns'], 4: ['nrfg'] };

function isAt(word: string, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** Counts a code unit. */
function tally(counts: Float64Array, unit: number, times: number): void {
  counts[unit] = (counts[unit] ?? 0) + times;
}
