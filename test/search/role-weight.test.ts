import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model.js';
import { roleWeight } from '../../src/search/role-weight.js';

const paragraph: Passage = {
  id: 'a#1',
  documentId: 'a',
  ordinal: 1,
  language: 'en',
  role: 'paragraph',
  text: '',
};
const note: Passage = { ...paragraph, role: 'source-note' };

describe('what a line about the article is worth', () => {
  it.each(['What does the tide drive?', '潮汐发电多少度', 'How many writers live there?'])(
    '%s: half',
    (question) => {
      expect(roleWeight(question)(note)).toBe(0.5);
    },
  );

  it.each(['Who is the author?', '這篇文章是誰寫的', '原文出处', 'Who translated it?'])(
    '%s: more',
    (question) => {
      expect(roleWeight(question)(note)).toBeGreaterThan(1);
    },
  );

  it('a paragraph is worth what it is', () => {
    expect(roleWeight('Who is the author?')(paragraph)).toBe(1);
  });
});
