import { checkSets } from './check-sets.js';

checkSets('tells one of a Chinese row from another, and a level from another', [
  {
    passages: [
      '体检显示，九年级学生近视最多，占七成；七年级为四成半。甲等席票价由每张160元上调到180元，乙等席由120元上调到140元。',
      '受灾户每户获得补偿3.8万元，由省财政承担。矿车司机的工时平均每天9.5小时，而2016年为11小时。',
    ],
    rows: [
      ['refuted', '七年级学生近视最多。'],
      ['supported', '九年级学生近视最多。'],
      ['refuted', '甲等席的票价涨到了140元。'],
      ['supported', '乙等席的票价涨到了140元。'],
      ['refuted', '给受灾户的补偿由县财政出。'],
      ['refuted', '现在矿车司机每天的工时是11小时。'],
    ],
  },
]);

checkSets('takes nothing in Chinese for so that was given up, and no rest for the most', [
  {
    passages: [
      '探矿船在环礁南侧下锚取样，原先选定的北侧因水流太急被放弃。条例草案原本把打火机也列入禁带，后来删去。',
      '钻探费用5.6亿元，由石油学会承担八成，海洋所承担其余部分。',
    ],
    rows: [
      ['refuted', '探矿船在环礁北侧取样。'],
      ['supported', '探矿船在环礁南侧取样。'],
      ['refuted', '钻探费用大部分由海洋所出。'],
    ],
  },
]);

checkSets('holds in Chinese what went up against what stayed as it is, or went down', [
  {
    passages: [
      '今年棉花收购价每公斤7.2元，与去年基本持平。其中白鹭1.2万只，比上年多出近六成；黑鹳342只，略少于上年的360只。',
      '门票维持150元，老人免费。大桥今年首次允许自行车通行。',
    ],
    rows: [
      ['refuted', '棉花收购价比去年涨了不少。'],
      ['refuted', '黑鹳的数量比上一年多。'],
      ['refuted', '门票涨到了150元。'],
    ],
  },
]);

checkSets('holds whom a Chinese statement names by 是 against the articles', [
  {
    passages: [
      '合唱团的指挥为退休教师蓝文博。钟楼的铜钟由苏州的铸造厂重制，其余部件由老工匠在院内修好。馆长简书明负责筹款。',
      '财务总监柳若晴在年会上说，明年的门店目标为260家。董事长项伯年则谈到海外市场。工坊每周一不开门。',
      '会计廖某以职务侵占罪被判三年，主犯贺某犯合同诈骗罪被判九年。',
      '“梯田2号”是耐旱的新稻种。郝站长说，玉米今年减产。',
    ],
    rows: [
      ['refuted', '合唱团的指挥是简书明。'],
      ['supported', '合唱团的指挥是蓝文博。'],
      ['refuted', '铜钟是老工匠在院内重做的。'],
      ['refuted', '明年开到260家门店这个目标，是董事长项伯年在年会上讲的。'],
      ['refuted', '工坊每周三不开门。'],
      ['refuted', '廖某以合同诈骗罪被判三年。'],
      ['supported', '廖某以职务侵占罪被判三年。'],
      ['not-enough-evidence', '梯田2号是玉米品种。'],
    ],
  },
]);

checkSets('tells Chinese figures of other years, of other firms and of what changed', [
  {
    passages: [
      '2022年护士年薪为8.1万元，2023年升至8.6万元，2024年为8.8万元。从9月1日起，夜班津贴由每晚80元上调至95元。',
      '种粮大户马三宝种了1200亩，雇了14个人。',
      '县农技站站长郝春生说，今年的虫害比往年轻。',
      '汇丰纸业的代理律师古明说，公司对判决不服，将向中级法院上诉。华成纸业总经理邱兰称结果可以接受。',
    ],
    rows: [
      ['supported', '2023年护士年薪比2022年多0.5万元。'],
      ['not-enough-evidence', '2024年护士年薪比2023年多0.5万元。'],
      ['refuted', '9月起夜班津贴是每晚80元。'],
      ['not-enough-evidence', '郝春生种了1200亩地。'],
      ['not-enough-evidence', '华成纸业打算上诉。'],
    ],
  },
]);
