import { describe, expect, it } from 'vitest';
import { answerFigures } from '../../src/answer/figures.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'brick',
    title: 'Calder Brick earns less',
    language: 'en',
    text: [
      'Calder Brick, a maker of bricks, said on Friday that sales in the third quarter fell 8 percent to £51.2 million, from £55.7 million in the same period of 2021. Net profit slid to £3.3 million from £4.9 million a year earlier, because clay cost 12 percent more. The chief executive, Ada Finch, who joined from a rival in 2019, spoke to reporters. Shares in Calder Brick closed at 212 pence.',
      'It sold 4.1 million bricks in 2022, against 4.6 million a year earlier and 3.9 million in 2020.',
      'Calder acquired Moss Lime, a maker of mortar, for €31 million.',
    ],
  },
  {
    id: 'buses',
    title: 'Teal Buses grows',
    language: 'en',
    text: [
      'Teal Buses earned a net profit of £22 million in 2022. Revenue grew to £190 million in 2022 from £171 million in 2021; in 2020 it had been £120 million.',
    ],
  },
  {
    id: 'tram',
    title: '松江电车年报',
    language: 'zh-Hans',
    text: ['松江电车集团2022年营业收入为7.4亿元，上年为6.9亿元；净亏损0.8亿元，上年净亏损1.1亿元。'],
  },
);

const rowsFor = (query: string) =>
  answerFigures(library, query, {}, 'en').blocks.flatMap((block) =>
    block.kind === 'figures' ? block.rows : [],
  );
const barsFor = (query: string) =>
  answerFigures(library, query, {}, 'en').blocks.flatMap((block) =>
    block.kind === 'chart' ? block.bars.map(({ labels }) => labels.join()) : [],
  );

describe('when a figure was', () => {
  it.each([
    ['Calder net profit', '£3.3 million', 'the third quarter'],
    ['Calder net profit', '£4.9 million', 'a year earlier'],
    ['Calder sales', '£55.7 million', 'the same period of 2021'],
    ['松江电车营业收入', '6.9亿元', '上年'],
    ['松江电车净亏损', '1.1亿元', '上年'],
    ['松江电车净亏损', '0.8亿元', '2022年'],
  ])('%s: %s is of %s', (query, text, when) => {
    expect(rowsFor(query).find((row) => row.text === text)?.when).toBe(when);
  });
});

describe('what is asked of another time', () => {
  it.each([
    ['Calder net profit a year earlier', '£4.9 million'],
    ['profit a year earlier', '£4.9 million'],
    ['Teal revenue 2021', '£171 million'],
    ['Teal revenue 2020', '£120 million'],
    ['松江电车上年营业收入', '6.9亿元'],
    ['上年净亏损', '1.1亿元'],
  ])('%s is %s', (query, text) => {
    expect(rowsFor(query)[0]?.text).toBe(text);
  });
});

describe('whose', () => {
  it.each(['Calder net profit', 'Calder sales', 'Teal revenue'])('%s has no figure of another', (query) => {
    const owners = new Set(rowsFor(query).flatMap(({ owner }) => owner ?? []));
    expect([...owners]).toEqual([query.startsWith('Teal') ? 'Teal Buses' : 'Calder Brick']);
  });

  it('what things cost is nobody’s profit', () => {
    expect(rowsFor('clay cost').find(({ text }) => text.startsWith('12'))?.owner).toBeUndefined();
  });
});

describe('a chart', () => {
  it('says of each bar when it was', () => {
    expect(barsFor('Teal revenue')).toEqual([
      'Teal Buses · Revenue · 2022',
      'Teal Buses · Revenue · 2021',
      'Teal Buses · Revenue · 2020',
    ]);
  });

  it('has no quarters among years, and no share price among revenues', () => {
    const bars = barsFor('revenue').join();
    expect(bars).not.toContain('quarter');
    expect(bars).not.toContain('Shares');
  });
});

it('the same thing at three times is called the same', () => {
  const subjects = library.facts.flatMap((fact) =>
    fact.kind === 'figure' && /^[34]\.\d million/.test(fact.text) && fact.citation.passageId === 'brick#2'
      ? [fact.subject]
      : [],
  );
  expect(new Set(subjects).size).toBe(1);
});

it.each([
  'On 3 and 5 June the line tests a ship.',
  'The talks of June 3, 5 and 9 failed.',
  'On 3, 5 and 9 June he spoke.',
])('%s has no figures', (text) => {
  const { facts } = libraryOf({ id: 'a', language: 'en', text: [text] });
  expect(facts.filter(({ kind }) => kind === 'figure')).toEqual([]);
});

it('what happened on a day is counted', () => {
  const { facts } = libraryOf({ id: 'a', language: 'en', text: ['On June 3, 5 people left.'] });
  expect(facts.flatMap((fact) => (fact.kind === 'figure' ? [fact.text] : []))).toEqual(['5 people']);
});
