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

checkSets('holds a plain comparison with a time before against the figures of both', [
  {
    passages: [
      'The bird hospital at Lunnet took in 2,310 gulls in 2023. In 2022 it had taken in 1,480. Ada Brekke runs it.',
      'Timber sales of the estate grew by 7.5 per cent in 2022, after 5.2 per cent in 2021.',
    ],
    rows: [
      ['supported', 'The bird hospital took in more gulls than the year before.'],
      ['refuted', 'The bird hospital took in fewer gulls than the year before.'],
      // How fast a thing grew is compared by its rates.
      ['supported', 'Timber sales of the estate grew faster than in 2021.'],
      ['refuted', 'Timber sales of the estate grew more slowly than in 2021.'],
    ],
  },
  {
    passages: ['白塔水泥去年收入21.4亿元，前一年为33.6亿元。董事长是鲁文远。'],
    rows: [
      ['supported', '白塔水泥去年的收入比前一年少。'],
      ['refuted', '白塔水泥去年的收入比前一年多。'],
    ],
  },
]);

checkSets('takes nothing for absent that stands there, and no yes for a no', [
  {
    passages: [
      'The report on the pass has 90 pages. The word tunnel appears nine times in it.',
      'In the vote on the tunnel at Serrow, 53.7 per cent were in favour, 46.3 per cent against.',
    ],
    rows: [
      ['refuted', 'The word tunnel appears nowhere in the report.'],
      ['refuted', 'About 54 per cent said no to the tunnel at Serrow.'],
    ],
  },
]);

checkSets('leaves two years that are named to what tells them apart, and a bound to its figure', [
  {
    passages: ['The ferry pier at Lunnet was shut on 3 May and opened again on 21 May, the port said.'],
    // Less than a month is no comparison with a time before.
    rows: [['not-enough-evidence', 'The ferry pier at Lunnet made less money than the year before.']],
  },
]);
