import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'ropery',
    title: 'The ropery of Dunmore',
    language: 'en',
    text: [
      'The ropery made 410 tonnes of rope in 2023, down from 520 tonnes. Output fell because of two fires that stopped the spinning for nine weeks.',
      'The harbour next to it was dredged in spring.',
    ],
  },
  {
    id: 'meadows',
    title: 'Meadows of Arle',
    language: 'en',
    text: ['Orchids bloom on the meadows in June.', 'The shepherds mow them once in autumn.'],
  },
);

const quotesFor = (question: string) => {
  const { blocks, citations } = answerQuestion(library, question, 'en');
  return blocks.flatMap((block) =>
    block.kind === 'quote' ? [citations[block.citation - 1]?.quote ?? ''] : [],
  );
};

describe('why less is made', () => {
  it.each([
    'Why did the ropery produce less rope?',
    'Why has the ropery made less rope?',
    'Why did the ropery turn out less?',
  ])('%s is answered by why output fell', (question) => {
    expect(quotesFor(question)[0]).toContain('because of two fires');
  });

  it('shows nothing of another article beside it that has none of the question', () => {
    expect(quotesFor('Why did the ropery produce less rope?').join()).not.toMatch(/Orchids|shepherds/);
  });
});
