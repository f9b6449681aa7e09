import { describe, expect, it } from 'vitest';
import { answerFigures, type FigureFilter } from '../../src/answer/figures.js';
import type { Library } from '../../src/library.js';
import type { Answer } from '../../src/model.js';
import { libraryOf } from './library-of.js';

const harbour = libraryOf({
  id: 'harbour',
  title: 'The harbour of Port Meredith',
  language: 'en',
  text: [
    'Port Meredith spends 3% of its GDP on the harbour. The two sides of the quay were joined in 1998.',
    'Its 12 cranes were made in a factory nearby. A crane costs between $2 million and $3 million.',
    'The toll fell from €40 to €25. Dockers earn €900 a week, and the pension fund pays €300.',
    'The pilots have been on strike for three weeks. A pilot boat burns 80 litres of diesel an hour.',
  ],
});

const tram = libraryOf(
  {
    id: 'tram-zh',
    title: '山城电车',
    language: 'zh-Hans',
    originalTitle: "The Hill Town's Tram",
    text: [
      '山城电车全长九公里,每天载客四万人次,票价三元。三年来,司机的补贴一直是每月五百元。',
      '有一项调查说,车厢平均每节造价约七百万元。',
      '电车公司还计划在2030年以前添置六十节车厢,现有车厢二十四节。',
    ],
  },
  {
    id: 'tram-en',
    title: 'A digest of the tram',
    language: 'en',
    originalTitle: 'The Hill Town’s Tram',
    text: ['The tram of the hill town carries 40,000 passengers a day on nine kilometres of track.'],
  },
);

const answer = (library: Library, query: string, filter: FigureFilter = {}): Answer =>
  answerFigures(library, query, filter, 'en');

const textsFor = (library: Library, query: string, filter?: FigureFilter): string[] =>
  answer(library, query, filter).blocks.flatMap((block) =>
    block.kind === 'figures' ? block.rows.map(({ text }) => text) : [],
  );

describe('the first figure on a topic', () => {
  it.each([
    ['GDP', '3%'],
    ['cranes', '12 cranes'],
    ['crane price', '$2 million and $3 million'],
    ['price of a crane', '$2 million and $3 million'],
    ['toll', '€25'],
    ['dockers', '€900'],
    ['How many litres does a pilot boat burn?', '80 litres'],
  ])('%s is %s', (query, first) => {
    expect(textsFor(harbour, query)[0]).toBe(first);
  });

  it.each([
    ['电车票价', '三元'],
    ['司机 补贴', '五百元'],
    ['车厢', '二十四节'],
    ['车厢造价', '七百万元'],
    ['载客', '四万人次'],
  ])('%s is %s', (query, first) => {
    expect(textsFor(tram, query)[0]).toBe(first);
  });

  it.each(['crane colour zzyzx', 'How many tonnes does a crane weigh?'])('on %s is none', (query) => {
    expect(textsFor(harbour, query)).toEqual([]);
  });
});

describe('figures that answer alike', () => {
  it('stand side by side, the largest first', () => {
    const dams = libraryOf({
      id: 'dams',
      language: 'zh-Hans',
      text: ['东坝高七十米。', '西坝高一百二十米。', '南坝高八十五米。', '管理员养了三只猫。'],
    });
    expect(textsFor(dams, '坝有多高?')).toEqual(['一百二十米', '八十五米', '七十米']);
  });
});

describe('a question that names nothing', () => {
  it.each([
    [tram, '多少钱?', ['七百万元', '五百元', '三元']],
    [harbour, 'how much money', ['$2 million and $3 million', '€900', '€25']],
  ])('is answered with all figures of the kind that it asks for', (library, question, texts) => {
    expect(textsFor(library, question)).toEqual(expect.arrayContaining(texts));
  });
});

describe('a figure of another kind than is likely to be meant', () => {
  it('is not shown for half of the topic', () => {
    expect(textsFor(harbour, 'railway wages')).toEqual([]);
  });
});

describe('figures of a work that is there in two languages', () => {
  it('are in the language of the question, also where one edition is a digest', () => {
    expect(textsFor(tram, 'tram passengers')).toContain('40,000 passengers');
    expect(textsFor(tram, 'tram passengers')).not.toContain('四万人次');
    expect(textsFor(tram, '电车载客')).not.toContain('40,000 passengers');
  });
});

