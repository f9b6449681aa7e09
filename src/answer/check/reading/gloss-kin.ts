/** Chinese words that dictionaries put into English alike, and so mean much the same: `棺材` and `棺木`, `造价` and `花费`. */
import { checkingOf } from '../../../lang/checking/says.js';
import type { Library } from '../../../library.js';
import { HAN } from '../../../text/scripts.js';
import { standsContrary } from '../compare/contrast.js';
import { isDenialInWords } from '../compare/denied-in-words.js';
import type { EvidenceText } from './evidence-texts.js';
import { hanWordsIn } from './han-words.js';
import type { Occurrence } from './occurrences.js';
import { standsIn, type PlacesByTerm } from './places.js';
import { stem } from './stem.js';
import type { Term } from './term.js';
import { NAME_TAG } from './word-spans.js';

/** Below this, two words share a meaning that only one of them seldom has, or a common English word. */
const ALIKE_FROM = 0.25;

/** How well a word stands for one that is alike: the more, the more alike they are. */
const STRENGTH = { least: 0.5, perLikeness: 0.2 } as const;

type OtherWords = Library['otherWords'];

/** A word of English, by how well it stands for a Chinese one; the stems of its words where it is a phrase. */
type Gloss = ReadonlyMap<string, number>;

/** One of several words of a phrase says less than a word alone. */
const OF_PHRASE = 1.2;

const known = new WeakMap<OtherWords, Map<string, Gloss>>();
const MOST_KEPT = 20_000;

/**
 * Where a Chinese paragraph has words that mean much what a term means, and that no term of the statement is.
 *
 * @param places - where the terms of the statement stand there
 */
export function alikeIn(
  text: EvidenceText,
  term: Term,
  places: PlacesByTerm,
  { otherWords }: Library,
): readonly Occurrence[] {
  const { own, kind } = term;
  if (kind === 'name' || kind === 'ordinal' || term.isPerhapsName || !/^\p{Script=Han}{2,3}$/u.test(own))
    return [];
  return hanWordsIn(text)
    .flatMap((word): readonly Occurrence[] => {
      if (NAME_TAG.test(word.tag) || checkingOf(word.text).genericWords.has(word.text)) return [];
      const alike = likeness(own, word.text, otherWords);
      if (
        alike === 0 ||
        standsContrary(own, word.text) ||
        isDenialInWords(own) !== isDenialInWords(word.text)
      )
        return [];
      if ([...places.keys()].some((other) => other !== term && standsIn(other, places, word))) return [];
      const { start, end } = word;
      return [{ start, end, strength: STRENGTH.least + STRENGTH.perLikeness * alike }];
    })
    .sort((a, b) => b.strength - a.strength);
}

/** How much of the meanings of two Chinese words is one: 0 where too little is, up to 1. */
function likeness(a: string, b: string, otherWords: OtherWords): number {
  const [one, other] = [glossOf(a, otherWords), glossOf(b, otherWords)];
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  if (product === 0) return 0;
  const alike = product / Math.sqrt(squareOf(one) * squareOf(other));
  return alike >= ALIKE_FROM ? alike : 0;
}

function squareOf(gloss: Gloss): number {
  let sum = 0;
  for (const weight of gloss.values()) sum += weight * weight;
  return sum;
}

function glossOf(word: string, otherWords: OtherWords): Gloss {
  const kept = known.get(otherWords) ?? new Map<string, Gloss>();
  known.set(otherWords, kept);
  const found = kept.get(word);
  if (found) return found;
  const gloss = makeGloss(otherWords(word));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, gloss);
  return gloss;
}

function makeGloss(others: ReadonlyMap<string, number>): Gloss {
  const gloss = new Map<string, number>();
  for (const [other, weight] of others) {
    if (HAN.test(other)) continue;
    const words = other.split(' ');
    for (const word of words.map(stem)) {
      const share = weight / (words.length > 1 ? OF_PHRASE : 1);
      if ((gloss.get(word) ?? 0) < share) gloss.set(word, share);
    }
  }
  return gloss;
}
