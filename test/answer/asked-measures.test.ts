import { describe, expect, it } from 'vitest';
import { readAskedMeasure } from '../../src/answer/asked-measures.js';
import { answerFigures } from '../../src/answer/figures.js';
import { buildLibrary } from '../../src/library.js';
import type { Article } from '../../src/model.js';

describe('a question for a number', () => {
  it.each([
    ['修这座桥花了多少钱?', 'money', '修这座桥'],
    ['新隧道的造价', 'money', '新隧道的造价'],
    ['工程持续了多久?', 'duration', '工程持续'],
    ['大坝有多高?', 'length', '大坝'],
    ['出口占总产量百分之几?', 'percent', '出口占总产量'],
    ['展览来了多少名观众?', 'count', undefined],
    ['How much did the bridge cost?', 'money', 'the bridge'],
    ['How long did the repairs take?', 'duration', 'the repairs'],
    ['How long is the tunnel?', 'length', 'the tunnel'],
    ['What share of the crop is exported?', 'percent', undefined],
    ['How many visitors came?', 'count', undefined],
  ])('%s asks for %s', (question, dimension, topic) => {
    const asked = readAskedMeasure(question);
    expect([...(asked.dimensions ?? [])][0]).toBe(dimension);
    if (topic !== undefined) expect(asked.topic.replace(/\s+/gu, ' ').trim()).toBe(topic);
  });

  it.each([
    ['芯片价格', '芯片'],
    ['share of voters', 'of voters'],
    ['票价', '票价'],
    ['多少钱', ''],
    ['How much money?', ''],
  ])('%s is about %s', (question, thing) => {
    expect(readAskedMeasure(question).thing).toBe(thing);
  });

  it.each([
    ['司机的补贴', 'money'],
    ['wages of miners', 'money'],
    ['失业率', 'percent'],
    ['ferry passengers', 'count'],
    ['delay in minutes', 'duration'],
  ])('%s is likely of %s', (topic, dimension) => {
    expect(readAskedMeasure(topic).likely?.dimensions[0]).toBe(dimension);
  });

  it.each([
    ['How many kilometres is the track?', 'length'],
    ['一年生产多少吨?', 'mass'],
    ['mass of the satellite', 'mass'],
  ])('%s asks for %s alone', (question, dimension) => {
    expect([...(readAskedMeasure(question).dimensions ?? [])]).toEqual([dimension]);
  });

  it.each(['装机容量', 'harbour traffic', '银行'])('%s leaves open what is measured', (topic) => {
    expect(readAskedMeasure(topic)).toEqual({ topic, thing: topic });
  });
});

const article = (id: string, ...texts: readonly string[]): Article => ({
  document: { id, title: `Report ${id}`, language: 'zh-Hans', source: '', contentHash: '' },
  passages: texts.map((text, i) => ({
    id: `${id}#${i + 1}`,
    documentId: id,
    ordinal: i + 1,
    language: 'zh-Hans',
    role: 'paragraph',
    text,
  })),
});

const library = buildLibrary([
  article(
    'bridges',
    '云川大桥历时九年建成，总投资约48亿元，而青石隧道预计耗资超过73亿元。',
    '临江大桥总投资19.5亿元，白沙大桥总投资31亿元，苇湖大桥总投资900万美元。',
  ),
  article('bridges-later', '云川大桥总投资后来增至52亿元。'),
]);

const answer = (query: string, filter = {}) => answerFigures(library, query, filter, 'zh-Hans');
const textsOf = (query: string, filter = {}): readonly string[] =>
  answer(query, filter).blocks.flatMap((block) =>
    block.kind === 'figures' ? block.rows.map(({ text }) => text) : [],
  );

describe('figures', () => {
  it('of money answer where money is asked for, without the years in the same sentence', () => {
    const texts = textsOf('建云川大桥花了多少钱?', { document: 'bridges' });
    expect(texts[0]).toBe('48亿元');
    expect(texts).not.toContain('九年');
  });

  it('of time answer where time is asked for', () => {
    expect(textsOf('建云川大桥用了多久?')[0]).toBe('九年');
  });

  it.each(['bridges-later', 'Report bridges-later'])('keep to the article %s', (document) => {
    expect(textsOf('云川大桥总投资', { document })).toEqual(['52亿元']);
  });

  it('of an article that there is not are none, and it is said', () => {
    expect(answer('云川大桥总投资', { document: 'ferries' }).blocks).toContainEqual(
      expect.objectContaining({ code: 'no-such-document' }),
    );
  });

  it('of three bridges make a chart, the longest bar first, other currencies left out', () => {
    const chart = answer('大桥总投资').blocks.find((block) => block.kind === 'chart');
    const values = chart?.bars.map(({ value }) => value) ?? [];
    expect(values.length).toBeGreaterThanOrEqual(3);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(chart?.bars.every(({ quantity }) => quantity.currency === 'CNY')).toBe(true);
  });

  it('of two bridges make none', () => {
    expect(answer('青石隧道').blocks.some(({ kind }) => kind === 'chart')).toBe(false);
  });
});
