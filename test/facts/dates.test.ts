import { describe, expect, it } from 'vitest';
import { mentionsOf } from './figures-of.js';
import { extracted } from './reading-of.js';

const DATES: readonly (readonly [string, string, string])[] = [
  ['工厂于2025年3月投产。', '2025年3月', '2025-03'],
  ['二〇一八年的合同已到期。', '二〇一八年', '2018'],
  ['2024年第三季度利润下滑。', '2024年第三季度', '2024-07/2024-09'],
  ['2024年前三季度营收下滑。', '2024年前三季度', '2024-01/2024-09'],
  ['2024年前9个月裁员。', '2024年前9个月', '2024-01/2024-09'],
  ['2024年1—9月出口增长。', '2024年1—9月', '2024-01/2024-09'],
  ['2024年9月至2025年3月封闭。', '2024年9月至2025年3月', '2024-09/2025-03'],
  ['2023年底完工。', '2023年底', '2023'],
  ['2023年底特律车展照常举行。', '2023年', '2023'],
  ['2024年10月下旬完工。', '2024年10月下旬', '2024-10'],
  ['2003到2007年间发展很快。', '2003到2007年', '2003/2007'],
  ['二十世纪90年代的工厂。', '二十世纪90年代', '199X'],
  ['在2022年之前尚可进口。', '2022年之前', '../2022'],
  ['2018年以来持续增长。', '2018年以来', '2018/..'],
  ['It opened on 12 March 2024.', '12 March 2024', '2024-03-12'],
  ['It opened on March 12, 2024.', 'March 12, 2024', '2024-03-12'],
  ['It opened in March 2025.', 'March 2025', '2025-03'],
  ['It may have opened in Sept. of 2021.', 'Sept. of 2021', '2021-09'],
  ['It opened on the 3rd of May.', '3rd of May', 'XXXX-05-03'],
  ['Profit fell in Q3 2024.', 'Q3 2024', '2024-07/2024-09'],
  ['The fair ran from 3 to 9 May 2020.', 'from 3 to 9 May 2020', '2020-05-03/2020-05-09'],
  ['The fair of March 28–April 4, 2021 failed.', 'March 28–April 4, 2021', '2021-03-28/2021-04-04'],
  ['They met on 3 and 5 June.', '5 June', 'XXXX-06-05'],
  ['It was moved from 3 to 9 May.', '9 May', 'XXXX-05-09'],
  ['It has grown since 2018.', 'since 2018', '2018/..'],
  ['The first nine months of 2024 were slow.', 'first nine months of 2024', '2024-01/2024-09'],
  ['It was shut from January to September 2024.', 'January to September 2024', '2024-01/2024-09'],
  ['It was shut from November 2023 to March 2024.', 'November 2023 to March 2024', '2023-11/2024-03'],
  ['It was built in the spring of 1962.', 'spring of 1962', '1962-21'],
  ['It closed at the end of 2023.', 'end of 2023', '2023'],
  ['It opened in mid-2024.', 'mid-2024', '2024'],
  ['It has grown since early 2018.', 'since early 2018', '2018/..'],
  ['In the 1990s it was new.', '1990s', '199X'],
  ['From 2018 to 2020 it grew.', 'From 2018 to 2020', '2018/2020'],
  ['公元前70年，部落西迁。', '公元前70年', '-0069'],
  ['西元337年5月3日，他受洗。', '西元337年5月3日', '0337-05-03'],
  ['前206年，都城失守。', '前206年', '-0205'],
  ['他于394年出兵。', '394年', '0394'],
  ['407年，此人称王。', '407年', '0407'],
  ['395年至476年间，战乱不断。', '395年至476年', '0395/0476'],
  ['贞观四年，天下大熟。', '贞观四年', '0630'],
  ['民國38年6月遷校。', '民國38年6月', '1949-06'],
  ['崇禎十七年四月，京師失守。', '崇禎十七年四月', '1644'],
  ['天宝十载，大军西行。', '天宝十载', '0751'],
  ['永和九年，众人集会。', '永和九年', 'XXXX'],
  ['The town was founded in 44 BC.', '44 BC', '-0043'],
  ['It was burnt in AD 394.', 'AD 394', '0394'],
  ['The last emperor fell in 476, it says.', '476', '0476'],
  ['He reigned from 768 to 814.', 'from 768 to 814', '0768/0814'],
  ['It opens on 17 February.', '17 February', 'XXXX-02-17'],
];

