/** The library: all that a command may read. Built once, at start or on change; then only asked. */
import type {
  Article,
  ClaimFact,
  Document,
  Entity,
  Fact,
  FigureFact,
  LanguageTag,
  Passage,
  Span,
} from './model.js';

/** A passage found, with how well it fits. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** The sentence that fits best. */
  readonly sentence: Span;
}

/** What a search found. */
export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether the best hit is good enough to be called an answer. */
  readonly answers: boolean;
  /** Content words of the query that occur nowhere in the library, as written. */
  readonly missing: readonly string[];
}

export interface Library {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** The document with this id; undefined if there is none. */
  readonly document: (id: string) => Document | undefined;
  /** In order. Empty if there is no such document. */
  readonly passagesOf: (documentId: string) => readonly Passage[];
  readonly passage: (id: string) => Passage | undefined;
}
export type { Article, ClaimFact, FigureFact, LanguageTag };
