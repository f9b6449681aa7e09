/** The lexicon: which words of the other language, and of the same, a word may be put in. */
import { existsSync, readFileSync } from 'node:fs';
import { openTable, type PackedTable } from './packed-table.js';

/** A word or phrase that another may be put in. */
export interface Candidate {
  /** A Chinese word, folded; or the key of an English word or phrase, as `phraseKey` gives it. */
  readonly text: string;
  /** Over 0, up to 1. */
  readonly weight: number;
}

/** All lists are best first, and empty for what the lexicon does not have. */
export interface Lexicon {
  /** Whether it has this Chinese word, or this English key. */
  readonly has: (text: string) => boolean;
  /** Chinese words for an English key. */
  readonly chinese: (key: string) => readonly Candidate[];
  /** Chinese words in whose explanation the stem stands, among other words. */
  readonly explainedWith: (stem: string) => readonly Candidate[];
  /** English keys for a Chinese word. */
  readonly english: (word: string) => readonly Candidate[];
  /** Stems that stand out in the explanation of a Chinese word. */
  readonly explanation: (word: string) => readonly Candidate[];
  /** English keys close to an English key in meaning. */
  readonly relatives: (key: string) => readonly Candidate[];
  /** Stems that stand out in the definition of an English key. */
  readonly definition: (key: string) => readonly Candidate[];
  /** English keys in whose definition the stem stands out. */
  readonly defined: (stem: string) => readonly Candidate[];
  /** Other forms of a Chinese word: what it abbreviates, and its abbreviations. */
  readonly sameAs: (word: string) => readonly Candidate[];
  /** Whether a Chinese word is the name of somebody or something. */
  readonly isName: (word: string) => boolean;
  /** Keys of the kinds that an English key is of, the nearest first: `metal` of `copper`. */
  readonly kinds: (key: string) => readonly Candidate[];
  /** Whether an English key mostly means a thing that can be touched. */
  readonly isThing: (key: string) => boolean;
  /** How rare a stem is in explanations: 0 for one in all of them, about 12 for one in a single one. */
  readonly rarity: (stem: string) => number;
  /** Natural logarithm of a Chinese word's occurrences, at least 0; undefined if it is not a word. */
  readonly logFrequency: (word: string) => number | undefined;
}

/** The relations of the table. Stems are strings of their own, marked so that they are no English key. */
export const STEM_MARK = '~';
export type Relation =
  | 'chinese'
  | 'explained'
  | 'english'
  | 'explanation'
  | 'relatives'
  | 'definition'
  | 'defined'
  | 'same'
  | 'name'
  | 'kinds'
  | 'thing';
/** Values in the table are shares of this: a natural logarithm. */
export const VALUE_SCALE = 16;

/**
 * The lexicon in a file, which is read at once and stays in memory.
 *
 * @throws FootnoteError `unreadable-file` if it is not a lexicon
 */
export function openLexicon(file: string): Lexicon {
  return toLexicon(openTable(readFileSync(file)));
}

/**
 * The lexicon in a file, opened when it is first asked for, which takes some 20 ms; undefined where there is no file,
 * so that everything works without.
 */
export function lazyLexicon(file: string): () => Lexicon | undefined {
  let lexicon: Lexicon | undefined;
  return () => (lexicon ??= existsSync(file) ? openLexicon(file) : undefined);
}

/** The table, with its relations named. */
export function toLexicon(table: PackedTable): Lexicon {
  const find = remembering(table.find);
  const lists = new Map<Relation, (text: string) => readonly Candidate[]>();
  const list = (relation: Relation, text: string): readonly Candidate[] => {
    let known = lists.get(relation);
    if (!known) lists.set(relation, (known = remembering((key) => read(relation, key))));
    return known(text);
  };
  const read = (relation: Relation, text: string): readonly Candidate[] => {
    const number = find(text);
    if (number === undefined) return [];
    return table.links(relation, number).map(({ target, weight }) => ({ text: table.text(target), weight }));
  };
  const value = (text: string): number | undefined => {
    const number = find(text);
    return number === undefined ? undefined : table.value(number) * VALUE_SCALE;
  };
  const unmarked = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates.map(({ text, weight }) => ({ text: text.slice(STEM_MARK.length), weight }));
  return {
    has: (text) => find(text) !== undefined,
    chinese: (key) => list('chinese', key),
    explainedWith: (stem) => list('explained', STEM_MARK + stem),
    english: (word) => list('english', word),
    explanation: (word) => unmarked(list('explanation', word)),
    relatives: (key) => list('relatives', key),
    definition: (key) => unmarked(list('definition', key)),
    defined: (stem) => list('defined', STEM_MARK + stem),
    sameAs: (word) => list('same', word),
    isName: (word) => list('name', word).length > 0,
    kinds: (key) => list('kinds', key),
    isThing: (key) => list('thing', key).length > 0,
    rarity: (stem) => value(STEM_MARK + stem) ?? 0,
    logFrequency: value,
  };
}

/** Questions share many of their words: what was read of this many is kept. */
const MOST_REMEMBERED = 20_000;

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
