/** The words of a question, ready to be compared with passages: each with its parts, and with what may stand for it. */
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { wordTokens } from '../text/tokens.js';
import type { PassageIndex, TermClass } from './passage-index.js';
import type { Query } from './query.js';

/** A word of the query, or a pair of characters across two words. */
export interface RankedWord {
  /** The question's own terms for it. */
  readonly own: readonly string[];
  /** How telling it is. */
  readonly weight: number;
  /** Those of its own terms that some passage has; `worth` is the share of the word that each is. */
  readonly parts: readonly WorthyTerm[];
  /** What may stand for it, of what some passage has, best first; `worth` is up to 1, less for a doubtful translation. */
  readonly others: readonly WorthyTerm[];
  readonly isName: boolean;
  /** Whether it is all over the library, so that it tells no passage from another. */
  readonly isCommon: boolean;
}

export interface WorthyTerm {
  readonly term: string;
  readonly isHan: boolean;
  readonly worth: number;
  /** How surely it stands for the word, however telling it is: up to 1. */
  readonly sure: number;
}

/** A name in this share of the passages is the library's subject, if it is in a few of them. */
const COMMON_FROM = 0.1;
const COMMON_IN = 3;
/** What stands for a Chinese word is divided among its terms, which is undone: see `expandQuery`. */
const DIVIDED = 1.5;
/** How much a doubtful alternative counts as evidence beside how much it counts in finding. */
const SURENESS_POWER = 0.7;
/** How much more a long word says than its pairs on average. */
const LENGTH_POWER = 0.5;

/** The classes, those of one word together. */
export function readWords(classes: readonly TermClass[], index: PassageIndex): readonly RankedWord[] {
  const byWord = new Map<number | TermClass, TermClass[]>();
  for (const one of classes) {
    const key = one.word ?? one;
    byWord.set(key, [...(byWord.get(key) ?? []), one]);
  }
  return [...byWord.values()].map((members) => readWord(members, index));
}

function readWord(members: readonly TermClass[], index: PassageIndex): RankedWord {
  const own = members.map(({ terms }) => terms[0]?.term ?? '');
  const alternatives = alternativesOf(members, own, index);
  const telling = tellingOf(own, alternatives, index);
  const ownTelling = own.reduce((sum, term) => sum + index.weight(term), 0) || 1;
  return {
    own,
    weight:
      Math.max(...members.map(({ weight }) => weight)) *
      telling *
      Math.max(1, wholes(own).length) ** LENGTH_POWER,
    parts: own
      .filter((term) => index.share(term) > 0)
      .map((term) => ({ term, isHan: HAN.test(term), worth: index.weight(term) / ownTelling, sure: 1 })),
    others: alternatives
      .map(({ term, strength, sure, telling: its }) => ({
        term,
        isHan: HAN.test(term),
        sure,
        worth: strength ** SURENESS_POWER * Math.min(1, its / (telling || 1)),
      }))
      .sort((a, b) => b.worth - a.worth),
    isName: members.some(({ isName }) => isName),
    isCommon: own.every((term) => index.share(term) >= Math.max(COMMON_FROM, COMMON_IN / index.size)),
  };
}

interface Alternative {
  readonly term: string;
  /** How much it counts for the word, and how surely it stands for it: up to 1. */
  readonly strength: number;
  readonly sure: number;
  readonly telling: number;
}

function alternativesOf(
  members: readonly TermClass[],
  own: readonly string[],
  index: PassageIndex,
): readonly Alternative[] {
  const isHan = own.some((term) => HAN.test(term));
  const strengths = new Map<string, number>();
  for (const { terms } of members) {
    for (let i = 1; i < terms.length; i++) {
      const { term, weight } = terms[i] ?? { term: '', weight: 0 };
      const known = strengths.get(term);
      if (known === undefined ? index.share(term) > 0 && !own.includes(term) : weight > known) {
        strengths.set(term, weight);
      }
    }
  }
  return [...strengths].map(([term, given]) => {
    const undivided = isHan ? (given * members.length) / DIVIDED : given;
    const strength = Math.min(1, HAN.test(term) ? given : undivided);
    // Of a character alone nothing was divided.
    const sure = HAN.test(term) ? Math.max(given, undivided) : undivided;
    return { term, strength, sure: Math.min(1, sure), telling: index.weight(term) };
  });
}

/**
 * What the terms say that are all of the word, such as the pairs of a Chinese one, on average; where no passage has any,
 * what the best alternative says. A character that is merely part of an alternative must not make the word look common.
 */
function tellingOf(
  own: readonly string[],
  alternatives: readonly Alternative[],
  index: PassageIndex,
): number {
  const terms = wholes(own);
  const telling = terms.reduce((sum, term) => sum + index.weight(term), 0) / Math.max(1, terms.length);
  const value = ({ strength, telling }: Alternative): number => strength * telling;
  const [best] = alternatives.filter(({ term }) => [...term].length > 1).sort((a, b) => value(b) - value(a));
  if (!best) return telling;
  if (terms.every((term) => index.share(term) === 0)) return best.telling;
  return telling;
}

function wholes(own: readonly string[]): readonly string[] {
  return own.length === 1 ? own : own.filter(isPair);
}

function isPair(term: string): boolean {
  return HAN.test(term) && [...term].length > 1;
}

/** How much of the query stands in a text: 0 to 1, by how telling its words are. */
export function shareIn(text: string, words: readonly RankedWord[]): number {
  const folded = fold(text);
  const latin = new Set(wordTokens(folded));
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return words.reduce((sum, word) => sum + word.weight * worthOf(word, folded, latin), 0) / total;
}

/** The parts of the word that stand there, or the best of what stands for all of it; 0 if nothing does. */
export function worthOf(
  { parts, others }: Pick<RankedWord, 'parts' | 'others'>,
  folded: string,
  words: ReadonlySet<string> | undefined,
): number {
  const stands = ({ term, isHan }: WorthyTerm): boolean =>
    isHan ? folded.includes(term) : words?.has(term) === true;
  const own = parts.reduce((sum, part) => sum + (stands(part) ? part.worth : 0), 0);
  return Math.max(own, others.find(stands)?.worth ?? 0);
}

/** Whether a word of the query is a name or a number. */
export function isNamedIn({ required }: Query, { isName, own }: RankedWord): boolean {
  return isName || own.some((term) => required.includes(term));
}

/** How much more a term counts that stands in the clause that asks. */
const FOCUS_WEIGHT = 2.5;

/** How much more a word counts than one beside the clause that asks. */
export function focusOn({ own }: RankedWord, { focus }: Query): number {
  return own.some((term) => focus.has(term)) ? FOCUS_WEIGHT : 1;
}
