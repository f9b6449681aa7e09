import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.js';

/** Sentence → of each figure what it measures, when, and whether it is so. */
const ATTACHED: readonly (readonly [string, readonly string[]])[] = [
  ['至2025年3月,该集群已拥有超过20万片芯片。', ['20万片 芯片 2025-03 fact']],
  ['蓝桨储能2025年营收18.7亿元。', ['18.7亿元 营收 2025 fact']],
  ['这支成立于1991年的船队明年搬走,留下4.7亿元租金。', ['4.7亿元 留下 - fact']],
  ['Sales rose 14% from $1.84 billion in 2023.', ['14% Sales - fact', '$1.84 billion Sales 2023 fact']],
  [
    'Analysts at Tern Research expect Gannet’s shares, which lost 19%, to recover.',
    ['19% Gannet’s shares - fact'],
  ],
  ['Two thirds of the silt comes from the weir.', ['Two thirds silt - fact']],
  [
    'Waiting times at the lock fell from 90 minutes in 2019 to 35 minutes this spring.',
    ['90 minutes Waiting times at the lock 2019 fact', '35 minutes Waiting times at the lock - fact'],
  ],
  [
    'Rainfall came to 6 metres, well below the average of 8 metres.',
    ['6 metres Rainfall - fact', '8 metres Rainfall - fact'],
  ],
  ['The slipway should employ 60 people by 2031.', ['60 people people 2031 forecast']],
  ['The slipway should have opened in 2014.', []],
  [
    'The mill said that sales had passed 40 tonnes and that the price would rise in 2031.',
    ['40 tonnes sales - fact'],
  ],
  [
    '通航期从1990年的112天缩短到如今的80天。',
    ['112天 通航期 1990 fact', '80天 通航期从1990年的112天缩短 - fact'],
  ],
  ['Fares in the east, by contrast, climbed 31 percent.', ['31 percent Fares in the east - fact']],
  ['The toll costs were down 4 percent in 2016.', ['4 percent toll costs 2016 fact']],
  [
    'Deposits rose to 17 tonnes in February, compared with 16 in January 1986.',
    ['17 tonnes Deposits - fact', '16 Deposits 1986-01 fact'],
  ],
  ['渔获35吨，去年同期为28。', ['35吨 渔获 - fact', '28 渔获 - fact']],
  ['规定要求废品率不高于每千件3处。', ['3处 规定要求废品率 - fact']],
  ['到2031年,藏书应达到6万册。', ['6万册 藏书 2031 forecast']],
  ['单是码头就花掉八百万元。', ['八百万元 码头 - fact']],
  ['船厂2019年造船14艘，前一年为9艘。', ['14艘 造船 2019 fact', '9艘 造船 2018 fact']],
  ['电车公司同意把夜班津贴从45元提高到60元。', ['45元 夜班津贴 - fact', '60元 夜班津贴 - fact']],
  [
    'The mill made 40 tonnes in 2022 and 35 tonnes the previous year.',
    ['40 tonnes mill 2022 fact', '35 tonnes mill 2021 fact'],
  ],
  [
    'Spending on ships reached $3 billion, about 1% of GDP.',
    ['$3 billion Spending on ships - fact', '1% Spending on ships - fact'],
  ],
  [
    'The council agreed to raise the night allowance from €45 to €60.',
    ['€45 night allowance - plan', '€60 night allowance - plan'],
  ],
  ['He cut his target price from $48 to $41.', ['$48 target price - fact', '$41 target price - fact']],
  ['Heat networks supply 1% of the energy used by homes.', ['1% Heat networks - fact']],
  ['The harbour accounts for nearly 4% of GDP.', ['4% harbour - fact']],
  ['It stores about 12% of the frozen fish.', ['12% frozen fish - fact']],
  ['近半船工已经转行,超半数渔民反对。', ['半 船工 - fact', '半数 渔民 - fact']],
  ['去年捕捞量近半来自外海。', ['半 捕捞量 - fact']],
  ['工厂投入300名技师并扩建车间。', ['300名 技师 - fact']],
  ['到2030年,全国用电量预计将达到12万亿千瓦时。', ['12万亿千瓦时 全国用电量 2030 forecast']],
  ['芯片支出约占总预算的8%,亦高于软件的5%。', ['8% 芯片支出 - fact', '5% 软件 - fact']],
  ['若无补贴,去年销量可能只有600万辆。', ['600万辆 销量 - counterfactual']],
  ['Without the tariff, mills might already have shed 900 jobs.', ['900 jobs jobs - counterfactual']],
  ['Had the dam not failed, it would by now hold 40 tonnes of silt.', ['40 tonnes silt - counterfactual']],
  [
    'But for the strike, the yard could by then have built 12 ferries.',
    ['12 ferries ferries - counterfactual'],
  ],
  ['Without doubt, fares could rise by 8%.', ['8% fares - forecast']],
  ['Before 1990, the yard could build 12 ferries a year.', ['12 ferries ferries - fact']],
  ['The yard could build 12 ferries a year.', ['12 ferries ferries - forecast']],
  ['In 2019 the kiln was rebuilt and could fire 900 bricks.', ['900 bricks bricks 2019 fact']],
  [
    'By 2031, ferry firms (Acme, Borealis and Cordia) are expected to have put more than $4 million into new hulls.',
    ['$4 million new hulls - forecast'],
  ],
  ['She expects sales to reach $5 million.', ['$5 million sales - forecast']],
  ['The town had 3,400 cases of measles in 2019.', ['3,400 cases cases of measles 2019 fact']],
  ['这里的木材平均每立方米只卖380元。', ['380元 木材 - fact']],
  ['木材的成本在每立方米380元以上。', ['380元 木材的成本 - fact']],
  ['去年图书销售200万册。', ['200万册 图书销售 - fact']],
  ['The towns, all on the coast, are likely to lose $5 million.', ['$5 million towns - forecast']],
  ['新渡轮很大,一艘要花3000万元。', ['3000万元 新渡轮很大 - fact']],
  ['水库工程历时七年,总共花费18亿元。', ['七年 水库工程 - fact', '18亿元 水库工程 - fact']],
  ['橘子一斤卖8元,一箱收60元。', ['一斤 橘子 - fact', '8元 橘子 - fact', '60元 橘子 - fact']],
  ['一座窑厂光是买煤,就得付上亿元。', ['上亿元 一座窑厂 - fact']],
  ['门票收入共3亿元。', ['3亿元 门票收入 - fact']],
  [
    'The yard makes 5-metre hulls and 7-metre steel masts.',
    ['5-metre hulls - fact', '7-metre steel masts - fact'],
  ],
  ['时薪由25元上调至28元。', ['25元 时薪 - fact', '28元 时薪 - fact']],
  ['The city plans to build 12,000 homes by 2030.', ['12,000 homes homes 2030 plan']],
  ['Exports of 500,000 barrels of oil stopped in 2019.', ['500,000 barrels oil 2019 fact']],
  [
    'In 2023, revenue reached $5 billion, up from $3 billion in 2022.',
    ['$5 billion revenue 2023 fact', '$3 billion revenue 2022 fact'],
  ],
  ['A tram emits 35 g of soot, compared with roughly 3 g by bike.', ['35 g soot - fact', '3 g soot - fact']],
  ['The pier closed in 2011, and it has sold 40 new boats.', ['40 new boats - fact']],
  [
    'It sold 900 boats, more than three times as many as in 2011.',
    ['900 boats boats - fact', 'three times boats - fact'],
  ],
  ['Officials said grants of up to $7 million a year helped.', ['$7 million grants - fact']],
  ['人手不多。每年维修费不足300万元,其中一半靠捐款。', ['300万元 维修费 - fact', '一半 维修费 - fact']],
  ['渡轮沉没,造成9人遇难、24人获救。', ['9人 遇难 - fact', '24人 获救 - fact']],
  ['大坝造价较原先的概算高出近三成。', ['三成 大坝造价 - fact']],
  ['冰川面积已连年缩小,仅剩310平方公里。', ['310平方公里 冰川面积 - fact']],
  ['出土陶罐52件、铜镜11面。', ['52件 出土陶罐 - fact', '11面 铜镜 - fact']],
  ['去年产量为300万吨,今年前三季度达到280万吨。', ['300万吨 产量 - fact', '280万吨 产量 - fact']],
  ['夜间气温骤降至零下12摄氏度。', ['零下12摄氏度 夜间气温 - fact']],
  ['2023年底员工为800人,2024年10月下旬降到700人。', ['800人 员工 2023 fact', '700人 员工 2024-10 fact']],
  [
    'The number of mills fell from 38 in 2019 to 19 in 2023.',
    ['38 number of mills 2019 fact', '19 number of mills 2023 fact'],
  ],
  [
    'By the end of 2023 the plant employed 900, in mid-2024 800 and in late October 2024 700.',
    ['900 plant 2023 fact', '800 plant 2024 fact', '700 plant 2024-10 fact'],
  ],
  ['Profit in the first three quarters of 2024 was $3 million.', ['$3 million Profit 2024-01/2024-09 fact']],
  ['该县70岁以上老人占总人口的两成。', ['70岁 该县 - fact', '两成 该县70岁以上老人 - fact']],
  [
    'The lock holds 900 tonnes of water and weighs 35 tonnes.',
    ['900 tonnes water - fact', '35 tonnes lock - fact'],
  ],
  ['The mill was bought for a price of $2 million.', ['$2 million price - fact']],
  ['Marlow said it would invest $4bn.', ['$4bn Marlow - forecast']],
  ['The port plans to add 300 jobs, by 2031.', ['300 jobs jobs 2031 plan']],
  [
    'By 2045 the region will draw 60% of its heat from waste, against 9% today.',
    ['60% heat 2045 forecast', '9% heat - fact'],
  ],
  [
    '公司2023年营收50亿元,净利润3亿元,较2019年增长三成。',
    ['50亿元 营收 2023 fact', '3亿元 净利润 2023 fact', '三成 净利润 2023 fact'],
  ],
  ['另外17名被告人分别认罪,单座日均翻台量5次。', ['17名 被告人 - fact', '5次 单座日均翻台量 - fact']],
  [
    '1月21日至23日内蒙古降温5度,装有38台风机。',
    ['5度 内蒙古降温 XXXX-01-21/XXXX-01-23 fact', '38台 风机 XXXX-01-21/XXXX-01-23 fact'],
  ],
  // What is named, not what is done with it.
  ['The auditor put the final cost at $68m.', ['$68m final cost - fact']],
  ['They cut the weekly fare to $4.', ['$4 weekly fare - fact']],
  ['He blamed fuel prices, which rose 27% in all.', ['27% fuel prices - fact']],
  ['It can withstand a tide of 5 metres.', ['5 metres tide - fact']],
  ['Marlow said on Friday that takings came to $4m.', ['$4m takings - fact']],
  ['Its head told the union that wages should climb to $12.', ['$12 wages - forecast']],
  ['Faults were seen in 4% of pumps.', ['4% pumps - fact']],
  ['Fresh yeast can be stored at 4 °C.', ['4 °C Fresh yeast - fact']],
  ['They have dug a shaft 30 metres deep.', ['30 metres shaft - fact']],
  ['The ministry has set aside €2 million.', ['€2 million ministry - fact']],
  ['The fair was to end in May but was prolonged by 20 days.', ['20 days fair - fact']],
  ['The line, opened in May, added 7.8 kilometres.', ['7.8 kilometres line - fact']],
  ['The dyke has 9 gates, each 20 metres wide.', ['9 gates gates - fact', '20 metres gates - fact']],
  ['Some 900 guests came, down from 1,300 a year ago.', ['900 guests guests - fact', '1,300 guests - fact']],
];

