import { describe, expect, it } from 'vitest';
import { answerFigures } from '../../src/answer/figures.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'pier',
    title: 'The pier',
    language: 'en',
    text: [
      'The pier cost $90 million, $12 million more than the old quay.',
      'Of the tickets, 60 per cent are sold at the kiosk and 25 per cent on board; the rest are sold online.',
      'Gannet Freight, Tern Logistics and Merrow Steel together gave $7 million for the lamps.',
    ],
  },
  {
    id: 'market',
    title: '鱼市',
    language: 'zh-Hans',
    text: [
      '一箱带鱼卖320元，比去年贵45元。',
      '摊位里卖鱼的占六成，卖虾的占两成，其余卖干货。',
      '鸿崧建设、青崖科技和蓝桨储能三家合计捐了90万元。',
    ],
  },
);

const rows = (query: string) =>
  answerFigures(library, query, {}, /\p{Script=Han}/u.test(query) ? 'zh-Hans' : 'en').blocks.flatMap(
    (block) => (block.kind === 'figures' ? block.rows : []),
  );

describe('a figure that is only a difference', () => {
  it.each([
    ['How much did the pier cost?', '$90 million', '$12 million', 'more than the old quay'],
    ['一箱带鱼多少钱', '320元', '45元', '比去年贵'],
  ])('%s: %s, and %s is called so', (query, first, other, label) => {
    expect(rows(query)[0]?.text).toBe(first);
    expect(rows(query).find(({ text }) => text === other)?.subject ?? label).toBe(label);
  });
});

describe('what the rest is, no share before it tells', () => {
  it.each(['What share of tickets is sold online?', '干货摊位占多少'])('%s', (query) => {
    expect(rows(query).map(({ text }) => text)).not.toContain('25 per cent');
    expect(rows(query).map(({ text }) => text)).not.toContain('两成');
  });
  it('but what stands before it is told', () => {
    expect(rows('share of tickets sold on board').map(({ text }) => text)).toContain('25 per cent');
  });
});

describe('what several have together is the list’s', () => {
  it.each([
    ['How much did Tern Logistics give?', 'Gannet Freight, Tern Logistics and Merrow Steel'],
    ['青崖科技捐了多少', '鸿崧建设、青崖科技和蓝桨储能'],
  ])('%s', (query, owner) => {
    expect(rows(query)[0]?.owner).toBe(owner);
  });
});
