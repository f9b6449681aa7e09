import { describe, expect, it } from 'vitest';
import { neighboursAsked, neighboursBySentence } from '../../src/search/neighbours.js';
import { readSentences } from '../../src/search/ranked-text.js';
import type { Passage } from '../../src/model.js';

function shares(
  question: string,
  names: readonly string[],
  text: string,
  carried?: number,
): readonly number[] {
  const passage: Passage = {
    id: 'p',
    documentId: 'd',
    ordinal: 1,
    language: 'en',
    role: 'paragraph',
    text,
  };
  return neighboursBySentence(neighboursAsked(question, new Set(names)), readSentences(passage), carried);
}

describe('words of a question that stand side by side', () => {
  it('are told from the same words apart', () => {
    const [together = 0, apart = 0] = shares(
      'what powers the rope ferry',
      [],
      'The rope ferry has an engine. A ferry was tied up with a rope.',
    );
    expect(together).toBeGreaterThan(apart);
  });

  it('count in any of their forms', () => {
    expect(shares('bell towers', [], 'A bell tower.')).toEqual([1]);
  });

  it('count less where they only name', () => {
    const [naming = 0, saying = 0] = shares(
      'when did ada brook sell the forge',
      ['ada', 'brook'],
      'Ada Brook was a smith. She had to sell the forge.',
    );
    expect(naming).toBeLessThan(saying);
  });

  it('hold in part for the sentences behind', () => {
    expect(shares('bell tower', [], 'The bell tower is old. It leans.', 0.5)).toEqual([1, 0.5]);
  });

  it.each(['of the', '钟楼有多高'])('are none where they tell nothing: %s', (question) => {
    expect(shares(question, [], 'The bell tower is old.')).toEqual([]);
  });
});
