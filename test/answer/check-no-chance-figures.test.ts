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
      '改建校舍的提案，家长委员会昨晚表决，赞成61票，反对17票。',
      '校舍改建排在暑假，承包商报的工期为70个工作天。',
      '食堂说，10月用米3.1吨，较9月的2.4吨多出三成。',
      '教育局要求学区起码新建宿舍楼5栋。',
    ],
    rows: [
      ['not-enough-evidence', '改建校舍的提案遭到44张反对票。'],
      ['refuted', '改建校舍的工期是90个工作天。'],
      ['supported', '改建校舍的工期是70个工作天。'],
      ['refuted', '食堂10月用米2.4吨。'],
      ['refuted', '教育局要求学区新建宿舍楼最多5栋。'],
    ],
  },
]);

checkSets('a figure of another thing lies within a bound by chance', [
  {
    passages: [
      'The storm tore the roofs off at least 90 people’s homes in Corrie, and left 45 pupils without a school.',
      'More than 70 people were stung on Sunday, and 31 needed a doctor, when hives fell off a lorry in Dunmoor. Deputy mayor Ruth Calloway closed the square.',
      '副校长孟晓棠说，住校生安置在3所学校。',
    ],
    rows: [
      ['refuted', 'Fewer than 50 people were stung when hives fell off a lorry in Dunmoor.'],
      ['refuted', 'Ruth Calloway is the mayor.'],
      ['refuted', '孟晓棠是校长。'],
      ['supported', '孟晓棠是副校长。'],
    ],
  },
]);
