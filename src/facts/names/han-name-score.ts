/** How much a string of Han characters looks like the name of a person. */
import { dict } from '@node-rs/jieba/dict.js';
import { surnames } from '../../lang/zh-people.js';

interface Statistics {
  /** Log-likelihood ratio of a character in given names against all text. */
  readonly given: (character: string) => number;
  readonly surname: ReadonlyMap<string, number>;
  /** Occurrences of a word in the corpus behind the dictionary. */
  readonly frequency: ReadonlyMap<string, number>;
}

let statistics: Statistics | undefined;

/** The surname that a name begins with, the longer one first; undefined if it begins with none. */
export function surnameOf(name: string): string | undefined {
  return [name.slice(0, 2), name.slice(0, 1)].find((head) => head.length < name.length && surnames.has(head));
}

/**
 * The log-likelihood ratio of a folded name of 2 to 4 characters being a surname with a given name, against any
 * text: above 3 is good evidence, below 0 speaks against. −∞ where it begins with no surname.
 */
export function hanNameScore(name: string): number {
  const head = surnameOf(name);
  if (head === undefined || name.length - head.length > 2) return -Infinity;
  const { given, surname } = (statistics ??= count());
  const characters = Array.from(name.slice(head.length));
  const sum = characters.reduce((score, character) => score + given(character), 0);
  return sum + (head.length === 2 ? 2 : (surname.get(head) ?? -1));
}

/** How often a folded word occurs in the corpus behind the dictionary; 0 for unknown words and for names. */
export function wordFrequency(word: string): number {
  return (statistics ??= count()).frequency.get(word) ?? 0;
}

/** Learns the statistics from the dictionary's own names. */
function count(): Statistics {
  const inNames = new Map<string, number>();
  const asSurname = new Map<string, number>();
  const inText = new Map<string, number>();
  const frequency = new Map<string, number>();
  let names = 0;
  let characters = 0;
  for (const [, word = '', times = '', tag] of new TextDecoder()
    .decode(dict)
    .matchAll(/^(\S+) (\d+) (\S+)$/gm)) {
    const isName = tag === 'nr' || tag === 'nrfg';
    if (!isName) frequency.set(word, Number(times));
    for (const character of word) add(inText, character, Number(times));
    characters += word.length * Number(times);
    const head = isName && word.length <= 4 ? surnameOf(word) : undefined;
    if (head === undefined || word.length - head.length > 2 || word.length < 3) continue;
    add(asSurname, head, 1);
    for (const character of word.slice(head.length)) add(inNames, character, 1);
    names += word.length - head.length;
  }
  const ratio = (part: number, whole: number, character: string): number =>
    Math.max(
      -4,
      Math.min(4, Math.log((part + 0.3) / whole / (((inText.get(character) ?? 0) + 20) / characters))),
    );
  return {
    given: (character) => ratio(inNames.get(character) ?? 0, names, character),
    surname: new Map([...asSurname].map(([c, times]) => [c, ratio(times, names / 2, c)])),
    frequency,
  };
}

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
