import { checkSets, type CheckSet } from './check-sets.js';

const BRIDGE = [
  'The county board of Melford resolved on Tuesday to pull down the Otter Viaduct, a brick crossing put up in 1801. It has been shut to lorries since March, when engineers found cracks in two of its five arches.',
];
const FIRM = [
  'Bexley Glass, the bottle maker based in Derby, said on Monday that net profit fell to £4.1 million from £5.8 million, because the price of sand more than doubled. The chief executive, Helen Marsh, leads it.',
  'Sales in Norland dropped 7 percent to £8.4 million. Sales in Canada, by contrast, climbed 28 percent to £15.9 million. Bexley plans to sell most of its stake in the Dutch firm Klaver Glas. Helen Marsh denied that the plant in Porto would be closed.',
];
const SCHOOL = [
  'Between 1951 and 1964 the ballet school of Tarnholm was led by Ada Flint. The school is to get 20 more rooms by 2030.',
];
const FLEET = [
  'The ferry belongs to Delm Lines. Delm Lines operates 47 vessels; its rival Pacifica, which lost one in 2011, has 62.',
];
const RESTORERS = [
  'Volunteers of the railway club spent 11 years and some 34,000 hours restoring the engine, and it ran again on 6 June 2019.',
];

/** Each clause for itself, counts within counts, plans told as done, the other end of a stretch of time. */
const SETS: readonly CheckSet[] = [
  {
    passages: BRIDGE,
    rows: [
      ['supported', 'Engineers found cracks in two of the five arches.'],
      ['refuted', 'Engineers found cracks in three of its five arches.'],
      ['refuted', 'Engineers found cracks in two of its six arches.'],
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
      ['refuted', 'Ada Flint took charge of the ballet school of Tarnholm in 1964.'],
      ['refuted', 'The school already has 20 more rooms.'],
    ],
  },
  { passages: FLEET, rows: [['refuted', 'Delm Lines has 62 vessels.']] },
  { passages: RESTORERS, rows: [['supported', 'Restoring the engine took eleven years.']] },
];

checkSets('each part of a statement', SETS);
