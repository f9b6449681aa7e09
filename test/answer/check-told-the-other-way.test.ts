import { describe } from 'vitest';
import { checkSets, type CheckSet } from './check-sets.js';

/** A verb of doubt turns what is said round; whoever only writes what they doubt has it wrong. */
const DOUBTS: readonly CheckSet[] = [
  {
    passages: [
      'The beekeeper Ilse Varga doubts that the new hives will survive the winter.',
      'The vet Otto Brandl is sceptical that a hive can give 40 kilograms a year.',
      'Mara Lind disputes that the mites came from imported queens. Nobody doubts that the drones were healthy.',
    ],
    rows: [
      ['refuted', 'Ilse Varga believes that the new hives will survive the winter.'],
      ['refuted', 'Brandl says that a hive can give 40 kilograms a year.'],
      ['refuted', 'Lind says the mites came from imported queens.'],
      // Somebody's doubt does not make it wrong.
      ['not-enough-evidence', 'The new hives will survive the winter.'],
      ['not-enough-evidence', 'The mites came from imported queens.'],
      // A doubt that nobody has is none.
      ['supported', 'The drones were healthy.'],
    ],
  },
  {
    passages: ['The beekeeper Ilse Varga doubts that the new hives will survive the winter.'],
    // A doubt in other words is the same doubt.
    rows: [['supported', 'Varga is sceptical that the new hives will survive the winter.']],
  },
  {
    passages: [
      '养蜂人罗月娥怀疑新蜂箱能否过冬。',
      '村医段青山质疑蜂蜜产量增加到四十吨的说法。',
      '蜂农对蜂王来自国外的说法表示怀疑。',
    ],
    rows: [
      ['not-enough-evidence', '罗月娥认为新蜂箱能够过冬。'],
      ['refuted', '段青山说蜂蜜产量增加到四十吨。'],
      ['not-enough-evidence', '蜂蜜产量增加到四十吨。'],
      ['not-enough-evidence', '蜂王来自国外。'],
    ],
  },
];

/** Two ways of doing something of which each excludes the other; one that is denied stands for its contrary. */
const WAYS: readonly CheckSet[] = [
  {
    passages: [
      'The method is hard to copy elsewhere, says the curator Jonas Pell.',
      'The ferries seldom run on time in winter.',
    ],
    rows: [
      ['refuted', 'The method can easily be copied elsewhere.'],
      ['supported', 'The method is difficult to copy elsewhere.'],
      ['refuted', 'The ferries often run on time in winter.'],
    ],
  },
  {
    passages: ['这种烧窑方法很难推广。', '村民们主动搬离了河滩。', '这家陶坊的产量2018年大幅增长。'],
    rows: [
      ['refuted', '这种烧窑方法很容易推广。'],
      ['supported', '这种烧窑方法难以推广。'],
      ['supported', '这种烧窑方法不容易推广。'],
      ['refuted', '村民们被迫搬离了河滩。'],
      ['refuted', '这家陶坊的产量2018年略有增长。'],
      ['supported', '这家陶坊的产量2018年显著增长。'],
    ],
  },
];

/** What is told of not one of them is told of none, whatever stands between; of another year it is told of others. */
const NONE: readonly CheckSet[] = [
  {
    passages: [
      'In the frost of 1991, 2,100 vines died. In the frost of May 2020, not one of the 3,400 vines under the nets was damaged.',
      'Not a single lamp on the quay was stolen in 2019.',
      'No fewer than forty sheds stood there.',
    ],
    rows: [
      ['refuted', 'Vines under the nets were damaged in May 2020.'],
      ['supported', 'Not one of the vines under the nets was damaged in May 2020.'],
      ['refuted', 'Lamps on the quay were stolen in 2019.'],
    ],
  },
  {
    passages: ['暴风雨那夜，码头上的六十盏灯无一损坏。'],
    rows: [['refuted', '暴风雨那夜，码头上有几盏灯损坏。']],
  },
];

/** What is only planned for a date has not been done then. */
const PLANNED: readonly CheckSet[] = [
  {
    passages: [
      'A footbridge is planned for 2031 and is expected to cost £2 million.',
      'The new kiln is expected in 2029.',
    ],
    rows: [
      ['refuted', 'A footbridge was built in 2031.'],
      ['not-enough-evidence', 'The new kiln arrived in 2029.'],
      ['supported', 'A footbridge will be built in 2031.'],
    ],
  },
];

/** Of which sort things are is told in both languages: one that the other text lacks is not there. */
const ACROSS: readonly CheckSet[] = [
  {
    passages: ['工厂2019年卖出红糖300吨。'],
    rows: [
      ['supported', 'The mill sold 300 tonnes of brown sugar in 2019.'],
      ['not-enough-evidence', 'The mill sold 300 tonnes of white sugar in 2019.'],
    ],
  },
  {
    passages: ['The mill sold 300 tonnes of brown sugar in 2019.'],
    rows: [
      ['supported', '工厂2019年卖出红糖300吨。'],
      ['not-enough-evidence', '工厂2019年卖出白糖300吨。'],
    ],
  },
];

describe('what a sentence tells the other way', () => {
  checkSets('doubted', DOUBTS);
  checkSets('done in a contrary way', WAYS);
  checkSets('told of none', NONE);
  checkSets('only planned', PLANNED);
  checkSets('of another sort in the other language', ACROSS);
});
