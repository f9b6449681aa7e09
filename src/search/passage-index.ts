/** What an index of texts can do, whichever engine is behind it. */
import { HAN } from '../text/scripts.js';

/** One thing to find: its own text, and the words around it that say what it is about. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly context: string;
}

/** A token as it is looked up, and how much a match with it is worth beside the other terms of its class. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** One word of the question: terms that can stand for each other, so that a text gains little by having several. */
export interface TermClass {
  /** The word that its first term is of, by number, where that is one of several terms. */
  readonly word?: number;
  /** Whether that is a name. */
  readonly isName?: boolean;
  readonly weight: number;
  readonly terms: readonly WeightedTerm[];
}

export interface Match {
  readonly id: string;
  /** Comparable within one search only; positive. */
  readonly score: number;
}

/**
 * An index of entries. An entry's score is the sum over the classes of
 * `class weight × √ Σ (term weight × term score)²`, a term's score being BM25 over both fields.
 *
 * @see bm25.ts for the score of a term
 */
export interface PassageIndex {
  /** The number of entries. */
  readonly size: number;
  /**
   * The best entries with at least one of the terms, best first, the earlier first among equals. In large indexes
   * terms that are all over the entries do not count, unless the query has no others: see `isFrequent`.
   */
  readonly search: (query: readonly TermClass[], limit: number) => readonly Match[];
  /** How telling a term is: high for rare ones, highest for those in no entry. Never negative. */
  readonly weight: (term: string) => number;
  /** Share of the entries that have the term: 0 to 1. */
  readonly share: (term: string) => number;
}

/** An index that can be kept. */
export interface SavableIndex extends PassageIndex {
  /** The index as bytes, from which it can be had again without reading the texts. */
  readonly save: () => Uint8Array;
}

/** Latin words and numbers name things; Han tokens overlap each other. */
const LATIN_WEIGHT = 1.5;

/** Each term as a class of its own. */
export function toClasses(terms: readonly string[]): readonly TermClass[] {
  return terms.map((term) => ({
    weight: HAN.test(term) ? 1 : LATIN_WEIGHT,
    terms: [{ term, weight: 1 }],
  }));
}
