import { describe, expect, it } from 'vitest';
import { namesNothing } from '../../src/lang/questions/asked.js';
import { readQuery } from '../../src/search/query.js';

describe('a text that only greets, thanks or asks of nothing named', () => {
  it.each(['hello', 'Thanks!', 'Good morning!', 'What is this?', '你好', '您好！', '謝謝', '這是什麼？'])(
    '%s',
    (text) => {
      expect(namesNothing(text)).toBe(true);
    },
  );

  it.each([
    'thanks to subsidies',
    'Good Morning Vietnam',
    'What is this tax?',
    '好人',
    '感谢信是谁写的',
    '是什么税',
    'OK Corral',
  ])('is not: %s', (text) => {
    expect(namesNothing(text)).toBe(false);
  });
});

describe('what a question is about', () => {
  it.each([
    ["Why won't the ferry stop?", ['ferry', 'stop']],
    ['Isn’t the pier open?', ['pier', 'open']],
    ['Who won the regatta?', ['won', 'regatta']],
    ['What happened to the pier?', ['pier']],
  ])('nothing is left of a denial: %s', (question, words) => {
    expect(readQuery(question).words).toEqual(words);
  });
});

describe('what kind of answer a Chinese question wants', () => {
  it.each([
    ['电车何年停驶?', 'time'],
    ['水塔建于哪个世纪?', 'time'],
    ['哪一个人设计了水塔?', 'person'],
    ['村里有几个水塔?', 'quantity'],
  ])('%s', (question, kind) => {
    expect(readQuery(question).kind).toBe(kind);
  });

  it('some of several are not asked to be counted where it is asked which of them', () => {
    expect(readQuery('几个水塔中哪个最高?').kind).toBeUndefined();
  });
});
