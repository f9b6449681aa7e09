/** The index: MiniSearch, set up for text cut by script. The only place that imports it. */
import MiniSearch from 'minisearch';
import { HAN } from '../text/scripts.js';
import { tokens } from '../text/tokens.js';

/** One thing to find: its own text, and the words around it that say what it is about. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly context: string;
}

export interface Match {
  readonly id: string;
  /** BM25+, comparable within one search only. */
  readonly score: number;
}

export interface TermIndex {
  /** The number of entries. */
  readonly size: number;
  /** The best entries with at least one of the terms, best first. */
  readonly search: (terms: readonly string[], limit: number) => readonly Match[];
  /** How telling a term is: high for rare ones, highest for those in no entry. Never negative. */
  readonly weight: (term: string) => number;
  /** Share of the entries that have the term: 0 to 1. */
  readonly share: (term: string) => number;
}

/** How much the words around count beside the entry's own. */
const CONTEXT_WEIGHT = 0.4;
/** Latin words and numbers name things; Han tokens overlap each other. */
const LATIN_WEIGHT = 1.5;
/** @see https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html */
const BM25 = { k: 0.8, b: 0.4, d: 0 };

/** An index of the entries; ids must be distinct. */
export function buildTermIndex(entries: readonly Entry[]): TermIndex {
  const index = new MiniSearch<Entry>({
    fields: ['text', 'context'],
    tokenize: tokens,
    processTerm: encode,
  });
  index.addAll(entries);

  const entriesWith = new Map<string, number>();
  for (const { text, context } of entries) {
    for (const term of new Set([...tokens(text), ...tokens(context)])) {
      entriesWith.set(term, (entriesWith.get(term) ?? 0) + 1);
    }
  }

  return {
    size: entries.length,
    share: (term) => (entriesWith.get(term) ?? 0) / Math.max(1, entries.length),
    weight: (term) => {
      const count = entriesWith.get(term) ?? 0;
      const rarity = Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
      // A single character says half of what a pair or a word says.
      return term.length === 1 && HAN.test(term) ? rarity / 2 : rarity;
    },
    search: (terms, limit) =>
      index
        .search(terms.join(' '), {
          tokenize: () => [...terms],
          boost: { context: CONTEXT_WEIGHT },
          boostTerm: (term) => (term.startsWith(HAN_MARK) ? 1 : LATIN_WEIGHT),
          bm25: BM25,
        })
        // MiniSearch multiplies by the number of terms matched, which drowns the rare ones: undone.
        .map(({ id, score, queryTerms }) => ({
          id: String(id),
          score: score / Math.max(1, queryTerms.length),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
  };
}

const HAN_MARK = '~';

/** Han characters as hexadecimal: MiniSearch's tree is slow where a node has thousands of children. */
function encode(term: string): string {
  if (!HAN.test(term)) return term;
  let encoded = HAN_MARK;
  for (let i = 0; i < term.length; i++) encoded += term.charCodeAt(i).toString(16).padStart(4, '0');
  return encoded;
}