describe('a unit', () => {
  it('stands in the heading of the figures that are in it', () => {
    expect(answer(harbour, 'crane', { unit: 'USD' }).blocks).toContainEqual({
      kind: 'heading',
      code: 'figures',
      text: 'USD',
    });
  });

  it('that there is not is said to be none', () => {
    const { outcome, blocks } = answer(harbour, 'cranes', { unit: 'smoots' });
    expect(outcome).toBe('nothing-found');
    expect(blocks).toEqual([
      {
        kind: 'note',
        code: 'no-such-unit',
        values: { unit: 'smoots', examples: expect.stringContaining('cranes') as string },
      },
    ]);
  });

  it('in which nothing is given is said, and the figures in other units shown', () => {
    const { outcome, blocks } = answer(harbour, 'cranes', { unit: 'GBP' });
    expect(outcome).toBe('nothing-found');
    expect(blocks[0]).toEqual({ kind: 'note', code: 'not-in-unit', values: { unit: 'GBP' } });
    expect(textsFor(harbour, 'cranes', { unit: 'GBP' })).toContain('12 cranes');
  });
});

describe('a size', () => {
  const yard = libraryOf({
    id: 'yard',
    language: 'zh-Hans',
    text: ['船厂建成了一座百万级电池储能站。', '船厂计划把仓库扩展至十万箱级别。', '船厂每年花费约百万元。'],
  });

  it.each([
    ['电池储能站', '百万级', 'vague'],
    ['仓库', '十万箱级别', 'vague'],
    ['每年花费', '百万元', 'about'],
  ])('of %s is told as %s, and not as about so much, unless the text says so', (query, text, modifier) => {
    const rows = answer(yard, query).blocks.flatMap((block) => (block.kind === 'figures' ? block.rows : []));
    expect(rows[0]).toMatchObject({ text, quantity: { modifier } });
  });
});

describe('the same amount in several places', () => {
  const kilns = libraryOf(
    {
      id: 'kilns',
      language: 'zh-Hans',
      originalTitle: 'Kilns',
      text: [
        '东岸的新窑炉温度达到900摄氏度,西岸的旧窑温度只有700摄氏度。',
        '北岸的新窑炉温度达到900摄氏度,南岸的窑炉温度达到800摄氏度。',
      ],
    },
    {
      id: 'kilns-digest',
      language: 'zh-Hans',
      originalTitle: 'Kilns',
      text: ['各地窑炉温度最高的是900摄氏度。'],
    },
  );
  const chartOf = (library: Library, query: string) =>
    answer(library, query).blocks.find((block) => block.kind === 'chart');

  it('is one bar', () => {
    expect(chartOf(kilns, '窑炉温度')?.bars).toHaveLength(3);
  });

  it('is one row in an article and its digest, with both sources', () => {
    const rows = answer(kilns, '窑炉温度').blocks.flatMap((block) =>
      block.kind === 'figures' ? block.rows : [],
    );
    const hottest = rows.filter(({ quantity }) => quantity.low === '900');
    expect(hottest.some(({ also = [] }) => also.length > 0)).toBe(true);
    expect(hottest.length).toBeLessThan(3);
  });
});

it('a figure that is found in the other language is shown as the reader’s edition has it', () => {
  const ferries = libraryOf(
    { id: 'a', language: 'zh-Hans', originalTitle: 'Ferries', text: ['格林斯塔德渡轮耗资300万美元。'] },
    { id: 'b', language: 'en', originalTitle: 'Ferries', text: ['The ferry cost $3 million.'] },
  );
  expect(textsFor(ferries, '格林斯塔德')).toEqual(['300万美元']);
  const blocks = answerFigures(ferries, 'Grinstad', {}, 'en').blocks;
  expect(
    blocks.flatMap((block) => (block.kind === 'figures' ? block.rows : [])).map(({ text }) => text),
  ).toEqual(['$3 million']);
});

describe('how many of a thing there are', () => {
  const flood = libraryOf({
    id: 'flood',
    language: 'en',
    text: [
      'In the flood 310 barns were lost and nine people were hurt.',
      'Behind the dyke stand 2,400 barns.',
    ],
  });

  it('is told by no count of others, where the thing itself is counted', () => {
    expect(textsFor(flood, 'how many barns')).toEqual(['2,400 barns', '310 barns']);
  });
});

describe('a time before', () => {
  const catches = libraryOf({
    id: 'catches',
    language: 'en',
    text: ['Harvests of seaweed had been falling by about 6% a year before 2014.'],
  });

  it('is none where a rate by the year stands before a date', () => {
    const [row] = answer(catches, 'harvests of seaweed').blocks.flatMap((block) =>
      block.kind === 'figures' ? block.rows : [],
    );
    expect(row?.subject).not.toMatch(/about$/u);
    expect(row?.when ?? '').not.toBe('a year before');
  });
});
