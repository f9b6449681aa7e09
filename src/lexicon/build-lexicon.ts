/** Builds the lexicon from CC-CEDICT, WordNet and word frequencies. */
import type { Gloss } from './cedict.js';
import { STEM_MARK, VALUE_SCALE, type Relation } from './lexicon.js';
import { packTable, type Link } from './packed-table.js';
import { contentWords, phraseKey, stemOf } from './phrase-key.js';
import type { Relative } from './wordnet.js';

export interface LexiconSources {
  readonly glosses: readonly Gloss[];
  readonly relatives: readonly Relative[];
  /** Occurrences by Chinese word, folded. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** Longer explanations describe rather than translate. */
const LONGEST_PHRASE = 4;
/** A character alone stands in many words that mean something else. */
const CHARACTER_WEIGHT = 0.6;
/** What stands in brackets narrows the meaning down. */
const BRACKET_WEIGHT = 0.85;
/** How much a stem must stand out in an explanation for the word to be found by it. */
const LEAST_SHARE = 0.35;
const MOST_TRANSLATIONS = 80;
const MOST_EXPLAINED = 250;
const MOST_STEMS = 8;

/** The bytes of the lexicon's file. */
export function buildLexicon({ glosses, relatives, frequencies }: LexiconSources): Buffer {
  const rarity = rarityOf(glosses);
  const relations: Record<Relation, Edges> = {
    chinese: new Map(),
    explained: new Map(),
    english: new Map(),
    explanation: new Map(),
    relatives: new Map(),
    same: new Map(),
  };
  const logFrequency = (word: string): number => Math.log(1 + (frequencies.get(word) ?? 0));

  for (const gloss of glosses) {
    const { word, words, allWords, sense, part, sameAs } = gloss;
    if (sameAs !== undefined) {
      strengthen(relations.same, word, sameAs, 1);
      strengthen(relations.same, sameAs, word, 1);
    }
    if (words.length > 0 && words.length <= LONGEST_PHRASE) {
      const key = phraseKey(words);
      const fit =
        (1 / (1 + 0.25 * sense + 0.1 * part)) * (allWords.length > words.length ? BRACKET_WEIGHT : 1);
      const known = (Math.log(20) + 0.6 * logFrequency(word)) / (Math.log(20) + 0.6 * 13);
      const length = word.length === 1 ? CHARACTER_WEIGHT : 1;
      strengthen(relations.chinese, key, word, fit * Math.min(1, known) * length);
      strengthen(relations.english, word, key, fit);
    }
    if (word.length > 1 && allWords.length > 1) {
      const stems = new Set(allWords.map(stemOf));
      const total = [...stems].reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
      for (const stem of stems) {
        const share = (rarity.get(stem) ?? 0) / total;
        if (share < LEAST_SHARE) continue;
        const weight = share / (sense + 1) ** 0.25;
        strengthen(relations.explained, STEM_MARK + stem, word, weight);
        strengthen(relations.explanation, word, STEM_MARK + stem, weight);
      }
    }
  }
  for (const { of, word, weight } of relatives) {
    const from = keyOf(of);
    const to = keyOf(word);
    if (from !== undefined && to !== undefined && from !== to)
      strengthen(relations.relatives, from, to, weight);
  }
  return pack(
    relations,
    { chinese: MOST_TRANSLATIONS, explained: MOST_EXPLAINED, explanation: MOST_STEMS },
    [...rarity].map(([stem, value]) => [STEM_MARK + stem, value] as const),
    logFrequency,
  );
}

/** The key of a WordNet word; undefined where it is more than its content words: `chip in` is not `chip`. */
function keyOf(word: string): string | undefined {
  const words = contentWords(word);
  return words.join(' ') === word.replaceAll(/['’]s?\b|[.]/gu, '').replaceAll('-', ' ')
    ? phraseKey(words)
    : undefined;
}

type Edges = Map<string, Map<string, number>>;

function strengthen(edges: Edges, from: string, to: string, weight: number): void {
  let row = edges.get(from);
  if (!row) edges.set(from, (row = new Map()));
  row.set(to, Math.max(weight, row.get(to) ?? 0));
}

/** How rare each stem is: the logarithm of all explanations over those that have it. */
function rarityOf(glosses: readonly Gloss[]): ReadonlyMap<string, number> {
  const explanationsWith = new Map<string, number>();
  for (const { allWords } of glosses) {
    for (const stem of new Set(allWords.map(stemOf))) {
      explanationsWith.set(stem, (explanationsWith.get(stem) ?? 0) + 1);
    }
  }
  return new Map(
    [...explanationsWith].map(([stem, count]) => [stem, Math.log(Math.max(1, glosses.length) / count)]),
  );
}

function pack(
  relations: Readonly<Record<Relation, Edges>>,
  limits: Partial<Record<Relation, number>>,
  rarities: readonly (readonly [string, number])[],
  logFrequency: (word: string) => number,
): Buffer {
  const values = new Map(rarities);
  const texts = new Set(values.keys());
  for (const edges of Object.values(relations)) {
    for (const [from, row] of edges) {
      texts.add(from);
      for (const to of row.keys()) texts.add(to);
    }
  }
  const strings = inByteOrder(texts);
  const numbers = new Map(strings.map((text, i) => [text, i]));
  const packed = Object.entries(relations).map(([name, edges]) => {
    const limit = limits[name as Relation];
    const rows = [...edges].map(([from, row]): [number, Link[]] => [
      numbers.get(from) ?? 0,
      [...row]
        .map(([to, weight]) => ({ target: numbers.get(to) ?? 0, weight }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, limit),
    ]);
    return [name, new Map(rows)] as const;
  });
  return packTable({
    strings,
    values: strings.map((text) => Math.min(1, (values.get(text) ?? logFrequency(text)) / VALUE_SCALE)),
    relations: Object.fromEntries(packed),
  });
}

/** In the order of UTF-8 bytes, which is the order of code points. */
function inByteOrder(texts: ReadonlySet<string>): string[] {
  return [...texts]
    .map((text) => [text, Buffer.from(text)] as const)
    .sort(([, a], [, b]) => Buffer.compare(a, b))
    .map(([text]) => text);
}
