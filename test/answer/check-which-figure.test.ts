import { checkSets, type CheckSet } from './check-sets.js';

/** Paragraphs with several figures of a kind, and statements that mean one of them. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'The council of Orlmere passed a budget of £64.2m for the coming year.',
      'Of the £64.2m, £22m goes to schools and £9.4m to flood defences. The swimming bath will cost £310,000.',
    ],
    rows: [
      ['supported', 'Orlmere is to spend £9.4m on flood defences.'],
      ['refuted', 'Orlmere is to spend £9.4m on schools.'],
    ],
  },
  {
    passages: [
      'Orlmere Rowing turned over €6.2 million last season, of which 2.5 million came from sponsors and 1.9 million from tickets.',
    ],
    rows: [
      ['supported', 'Tickets brought Orlmere Rowing €1.9 million last season.'],
      ['refuted', 'Sponsors brought Orlmere Rowing €1.9 million last season.'],
    ],
  },
  {
    passages: [
      'Of the 240 mills inspected this year, 171 were found safe, compared with 150 of 231 last year.',
    ],
    rows: [['supported', 'Last year 150 of the 231 mills inspected were found safe.']],
  },
  {
    passages: [
      'Households added 420 megawatts of rooftop solar in 2024, bringing the total to 3.6 gigawatts.',
    ],
    rows: [['supported', 'Rooftop solar totals 3,600 megawatts.']],
  },
  {
    passages: [
      'Wardens of the Hale marsh have counted 62 herons, 15 of them chicks. Weighing 480 kg, of which 30 kg was ballast, the buoy went out in June.',
    ],
    rows: [
      ['supported', 'Wardens have counted 62 herons.'],
      ['refuted', 'Ballast on the buoy weighed 480 kg.'],
      ['supported', 'The buoy weighs 480 kg.'],
    ],
  },
  {
    passages: ['Net profit slid to €61 million from €80 million. Each tram runs up to 190 kilometres.'],
    rows: [['refuted', 'Each tram runs up to 190 miles.']],
  },
  {
    passages: [
      'Sales fell to €900 million in 2024, and trading profit slid to €70 million from €110 million.',
    ],
    rows: [
      ['refuted', 'Trading profit was €110 million in 2024.'],
      ['supported', 'Trading profit was €70 million in 2024.'],
    ],
  },
  {
    passages: [
      'The population of Tessen passed 2.31 million on 1 January, some 8,000 more than a year earlier.',
    ],
    rows: [['not-enough-evidence', 'Eight years ago Tessen had a population of 2.2 million.']],
  },
  {
    passages: [
      'Wind power reached 8% of demand, higher than the 5% of solar power.',
      'Brackett, once on the blacklist, could no longer rely on foreign suppliers. In 2019 Orrin Mills put 350 weavers on it.',
    ],
    rows: [
      ['refuted', 'The share of solar power was higher than that of wind power.'],
      ['refuted', 'Brackett was never on the blacklist.'],
      ['not-enough-evidence', 'Orrin Mills fired 350 weavers in 2019.'],
    ],
  },
  {
    passages: ['到年底，全市风电、光伏装机分别达到820万千瓦和640万千瓦，新能源占比提高至41%。'],
    rows: [
      ['supported', '全市光伏装机640万千瓦。'],
      ['refuted', '全市光伏装机820万千瓦。'],
    ],
  },
  {
    passages: ['青岭银行年报显示，全年营业收入86.3亿元，净利润21.5亿元，同比分别下降3.1%和增长2.4%。'],
    rows: [
      ['supported', '青岭银行净利润增长2.4%。'],
      ['refuted', '青岭银行净利润下降3.1%。'],
    ],
  },
  {
    passages: [
      '车企中，比州汽车以9.3万辆居首，吉原汽车和长溪汽车分别售出4.1万辆和2万辆。新能源车出口5万辆。',
    ],
    rows: [['not-enough-evidence', '比州汽车出口新能源车2万辆。']],
  },
  {
    passages: [
      '2024年博物馆接待观众52万人次，比2023年的47万人次多5万人次。联赛共吸引30万人次，平均每场5,120人。',
    ],
    rows: [
      ['supported', '2023年博物馆接待观众47万人次。'],
      ['refuted', '2023年博物馆接待观众52万人次。'],
      ['supported', '联赛平均每场有5,120人。'],
    ],
  },
  {
    passages: ['据统计局发布的数据，河阳省今年夏粮总产量2105万吨，全省成年居民阅读率为81.2%。'],
    rows: [
      ['not-enough-evidence', '河阳省今年秋粮产量为2080万吨。'],
      ['not-enough-evidence', '河阳省农村成年居民阅读率为70.5%。'],
    ],
  },
  {
    passages: ['云岭厂买不到新设备，产线一停三年。'],
    rows: [
      ['refuted', '云岭厂买到了新设备。'],
      ['supported', '云岭厂买不到新设备。'],
      ['supported', '云岭厂没有买到新设备。'],
    ],
  },
  {
    passages: [
      'Penhale Freight now has 640 lorries. It employs about 1,100 people.',
      "Penhale's rival Corviss Haulage is larger: it has 980 lorries on the road and employs 1,700 people.",
    ],
    rows: [
      ['supported', 'Penhale employs about 1,100 people.'],
      ['not-enough-evidence', 'Penhale has 980 lorries.'],
    ],
  },
  {
    passages: [
      'The ban has made repairs more urgent for Penhale. Its yard no longer buys parts from Corviss.',
    ],
    rows: [
      ['refuted', 'The ban has made repairs less urgent for Penhale.'],
      ['refuted', 'The yard still buys parts from Corviss.'],
    ],
  },
  {
    passages: ['临岚医疗总部设在桐州，有员工3200余人，其中研发人员900人。'],
    rows: [['supported', '临岚有员工3200余人。']],
  },
];

checkSets('which figure a statement means', SETS);
