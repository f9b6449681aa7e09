import { checkSets } from './check-sets.js';

checkSets('holds order, shares in words, doers and likelihood in Chinese against what is told', [
  {
    passages: [
      '研究员海若冰说,这座窑炉是本省发现的第二长龙窑,仅次于青屏窑。其中四件瓷器从未公开展出过。',
      '镇商会的调查显示,愿意搬进新街的店主只有三成八。商会会长柯守业担心老店会关门。',
      '市法院4月9日批准旺达百货的重整计划。投资方隆泰资本出资3.6亿元取得68%的股权。隆泰资本将保留“旺达”招牌。',
      '气象台预报员简素心说,下周还会有一股冷空气南下,但影响本市的可能性不大。',
      '8月份居民用电价格同比上涨1.2%,涨幅比7月份收窄0.4个百分点。',
    ],
    rows: [
      ['refuted', '这座窑炉是本省发现的最长龙窑。'],
      ['refuted', '多数店主愿意搬进新街。'],
      ['refuted', '旺达百货出资3.6亿元取得了隆泰资本68%的股权。'],
      ['supported', '隆泰资本取得了旺达百货68%的股权。'],
      ['refuted', '重整之后,“旺达”招牌将被弃用。'],
      ['refuted', '简素心认为下周的冷空气很可能影响本市。'],
      ['refuted', '8月份居民用电价格的同比涨幅比7月份扩大。'],
    ],
  },
]);

checkSets(
  'tells nothing of the time of a thing that stands nowhere, and denies nothing that a sentence says in full',
  [
    {
      passages: [
        '梅江市将在2026年4月前新开五条夜班公交线路。梅江大学2019年的一项研究直言：“没有夜班车，就没有夜生活。”',
        '专家对夜班车同样看重。',
      ],
      rows: [
        ['not-enough-evidence', '梅江市有轨电车于2028年开通。'],
        ['supported', '梅江大学2019年的研究说没有夜班车就没有夜生活。'],
      ],
    },
  ],
);
