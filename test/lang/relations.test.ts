import { describe, expect, it } from 'vitest';
import { relationAsked } from '../../src/lang/questions/relations.js';

describe('who somebody is to somebody else', () => {
  it.each([
    ["who was harlow's predecessor?", 'predecessor'],
    ['who is the new miller’s wife?', 'wife'],
    ['who was the successor of harlow?', 'successor'],
    ["what is the name of harlow's brother?", 'brother'],
    ["when did harlow's wife die?", undefined],
    ['who sold the mill?', undefined],
  ])('%s → %s', (question, noun) => {
    expect(relationAsked(question)).toBe(noun);
  });
});
