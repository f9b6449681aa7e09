/** MiniSearch's inside, as far as the index relies on it: to be looked at again whenever its version changes. */
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { unpackPostings } from './unpack-postings.js';
import { finish } from '../../src/gradual.js';
import { buildMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { toClasses, type Entry } from '../../src/search/passage-index.js';
import { readPostings } from '../../src/search/read-postings.js';
import { HAN } from '../../src/text/scripts.js';
import { tokens } from '../../src/text/tokens.js';

const KNOWN_VERSION = '7.2.0';

const MANY_TIMES = '灯塔 lighthouse '.repeat(300);
const ENTRIES: readonly Entry[] = [
  { id: 'a', text: '灯塔建于1902年,灯塔高36.5米。The lighthouse stands.', context: '灯塔 Lighthouses' },
  { id: 'b', text: '', context: '只有标题' },
  { id: 'c', text: MANY_TIMES, context: MANY_TIMES },
  { id: 'd', text: 'constructor __proto__ hasOwnProperty', context: '' },
  ...Array.from({ length: 300 }, (_, i) => ({ id: `filler${i}`, text: `海岸 ${i}`, context: '' })),
  { id: 'last', text: '灯塔', context: '' },
];

const plain = new MiniSearch<Entry>({
  fields: ['text', 'context'],
  tokenize: tokens,
  processTerm: (term) => term,
});
plain.addAll(ENTRIES);

describe('MiniSearch', () => {
  it(`is version ${KNOWN_VERSION}: for another one, look through read-postings.ts first`, () => {
    const manifest = new URL('../../node_modules/minisearch/package.json', import.meta.url);
    expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({ version: KNOWN_VERSION });
  });

  it('counts in our postings what it counts in its own tree', () => {
    const saved = plain.toJSON();
    expect(unpackPostings(finish(readPostings(ENTRIES)))).toEqual(
      new Map(saved.index.map(([term, { 0: text = {}, 1: context = {} }]) => [term, { text, context }])),
    );
  });

  it('measures the fields as it does for itself', () => {
    const { textLengths, contextLengths } = finish(readPostings(ENTRIES));
    const lengths = Array.from(textLengths, (length, i) => [length, contextLengths[i]]);
    expect(lengths).toEqual(Object.values(plain.toJSON().fieldLength));
  });

  it('ranks as the index does, once its score is freed of the number of terms matched', () => {
    const terms = ['灯塔', '灯', 'lighthous', '海岸', '1902', '题'];
    const expected = plain
      .search(terms.join(' '), {
        boost: { context: 0.4 },
        boostTerm: (term) => (HAN.test(term) ? 1 : 1.5),
        bm25: { k: 0.8, b: 0.4, d: 0 },
        tokenize: () => [...terms],
      })
      .map(({ id, score, queryTerms }) => [id as string, (score / queryTerms.length).toFixed(8)]);
    const found = buildMiniSearchIndex(ENTRIES).search(toClasses(terms), ENTRIES.length);
    expect(new Map(found.map(({ id, score }) => [id, score.toFixed(8)]))).toEqual(
      new Map(expected as [string, string][]),
    );
  });

  it('refuses two entries with the same id', () => {
    const twice = [0, 1].map(() => ({ id: 'same', text: '', context: '' }));
    expect(() => finish(readPostings(twice))).toThrow(/duplicate ID same/);
  });
});
