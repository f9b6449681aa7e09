import { checkSets } from './check-sets.js';

checkSets('takes bounds for what they leave open, and reckons with nothing but exact figures', [
  {
    passages: [
      'The new kiln at Ferry Hill made fewer than 900,000 tiles in 2023. Nearly a third of them were glazed. Firing them costs £4.1m in all. The firm will put about $1.7 billion into a second kiln.',
      'Its oldest room, with 61 urns, is the largest; only three others hold more than 20 urns.',
    ],
    rows: [
      ['supported', 'The kiln at Ferry Hill made fewer than a million tiles in 2023.'],
      ['refuted', 'The kiln at Ferry Hill made fewer than 800,000 tiles in 2023.'],
      ['supported', 'The firm is putting around $1,700m into a second kiln.'],
      ['not-enough-evidence', 'Sweeping the tiles costs £85,000 a year.'],
    ],
  },
  {
    passages: [
      '柳湾窑厂第三季度亏损4.6亿元，同期出口瓷砖19万箱。改用新窑后可以节煤至少七成，投资却会增加15%到20%。',
      '东岸窑的次品率为62%，西岸窑比东岸窑便宜近三分之一。最大的K3窑室存瓮61只，另有3间窑室存瓮超过20只。',
      '纪录片《窑火》在全国收得7.1亿元。第三季度全国窑片总票房约21亿元。',
    ],
    rows: [
      ['supported', '改用新窑可以省下一半以上的煤。'],
      ['not-enough-evidence', '柳湾窑厂第二季度亏损5.2亿元。'],
      ['refuted', 'K3窑室存瓮有41只。'],
      ['not-enough-evidence', '南岸窑的次品率是35%。'],
      ['supported', '第三季度全国窑片总票房约21亿元。'],
    ],
  },
]);
