import { checkSets, type CheckSet } from './check-sets.js';

/** Figures that are told of a part, under a condition, in a unit left out, or by somebody who is not the one meant. */
const SETS: readonly CheckSet[] = [
  {
    passages: ['Kamara Mills spent R73 million on its new silo, up from R51 million for the last one.'],
    rows: [
      ['supported', 'Kamara Mills spent R73 million on the silo.'],
      ['refuted', 'Kamara Mills spent $73 million on the silo.'],
      ['refuted', 'Kamara Mills spent R73 billion on the silo.'],
    ],
  },
  {
    passages: [
      'Norvale owns the dry dock. Its chief executive, Ada Quill, told the paper that the yard was full. The company plans to spend £4.6 million on cranes at Port Hessle.',
    ],
    rows: [['refuted', 'Norvale plans to spend £4.6 billion on cranes at Port Hessle.']],
  },
  {
    passages: ['I paid £2,340 for the Tandem Nine, and have ridden it to work since.'],
    rows: [
      ['supported', 'The reviewer paid £2,340 for the Tandem Nine.'],
      ['refuted', 'The reviewer paid £1,870 for the Tandem Nine.'],
    ],
  },
  {
    passages: ['我骑车沿江走了一趟，全程318公里，用了9天。'],
    rows: [['supported', '作者骑车沿江走了318公里，用了9天']],
  },
  {
    passages: ['At 10 °C the glue sets in 6 hours, at 25 °C in 2 hours.'],
    rows: [
      ['supported', 'At 25 °C the glue sets in 2 hours.'],
      ['refuted', 'At 25 °C the glue sets in 6 hours.'],
    ],
  },
  {
    passages: ['水温保持在12℃时，鱼苗成活率为61%；若水温升到18℃，成活率至少为83%。'],
    rows: [['supported', '水温到18度时，鱼苗成活率在八成以上']],
  },
  {
    passages: ['Fewer than 300 of the 950 houses in Tarn Row are insulated, according to a survey.'],
    rows: [
      ['supported', 'Fewer than 300 houses in Tarn Row are insulated.'],
      ['refuted', 'More than 500 houses in Tarn Row are insulated.'],
    ],
  },
  {
    passages: [
      'Kestle shipped 412 tonnes of salt in May, 6% less than in April, while its rival Marden shipped 377.',
    ],
    rows: [
      ['supported', 'Kestle shipped 412 tonnes of salt in May and Marden 377.'],
      ['refuted', 'Kestle shipped 377 tonnes of salt in May and Marden 412.'],
    ],
  },
  {
    passages: ['Cassel sold 41,300 tractors in the third quarter.'],
    rows: [['supported', 'Cassel sold 41,300 tractors in Q3.']],
  },
  {
    passages: ['In the crypt are 12 casks, and not one of them leaks.'],
    rows: [['supported', 'There are 12 casks in the crypt.']],
  },
  {
    passages: ['方案写明，到2031年，镇上的水车要从现有的4座增加到9座。'],
    rows: [['supported', '镇上现有4座水车']],
  },
  {
    passages: ['三分之一的老屋没有任何家具。'],
    rows: [['supported', '三分之一的老屋里什么家具都没有']],
  },
  {
    passages: ['The Corran dam holds 18 gigalitres.'],
    rows: [
      ['supported', 'The Corran dam holds 18,000 megalitres.'],
      ['refuted', 'The Corran dam holds 18 megalitres.'],
    ],
  },
  {
    passages: ['今春树苗成活率为88%，往年是57%，多了31个百分点。'],
    rows: [['refuted', '今春树苗成活率比往年多了31%']],
  },
  {
    passages: ['航道每年可通行的日子不足90天，另有16座船闸，每座长220米。'],
    rows: [['refuted', '航道每年可通行的日子至少有110天']],
  },
];

checkSets('parts and conditions', SETS);
