import { checkSets, type CheckSet } from './check-sets.js';

const BRIDGE = [
  'The county board of Melford resolved on Tuesday to pull down the Otter Viaduct, a brick crossing put up in 1801. It has been shut to lorries since March, when surveyors saw water drip from two of its five arches.',
];
const FIRM = [
  'Bexley Glass, the bottle maker based in Derby, said on Monday that net profit fell to £4.1 million from £5.8 million, because the price of sand more than doubled. The chief executive, Helen Marsh, leads it.',
  'Sales in Norland dropped 7 percent to £8.4 million. Sales in Canada, by contrast, climbed 28 percent to £15.9 million. Bexley plans to sell most of its stake in the Dutch firm Klaver Glas. Helen Marsh denied that the plant in Porto would be closed.',
];
const SCHOOL = [
  'Ada Flint led the choir school of Tarnholm between 1932 and 1949. The school is to get 20 more rooms by 2030.',
];
const FLEET = [
  'The ferry belongs to Delm Lines. Delm Lines runs 38 boats; its rival Sundbus, which sold one in 2014, has 51.',
];
const RESTORERS = [
  'Friends of the mill spent nine years and some 21,000 hours mending the wheel, and it turned again on 4 May 2017.',
];

/** Each clause for itself, counts within counts, plans told as done, the other end of a stretch of time. */
const SETS: readonly CheckSet[] = [
  {
    passages: BRIDGE,
    rows: [
      ['supported', 'Surveyors saw water drip from two of the five arches.'],
      ['refuted', 'Surveyors saw water drip from three of its five arches.'],
      ['refuted', 'Surveyors saw water drip from two of its six arches.'],
    ],
  },
  {
    passages: FIRM,
    rows: [
      ['refuted', 'Sales in Norland rose and sales in Canada climbed 28 percent.'],
      ['refuted', 'The price of sand halved.'],
      ['refuted', 'Net profit fell because the price of sand fell.'],
      ['refuted', 'A year earlier net profit had been £4.1 million.'],
      ['refuted', 'Bexley sold its whole stake in Klaver Glas.'],
    ],
  },
  {
    passages: SCHOOL,
    rows: [
      ['refuted', 'Ada Flint took charge of the choir school of Tarnholm in 1949.'],
      ['refuted', 'The school already has 20 more rooms.'],
    ],
  },
  { passages: FLEET, rows: [['refuted', 'Delm Lines has 51 boats.']] },
  { passages: RESTORERS, rows: [['supported', 'Mending the wheel took nine years.']] },
];

checkSets('each part of a statement', SETS);
