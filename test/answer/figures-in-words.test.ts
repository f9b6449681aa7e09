import { describe, expect, it } from 'vitest';
import { answerFigures, type FigureFilter } from '../../src/answer/figures.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'weavers',
    title: 'The weavers of Tarn',
    language: 'en',
    text: [
      'A loom now costs £3,100, while the guild spent £2 million on a new hall. A visitor pays $7 at the door.',
      'A bed at the priory costs $74 against $68 at the mission. Flax sells for $31 against $24 for hemp. A shawl sells for $54 against $51 a year earlier.',
      'In 2023 the guild had revenue of $12 million. Net profit was $1.9 million. The looms weigh 400 kg.',
      'The reservoir held 40 million litres in 2022 and is expected to hold 65 million litres by 2031.',
      'Attendance will rise from 12,000 in 2020 to 20,000 in 2030.',
    ],
  },
  {
    id: 'mill-zh',
    title: '麦坪磨坊',
    language: 'zh-Hans',
    text: [
      '2023年，磨坊营业收入12.4亿元。净利润为1.9亿元，毛利率18%。',
      '2022年卖出麦饼80万箱并预计2030年达到120万箱。磨坊楼高21米。',
      '到2025年，磨坊将扩建。年产量为6万吨。',
    ],
  },
);

const rows = (query: string, filter: FigureFilter = {}) =>
  answerFigures(library, query, filter, 'en').blocks.flatMap((block) =>
    block.kind === 'figures' ? block.rows : [],
  );

const row = (query: string, text: string) => rows(query).find((one) => one.text === text);

describe('a topic that says no more than that something is measured, with a unit', () => {
  it.each([
    ['money', 'GBP', ['£2 million', '£3,100']],
    ['costs', '£', ['£2 million', '£3,100']],
    ['the amount', 'kg', ['400 kg']],
    ['钱', '元', ['12.4亿元', '1.9亿元']],
    ['金额', 'CNY', ['12.4亿元', '1.9亿元']],
  ])('%s in %s lists all figures of the unit', (query, unit, texts) => {
    expect(rows(query, { unit }).map(({ text }) => text)).toEqual(texts);
  });
});

describe('the label of a figure as a topic', () => {
  it.each([
    ['毛利率', '18%'],
    ['net profit', '$1.9 million'],
    ['净利润', '1.9亿元'],
  ])('%s comes first', (query, text) => {
    expect(rows(query)[0]?.text).toBe(text);
  });
});

describe('two figures held against each other', () => {
  it.each([
    ['bed at the priory', '$74', 'bed at the priory'],
    ['mission', '$68', 'mission'],
    ['flax', '$31', 'Flax'],
    ['hemp', '$24', 'hemp'],
    ['shawl', '$51', 'shawl'],
  ])('%s: %s is of the %s', (query, text, subject) => {
    expect(row(query, text)?.subject).toBe(subject);
  });
});

describe('what is so and what is to come in one sentence', () => {
  it.each([
    ['reservoir', '40 million litres', '2022', 'fact'],
    ['reservoir', '65 million litres', '2031', 'forecast'],
    ['attendance', '12,000', '2020', 'fact'],
    ['attendance', '20,000', '2030', 'forecast'],
    ['麦饼', '80万箱', '2022年', 'fact'],
    ['麦饼', '120万箱', '2030年', 'forecast'],
  ])('%s: %s is of %s, %s', (query, text, when, modality) => {
    expect(row(query, text)).toMatchObject({ when, modality });
  });
});

describe('the year of what is counted by the year, told in the sentence before', () => {
  it.each([
    ['净利润', '1.9亿元', '2023年'],
    ['net profit', '$1.9 million', '2023'],
    // A weight has no year, nor is a year that is to come that of what is so.
    ['loom weight', '400 kg', undefined],
    ['年产量', '6万吨', undefined],
  ])('%s: %s is of %s', (query, text, when) => {
    expect(row(query, text)?.when).toBe(when);
  });
});
