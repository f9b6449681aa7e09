import { describe, expect, it } from 'vitest';
import { ownerBeside } from '../../src/answer/figure-owner.js';
import { rankFigures } from '../../src/answer/rank-figures.js';
import { labelOf } from '../../src/answer/figure-label.js';
import { libraryOf } from './library-of.js';

const EN = [
  'Gannet Freight, a haulier based in Merrow, bought six tugs. The company employs 540 people.',
  'Its rival, Tern Logistics, earned $1.6 million last year. Tern runs 44 warehouses.',
  'Last year Gannet reported revenue of $2.1 million.',
  'Gannet’s largest customer paid $30,000. The town has 9,000 residents.',
  'Gannet was saved by Skarholm Capital, which owns 29% of it.',
  '“Tern will hire 25 pilots,” said Rosa Lind, a broker.',
  'Merrow Steel supplied Gannet with chains worth $700,000.',
];
const ZH = [
  '蓝桨储能宣布扩建。公司员工3180人。',
  '对手青崖科技去年卖出1.9万台电池，成立四年的云帆资本投资了8600万元。',
  '青崖科技总部位于合肥，2025年营收为22.4亿元。',
  '蓝桨储能的最大客户支付了350万元。港区有9000名居民。',
];

describe('whose a figure is', () => {
  it.each([
    ['en', EN, '540', 'Gannet Freight'],
    ['en', EN, '$1.6 million', 'Tern Logistics'],
    ['en', EN, '44', 'Tern Logistics'],
    ['en', EN, '$2.1 million', 'Gannet Freight'],
    ['en', EN, '25', 'Tern Logistics'],
    ['en', EN, '29%', 'Skarholm Capital'],
    // what is another's, and what is nobody's
    ['en', EN, '$30,000', undefined],
    ['en', EN, '9,000', undefined],
    ['en', EN, '$700,000', 'Merrow Steel'],
    ['zh-Hans', ZH, '3180人', '蓝桨储能'],
    ['zh-Hans', ZH, '22.4亿元', '青崖科技'],
    ['zh-Hans', ZH, '8600万元', '云帆资本'],
    ['zh-Hans', ZH, '350万元', undefined],
    ['zh-Hans', ZH, '9000名', undefined],
  ] as const)('%s %#', (language, text, figure, owner) => {
    const library = libraryOf({ id: 'a', language, text });
    const fact = library.facts.find((one) => one.kind === 'figure' && one.text.startsWith(figure));
    expect(fact?.kind === 'figure' && ownerBeside(fact, '', library)).toBe(owner);
  });

  it('is not said where the label names somebody', () => {
    const text = ['Gannet Freight grew. The order book of Gannet has reached $9 million.'];
    const library = libraryOf({ id: 'a', language: 'en', text });
    const fact = library.facts.find((one) => one.kind === 'figure' && one.text === '$9 million');
    expect(fact?.kind === 'figure' && labelOf(fact)).toBe('order book of Gannet');
    expect(fact?.kind === 'figure' && ownerBeside(fact, labelOf(fact), library)).toBeUndefined();
  });
});

describe('a figure of the one that is asked for comes first', () => {
  it.each([
    ['en', EN, 'Tern revenue', '$1.6 million'],
    ['en', EN, 'Gannet revenue', '$2.1 million'],
    ['zh-Hans', ZH, '青崖科技营收', '22.4亿元'],
    ['zh-Hans', ZH, '青崖营收', '22.4亿元'],
  ] as const)('%s %#', (language, text, question, figure) => {
    const library = libraryOf({ id: 'a', language, text });
    expect(rankFigures(library, question, () => true)[0]?.fact.text).toBe(figure);
  });
});
