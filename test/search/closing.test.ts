import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model.js';
import { asksForTheEnd, closingParagraphs, withClosing } from '../../src/search/closing.js';

describe('a question for how an article ends', () => {
  it.each([
    "What is the writer's final point?",
    'How does the article end?',
    '作者最后得出什么结论?',
    '这篇文章的结尾说了什么?',
    '本文结论是什么',
  ])('%s', (question) => {
    expect(asksForTheEnd(question)).toBe(true);
  });

  it.each([
    'When did the final take place?',
    'Who is the author?',
    'What did the inquiry conclude?',
    '最后一班船几点开?',
    '谁写了这篇文章?',
  ])('is not: %s', (question) => {
    expect(asksForTheEnd(question)).toBe(false);
  });
});

describe('the end of an article', () => {
  const passages = [
    passage('a', 1, 'paragraph'),
    passage('a', 3, 'source-note'),
    passage('a', 2, 'paragraph'),
    passage('b', 1, 'paragraph'),
  ];
  const closing = closingParagraphs(passages);

  it('is its last paragraph, not a note', () => {
    expect([...closing.values()].map(({ id }) => id)).toEqual(['a#2', 'b#1']);
  });

  it('comes along with matches in its document', () => {
    const found = withClosing([{ id: 'a#1', score: 2 }], (id) => closing.get(id.charAt(0)));
    expect(found).toEqual([
      { id: 'a#1', score: 2, closes: false },
      { id: 'a#2', score: 0, closes: true },
    ]);
  });

  it('stays out where nobody asks for it', () => {
    expect(withClosing([{ id: 'b#1', score: 2 }], () => undefined)).toEqual([
      { id: 'b#1', score: 2, closes: false },
    ]);
  });
});

function passage(documentId: string, ordinal: number, role: Passage['role']): Passage {
  return { id: `${documentId}#${ordinal}`, documentId, ordinal, role, language: 'en', text: '' };
}
