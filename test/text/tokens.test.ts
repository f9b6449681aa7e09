import { describe, expect, it } from 'vitest';
import { tokens, wordTokens } from '../../src/text/tokens.js';

describe('tokens', () => {
  it.each([
    ['a Han run gives characters and pairs', '晶圆厂', ['晶', '晶圆', '圆', '圆厂', '厂']],
    ['scripts are split from each other', 'EUV设备', ['euv', '设', '设备', '备']],
    ['Traditional gives the same as Simplified', '晶圓廠', ['晶', '晶圆', '圆', '圆厂', '厂']],
    ['English words are stemmed', 'exports exported', ['export', 'export']],
    ['a country is no coin', 'France francs', ['france', 'franc']],
    ['decimals stay whole', '涨了36.57点', ['涨', '涨了', '了', '36.57', '点']],
    [
      'a number in parts comes again, as digits',
      '涨了36.57亿',
      ['涨', '涨了', '了', '36.57', '亿', '3657000000'],
    ],
    ['grouping commas go', '3,260 units', ['3260', 'unit']],
    [
      'letters with stops are one',
      'the U.S. and U.K., e.g. 1.5 a.m.',
      ['the', 'us', 'and', 'uk', 'eg', '1.5', 'am'],
    ],
    ['punctuation is nothing', '——，。!?', []],
  ])('%s: %s', (_title, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('wordTokens', () => {
  it('gives the same terms but for the Han ones', () => {
    const text = 'euv设备exported 1,200台,共3亿';
    const isHan = (term: string): boolean => /\p{Script=Han}/u.test(term);
    expect(wordTokens(text)).toEqual(tokens(text).filter((term) => !isHan(term)));
  });
});
