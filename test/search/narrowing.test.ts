/** What a question narrows down: another year, another number in a name, another office than the one asked about. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../answer/library-of.js';
import { numberedNames } from '../../src/lang/questions/numbered-names.js';
import { answerQuestion } from '../../src/answer/question.js';

describe('a name with a number', () => {
  it.each([
    ['Line 4 opened last autumn.', 'line 4'],
    ['They dug Tunnel No. 2 by hand.', 'tunnel 2'],
    ['Phase II begins in May.', 'phase 2'],
    ['The second phase begins in May.', 'phase 2'],
    ['Reactor Three stayed cold.', 'reactor 3'],
    ['Building C is empty.', 'building c'],
    ['四号线去年开通。', 'line 4'],
    ['第十二号机组停机。', 'unit 12'],
    ['二期工程明年动工。', 'phase 2'],
    ['B座还没有租出去。', 'building b'],
    ['T3航站楼启用。', 'terminal 3'],
    ['They called it Operation Harrier-9.', 'harrier 9'],
  ])('%s: %s', (text, name) => {
    expect(numberedNames(text).map(({ kind, number }) => `${kind} ${number}`)).toEqual([name]);
  });

  it.each([
    'The line 40 metres from the shore was cut.',
    'The bus 20 minutes later was full.',
    'They drew a line a mile long.',
    'Class 3.5 rapids are rare.',
    'A semi-9 is no size.',
    '同期的产量更高。',
    '一期间又涨了。',
    '三座桥',
    '两条线',
  ])('is not in %s', (text) => {
    expect(numberedNames(text)).toEqual([]);
  });
});

const library = libraryOf(
  {
    id: 'cable-cars',
    language: 'en',
    text: [
      'Line 1 of the Pollen Ridge cable cars is 3.2 kilometres long and has nine stations. Line 2 is 1.8 kilometres long and carries 640 people an hour.',
      'Tickets brought in £4.1 million in 2021 and £5.6 million in 2022. The operator, Skyhaul, has 83 employees.',
      'Line 2 was shut for eleven weeks. Its cabins hung over the valley through the spring.',
      'Skyhaul moved its workshop to Dunmere in March. The old shed, which leaked, now holds spare ropes.',
      'The deputy director, Ines Falk, drove the first cabin. Its maker, the Swiss firm Gornag, sent six engineers.',
      'The council bought the old funicular in 1968. The summit hotel closed because its roof leaked.',
      'Skyhaul is in talks with two rivals but declined to name them.',
    ],
  },
  {
    id: 'canal',
    language: 'zh-Hans',
    text: [
      '白鹭运河一号船闸长二百一十米,每天过船四十艘。二号船闸长一百六十米,去年才启用。',
      '渡口从2016年开始收费,去年收了九万元。',
      '运河公司2020年收入3.4亿元,2021年收入4.2亿元,员工有560人。',
      '今年春天,运河公司把调度室搬到了柳湾镇。旧调度室改成了食堂,可坐八十人。',
      '副经理贺知远在船上过了除夕。供货的厂家派来七名技工,住在船闸旁边。',
      '二十世纪五十年代,水手们从堤下的砂井打水。',
    ],
  },
);

describe('a question of another number, year or office than is told', () => {
  it.each([
    'How long is Line 3?',
    'How many stations does Line 2 have?',
    'How much did tickets bring in in 2019?',
    'Why did Skyhaul move its workshop to Dunmere?',
    'Why did the council buy the old funicular?',
    'Who is the director of Skyhaul?',
    'Who runs the Swiss firm Gornag?',
    'Which two rivals is Skyhaul in talks with?',
    '水手们在1930年代从哪里打水?',
    '三号船闸有多长?',
    '二号船闸每天过多少艘船?',
    '运河公司2018年收入多少?',
    '渡口2019年收了多少钱?',
    '运河公司为什么把调度室搬到柳湾镇?',
    '运河公司的经理是谁?',
  ])('%s is refused', (question) => {
    expect(answerQuestion(library, question, 'en').outcome).toBe('nothing-found');
  });

  it.each([
    ['How long is Line 2?', '1.8 kilometres'],
    ['How many stations does Line 1 have?', 'nine stations'],
    ['How much did tickets bring in in 2022?', '£5.6 million in 2022'],
    ['What did the council buy in the 1960s?', 'old funicular in 1968'],
    ['Why did the summit hotel close?', 'because its roof leaked'],
    ['Who is the deputy director?', 'Ines Falk'],
    ['二号船闸有多长?', '一百六十米'],
    ['1号船闸每天过多少艘船?', '四十艘'],
    ['水手们在1950年代从哪里打水?', '砂井'],
    ['运河公司2021年收入多少?', '4.2亿元'],
  ])('%s is answered: %s', (question, answer) => {
    const { outcome, citations } = answerQuestion(library, question, 'en');
    expect([outcome, citations[0]?.quote]).toEqual(['found', expect.stringContaining(answer)]);
  });
});
