import { checkSets } from './check-sets.js';

checkSets('takes bounds for what they leave open, and reckons with nothing but exact figures', [
  {
    passages: [
      'The new kiln at Ferry Hill made fewer than 80,000 tiles in 2023. Nearly a third of them were glazed. Firing them costs £4.1m in all. The firm will put about $2.3 billion into a second kiln.',
      'The tile works sold eleven of its last twelve kilns, four more than the glass works. The board proposes a dividend of 40 pence a share, as last year. Its oldest room, with 75 urns, is the largest; only three others hold more than 30 urns.',
    ],
    rows: [
      ['supported', 'The kiln at Ferry Hill made fewer than 100,000 tiles in 2023.'],
      ['refuted', 'The kiln at Ferry Hill made fewer than 70,000 tiles in 2023.'],
      ['supported', 'The firm is putting around $2,300m into a second kiln.'],
      ['not-enough-evidence', 'The tile works has seven lorries.'],
      ['supported', 'The glass works sold seven kilns.'],
      ['not-enough-evidence', 'The board is doubling its dividend to 40 pence a share.'],
      ['not-enough-evidence', 'Sweeping the tiles costs £64,000 a year.'],
    ],
  },
  {
    passages: [
      '柳湾窑厂第三季度亏损4.6亿元，同期出口瓷砖19万箱。改用新窑后能少烧至少八成的煤，投资却要多一些。',
      '东岸窑的次品率为57%，西岸窑的租金低近三分之一。最大的K3窑室存瓮75只，另有3间窑室存瓮超过30只。',
      '纪录片《窑火》在全国收得5.3亿元。第三季度全国窑片总票房约14亿元。',
    ],
    rows: [
      ['supported', '换成新窑能少烧一半以上的煤。'],
      ['not-enough-evidence', '柳湾窑厂第二季度亏损5.2亿元。'],
      ['refuted', 'K3窑室存瓮有45只。'],
      ['not-enough-evidence', '南岸窑的次品率是34.8%。'],
      ['supported', '第三季度全国窑片总票房约14亿元。'],
    ],
  },
]);
