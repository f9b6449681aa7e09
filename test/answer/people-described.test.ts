/** People who are asked for by a description, or whose post the text puts at a body without a name. */
import { describe, expect, it } from 'vitest';
import { answerWho } from '../../src/answer/people.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'kelp',
    title: 'Kelp at Sandwick',
    language: 'en',
    text: [
      'The kelp farm at Sandwick lost its anchors. "We will dive," Moira Finn, the farm\'s manager, told the council.',
      'Anders Holm, who looks after shellfish for the insurance fund, doubts it.',
    ],
  },
  {
    id: 'kiln',
    title: '窑火重燃',
    language: 'zh-Hans',
    text: ['东炉陶业厂长柳成章说，订单够了。', '东炉陶业去年亏损。县陶瓷协会会长周敏晶说，窑太旧。'],
  },
);

const rolesOf = (name: string): readonly (string | undefined)[] =>
  answerWho(library, name, 'en').blocks.flatMap((block) =>
    block.kind === 'entity' ? block.roles.map(({ affiliation }) => affiliation) : [],
  );
const offered = (name: string): readonly string[] =>
  answerWho(library, name, 'en').blocks.flatMap((block) =>
    block.kind === 'choices' ? block.choices.map(({ label }) => label) : [],
  );

describe('a post', () => {
  it.each([
    ['Moira Finn', 'the farm'],
    ['柳成章', '东炉陶业'],
    ['周敏晶', '陶瓷协会'],
  ])('of %s is at %s, as the text has it', (name, body) => {
    expect(rolesOf(name)).toEqual([body]);
  });
});

describe('who is asked for', () => {
  it.each([
    ['the shellfish man of the insurance fund', 'Anders Holm'],
    ['Anders Holm from the ministry', 'Anders Holm'],
    ['周明静', '周敏晶'],
  ])('by %s may be %s', (description, name) => {
    expect(offered(description)).toContain(name);
  });

  it('is nobody where the words are a name that the text does not have', () => {
    expect(offered('Wilhelmina Brock')).toEqual([]);
  });
});
