import { checkSets } from './check-sets.js';

checkSets('a figure that only happens to follow bears nothing out', [
  {
    passages: [
      'The Hollin ferry line will run on 48 kilometres of coast, with seven boats and four piers. Thirty-six of its masts were felled in March.',
    ],
    rows: [
      ['refuted', 'The Hollin ferry line will have eleven boats.'],
      ['refuted', 'Forty-six of its masts were felled in March.'],
      ['supported', 'The Hollin ferry line will have seven boats.'],
    ],
  },
  {
    passages: [
      '第四项是修水渠。表决结果：赞成41票，反对12票，弃权2票，方案通过。',
      '水渠工程预定9月1日动工，工期180日历天，由镇水利站监理。',
      '水利站统计，8月份全镇灌溉用水2,480吨，较7月份的2,910吨减少430吨。',
      '水利站建议明年至少新增蓄水池容量6万立方米。因水压不足报修的农户占全镇的7%，镇里有9个村、131处取水口。',
    ],
    rows: [
      ['not-enough-evidence', '修水渠的方案遭到29张反对票。'],
      ['refuted', '水渠工程的工期是160日历天。'],
      ['supported', '水渠工程的工期是180日历天。'],
      ['refuted', '8月份全镇灌溉用水是2,910吨。'],
      ['supported', '7月份全镇灌溉用水是2,910吨。'],
      ['refuted', '水利站建议明年新增蓄水池容量最多6万立方米。'],
    ],
  },
]);

checkSets('a figure of another thing lies within a bound by chance', [
  {
    passages: [
      'At least 33 people were hurt and 12 were missing when the lock at Fenholm burst. Deputy mayor Ruth Calloway put the cost at $4 million.',
      '台风过境时，渔港扣下的违规渔船至少260艘，码头仓库失火9处。副镇长孟晓棠说，渔民安置在3所学校。',
    ],
    rows: [
      ['refuted', 'Fewer than 25 people were hurt when the lock at Fenholm burst.'],
      ['refuted', 'Ruth Calloway is the mayor.'],
      ['refuted', '孟晓棠是镇长。'],
      ['supported', '孟晓棠是副镇长。'],
    ],
  },
]);
