import { describe, expect, it } from 'vitest';
import type { RankedWord, WorthyTerm } from '../../src/search/ranked-words.js';
import { isKnown, isTelling, isThere, readText } from '../../src/search/standing.js';

const PLAIN = { weight: 2, isName: false, isCommon: false };
const harbour: RankedWord = { ...PLAIN, own: ['harbour'], parts: [part('harbour', 1)], others: [] };
const storm: RankedWord = {
  ...PLAIN,
  own: ['风暴', '风', '暴'],
  parts: [part('风', 0.2)],
  others: [other('gale', 0.9), other('wind', 0.2), other('势', 0.8)],
};

describe('whether a word stands in a text', () => {
  it.each([
    [harbour, 'a ferry left the harbour', true],
    [harbour, 'a ferry left', false],
    [storm, 'a gale blew', true],
    [storm, 'a wind blew', false],
    [storm, '风势很大', false],
  ] as const)('%o in %s: %s', (word, text, expected) => {
    expect(isThere(word, readText(text))).toBe(expected);
  });

  it.each([
    [storm, true],
    [{ ...storm, others: [other('wind', 0.2), other('势', 0.8)] }, false],
    [{ ...harbour, parts: [] }, false],
  ])('it is known if a text has it, or what surely stands for it: %o', (word, expected) => {
    expect(isKnown(word)).toBe(expected);
  });

  it('what weighs next to nothing tells nothing', () => {
    expect(isTelling({ ...harbour, weight: 0.1 })).toBe(false);
  });
});

function part(term: string, worth: number): WorthyTerm {
  return { term, isHan: /\p{Script=Han}/u.test(term), worth, sure: 1 };
}

function other(term: string, sure: number): WorthyTerm {
  return { ...part(term, 0.5), sure };
}
