/**
 * MiniSearch as the reader of texts, with its radix tree taken out. The only file that imports it, and the only
 * one that knows its inside.
 *
 * MiniSearch cuts and counts the tokens of each field. It keeps them in a tree whose nodes search their children
 * one by one: thousands of them where texts begin with Han characters. Here it writes into postings instead. That
 * relies on `_index.fetch(term)` giving the counts of a term by field and entry, as in the version that
 * `package.json` names; a test compares the outcome with what MiniSearch itself saves.
 */
import MiniSearch from 'minisearch';
import type { Steps } from '../gradual.js';
import { tokens } from '../text/tokens.js';
import type { Entry } from './passage-index.js';
import { writePostings, type Postings, type PostingWriter } from './postings.js';

/** How many entries are read in a step: some ten milliseconds' worth. */
const ENTRIES_A_STEP = 200;

/** The postings of the entries; ids must be distinct. @throws if two entries have the same id */
export function* readPostings(entries: Iterable<Entry>): Steps<Postings> {
  const writer = writePostings();
  const reader = new PostingReader(writer);
  let count = 0;
  for (const entry of entries) {
    reader.add(entry);
    writer.endEntry();
    if (++count % ENTRIES_A_STEP === 0) yield;
  }
  return writer.finish(reader.lengths(0), reader.lengths(1));
}

class PostingReader extends MiniSearch<Entry> {
  constructor(writer: PostingWriter) {
    super({ fields: ['text', 'context'], tokenize: tokens, processTerm: (term) => term });
    let term = 0;
    const countsByField = new Map([
      [0, new CountsInField(() => writer.count(term, false))],
      [1, new CountsInField(() => writer.count(term, true))],
    ]);
    this._index.fetch = (key) => {
      term = writer.numberOf(key);
      return countsByField;
    };
  }

  /** By entry: the number of distinct tokens in a field. */
  lengths(field: number): Uint32Array {
    return Uint32Array.from(this._fieldLength.values(), (lengths) => lengths[field] ?? 0);
  }
}

/** What MiniSearch takes for its counts of one term in one field: it raises the count of the entry by one. */
class CountsInField extends Map<number, number> {
  readonly #onCount: () => void;

  constructor(onCount: () => void) {
    super();
    this.#onCount = onCount;
  }

  override set(): this {
    this.#onCount();
    return this;
  }
}
