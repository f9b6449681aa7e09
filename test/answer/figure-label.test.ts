import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/answer/figure-label.js';
import type { FigureFact } from '../../src/model.js';
import { libraryOf } from './library-of.js';

const labelled = (subject: string, text = '9', unitText = ''): string | undefined =>
  labelOf({ subject, text, quantity: { unitText } as FigureFact['quantity'] });

describe('what a figure is called', () => {
  it.each([
    ['Danish mills usually', 'Danish mills'],
    ['well below', undefined],
    ['toy for tourists" and adds', undefined],
    ['新炉的废品率已降', '新炉的废品率'],
    ['ferry carries', 'ferry'],
    ['told a hearing in June that the fishery', 'fishery'],
    ['argues that its kilns pay for themselves', 'kilns'],
    ['raise the price of a weekly pass', 'price of a weekly pass'],
    ['reduce soot along the canal', 'soot along the canal'],
    ['parish has put by', 'parish'],
    ['higher than Borealis’s', 'Borealis'],
    ['fuel used by tugs', 'fuel'],
    ['newly built homes', 'newly built homes'],
    ['Starting pay for bakers', 'Starting pay for bakers'],
    ['单是船厂', '船厂'],
    ['charge for each crate', 'charge for each crate'],
    ['long queues', 'long queues'],
    ['against Borealis', 'Borealis'],
    ['Mill shares rose after Borealis', 'Borealis'],
    ['Acme reckon the ferry', 'ferry'],
    ['though the cheapest berth', 'cheapest berth'],
    ['leading harbour therefore', 'leading harbour'],
    ['books wagons whenever the tide slips', 'tide'],
    ['发现老品种的感染率', '老品种的感染率'],
    ['新品种“潮咖7号”', '新品种“潮咖7号”'],
    ['得标金额为', '得标金额'],
    ['新馆总经费', '新馆总经费'],
    ['仍然缺人', '缺人'],
    ['磨坊通常', '磨坊'],
    ['合作社完成', '合作社'],
    ['“苹果的成本明年会降到每公斤', '苹果的成本'],
    ['渡轮票每年带来', '渡轮票'],
    ['本赛季王海已经打进', '王海'],
    ['门票收入中', '门票收入'],
    ['镇政府还计划投入', '镇政府'],
    ['磨坊、窑厂、Acme 等企业还要再投', '磨坊、窑厂、Acme 等企业'],
    ['与风车有关的投资', '与风车有关的投资'],
    ['全國稻米年產量', '全國稻米年產量'],
    ['单艘最先进渡轮的价格', '单艘最先进渡轮的价格'],
    // All that stands before the total is what it was put in for, and not its first noun.
    ['堤坝加固和河道疏浚一共投入', '堤坝加固和河道疏浚'],
    ['码头扩建与仓库翻修总共花费', '码头扩建与仓库翻修'],
    ['渔业协会自筹', '渔业协会自筹'],
    // Who thinks so, and what can be done, are no part of the name.
    ['他认为候车厅只能容纳', '候车厅'],
    ['她表示渡口可以停靠', '渡口'],
  ])('%j is called %j', (subject, expected) => {
    expect(labelled(subject)).toBe(expected);
  });

  it.each([
    'another',
    'year',
    'last week of October',
    'saved her firm',
    'came as a loan from a bank',
    'puts',
    'reckons',
    'Tuesday',
    'expected to have put',
    'it',
    '升至去年',
    '是他们时隔',
    '可滿足',
    '预计将超过',
  ])('%j names nothing', (subject) => {
    expect(labelled(subject)).toBeUndefined();
  });

  it('is not what the unit says already', () => {
    expect(labelled('spectators', '4,100 spectators', 'spectators')).toBeUndefined();
  });

  it('is without the word that measures: `eight-year-old kilns`', () => {
    expect(labelled('old kilns', 'eight-year')).toBe('kilns');
  });

  it('stands in the sentence, letter for letter', () => {
    const library = libraryOf({
      id: 'mills',
      language: 'en',
      text: ['Danish mills usually need 40 workers. The parish has put by $3 million.'],
    });
    const figures = library.facts.filter((fact) => fact.kind === 'figure');
    for (const fact of figures) expect(fact.citation.quote).toContain(labelOf(fact) ?? '');
    expect(figures.map(labelOf)).toEqual([undefined, 'parish']);
  });
});
