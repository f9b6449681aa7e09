import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model.js';
import { documentCover } from '../../src/search/document-cover.js';

const passage = (id: string, documentId: string): Passage => ({
  id,
  documentId,
  ordinal: 1,
  text: id,
  language: 'en',
  role: 'paragraph',
});

const words = [{ weight: 3 }, { weight: 1 }];

describe('how much of a question stands in an article', () => {
  const first = passage('a1', 'a');
  const second = passage('a2', 'a');
  const other = passage('b1', 'b');
  const coverOf = documentCover(words, [
    { passage: first, found: { anywhere: [1, 0] } },
    { passage: second, found: { anywhere: [0.2, 1] } },
    { passage: other, found: { anywhere: [0, 1] } },
  ]);

  it('is what its passages have together, by how telling the words are', () => {
    expect(coverOf(first)).toBe(1);
    expect(coverOf(second)).toBe(1);
    expect(coverOf(other)).toBe(0.25);
  });

  it('is nothing for a passage that was not looked at', () => {
    expect(coverOf(passage('c1', 'c'))).toBe(0);
  });
});
