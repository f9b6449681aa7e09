import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/search/class-coverage.js';

const present: Readonly<Record<string, number>> = { tide: 3, 潮汐: 2, 能: 1 };
const index = {
  weight: (term: string) => present[term] ?? 4,
  share: (term: string) => (term in present ? 0.1 : 0),
};
const text =
  (...terms: string[]) =>
  (term: string) =>
    terms.includes(term);

const tide = {
  weight: 1,
  terms: [
    { term: 'tide', weight: 1 },
    { term: '潮汐', weight: 0.5 },
  ],
};
const kelp = { weight: 1, terms: [{ term: 'kelp', weight: 1 }] };
const energy = {
  weight: 0.5,
  terms: [
    { term: 'energi', weight: 1 },
    { term: '能', weight: 0.6 },
  ],
};

describe('the share of a question in a text', () => {
  it.each([
    ["the question's own word is all of it", [tide], text('tide'), 1],
    ['a doubtful translation is a part', [tide], text('潮汐'), 1 / 3],
    ['the better of two counts', [tide], text('潮汐', 'tide'), 1],
    ['a word that nothing has is missing', [tide, kelp], text('tide'), 3 / 7],
    ['a class counts by its weight', [tide, energy], text('能'), 0.3 / 3.5],
    ['nothing found', [tide], text('salt'), 0],
    ['nothing asked', [], text('tide'), 0],
  ])('%s', (_, classes, has, share) => {
    expect(coverageOf(classes, index)(has)).toBeCloseTo(share, 5);
  });

  it('a Latin word for a Chinese one counts twice its part', () => {
    const chinese = {
      weight: 1,
      terms: [
        { term: '潮', weight: 1 },
        { term: 'tide', weight: 0.5 },
      ],
    };
    expect(coverageOf([chinese], index)(text('tide'))).toBe(1);
  });
});
