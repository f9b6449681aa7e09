import { checkSets, type CheckSet } from './check-sets.js';

/** Paragraphs in which several do or give something, and statements that take one for the other. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'A tribunal in Marne ruled that the ferry operator Tolvik must pay the village of Ostrand 2.6 million crowns for the damaged quay.',
    ],
    rows: [
      ['supported', 'Tolvik must pay Ostrand 2.6 million crowns.'],
      ['supported', 'Ostrand is to receive 2.6 million crowns from Tolvik.'],
      ['refuted', 'The village of Ostrand was ordered to pay Tolvik 2.6 million crowns.'],
      ['refuted', 'Tolvik receives 2.6 million crowns from Ostrand.'],
    ],
  },
  {
    passages: [
      'The builder Kestrow, whose crane fell on the hall, is to repair the roof; the town council supplies tents free of charge. The Amblin trust, which also owns the old mill, gives the rest.',
    ],
    rows: [
      ['supported', 'The town council supplies tents.'],
      ['refuted', 'The builder Kestrow supplies the tents.'],
      ['refuted', 'Kestrow owns the old mill.'],
      ['supported', 'The old mill is owned by the Amblin trust.'],
    ],
  },
  {
    passages: [
      'Dravik Bank lent Sollen Motors 80 million euros in May. Sollen bought the land for 12 million euros.',
    ],
    rows: [
      ['supported', 'Sollen Motors borrowed 80 million euros in May.'],
      ['supported', 'Sollen paid 12 million euros for the land.'],
      ['refuted', 'Sollen Motors lent Dravik Bank 80 million euros in May.'],
    ],
  },
  {
    passages: ['The sensor maker Lumet moved its head office from Brugge to Aalst in 2021.'],
    rows: [
      ['supported', 'Lumet moved its head office from Brugge to Aalst in 2021.'],
      ['refuted', 'Lumet moved its head office from Aalst to Brugge in 2021.'],
    ],
  },
  {
    passages: ['宏远材料宣布，将把总部由厦门迁往长沙。立达化工每年向宏远材料支付约1.6亿元授权费。'],
    rows: [
      ['supported', '宏远材料将把总部由厦门迁往长沙。'],
      ['refuted', '宏远材料将把总部由长沙迁往厦门。'],
      ['refuted', '宏远材料每年向立达化工支付约1.6亿元授权费。'],
    ],
  },
];

checkSets('who does what a statement tells, and to whom', SETS);
