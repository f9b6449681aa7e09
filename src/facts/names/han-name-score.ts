/** How much a string of Han characters looks like the name of a person. */
import { dict } from '@node-rs/jieba/dict.js';
import { surnames } from '../../lang/zh-people.js';
import { firstUnits } from '../../text/unit-set.js';

interface Statistics {
  /** By code unit, the log-likelihood ratio of a character in given names against all text. */
  readonly given: Float64Array;
  readonly surname: ReadonlyMap<string, number>;
  readonly places: ReadonlySet<string>;
  /** Occurrences of a word in the corpus behind the dictionary. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Rarer words need no remembering: they speak against no name. */
const MIN_FREQUENCY = 10;

const [NEWLINE, SPACE, ZERO] = [10, 32, 48];

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
  let names = 0;
  let characters = 0;
  for (const { word, times, tag } of hanRows(dict)) {
    const isName = tag === 'nr' || tag === 'nrfg';
    if (!isName && times >= MIN_FREQUENCY && word.length > 1 && word.length < 5) frequency.set(word, times);
    if (tag === 'ns') places.add(word);
    for (let i = 0; i < word.length; i++) tally(inText, word, i, times);
    characters += word.length * times;
    const head = isName && word.length > 2 && word.length < 5 ? surnameOf(word) : undefined;
    if (head === undefined || word.length - head.length > 2) continue;
    asSurname.set(head, (asSurname.get(head) ?? 0) + 1);
    for (let i = head.length; i < word.length; i++) tally(inNames, word, i, 1);
    names += word.length - head.length;
  }
  const ratio = (part: number, whole: number, unit: number): number =>
    Math.max(-4, Math.min(4, Math.log((part + 0.3) / whole / (((inText[unit] ?? 0) + 20) / characters))));
  return {
    given: inNames.map((part, unit) => ratio(part, names, unit)),
    surname: new Map([...asSurname].map(([c, times]) => [c, ratio(times, names / 2, c.charCodeAt(0))])),
    places,
    frequency,
  };
}

/** The rows `word times tag` of the dictionary's bytes whose word is of Han characters, which take three bytes each. */
function* hanRows(
  bytes: Uint8Array,
): Generator<{ readonly word: string; readonly times: number; readonly tag: string }> {
  const at = (i: number): number => bytes[i] ?? NEWLINE;
  for (let i = 0; i < bytes.length; i++) {
    const units: number[] = [];
    for (; at(i) >> 4 === 0xe; i += 3)
      units.push(((at(i) & 15) << 12) | ((at(i + 1) & 63) << 6) | (at(i + 2) & 63));
    const isHan = units.length > 0 && at(i) === SPACE;
    let times = 0;
    for (i++; isHan && at(i) >= ZERO; i++) times = times * 10 + at(i) - ZERO;
    let tag = '';
    for (; at(i) !== NEWLINE; i++) if (isHan && at(i) > SPACE) tag += String.fromCharCode(at(i));
    if (isHan) yield { word: String.fromCharCode(...units), times, tag };
  }
}

/** Counts one code unit of a word. */
function tally(counts: Float64Array, word: string, at: number, times: number): void {
  const unit = word.charCodeAt(at);
  counts[unit] = (counts[unit] ?? 0) + times;
}
