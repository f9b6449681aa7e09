/** Where terms stand: an inverted index as plain bytes, which is how it is searched, saved and loaded. */
import { createBytePool } from './byte-pool.js';

/** Everything that an index knows of its entries but their texts. Entries are numbered from 0, in order. */
export interface Postings {
  /** The number of each term. */
  readonly terms: ReadonlyMap<string, number>;
  /** By term: the number of entries with it in either field, in the text, and in the context. */
  readonly counts: Uint32Array;
  readonly textCounts: Uint32Array;
  readonly contextCounts: Uint32Array;
  /** By term: where its list begins in `lists`; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** See `readPosting`. */
  readonly lists: Uint8Array;
  /** By entry: distinct tokens in the text and in the context. */
  readonly textLengths: Uint32Array;
  readonly contextLengths: Uint32Array;
}

/**
 * A posting is the distance to the entry before × 8 + 4 if the context has the term + the occurrences in the text,
 * where 3 says that how many more than 3 follows; then the occurrences in the context, if any. Seven bits a byte,
 * low ones first, the eighth set if more follow.
 */
export const CONTEXT_BIT = 4;
export const MANY = 3;
export const SHIFT = 3;

/** Collects postings, entry by entry. */
export interface PostingWriter {
  /** The number of a term, given to it when it is first met. */
  readonly numberOf: (term: string) => number;
  /** Counts one occurrence in the entry being written. */
  readonly count: (term: number, isContext: boolean) => void;
  readonly endEntry: () => void;
  /** The lengths are those of the fields of each entry. */
  readonly finish: (textLengths: Uint32Array, contextLengths: Uint32Array) => Postings;
}

export function writePostings(): PostingWriter {
  const terms = new Map<string, number>();
  const pool = createBytePool();
  let columns = createColumns(1024);
  let entry = 0;
  let inEntry: number[] = [];

  const writeVarint = (term: number, value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) pool.append(term, (rest & 127) | 128);
    pool.append(term, rest);
  };

  return {
    numberOf: (term) => {
      const known = terms.get(term);
      if (known !== undefined) return known;
      const number = terms.size;
      terms.set(term, number);
      if (number >= columns.counts.length) columns = createColumns(2 * number, columns);
      return number;
    },
    count: (term, isContext) => {
      const { text, context } = columns;
      if (text[term] === 0 && context[term] === 0) inEntry.push(term);
      const field = isContext ? context : text;
      field[term] = (field[term] ?? 0) + 1;
    },
    endEntry: () => {
      const { text, context, counts, textCounts, contextCounts, lastEntries } = columns;
      for (const term of inEntry) {
        const inText = text[term] ?? 0;
        const inContext = context[term] ?? 0;
        const distance = entry + 1 - (lastEntries[term] ?? 0);
        writeVarint(term, (distance << SHIFT) | (inContext > 0 ? CONTEXT_BIT : 0) | Math.min(inText, MANY));
        if (inText >= MANY) writeVarint(term, inText - MANY);
        if (inContext > 0) writeVarint(term, inContext);
        counts[term] = (counts[term] ?? 0) + 1;
        if (inText > 0) textCounts[term] = (textCounts[term] ?? 0) + 1;
        if (inContext > 0) contextCounts[term] = (contextCounts[term] ?? 0) + 1;
        lastEntries[term] = entry + 1;
        text[term] = context[term] = 0;
      }
      inEntry = [];
      entry++;
    },
    finish: (textLengths, contextLengths) => {
      const { counts, textCounts, contextCounts } = columns;
      const { starts, bytes } = pool.join(terms.size);
      return {
        terms,
        counts: counts.slice(0, terms.size),
        textCounts: textCounts.slice(0, terms.size),
        contextCounts: contextCounts.slice(0, terms.size),
        starts,
        lists: bytes,
        textLengths,
        contextLengths,
      };
    },
  };
}

/** By term. `text` and `context` are the occurrences in the entry being written; `lastEntries` are 1-based. */
type Columns = Readonly<
  Record<'counts' | 'textCounts' | 'contextCounts' | 'lastEntries' | 'text' | 'context', Uint32Array>
>;

function createColumns(size: number, from?: Columns): Columns {
  const column = (before?: Uint32Array): Uint32Array => {
    const grown = new Uint32Array(size);
    if (before) grown.set(before);
    return grown;
  };
  return {
    counts: column(from?.counts),
    textCounts: column(from?.textCounts),
    contextCounts: column(from?.contextCounts),
    lastEntries: column(from?.lastEntries),
    text: column(from?.text),
    context: column(from?.context),
  };
}
