import { checkSets } from './check-sets.js';

checkSets('holds what goes up in Chinese against what goes down', [
  {
    passages: [
      '石磴酒业上半年卖出啤酒31万吨,收入19.6亿元。大麦涨价,毛利率因此由41%降至36%。无醇产品的销量占比则从22%升至27%。',
      '摊主葛秀兰说,今年的草莓每斤比去年便宜3元,可买的人并不多。',
      '镇中学今年招收新生340人,比去年多60人。',
    ],
    rows: [
      ['refuted', '受大麦涨价影响,石磴酒业无醇产品的销量占比有所下降。'],
      ['refuted', '石磴酒业的毛利率提高了。'],
      ['supported', '石磴酒业的毛利率下降了。'],
      ['refuted', '葛秀兰抱怨今年的草莓比去年更贵。'],
      ['refuted', '鎮中學今年的新生比去年少。'],
      ['supported', '镇中学今年的新生比去年多。'],
    ],
  },
]);
