/** Questions in which a name is misspelt. */
import { describe, expect, it } from 'vitest';
import { meantQuestions } from '../../src/answer/meant-questions.js';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from './library-of.js';
import { growth, LINEAR } from '../growth.js';

const library = libraryOf({
  id: 'harbour',
  language: 'en',
  text: [
    'Ingrid Tolvanen, chief executive of Northquay Shipping, expects the new pier to open in May 2031.',
    'Microsoft lent the port 40 computers to plan the traffic of the cranes.',
    'The lighthouse keeper sells honey on Sundays.',
  ],
});

describe('a name that is spelt nearly like one of the library', () => {
  it.each([
    [
      'What does Ingrid Tolvanne expect of the new pier?',
      ['What does Ingrid Tolvanen expect of the new pier?'],
    ],
    ['how many computers did micorsoft lend the port?', ['how many computers did Microsoft lend the port?']],
    // What is right is left alone, and so is what is answered under no name.
    ['How many computers did Microsoft lend the port?', []],
    ['What did Micorsoft pay for the lighthouse lamp?', []],
    ['Who feeds the bees?', []],
    ['', []],
  ])('%s → %j', (question, meant) => {
    expect(meantQuestions(question, library)).toEqual(meant);
  });

  it('is offered where nothing is found, to be asked', () => {
    const { outcome, blocks } = answerQuestion(library, 'What does Tolvanne expect of the new pier?', 'en');
    const choices = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
    expect(outcome).toBe('nothing-found');
    expect(choices.map(({ run }) => run.arguments['question'])).toEqual([
      'What does Tolvanen expect of the new pier?',
    ]);
  });

  it('is looked for in linear time in the longest question', () => {
    const look = (length: number): void => void meantQuestions('Micorsoftx '.repeat(length), library);
    expect(growth(look, 80)).toBeLessThan(LINEAR);
  });
});
