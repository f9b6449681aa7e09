import { checkSets, type CheckSet } from './check-sets.js';

/** Statements that follow from figures and times of the articles, without standing there. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      '据省农业厅的统计，2023年临湖县莲藕产量达到84万吨，而2022年仅为36万吨。莲藕价格由雨季前的每公斤4.2元升至年底的5.3元。',
      '2023年临湖县农村的自来水普及率为88.4%，比上年提高2.1个百分点。县长霍启明说，这一增幅与2021年持平。',
    ],
    rows: [
      ['supported', '临湖县2023年的莲藕产量是上年的两倍多。'],
      ['supported', '2022年临湖县农村自来水普及率约为86.3%。'],
      ['refuted', '2022年临湖县农村自来水普及率为91.5%。'],
      ['supported', '临湖县2023年的莲藕产量比2022年多了48万吨。'],
      ['supported', '临湖县莲藕每公斤的价格在年底比雨季前高出1元以上。'],
    ],
  },
  {
    passages: [
      '据桐江市2023年年报，截至去年末，桐江医院有床位1,240张，同比增长6%；空床率由上年末的9.2%降至5.1%。',
    ],
    rows: [
      ['supported', '桐江医院2022年末的空床率比2023年末要高。'],
      ['refuted', '桐江医院2023年末的空床率比2022年末要高。'],
    ],
  },
  {
    passages: [
      '2021年5月8日，桐江市政府同意出资3亿元修建游船码头，市财政为此提供1亿元的担保，该担保已于2022年9月解除。',
    ],
    rows: [['supported', '桐江市财政为码头提供的1亿元担保在2022年9月解除。']],
  },
  {
    passages: [
      '上週縣內新增登革熱病例40例，其中東山鄉31例、南澗鄉5例。',
      '何静娴因膝伤退出了800米决赛，只参加接力。',
    ],
    rows: [
      ['supported', '南澗鄉上週的登革熱病例只有五例，少於東山鄉。'],
      ['refuted', '南澗鄉上週的登革熱病例有五例，多於東山鄉。'],
      ['supported', '因为膝盖有伤，何静娴放弃了800米决赛。'],
    ],
  },
];

checkSets('what follows from what is told', SETS);
