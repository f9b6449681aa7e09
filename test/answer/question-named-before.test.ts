/** Paragraphs that go on about whom the one before names. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { isNamedBefore } from '../../src/lang/questions/named-before.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'loom',
    title: 'A weaving mill grows',
    language: 'en',
    text: [
      'Veldhof Textiles, a weaving mill based in Arkel, has opened its third hall. Nobody had expected that.',
      'It employs 310 people, most of them from the valley.',
      'The river beside the mill froze twice last winter.',
    ],
  },
  {
    id: 'ferry',
    title: 'A ferry in fog',
    language: 'en',
    text: ['The ferry to Skarholm was late on forty days.', 'Its captain blames fog.'],
  },
);

describe('of whom a paragraph speaks that begins with a pronoun', () => {
  it.each([
    ['How many people does Veldhof employ?', 'employs 310 people'],
    ['Where is Veldhof Textiles based?', 'based in Arkel'],
  ])('%s', (question, contains) => {
    const { outcome, blocks, citations } = answerQuestion(library, question, 'en');
    const quote = blocks.find((block) => block.kind === 'quote');
    expect(outcome).toBe('found');
    expect(quote?.kind === 'quote' && citations[quote.citation - 1]?.quote).toContain(contains);
  });

  it.each([
    ['it employs 310 people', true],
    ['the company employs 310 people', true],
    ['该公司有员工310人', true],
    ['它有员工310人', true],
    ['veldhof employs 310 people', false],
    ['公司法要求公布人数', false],
  ])('%s: %s', (folded, expected) => {
    expect(isNamedBefore(folded)).toBe(expected);
  });
});
