import { describe, expect, it } from 'vitest';
import { spelledNumberAt, spelledNumbers } from '../../src/text/numbers.js';
import { tokens } from '../../src/text/tokens.js';

describe('spelledNumbers', () => {
  it.each<readonly [text: string, digits: readonly string[]]>([
    ['约3,260亿美元', ['326000000000']],
    ['0.326万亿', ['326000000000']],
    ['nearly 326 billion dollars', ['326000000000']],
    ['$326bn', ['326000000000']],
    ['三千二百六十亿', ['326000000000']],
    ['1.5万人和2百万只', ['15000', '2000000']],
    ['0.00025万', ['2.5']],
    ['4.6 million', ['4600000']],
    ['1,234.5 thousand', ['1234500']],
    ['二〇一五年', ['2015']],
    ['一千零五', ['1005']],
    ['两万五千', ['25000']],
    ['一万亿', ['1000000000000']],
    ['百分之三十', ['30']],
    ['十二', ['12']],
  ])('%s → %j', (text, digits) => {
    expect(spelledNumbers(text)).toEqual(digits);
  });

  it.each([
    '2015年',
    '1,200',
    '三四个',
    '十分',
    '千万不要',
    '万一',
    '一些',
    'a million',
    '3 bnx',
    '3 months',
    '',
  ])('%s holds none that is not plain digits', (text) => {
    expect(spelledNumbers(text)).toEqual([]);
  });

  it('gives the one at an offset, and none that begins later', () => {
    expect(spelledNumberAt('共3亿元', 1)).toBe('300000000');
    expect(spelledNumberAt('共3亿元', 0)).toBeUndefined();
    expect(spelledNumberAt('2015年', 0)).toBeUndefined();
  });
});

describe('one number in different spellings', () => {
  it.each([
    ['3260亿', '326 billion'],
    ['3,260亿', '0.326万亿'],
    ['1.5万', '15,000'],
    ['三百二十六', '326'],
  ])('%s and %s share a term', (a, b) => {
    const other = new Set(tokens(b));
    expect(tokens(a).some((term) => /^\d+$/.test(term) && other.has(term))).toBe(true);
  });
});
