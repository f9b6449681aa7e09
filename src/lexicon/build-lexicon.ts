/** Builds the lexicon from CC-CEDICT, WordNet, words of today and word frequencies. */
import { fold } from '../text/fold.js';
import type { Gloss } from './cedict.js';
import { noEdges, noStrings, packEdges, type Edges } from './edges.js';
import { STEM_MARK, VALUE_SCALE, type Relation } from './lexicon.js';
import { modernWords } from './modern-words.js';
import { nearSynonyms } from './near-synonyms.js';
import { stemOf } from '../text/stem.js';
import { contentWords, phraseKey } from './phrase-key.js';
import type { Definition, Kind, Relative } from './wordnet.js';

export interface LexiconSources {
  readonly glosses: readonly Gloss[];
  readonly relatives: readonly Relative[];
  readonly definitions: readonly Definition[];
  readonly kinds: readonly Kind[];
  readonly things: readonly string[];
  /** Occurrences by Chinese word, folded. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** Longer explanations describe rather than translate. */
const LONGEST_PHRASE = 4;
/** A character alone stands in many words that mean something else. */
const CHARACTER_WEIGHT = 0.6;
/** What stands in brackets narrows the meaning down. */
const BRACKET_WEIGHT = 0.85;
/** Words of today weigh as much as the best translations that the dictionary has. */
const MODERN_WEIGHT = 0.85;
const NEAR_WEIGHT = 0.7;
/** How much a stem must stand out in an explanation for the word to be found by it. */
const LEAST_SHARE = 0.35;
const LEAST_SHARE_OF_DEFINITION = 0.2;
/** What words of no frequency weigh beside the most frequent ones: the logarithms of 20 and of 20 + 2,400. */
const KNOWN_FROM = Math.log(20);
const KNOWN_TO = 7.8;
/** Links that a string keeps. */
const LIMITS: Readonly<Record<Relation, number>> = {
  chinese: 80,
  explained: 250,
  english: 40,
  explanation: 8,
  relatives: 12,
  definition: 8,
  defined: 80,
  same: 20,
  name: 1,
  kinds: 10,
  thing: 1,
};

/** The bytes of the lexicon's file. */
export function buildLexicon({
  glosses,
  relatives,
  definitions,
  kinds,
  things,
  frequencies,
}: LexiconSources): Buffer {
  const strings = noStrings();
  const edges: Record<Relation, Edges> = {
    chinese: noEdges(),
    explained: noEdges(),
    english: noEdges(),
    explanation: noEdges(),
    relatives: noEdges(),
    definition: noEdges(),
    defined: noEdges(),
    same: noEdges(),
    name: noEdges(),
    kinds: noEdges(),
    thing: noEdges(),
  };
  const link = (relation: Relation, from: string, to: string, weight: number): void => {
    edges[relation].from.push(strings.numberOf(from));
    edges[relation].to.push(strings.numberOf(to));
    edges[relation].weight.push(weight);
  };
  const logFrequency = (word: string): number => Math.log(1 + (frequencies.get(word) ?? 0));
  const rarity = rarityOf(glosses.map(({ allWords }) => allWords));

  // What is a brand or a singer as well (`老板`) is mostly meant as the word that it is.
  const common = new Set(glosses.filter(({ isName }) => !isName).map(({ word }) => word));
  for (const { word, words, allWords, sense, part, isName, sameAs } of glosses) {
    if (isName && !common.has(word)) link('name', word, word, 1);
    if (sameAs !== undefined) {
      link('same', word, sameAs, 1);
      link('same', sameAs, word, 1);
    }
    if (words.length > 0 && words.length <= LONGEST_PHRASE) {
      const key = phraseKey(words);
      const plain = allWords.length > words.length ? BRACKET_WEIGHT : 1;
      const fit = plain / (1 + 0.25 * sense + 0.1 * part);
      const known = Math.min(1, (KNOWN_FROM + 0.6 * logFrequency(word)) / (KNOWN_FROM + KNOWN_TO));
      link('chinese', key, word, fit * known * (word.length === 1 ? CHARACTER_WEIGHT : 1));
      link('english', word, key, fit);
    }
    if (word.length > 1 && allWords.length > 1) {
      for (const [stem, share] of standingOut(allWords, rarity, LEAST_SHARE)) {
        const weight = share / (sense + 1) ** 0.25;
        link('explained', STEM_MARK + stem, word, weight);
        link('explanation', word, STEM_MARK + stem, weight);
      }
    }
  }
  for (const { chinese, english } of modernWords) {
    const words = chinese.map(fold);
    const keys = english.map((phrase) => phraseKey(contentWords(fold(phrase))));
    for (const word of words) {
      keys.forEach((key, place) => {
        link('chinese', key, word, MODERN_WEIGHT / (1 + 0.05 * place));
        link('english', word, key, 1 / (1 + 0.05 * place));
      });
      for (const other of words) if (other !== word) link('same', word, other, 1);
    }
  }
  for (const row of nearSynonyms) {
    for (const word of row)
      for (const other of row) if (other !== word) link('same', word, other, NEAR_WEIGHT);
  }
  for (const { of, word, weight } of relatives) {
    const from = keyOf(of);
    const to = keyOf(word);
    if (from !== undefined && to !== undefined && from !== to) link('relatives', from, to, weight);
  }
  for (const { of, kind, weight } of kinds) {
    const from = keyOf(of);
    const to = keyOf(kind);
    if (from !== undefined && to !== undefined && from !== to) link('kinds', from, to, weight);
  }
  for (const thing of things) {
    const key = thing.includes(' ') ? undefined : keyOf(thing);
    if (key !== undefined) link('thing', key, key, 1);
  }
  const rarityInDefinitions = rarityOf(definitions.map(({ words }) => words));
  for (const { of, words, weight } of definitions) {
    const key = keyOf(of);
    if (key === undefined) continue;
    for (const [stem, share] of standingOut(words, rarityInDefinitions, LEAST_SHARE_OF_DEFINITION)) {
      link('definition', key, STEM_MARK + stem, weight * share);
      link('defined', STEM_MARK + stem, key, weight * share);
    }
  }
  for (const stem of rarity.keys()) strings.numberOf(STEM_MARK + stem);

  const valueOf = (text: string): number =>
    text.startsWith(STEM_MARK) ? (rarity.get(text.slice(STEM_MARK.length)) ?? 0) : logFrequency(text);
  return packEdges(
    strings,
    Object.fromEntries(
      Object.entries(edges).map(([name, found]) => [name, { edges: found, limit: LIMITS[name as Relation] }]),
    ),
    (text) => Math.min(1, valueOf(text) / VALUE_SCALE),
  );
}

/** The stems that make up much of what an explanation says, with their shares. */
function standingOut(
  words: readonly string[],
  rarity: ReadonlyMap<string, number>,
  leastShare: number,
): readonly (readonly [stem: string, share: number])[] {
  const stems = [...new Set(words.map(stemOf))];
  const total = stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
  return stems
    .map((stem) => [stem, (rarity.get(stem) ?? 0) / total] as const)
    .filter(([, share]) => share >= leastShare);
}

/** The key of a WordNet word; undefined where it is more than its content words: `chip in` is not `chip`. */
function keyOf(word: string): string | undefined {
  const words = contentWords(word);
  const whole = word.replaceAll(/['’]s?\b|[.]/gu, '').replaceAll('-', ' ');
  return words.join(' ') === whole ? phraseKey(words) : undefined;
}

/** How rare each stem is in explanations: the logarithm of all of them over those that have it. */
function rarityOf(explanations: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const explanationsWith = new Map<string, number>();
  for (const words of explanations) {
    for (const stem of new Set(words.map(stemOf))) {
      explanationsWith.set(stem, (explanationsWith.get(stem) ?? 0) + 1);
    }
  }
  return new Map(
    [...explanationsWith].map(([stem, count]) => [stem, Math.log(Math.max(1, explanations.length) / count)]),
  );
}
