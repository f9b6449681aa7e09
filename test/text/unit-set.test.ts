import { expect, it } from 'vitest';
import { beginnings } from '../../src/text/unit-set.js';

const mayBegin = beginnings(['x', 'hen', 'ox', '三只鸡']);

// One of several thousand places may be taken for a beginning that is none: these are not.
it.each([
  ['a hen', 2, true],
  ['a hen', 3, false],
  ['heap', 0, false],
  ['an ox', 3, true],
  ['xylophone', 0, true],
  ['三只鸡', 0, true],
  ['三只', 0, false],
  ['', 0, false],
])('in “%s” one of the strings may begin at %i: %s', (text, at, expected) => {
  expect(mayBegin(text, at)).toBe(expected);
});
