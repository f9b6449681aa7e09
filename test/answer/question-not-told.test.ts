/** Questions whose article has all but the thing that is asked for: near it stands another of the kind. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'ferry',
    title: 'The ferries of Brannoch',
    language: 'en',
    text: [
      'Brannoch Ferries ordered two hulls from a yard in Gdansk, and the sailcloth maker will deliver in May. The order is worth £31m.',
      'Its chairman, Owen Tarrant, said that the fares must pay for new engines. The harbour board values its piers at £8m.',
      'The ticket hall at Brannoch sells 40,000 tickets a year and has three gates.',
      'The deputy mayor of Brannoch, Isla Munro, opened the new gate in May.',
    ],
  },
  {
    id: 'kiln',
    title: '窑火重燃',
    language: 'zh-Hans',
    text: [
      '青岩窑去年烧出瓷器12万件,卖到四家商场。窑主说,订单排到了秋天。',
      '青岩镇副镇长柳成章说,修路的钱已经到位。',
      '第二座窑有四道门,年产能5万件。',
    ],
  },
);

describe('what the articles do not tell', () => {
  it.each([
    ['how much does Tarrant get paid', 'to pay for something is nobody’s pay'],
    ["what's the name of the sailcloth company", 'no more is said of it than what it makes'],
    ['how much floor space does the ticket hall take up', 'tickets and gates are no area'],
    ['who is the mayor of Brannoch', 'of the deputy alone is told'],
    ['青岩窑的四家商场叫什么名字', '只说有四家'],
    ['青岩镇镇长是谁', '只说到副镇长'],
  ])('%s', (question) => {
    expect(answerQuestion(library, question, 'en').outcome).toBe('nothing-found');
  });

  it.each([
    ['who is the deputy mayor of Brannoch', 'Isla Munro'],
    ['青岩镇副镇长是谁', '柳成章'],
    ["what's the order worth", '£31m'],
  ])('but %s', (question, told) => {
    const { outcome, citations } = answerQuestion(library, question, 'en');
    expect(outcome).toBe('found');
    expect(citations[0]?.passage).toContain(told);
  });
});
