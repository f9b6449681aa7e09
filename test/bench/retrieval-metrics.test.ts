import { describe, expect, it } from 'vitest';
import { areaUnderCurve, rankQuality, refusedAtFivePercentLoss } from '../../bench/retrieval-metrics.js';

describe('rankQuality', () => {
  it('counts firsts, those among five, and the mean of 1 / rank up to ten, in percent', () => {
    expect(rankQuality([1, 2, 5, 10, 11, Infinity])).toEqual({ r1: 16.7, r5: 50, mrr10: 30 });
  });

  it('is 0 for nothing', () => {
    expect(rankQuality([])).toEqual({ r1: 0, r5: 0, mrr10: 0 });
  });
});

describe('areaUnderCurve', () => {
  it.each<readonly [title: string, answerable: number[], others: number[], area: number | undefined]>([
    ['is 1 where all answerable ones are above', [0.8, 0.9], [0.1, 0.2, 0.3], 1],
    ['is 0 where all are below', [0.1], [0.8], 0],
    ['counts a tie as half', [0.5], [0.5], 0.5],
    ['is the share of pairs in the right order', [0.2, 0.6], [0.4, 0.1], 0.75],
    ['is undefined without others', [0.2], [], undefined],
    ['is undefined without answerable ones', [], [0.2], undefined],
  ])('%s', (_title, answerable, others, area) => {
    expect(areaUnderCurve(answerable, others)).toBe(area);
  });
});

describe('refusedAtFivePercentLoss', () => {
  it('cuts where five in a hundred answerable ones are lost', () => {
    const answerable = Array.from({ length: 100 }, (_, i) => i);
    expect(refusedAtFivePercentLoss(answerable, [0, 4.9, 5, 70])).toBe(50);
  });
});
