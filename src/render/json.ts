/** An answer as the one documented JSON object. */
import type { Answer, Block, LanguageTag, Outcome } from '../model.js';

/** A citation: the passage is the whole paragraph, verbatim. */
export interface CitationJson {
  /** 1-based, in order of first use. */
  readonly number: number;
  readonly document: { readonly id: string; readonly title: string };
  /** The ¶ number, 1-based. */
  readonly ordinal: number;
  readonly passage: string;
  /** Law: `passage.slice(span[0], span[1]) === quote`. UTF-16 code units, half-open. */
  readonly span: readonly [start: number, end: number];
  readonly quote: string;
}

/** An answer: nothing more and nothing less is written. */
export interface AnswerJson {
  readonly command: string;
  readonly query: string;
  readonly language: LanguageTag;
  readonly outcome: Outcome;
  readonly citations: readonly CitationJson[];
  readonly blocks: readonly Block[];
}

/** The answer as plain data for `JSON.stringify`. */
export function renderJson({ command, query, language, outcome, citations, blocks }: Answer): AnswerJson {
  return {
    command,
    query,
    language,
    outcome,
    citations: citations.map(({ number, document: { id, title }, ordinal, passage, span, quote }) => ({
      number,
      document: { id, title },
      ordinal,
      passage,
      span: [span.start, span.end],
      quote,
    })),
    blocks,
  };
}
