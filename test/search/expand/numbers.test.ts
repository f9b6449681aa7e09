import { describe, expect, it } from 'vitest';
import { readNumber, waysToWrite } from '../../../src/search/expand/numbers.js';

describe('reading a number', () => {
  it.each([
    ['十', 10],
    ['二十', 20],
    ['四百', 400],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['十二万', 120_000],
    ['二〇二四', 2024],
    ['1,870', 1870],
    ['twelve', 12],
    ['forty', 40],
  ])('%s → %d', (word, value) => {
    expect(readNumber(word)).toBe(value);
  });

  it.each(['百姓', '三四', 'tent', '7纳米', ''])('%j is no number', (word) => {
    expect(readNumber(word)).toBeUndefined();
  });
});

describe('writing a number', () => {
  it.each([
    [6, ['6', '六', 'six']],
    [20, ['20', '二十', 'twenty']],
    [37, ['37', '三十七']],
    [90, ['90', '九十', 'ninety']],
    [1870, ['1870']],
  ])('%d → %j', (value, ways) => {
    expect(waysToWrite(value)).toEqual(ways);
  });
});
