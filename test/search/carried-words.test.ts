import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model.js';
import { carriedWords } from '../../src/search/carried-words.js';
import { buildMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { toClasses } from '../../src/search/passage-index.js';
import { readQuery } from '../../src/search/query.js';
import { readWords } from '../../src/search/ranked-words.js';

const passage = (documentId: string, ordinal: number, text: string): Passage => ({
  id: `${documentId}#${ordinal}`,
  documentId,
  ordinal,
  text,
  language: 'en',
  role: 'paragraph',
});

const NAMING = passage('tannery', 1, 'Corvath Leather tans hides by the canal.');
const PASSAGES = [
  NAMING,
  passage('tannery', 2, 'The business was begun by a saddler.'),
  passage('tannery', 3, 'It has 30 vats.'),
  passage('orchard', 1, 'The orchard has 30 trees.'),
];

function carriedFor(question: string): (passage: Passage | undefined) => readonly number[] {
  const index = buildMiniSearchIndex(PASSAGES.map(({ id, text }) => ({ id, text, context: '' })));
  const query = readQuery(question);
  const words = readWords(toClasses(query.terms), index);
  const carried = carriedWords(PASSAGES)(query, words, index);
  return (one) => (one ? words.map((_, i) => carried(one)(i)) : []);
}

describe('what the passages before lend one', () => {
  it('is most of a name, less the farther off it stands', () => {
    const carried = carriedFor('Who began Corvath?');
    const [, next = 0] = carried(PASSAGES[1]);
    const [, later = 0] = carried(PASSAGES[2]);
    expect(next).toBeGreaterThan(0.5);
    expect(later).toBeGreaterThan(0.5);
    expect(later).toBeLessThan(next);
  });

  it('is less of a word that is no name', () => {
    const [canal = 0] = carriedFor('canal')(PASSAGES[1]);
    expect(canal).toBeGreaterThan(0);
    expect(canal).toBeLessThan(0.5);
  });

  it('is nothing of what stands there itself, of a number, or of another article', () => {
    expect(carriedFor('Corvath')(NAMING)).toEqual([0]);
    expect(carriedFor('30')(PASSAGES[3])).toEqual([0]);
    expect(carriedFor('Corvath')(PASSAGES[3])).toEqual([0]);
  });
});
