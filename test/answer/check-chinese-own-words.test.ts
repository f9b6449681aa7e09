import { checkSets } from './check-sets.js';

checkSets('takes a denial in Chinese for the same without a word that denies, and for nothing else', [
  {
    passages: [
      '白桦乳业4月2日召回一批酸奶，原因是瓶盖上漏标了保质期。公司说，目前没有收到投诉。',
      '销售总监费思远今年3月因家事卸任销售总监，但保留股东身份。分销商沈亦舟否认囤货，说货都是当季售出的。',
      '仓库夜班每次值六个小时，周日不值。安全员吕守成投了弃权票。',
    ],
    rows: [
      ['supported', '白桦乳业召回酸奶，是因为瓶盖上没有标明保质期。'],
      ['supported', '费思远不再担任销售总监。'],
      ['supported', '沈亦舟不承认囤货。'],
    ],
  },
  {
    passages: [
      '报告指出，松岭水务所没有按规定在汛期到来之前清理闸门，一台水位计自5月起失灵未换。',
      '税务局称，没有配合检查的商户一律罚款5000元，青禾粮店的罚款最少。',
      '榆关旅馆因消防检查停业11天，没有客人受伤。榆关旅馆的老板娘姓简。',
    ],
    rows: [
      ['supported', '报告指出松岭水务所汛期之前没有清理闸门。'],
      ['supported', '商户当中，青禾粮店的罚款最少。'],
      ['supported', '榆关旅馆停业期间没有客人受伤。'],
      ['refuted', '报告指出松岭水务所汛期之前清理了闸门。'],
      ['not-enough-evidence', '松岭水务所没有疏散村民。'],
    ],
  },
]);

checkSets('lets words of everyday speech stand for those of news', [
  {
    passages: [
      '临江造纸厂的两台锅炉设备老化、维修费用居高不下，厂长苗克勤说，继续运行已不划算，将于年底关停。',
      '专家组排除了传言中的雷击，认定起火是因为有人在棚里抽烟。工会主席祁月华对停产表示理解，但质疑厂方为何一周前才通知。',
      '落水的乘客一度失踪，次日在桥下被找到，已无生命迹象。打捞费由三家船运公司分担。',
    ],
    rows: [
      ['supported', '苗克勤认为，锅炉接着用下去不值得。'],
      ['refuted', '起火是雷击造成的。'],
      ['supported', '打捞费由几家船运公司共同承担。'],
      ['supported', '失踪的乘客被找到时已经身亡。'],
    ],
  },
]);

checkSets('knows Chinese words that mean much the same', [
  {
    passages: ['考古队在墓室北侧找到一具棺木，棺盖的式样与南方所见相同。墓主身份尚待考证。'],
    rows: [
      ['supported', '考古队在墓室里找到了棺材。'],
      ['not-enough-evidence', '考古队在墓室里找到了青铜剑。'],
    ],
  },
]);