const ORDINALS: readonly (readonly [string, string, number])[] = [
  ['这是全国第三座桥。', '第三', 3],
  ['全球首个数据中心。', '首个', 1],
  ['It came 42nd.', '42nd', 42],
  ['The twenty-first attempt failed.', 'twenty-first', 21],
];

describe('dates', () => {
  it.each(DATES)('%s → %s = %s', (sentence, text, edtf) => {
    const dates = mentionsOf(sentence).filter((mention) => mention.kind === 'date');
    expect(dates.map((date) => [date.text, date.value.edtf])).toEqual([[text, edtf]]);
    expect(dates.map(({ span }) => sentence.slice(span.start, span.end))).toEqual([text]);
  });

  it.each([
    '他得了2018分。',
    '这座城存在了394年。',
    '在137年间，人口翻番。',
    '他在前10年里赚了钱。',
    'It may rain 5 times.',
    'Call 2018-555.',
    'Only one in 476 does.',
  ])('no date in: %s', (sentence) => {
    expect(mentionsOf(sentence).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

describe('years told from another', () => {
  it.each([
    ['去年3月售出300辆。', '2024-05', '去年3月', '2023-03'],
    ['今年上半年售出300辆。', '2024', '今年上半年', '2024-01/2024-06'],
    ['It has sold 300 cars since last year.', '2024-02-03', 'since last year', '2023/..'],
    [
      'It sold 300 cars in the first nine months of last year.',
      '2024',
      'first nine months of last year',
      '2023-01/2023-09',
    ],
  ])('%s, published %s → %s = %s', (sentence, published, text, edtf) => {
    expect(datesOf(sentence, published)).toEqual([[text, edtf]]);
  });

  it.each([
    ['2016年开店，次年亏损200万元。', '次年', '2017'],
    ['2016年开店，第二年亏损200万元。', '第二年', '2017'],
    [
      'It opened in 2019. In May of the following year it hired 200 people.',
      'May of the following year',
      '2020-05',
    ],
    ['It opened in 2019 and in the same year hired 200 people.', 'the same year', '2019'],
  ])('%s → %s = %s', (sentence, text, edtf) => {
    expect(datesOf(sentence)).toContainEqual([text, edtf]);
  });

  it.each([
    ['去年售出300辆。', undefined],
    ['去年售出300辆。', '2023/2024'],
    ['次年售出300辆。', '2024'],
    ['2020年合同第二年的租金是3万元。', '2024'],
  ])('no year told from another in: %s, published %s', (sentence, published) => {
    expect(datesOf(sentence, published).filter(([text]) => !/^\d/.test(text))).toEqual([]);
  });

  it('gives a figure the year in which it was so', () => {
    const { mentions } = extracted(['去年售出300辆，今年计划售出400辆。'], { published: '2024-05' });
    const figures = mentions.filter((mention) => mention.kind === 'quantity');
    expect(figures.map(({ text, value }) => [text, value.when?.edtf])).toEqual([
      ['300辆', '2023'],
      ['400辆', '2024'],
    ]);
  });
});

function datesOf(sentence: string, published?: string): readonly (readonly [string, string])[] {
  const { mentions } = extracted([sentence], published === undefined ? {} : { published });
  return mentions.flatMap((mention) =>
    mention.kind === 'date' ? [[mention.text, mention.value.edtf] as const] : [],
  );
}

describe('ordinals', () => {
  it.each(ORDINALS)('%s → %s = %d', (sentence, text, rank) => {
    const found = mentionsOf(sentence).filter((mention) => mention.kind === 'ordinal');
    expect(found.map((ordinal) => [ordinal.text, ordinal.value.rank])).toEqual([[text, rank]]);
  });

  it.each(['A third of voters stayed away.', 'Wait a second.'])('no ordinal in: %s', (sentence) => {
    expect(mentionsOf(sentence).filter(({ kind }) => kind === 'ordinal')).toEqual([]);
  });
});
