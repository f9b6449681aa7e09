/** Words in other words: of the other language, and of the same. All weights are over 0, up to 1, but for chance. */
import { baseForms } from '../../lexicon/base-forms.js';
import type { Candidate, Lexicon } from '../../lexicon/lexicon.js';
import { phraseKey } from '../../lexicon/phrase-key.js';
import { stemOf } from '../../text/stem.js';

/** Chinese words, or English keys, by weight. */
export type Candidates = ReadonlyMap<string, number>;

/** What a translation counts by the way on which it was found. */
const WAYS = {
  relative: 0.6,
  explained: 0.8,
  vote: 0.6,
  englishRelative: 0.5,
  explanation: 0.4,
  shared: 0.5,
  definition: 1,
  defined: 0.7,
  pivot: 0.3,
};
const MOST_TRANSLATIONS = 30;
const MOST_OF_A_RELATIVE = 8;
const MOST_PIVOTS = 8;
/** The least share of the translations that must have a character for it to count alone. */
const LEAST_VOTE = 0.15;
/** A translation that this many words share says too little for them to be called synonyms. */
const TOO_SHARED = 60;
/** From here on two Chinese words are forms of one another, rather than near in meaning. */
const SAME_FROM = 0.95;
/** A character alone stands in many words that mean something else. */
const CHARACTER_WEIGHT = 0.6;

/** Chinese words for an English word, or for a phrase of several, given as folded words. */
export function toChinese(
  words: readonly string[],
  lexicon: Lexicon,
  isPresent: (word: string) => boolean,
): Candidates {
  const direct = new Map<string, number>();
  const all = new Map<string, number>();
  for (const key of englishKeys(words, lexicon)) {
    const found = lexicon.chinese(key);
    merge(direct, scaled(found), 1);
    merge(all, scaled(found, { isPresent, most: MOST_TRANSLATIONS }), 1);
    for (const { text, weight } of lexicon.relatives(key)) {
      const related = scaled(lexicon.chinese(text), { isPresent, most: MOST_OF_A_RELATIVE });
      merge(all, related, WAYS.relative * weight);
    }
  }
  const [only] = words;
  if (only !== undefined && words.length === 1) {
    const explained = lexicon.explainedWith(stemOf(only)).filter(({ text }) => isPresent(text));
    merge(all, explained.slice(0, MOST_TRANSLATIONS), WAYS.explained);
  }
  merge(all, votes(direct), WAYS.vote);
  return all;
}

/** English keys for a Chinese word. */
export function toEnglish(word: string, lexicon: Lexicon): Candidates {
  const all = new Map<string, number>();
  const forms = [
    { text: word, weight: 1 },
    ...lexicon.sameAs(word).filter(({ weight }) => weight >= SAME_FROM),
  ];
  for (const form of forms) {
    const found = scaled(lexicon.english(form.text));
    merge(all, found, form.weight);
    for (const { text, weight } of found) merge(all, lexicon.relatives(text), WAYS.englishRelative * weight);
    merge(all, lexicon.explanation(form.text), WAYS.explanation);
  }
  return all;
}

/** Chinese words close to a Chinese word: its other forms, and words with which it shares a translation. */
export function toChineseSynonyms(
  word: string,
  lexicon: Lexicon,
  isPresent: (word: string) => boolean,
): Candidates {
  const all = new Map<string, number>();
  merge(all, lexicon.sameAs(word), 1);
  const present = (key: string, most: number): readonly Candidate[] => {
    const candidates = lexicon.chinese(key);
    return candidates.length > TOO_SHARED ? [] : scaled(candidates, { isPresent, most });
  };
  for (const { text, weight } of scaled(lexicon.english(word))) {
    merge(all, present(text, 12), WAYS.shared * weight);
    for (const relative of lexicon.relatives(text).slice(0, 6)) {
      merge(all, present(relative.text, 4), (WAYS.shared / 2) * weight * relative.weight);
    }
  }
  all.delete(word);
  for (const [other, weight] of all) {
    if (Array.from(other).length === 1) all.set(other, CHARACTER_WEIGHT * weight);
  }
  return all;
}

/**
 * English keys and stems close to an English word: its base forms with their relatives, words that are put the same in
 * Chinese, the words of its definition, and those in whose definition it stands.
 */
export function toEnglishSynonyms(word: string, lexicon: Lexicon): Candidates {
  const all = new Map<string, number>();
  const stem = stemOf(word);
  for (const key of englishKeys([word], lexicon)) {
    merge(all, [{ text: key, weight: 1 }], 1);
    merge(all, lexicon.relatives(key), WAYS.englishRelative);
    merge(
      all,
      lexicon.definition(key).filter(({ text }) => text !== stem),
      WAYS.definition,
    );
    for (const { text, weight } of scaled(lexicon.chinese(key)).slice(0, MOST_PIVOTS)) {
      const back = scaled(lexicon.english(text)).filter(({ text: other }) => !other.includes(' '));
      merge(all, back, WAYS.pivot * weight);
    }
  }
  merge(all, lexicon.defined(stem), WAYS.defined);
  all.delete(word);
  return all;
}

/** The rarity from which on a word counts fully, and the one of a word of middling rarity. */
const RAREST = 11;
const MIDDLING = 7;

/** How much translations of these words say, about 1: words that explain everything say little. */
export function telling(words: readonly string[], lexicon: Lexicon): number {
  const rarity = Math.max(...words.map((word) => lexicon.rarity(stemOf(word))));
  return ((rarity > 0 ? Math.min(RAREST, rarity) : MIDDLING) / MIDDLING) ** 0.8;
}

function englishKeys(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const [only] = words;
  const keys = only !== undefined && words.length === 1 ? baseForms(only) : [phraseKey(words)];
  return keys.filter(lexicon.has);
}

/** A character that most translations share says something by itself: characters by their share. */
function votes(translations: Candidates): readonly Candidate[] {
  const shares = new Map<string, number>();
  const total = [...translations.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [word, weight] of translations) {
    if (word.length < 2) continue;
    for (const character of new Set(word)) {
      shares.set(character, (shares.get(character) ?? 0) + weight / total);
    }
  }
  return [...shares].filter(([, share]) => share >= LEAST_VOTE).map(([text, weight]) => ({ text, weight }));
}

/** So that the best weighs 1; of those only the first few that are present. */
function scaled(
  candidates: readonly Candidate[],
  { isPresent, most }: { readonly isPresent?: (word: string) => boolean; readonly most?: number } = {},
): readonly Candidate[] {
  const top = candidates[0]?.weight ?? 1;
  const found: Candidate[] = [];
  for (const { text, weight } of candidates) {
    if (found.length === most) break;
    if (!isPresent || isPresent(text)) found.push({ text, weight: weight / top });
  }
  return found;
}

function merge(into: Map<string, number>, more: readonly Candidate[], factor: number): void {
  for (const { text, weight } of more) into.set(text, Math.max(into.get(text) ?? 0, weight * factor));
}
