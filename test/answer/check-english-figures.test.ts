import { checkSets, type CheckSet } from './check-sets.js';

/** Figures, dates and times of day in other forms, of other times, and of other things. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'Marlow Ferries carried 8.4 million people on its five routes in the year to June, 900,000 more than the year before. Fares brought in £52.6 million, £3 million less than last year. Its nine new boats, bought from a yard in Orrin for £88 million, can do 60 kilometres an hour.',
      'The crossing takes 75 minutes. Seven boats in ten left on time. One of them, the Tern, ran onto rocks at 4.50 a.m. on Sunday.',
    ],
    rows: [
      ['supported', 'Marlow Ferries carried 7.5 million people in the preceding year.'],
      ['refuted', 'Fares brought Marlow Ferries in £3 million.'],
      ['refuted', 'Nine new boats were bought for £52.6 million.'],
      ['supported', 'The crossing takes an hour and a quarter.'],
      ['refuted', 'The Tern ran onto rocks in the late afternoon.'],
      ['refuted', 'The Tern ran onto rocks at half past six in the morning.'],
    ],
  },
  {
    passages: [
      'Inga Hollis broke a bone in her hand in March and went back to the piano only in July. The hall at Eichtal, begun in 1921 and finished in 1934, has a copper roof. Danish orchards yielded 49.7 million apples last year.',
      'Butter, which was sold at €7.40 a kilo in January 2023, cost €5.10 at the end of last week. The loan was paid back in 30 weekly instalments.',
    ],
    rows: [
      ['refuted', 'Inga Hollis broke a bone in July.'],
      ['supported', 'Inga Hollis broke a bone in March.'],
      ['supported', 'Orchards in Denmark yielded about 50 million apples last year.'],
      ['refuted', 'A kilo of butter cost €5.10 in January 2023.'],
      ['refuted', 'The loan was paid back in 30 monthly instalments.'],
    ],
  },
];

checkSets('English figures and times', SETS);

checkSets('a limit is the one that is told, and a large number beside money is money', [
  {
    passages: [
      'From June, at most three coaches a day may stop at Orrin Head. The council had spent £8.6m on the road last year.',
      'The slipway at Lindale opened in May at a cost of £4m, 6% under budget.',
    ],
    rows: [
      ['supported', 'At most three coaches a day may stop at Orrin Head from June.'],
      ['refuted', 'From June, up to six coaches a day may stop at Orrin Head.'],
      ['supported', 'The council spent over eight million on the road last year.'],
      ['refuted', 'The slipway at Lindale came in over budget.'],
    ],
  },
]);
