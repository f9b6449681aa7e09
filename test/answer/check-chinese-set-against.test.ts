import { checkSets } from './check-sets.js';

checkSets(
  'takes two Chinese accounts for one thing by the articles alone, whatever words the statement has',
  [
    {
      passages: [
        '牧区的雪灾过后，自治旗畜牧站称冻死的羊有2.3万只，牧民合作社清点的死羊则是3.1万只。',
        '工会称罢工首日有640名司机参加；巴士公司的说法却是参加的司机仅有380名。',
        '關於鐘樓的年代有兩種說法。舊方志記載它建於1488年，修繕隊的鑑定則認為建於1530年前後。',
        '省民政厅称，泥石流已造成41人遇难；红新月会则统计死亡人数为55人。',
      ],
      rows: [
        ['conflicting', '雪灾里冻死了3.1万只羊。'],
        ['conflicting', '罢工头一天有640名司机参加。'],
        ['supported', '按巴士公司的说法，参加罢工的司机有380名。'],
        ['conflicting', '這座鐘樓建於1488年。'],
        ['conflicting', '泥石流中有41人死亡。'],
        ['refuted', '省民政厅称遇难者为55人。'],
      ],
    },
    {
      // Two who each tell of their own give no two accounts of one thing.
      passages: ['溪北小学称今年报名人数为310人；溪南小学则表示报名人数为420人。'],
      rows: [['supported', '溪北小学今年有310人报名。']],
    },
  ],
);
