import { describe, expect, it } from 'vitest';
import { monthsIn, tellsOtherPeriod } from '../../src/lang/figures/periods.js';
import { fold } from '../../src/text/fold.js';

describe('months', () => {
  it.each([
    ['It opened in March and closed on 9 May 1987.', [3, 5]],
    ['They may march in August, or in September.', [8, 9]],
    ['一月和12月,十一月三日', [1, 12, 11]],
    ['三个月后', []],
  ])('%s', (text, months) => {
    expect([...monthsIn(text)].sort((a, b) => a - b)).toEqual([...months].sort((a, b) => a - b));
  });
});

describe('another period', () => {
  it.each([
    ['How many pots were fired last year?', 'This year 900 pots were fired.', true],
    ['How many pots were fired last year?', 'This year 900 pots were fired, 70 more than a year ago.', false],
    ['How many pots were fired last year?', 'In 1987, 900 pots were fired; this year 800.', false],
    ['How many pots were fired last year?', '900 pots were fired.', false],
    ['去年烧了多少陶罐?', '今年烧了九百个陶罐。', true],
    ['第三季度烧了多少陶罐?', '第二季度烧了九百个陶罐。', true],
  ])('%s | %s: %s', (question, text, isOther) => {
    expect(tellsOtherPeriod(fold(question), fold(text))).toBe(isOther);
  });
});
