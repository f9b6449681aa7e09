import { checkSets } from './check-sets.js';

checkSets('holds who demands and who agrees against the articles in Chinese', [
  {
    passages: [
      '去年9月，约200名矿工要求增加井下津贴。南岭矿业集团今年3月同意把每班津贴从30元提高到50元，但没有同意延长休假。',
    ],
    rows: [
      ['refuted', '南岭矿业集团要求矿工增加井下津贴。'],
      ['supported', '约200名矿工要求增加井下津贴。'],
      ['refuted', '矿工同意把每班津贴从30元提高到50元。'],
      ['supported', '南岭矿业集团同意把每班津贴从30元提高到50元。'],
    ],
  },
]);

checkSets('holds the date of what is told with a figure against that of the articles', [
  {
    passages: ['这批新渡轮共24艘，由海湾船厂建造，2021年9月全部下水。'],
    rows: [
      ['refuted', '24艘新渡轮于2020年9月全部下水。'],
      ['supported', '24艘新渡轮于2021年9月全部下水。'],
    ],
  },
]);

checkSets('takes no possibility for a fact', [
  {
    passages: ['水务局局长提醒，如果旱情持续，2027年的供水缺口可能达到3000万吨。'],
    rows: [
      ['not-enough-evidence', '2027年的供水缺口达到3000万吨。'],
      ['supported', '如果旱情持续，2027年的供水缺口可能达到3000万吨。'],
    ],
  },
]);
