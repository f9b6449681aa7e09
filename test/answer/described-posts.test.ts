import { describe, expect, it } from 'vitest';
import { answerWho } from '../../src/answer/people.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'kiln',
    title: 'The Pottery at Quellmouth Turns to Wind',
    language: 'en',
    text: [
      'Quellmouth’s old pottery burns no more coal. The mayor, Brenda Foyle, lit the last lamp.',
      'The chief engineer, Otis Lamb, has moved two kilns. Rosa Venn, a nurse in the harbour clinic, breathes more easily.',
      'The potters’ union wants a pause. Its secretary, Milo Karr, asked for a year.',
      'The Kelp Fund paid half. Its chairman, the retired pilot Cyril Stone, is pleased.',
      'The director of the salt museum, Hedda Lin, hopes for visitors. Vera Stone is a poet.',
      'Ines Moor, who heads purchasing for the town, is wary. Jon Reef, who leads the race, is not. A choir led by Ulla Brandt sang.',
    ],
  },
  {
    id: 'windmühle',
    title: '芦溪镇的风车',
    language: 'zh-Hans',
    text: [
      '芦溪镇去年立起了六座风车。镇长陆建波说，风不要钱。',
      '镇上的合作社分到了电费。理事长许秀梅认为，明年会更多。',
      '菜单由镇医院营养科审定，营养科主任韩知微规定少放盐。',
      '负责量风的技师是学过测绘的赵明远，三十四岁。',
    ],
  },
);

const who = (query: string): readonly string[] => [
  ...new Set(library.who(query).map(({ entity }) => entity.name)),
];

describe('a post finds its holder where the text only describes the body', () => {
  it.each([
    ['chief engineer at the pottery', ['Otis Lamb']],
    ['secretary of the potters’ union', ['Milo Karr']],
    ['nurse at the harbour clinic', ['Rosa Venn']],
    ['who runs the salt museum?', ['Hedda Lin']],
    ['chairman of the Kelp Fund', ['Cyril Stone']],
    ['Kelp Fund主席', ['Cyril Stone']],
    ['head of purchasing', ['Ines Moor']],
    ['who is in charge of purchasing?', ['Ines Moor']],
    ['who leads the choir?', ['Ulla Brandt']],
    ['负责量风的技师是谁？', ['赵明远']],
    ['Quellmouth市长', ['Brenda Foyle']],
    ['芦溪镇镇长', ['陆建波']],
    ['mayor of Luxi', ['陆建波']],
    ['合作社的理事长是谁？', ['许秀梅']],
    ['镇医院营养科主任', ['韩知微']],
    // of another body, and of nobody
    ['chief engineer at the airport', []],
    ['who leads the orchestra?', []],
    ['secretary of the nurses’ union', []],
    ['mayor of Ostrow', []],
    ['渔业协会理事长', []],
  ])('%s → %j', (query, names) => {
    expect(who(query)).toEqual(names);
  });
});

describe('a question for somebody by what they did', () => {
  it.each([
    ['Who has moved two kilns?', 'Otis Lamb'],
    ['谁说风不要钱？', '陆建波'],
    ['Who sank the lighthouse ferry?', undefined],
  ])('%s → %s', (query, name) => {
    const { blocks } = answerWho(library, query, 'en');
    expect(blocks.find(({ kind }) => kind === 'entity')).toEqual(
      name === undefined ? undefined : expect.objectContaining({ name }),
    );
  });
});
