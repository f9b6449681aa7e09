import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/search/expand/segment.js';

const frequencies: Readonly<Record<string, number>> = {
  以色列: 7,
  色列: 1,
  以: 11,
  研究: 9,
  研究生: 6,
  生命: 8,
  命: 6,
  起源: 6,
  的: 14,
};

describe('Chinese cut into words', () => {
  it.each([
    ['以色列', ['以色列']],
    ['研究生命起源', ['研究', '生命', '起源']],
    ['鑫以色列', ['鑫', '以色列']],
    ['', []],
  ])('%s → %j', (run, words) => {
    expect(segment(run, (word) => frequencies[word])).toEqual(words);
  });
});
