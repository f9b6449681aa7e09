/** Questions in which a name is misspelt. */
import { describe, expect, it } from 'vitest';
import { meantQuestions } from '../../src/answer/meant-questions.js';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from './library-of.js';

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

  it('is looked for in good time in the longest question', () => {
    const started = process.cpuUsage();
    meantQuestions('Micorsoftx '.repeat(45), library);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(500);
  });
});
