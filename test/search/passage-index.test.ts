/** What every index must do, whichever engine is behind it. A new engine is one more line in the table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMiniSearchIndex, openMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { toClasses, type Entry, type PassageIndex, type TermClass } from '../../src/search/passage-index.js';
import { buildNaiveIndex } from './naive-index.js';

const ENGINES: readonly (readonly [name: string, build: (entries: readonly Entry[]) => PassageIndex])[] = [
  ['a naive scan', buildNaiveIndex],
  ['MiniSearch', buildMiniSearchIndex],
  ['MiniSearch, saved and opened again', (entries) => reopen(entries)],
];

function reopen(entries: readonly Entry[]): PassageIndex {
  const { index, saved } = openMiniSearchIndex(entries, buildMiniSearchIndex(entries).save());
  expect(saved).toBe('used');
  return index;
}

const HARBOUR: readonly Entry[] = [
  { id: 'crane', text: '港口新增了三台起重机,起重机由电力驱动。', context: '设备' },
  { id: 'ferry', text: 'The harbour ferry carries 1,200 passengers; the ferry is electric.', context: '' },
  { id: 'quay', text: '旧码头将改为公园。', context: '港口 harbour' },
  { id: 'tide', text: '潮汐表挂在港口入口。', context: '' },
];

const ids = (index: PassageIndex, terms: readonly string[], limit = 10): readonly string[] =>
  index.search(toClasses(terms), limit).map(({ id }) => id);

describe.each(ENGINES)('%s', (_name, build) => {
  const index = build(HARBOUR);

  it('finds entries by any of the terms, in either field', () => {
    expect([...ids(index, ['港口'])].sort()).toEqual(['crane', 'quay', 'tide']);
    expect([...ids(index, ['harbour', '潮汐'])].sort()).toEqual(['ferry', 'quay', 'tide']);
  });

  it('puts the own text before the words around it', () => {
    expect(ids(index, ['港口']).at(-1)).toBe('quay');
  });

  it('gives no more than asked for, the best ones', () => {
    expect(ids(index, ['港口'], 1)).toEqual(ids(index, ['港口']).slice(0, 1));
    expect(ids(index, ['港口'], 0)).toEqual([]);
  });

  it('finds nothing for nothing, for unknown terms and in no entries', () => {
    expect(ids(index, [])).toEqual([]);
    expect(ids(index, ['飞船', '__proto__', 'constructor'])).toEqual([]);
    expect(ids(build([]), ['港口'])).toEqual([]);
  });

  it('keeps the order of entries among equals', () => {
    const twins = build(['a', 'b', 'c'].map((id) => ({ id, text: '同样的话', context: '' })));
    expect(ids(twins, ['同样'])).toEqual(['a', 'b', 'c']);
  });

  it('counts alternatives of one word less than as many words', () => {
    const pooled = score(index, [{ weight: 1, terms: terms('起重', '电力') }], 'crane');
    const apart = score(index, toClasses(['起重', '电力']), 'crane');
    expect(pooled).toBeGreaterThan(score(index, toClasses(['起重']), 'crane'));
    expect(pooled).toBeLessThan(apart);
  });

  it('weighs classes and their terms', () => {
    const whole = score(index, [{ weight: 1, terms: terms('电力') }], 'crane');
    expect(score(index, [{ weight: 3, terms: terms('电力') }], 'crane')).toBeCloseTo(3 * whole);
    expect(score(index, [{ weight: 1, terms: [{ term: '电力', weight: 0.5 }] }], 'crane')).toBeCloseTo(
      whole / 2,
    );
  });

  it('tells how common and how telling a term is', () => {
    expect(index.size).toBe(4);
    expect(index.share('港口')).toBe(0.75);
    expect(index.share('飞船')).toBe(0);
    expect(index.weight('飞船')).toBeGreaterThan(index.weight('潮汐'));
    expect(index.weight('潮汐')).toBeGreaterThan(index.weight('港口'));
    expect(index.weight('港口')).toBeGreaterThanOrEqual(0);
    expect(index.weight('汐')).toBeCloseTo(index.weight('潮汐') / 2);
  });
});

describe('in more than twenty thousand entries', () => {
  const many = Array.from({ length: 20_001 }, (_, i) => ({
    id: String(i),
    text: i % 5 === 0 ? 'common' : `word${i}`,
    context: '',
  }));
  const index = buildMiniSearchIndex([...many, { id: 'both', text: 'common lantern', context: '' }]);

  it('a term that is all over them counts for nothing beside others', () => {
    expect(ids(index, ['common', 'lantern'])).toEqual(['both']);
  });

  it('but is looked up where there is nothing else', () => {
    expect(ids(index, ['common'], 3)).toEqual(['0', '5', '10']);
  });
});

describe('agreement with the naive scan', () => {
  const words = ['港口', '起重机', '潮汐', 'harbour', 'ferry', '1,200', '36.57亿', '港', '——', 'constructor'];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join(' '));
  const entries = fc
    .array(fc.record({ text, context: text }), { maxLength: 12 })
    .map((all) => all.map((entry, i) => ({ id: `e${i}`, ...entry })));
  const term = fc.constantFrom(
    '港',
    '港口',
    '起重',
    '重',
    'harbour',
    'ferri',
    '1200',
    '36.57',
    '亿',
    'absent',
  );
  const weight = fc.constantFrom(0.3, 1, 1.5);
  const alternatives = fc.uniqueArray(fc.record({ term, weight }), { selector: (t) => t.term });
  const single = fc.record({ weight, terms: alternatives }).map((one) => [one]);
  /** Classes of one word, which share what may stand for it. */
  const word = fc
    .tuple(fc.array(fc.record({ term, weight }), { maxLength: 3 }), alternatives)
    .map(([all, others]) =>
      all.map((own) => ({
        weight: own.weight,
        terms: [own, ...others.filter((other) => other.term !== own.term)],
      })),
    );
  const query = fc.array(fc.oneof(single, word), { maxLength: 4 }).map((all) => all.flat());

  it.each(ENGINES.slice(1))('%s: the same entries with the same scores', (_name, build) => {
    fc.assert(
      fc.property(entries, query, fc.integer({ min: 1, max: 12 }), (all, asked, limit) => {
        const [index, naive] = [build(all), buildNaiveIndex(all)];
        const [found, expected] = [index.search(asked, limit), naive.search(asked, limit)];
        expect(found.map(({ score }) => round(score))).toEqual(expected.map(({ score }) => round(score)));
        const scores = new Map(naive.search(asked, all.length).map(({ id, score }) => [id, round(score)]));
        for (const { id, score } of found) expect(scores.get(id)).toBe(round(score));
        for (const { terms } of asked) {
          for (const { term } of terms) {
            expect(index.share(term)).toBe(naive.share(term));
            expect(index.weight(term)).toBeCloseTo(naive.weight(term));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function terms(...all: string[]): TermClass['terms'] {
  return all.map((term) => ({ term, weight: 1 }));
}

function score(index: PassageIndex, query: readonly TermClass[], id: string): number {
  return index.search(query, 10).find((match) => match.id === id)?.score ?? 0;
}

/** Sums of the same numbers in another order differ in the last digits. */
function round(score: number): number {
  return Number(score.toFixed(8));
}
