/** The classes of a question while they are being filled: each of its own terms, with what may stand for it. */
import { HAN } from '../../text/scripts.js';
import { tokens } from '../../text/tokens.js';
import type { TermClass } from '../passage-index.js';

/** Terms by weight. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** What is known of the question's own terms. */
export interface AboutTerms {
  readonly weight: (own: string) => number;
  /** The number of the word that it is a term of; undefined for a pair across two words. */
  readonly word: (own: string) => number | undefined;
  readonly isName: (own: string) => boolean;
}

export interface TermClasses {
  /** Opens a class for a term of the question, if there is none yet. */
  readonly open: (term: string, weight: number) => void;
  /** Adds alternatives to the classes of some terms of the question; terms that no passage has are left out. */
  readonly add: (own: readonly string[], alternatives: WeightedTerms, factor: number) => void;
  /** The classes, in order of opening; the question's own term is the first of each. */
  readonly list: (about: AboutTerms) => readonly TermClass[];
}

/** No classes yet. @param isPresent - whether any passage has a term */
export function noClasses(isPresent: (term: string) => boolean): TermClasses {
  const classes = new Map<string, Map<string, number>>();
  return {
    open: (term, weight) => {
      if (!classes.has(term)) classes.set(term, new Map([[term, weight]]));
    },
    add: (own, alternatives, factor) => {
      for (const [term, weight] of alternatives) {
        if (!isPresent(term)) continue;
        for (const word of own) {
          const terms = classes.get(word);
          terms?.set(term, Math.max(terms.get(term) ?? 0, weight * factor));
        }
      }
    },
    list: (about) =>
      [...classes].map(([own, terms]) => {
        const word = about.word(own);
        return {
          weight: about.weight(own),
          isName: about.isName(own),
          terms: [...terms].map(([term, weight]) => ({ term, weight })),
          ...(word !== undefined && { word }),
        };
      }),
  };
}

const HAN_PAIR = /^[\u4e00-\u9fff]{2}$/;

/** The terms by which a folded text is found as a whole: the pairs of a Han run, or the one character; words of any other script. */
export function wholeTerms(text: string): readonly string[] {
  // Most are a Han pair, which is its own only term.
  if (text.length === 2 && HAN_PAIR.test(text)) return [text];
  return text.split(/(\p{Script=Han}+)/u).flatMap((part) => {
    if (part === '') return [];
    if (!HAN.test(part)) return tokens(part);
    const characters = Array.from(part);
    if (characters.length < 2) return characters;
    return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
  });
}

/**
 * The terms of alternatives, each of one or more terms. Of several terms each gets a part such that all together,
 * pooled by the root of the sum of squares, weigh what the alternative weighs.
 */
export function spread(
  alternatives: Iterable<readonly [text: string, weight: number]>,
  termsOf: (text: string) => readonly string[],
): WeightedTerms {
  const spreadOut = new Map<string, number>();
  for (const [text, weight] of alternatives) {
    const terms = termsOf(text);
    for (const term of terms) {
      spreadOut.set(term, Math.max(spreadOut.get(term) ?? 0, weight / Math.sqrt(terms.length)));
    }
  }
  return spreadOut;
}
