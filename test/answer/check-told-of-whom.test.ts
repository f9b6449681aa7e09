import { checkSets, type CheckSet } from './check-sets.js';

/** Paragraphs in which several are told of, and statements that take one for another. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'The fund was set up with $12 million. When it opened in June 2021, the budget was $165 million.',
      '经济学家陈国栋说，每投入1元可收回14元。研究员周敏华却认为这个数字过于乐观，因为没有计入停电。',
    ],
    rows: [
      ['not-enough-evidence', 'The budget of the fund fell.'],
      ['refuted', '周敏华说，每投入1元可收回14元。'],
    ],
  },
  {
    passages: [
      'Rents in Lower Haddon rose by 4.1 percent in May. The Orchard Mill had 52,000 visitors that month.',
      'The Stour bridge near Lower Haddon shuts to trucks on 9 March.',
    ],
    rows: [
      ['supported', 'Rents in Lower Haddon rose by 4.1 percent in May.'],
      ['not-enough-evidence', 'Rents in Upper Haddon rose by 2.9 percent in May.'],
      ['not-enough-evidence', 'Carrow Castle had 31,000 visitors in May.'],
      ['not-enough-evidence', 'The Stour bridge near Lower Haddon was opened in 1958.'],
    ],
  },
  {
    passages: [
      'The tower at Orrin rose to 182 metres, the builders say. A line of 7 millimetres of rust was found in July.',
      'Net profit at the bank came to €40 million. Shareholders receive 31 cents a share on 4 June.',
    ],
    rows: [
      ['supported', 'Shareholders of the bank receive €0.31 a share on 4 June.'],
      ['supported', 'No more than 0.7 centimetres of rust was found during the whole of July.'],
    ],
  },
  {
    passages: [
      'Gannet Freight hires out tugs. Its largest customer is Merrow Ports, which runs four harbours. Its chief executive, Rosa Lind, calls the tugs quiet.',
      '石桥造船公司造拖船。最大的客户是澄江港务集团。其总经理顾明达说,拖船很安静。',
    ],
    rows: [
      ['supported', 'Rosa Lind is the chief executive of Merrow Ports.'],
      ['refuted', 'Rosa Lind is the chief executive of Gannet Freight.'],
      ['supported', '顾明达是澄江港务集团总经理。'],
      ['refuted', '顾明达是石桥造船公司总经理。'],
    ],
  },
  {
    passages: [
      '临湖市年末常住人口为412.6万人，比上年增加约1.1万人。年末户籍人口368.2万人。',
      '全市地铁运送乘客7.4亿人次，同比增长12%；同期公交客运量5.1亿人次，下降3%。',
    ],
    rows: [
      ['supported', '年末临湖市户籍人口为368.2万人。'],
      ['refuted', '年末临湖市户籍人口为412.6万人。'],
      ['refuted', '临湖市公交客运量同比增长12%。'],
    ],
  },
  {
    passages: [
      'The port of Aldmere moved 3.2 million containers in 2023, up 5.4 percent.',
      'The neighbouring port of Wexcombe, run by Orlane, moved 1.4 million containers in the same year, a fall of 1.8 percent.',
    ],
    rows: [
      ['supported', 'The number of containers at Aldmere grew 5.4 percent in 2023.'],
      ['refuted', 'Wexcombe moved 3.2 million containers in 2023.'],
    ],
  },
  {
    passages: [
      'Chipmaker Velmar will invest $2.6 billion in a plant near Orrin. The state has promised subsidies of $700 million, subject to approval by the European Commission.',
    ],
    rows: [
      ['supported', 'The state has promised Velmar subsidies of $700 million.'],
      ['refuted', 'The state has promised Velmar subsidies of $2.6 billion for the plant near Orrin.'],
      ['not-enough-evidence', 'The European Commission has approved the subsidies.'],
    ],
  },
  {
    passages: ['Quarry Lane Depot handled nearly 700,000 parcels. 总投资近150亿元，逾30家企业参加。'],
    rows: [
      ['refuted', 'Quarry Lane Depot handled more than 700,000 parcels.'],
      ['supported', 'Quarry Lane Depot handled under 700,000 parcels.'],
    ],
  },
  {
    passages: ['The Orran Glacier retreated 620 metres between 1985 and 2020.'],
    rows: [
      ['supported', 'Between 1985 and 2020 the Orran Glacier retreated 620 metres.'],
      ['refuted', 'The Orran Glacier retreated 620 metres between 2005 and 2020.'],
    ],
  },
  {
    passages: ['东川汽车11月1日公布，10月交付新车18200辆，同比下降6%。'],
    rows: [
      ['supported', '东川汽车10月交付新车1.82万辆。'],
      ['refuted', '东川汽车10月交付量同比增长6%。'],
    ],
  },
  {
    passages: [
      'Tarrow Foods reported revenue of £512 million for the year to 31 March 2024. Operating profit slipped to £34 million from £41 million.',
    ],
    rows: [['refuted', 'Operating profit at Tarrow Foods rose in the year to 31 March 2024.']],
  },
  {
    passages: ['《潮汐站》由女导演林舒执导。《北山客栈》导演何启明表示，影片拍摄历时80天。'],
    rows: [
      ['refuted', '《潮汐站》的导演是何启明。'],
      ['supported', '《潮汐站》的导演是林舒。'],
    ],
  },
  {
    passages: ['南岭女排主场战胜东湾女排。东湾队主教练沈立言赛后说：“我们的发球在第二局崩溃了。”'],
    rows: [['refuted', '南岭女排主教练沈立言赛后称，球队的发球在第二局崩溃。']],
  },
  {
    passages: ['Vaccination coverage in Lorrick fell to 84% last year, the regional health agency said.'],
    rows: [
      ['supported', 'Vaccination coverage in Lorrick fell last year.'],
      ['not-enough-evidence', 'Vaccination coverage in Lorrick fell because parents distrusted the clinics.'],
    ],
  },
  {
    passages: [
      'The club Harrow Rangers made a loss of £8.4 million in the 2021/22 season, after £15.2 million the season before. House prices in Harrow rose 6.3 percent in the year to May. The council lifted the cap on parking fees in June. The smelter at Dunholm runs at full load under a ten-year contract.',
    ],
    rows: [
      ['supported', 'Harrow Rangers lost £8.4 million in the 2021/22 season.'],
      ['refuted', 'Harrow Rangers lost £15.2 million in the 2021/22 season.'],
      ['not-enough-evidence', 'Rents in Harrow rose 6.3 percent in the year to May.'],
      ['refuted', 'The council imposed a cap on parking fees in June.'],
      ['refuted', 'The smelter at Dunholm has shut down.'],
    ],
  },
];

checkSets('of whom something is told', SETS);
