import { checkSets, type CheckSet } from './check-sets.js';

/** Paragraphs of two things each, and statements which of them is the more. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'Northern Ferries carried 2.4 million passengers in 2022, still fewer than the 3.1 million of 2018.',
      'Voltan employs about 420 people; its rival Marisk has roughly 1,900 staff.',
    ],
    rows: [
      ['supported', 'Northern Ferries carried fewer passengers in 2022 than in 2018.'],
      ['refuted', 'Northern Ferries carried more passengers in 2022 than in 2018.'],
      ['supported', 'Marisk has more employees than Voltan.'],
      ['refuted', 'Marisk has fewer employees than Voltan.'],
      ['not-enough-evidence', 'Marisk has more customers than Voltan.'],
    ],
  },
  {
    passages: [
      'A litre of milk now costs 1.20 euros in Ansel, more than in Dorrit, where it is 0.95 euros.',
      'The duchy of Karn and the republic of Ost fought for six years. Some 20,000 soldiers died.',
    ],
    rows: [
      ['supported', 'A litre of milk costs more in Ansel than in Dorrit.'],
      ['refuted', 'A litre of milk costs more in Dorrit than in Ansel.'],
      ['not-enough-evidence', 'The republic of Ost lost more soldiers than the duchy of Karn.'],
    ],
  },
  {
    passages: [
      '2022年，云山县城镇居民收入41200元，实际增长3.8%；农村居民收入19800元，实际增长6.1%。出生率6.3‰，死亡率7.9‰。',
    ],
    rows: [
      ['supported', '2022年，云山县农村居民收入的实际增速快于城镇居民。'],
      ['refuted', '2022年，云山县农村居民收入的实际增速低于城镇居民。'],
      ['supported', '云山县的死亡率高于出生率。'],
      ['refuted', '云山县的出生率比死亡率高。'],
    ],
  },
  {
    passages: [
      'Ansel produces more milk than the neighbouring town of Dorrit, but drinks less. A bridge to Dorrit may follow if the state agrees to pay for it. Its 12 presses are expected to make 40 tonnes of cheese a year.',
      '如果资金到位，连接两馆的地下通道也可能一并修建。',
    ],
    rows: [
      ['supported', 'Ansel produces more milk than Dorrit.'],
      ['refuted', 'A bridge to Dorrit has been built.'],
      ['not-enough-evidence', 'The presses make 40 tonnes of cheese a year today.'],
      ['not-enough-evidence', '连接两馆的地下通道已经建成。'],
    ],
  },
];

checkSets('which of two is the more', SETS);
