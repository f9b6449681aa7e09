import { expect, it } from 'vitest';
import { beginnings } from '../../src/text/unit-set.js';
import { isInsideWord, nextStart, wordStarts } from '../../src/text/word-starts.js';

const PATTERN = /one|三(?=只)/y;
const mayBegin = beginnings(['one', '三']);

it.each([
  ['one hen', 0, 0],
  ['a stone, and one hen', 0, 13],
  ['三月有三只鸡', 0, 3],
  ['三只one', 1, 2],
  ['stones', 0, -1],
  ['', 0, -1],
])('in “%s” the next start from %i on is at %i', (text, from, expected) => {
  expect(nextStart(text, from, PATTERN, mayBegin)).toBe(expected);
});

it('leaves the end of the match with the pattern', () => {
  nextStart('ten or one', 0, PATTERN, mayBegin);
  expect(PATTERN.lastIndex).toBe('ten or one'.length);
});

it.each([
  ['hen', 0, false],
  ['hen', 1, true],
  ['3hen', 1, false],
  ['一hen', 1, false],
])('in “%s” the place %i is inside a word: %s', (text, at, expected) => {
  expect(isInsideWord(text, at)).toBe(expected);
});

it('tells all places where words may begin', () => {
  expect(wordStarts('ab, 3c一d')).toEqual([0, 2, 3, 4, 5, 6, 7]);
});
