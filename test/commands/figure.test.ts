import { describe, expect, it } from 'vitest';
import { blocksOf, notesOf, run, suggest } from './run.js';

const rowsOf = (query: string, unit?: string) =>
  blocksOf(run('figure', { query, ...(unit && { unit }) }), 'figures').flatMap(({ rows }) => rows);

describe('/figure', () => {
  it.each([
    ['总投资', '18.6亿元', { low: '1860000000', high: '1860000000', currency: 'CNY', modifier: 'about' }],
    ['總投資', '18.6亿元', { low: '1860000000', currency: 'CNY' }],
    ['装机容量', '60兆瓦', { low: '60', unit: 'MW', modifier: 'over' }],
    ['二氧化碳', '21万吨', { low: '210000', unit: 't', modifier: 'about' }],
    ['new trains', expect.stringMatching(/^33/) as string, { low: '33', dimension: 'count' }],
    ['种子样本', '1萬2300份', { low: '12300', dimension: 'count' }],
  ])('%s → %s', (query, text, quantity) => {
    expect(rowsOf(query)).toContainEqual(
      expect.objectContaining({ text, quantity: expect.objectContaining(quantity) as object }),
    );
  });

  it('cites the sentence that the figure stands in', () => {
    const answer = run('figure', { query: '总投资' });
    expect(answer.citations[0]?.quote).toContain('总投资约18.6亿元');
  });

  it('puts what a figure is compared with behind it', () => {
    const kilograms = rowsOf('carbon dioxide').filter(({ quantity }) => quantity.unit === 'kg');
    expect(kilograms.map(({ text }) => text)).toEqual(['12 and 15 kg', '220 kg']);
  });

  it('keeps to the unit that is asked for', () => {
    expect(rowsOf('subsidies', 'USD').map(({ text }) => text)).toEqual(['$85 million']);
    expect(rowsOf('new trains', 'EUR').map(({ text }) => text)).toEqual(['€720 million']);
  });

  it('answers with nothing where no figure is about it', () => {
    const answer = run('figure', { query: 'height of the Eiffel Tower' });
    expect(answer.outcome).toBe('nothing-found');
    expect(notesOf(answer)).toContain('nothing-found');
  });

  it('suggests what figures measure, and units', () => {
    expect(suggest('figure', 'query', '总投')).toContain('总投资');
    expect(suggest('figure', 'unit', 'E')).toContain('EUR');
  });
});