describe('figures', () => {
  it.each(ATTACHED)('%s → %j', (sentence, expected) => {
    const found = figuresOf(sentence).map(
      ({ text, subject, when, modality }) => `${text} ${subject ?? '-'} ${when?.edtf ?? '-'} ${modality}`,
    );
    expect(found).toEqual(expected);
  });

  it.each([
    ['去年客流不及预期,只有21万人次。', ['fact']],
    ['游客为90万人,高于规划预测的70万人。', ['fact', 'forecast']],
    ['明年游客预计达90万人。', ['forecast']],
    ['The tunnel carried 90,000 cars a day, well below the 120,000 forecast.', ['fact', 'forecast']],
    ['The loss was larger than expected at £4m.', ['fact']],
    ['The loss is expected to reach £4m.', ['forecast']],
  ])('%s: only what is foretold itself is a forecast', (sentence, expected) => {
    expect(figuresOf(sentence).map(({ modality }) => modality)).toEqual(expected);
  });

  it('a share of the figure before it is of what the sentence measures', () => {
    const [, , share] = figuresOf('游客为20万人次,仅为设计院预测的50万人次的40%。');
    expect(share?.subject).toBe('游客');
  });

  it('each figure cites the sentence it stands in, verbatim', () => {
    const text = '去年产量下降。今年产量为300吨。明年再议。';
    expect(figuresOf(text).map(({ citation }) => citation.quote)).toEqual(['今年产量为300吨。']);
  });
});
