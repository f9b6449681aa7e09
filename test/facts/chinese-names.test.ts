import { describe, expect, it } from 'vitest';
import { findChineseNames } from '../../src/facts/chinese-names.js';
import { slice } from '../../src/text/spans.js';

const find = findChineseNames(['乌云其木格', '青岭合作社', 'Otto Brandt', '林']);

describe('names in a question', () => {
  it.each([
    ['任正非的妻子叫什么?', ['任正非']],
    ['馬斯克有幾個孩子?', ['馬斯克']],
    ['请问乌云其木格哪年退休?', ['乌云其木格']],
    ['烏雲其木格家在哪裡?', ['烏雲其木格']],
    ['青岭合作社给清华捐了多少钱?', ['青岭合作社', '清华']],
    ['林场一共有几棵树?', []],
    ['为什么今年的出口跌了?', []],
    ['Where was Otto Brandt born?', []],
    ['', []],
  ])('%s: %j', (question, names) => {
    expect(new Set(find(question).map((span) => slice(question, span)))).toEqual(new Set(names));
  });

  it('are found in a long question in good time', () => {
    expect(find('乌云其木'.repeat(250))).toEqual([]);
  });
});
