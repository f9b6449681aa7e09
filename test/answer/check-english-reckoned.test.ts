import { checkSets, type CheckSet } from './check-sets.js';

/** What people work out of the figures of an article: a difference, a part, so much for each, so many times so much. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'The Orlin brickworks burnt 86 kilns of tiles in May, each of 900 tiles, and sold them for £154,800. It took on 23 labourers and dismissed 14 during the spring. The rebuilding of the chimney, which had been put at £310,000, rose from £310,000 to £365,000.',
      'Of the 160 applicants, 35 percent were women. Half of the applicants came from Tarn. The pond was bought for £72,000, a third of it lent by the bank, £18,000 given by the mill and the rest collected by ramblers. Its porters earn £15 an hour, three times as much as the scullions.',
    ],
    rows: [
      ['supported', 'The kilns of the Orlin brickworks held 77,400 tiles in all in May.'],
      ['supported', 'Each kiln of the Orlin brickworks brought in £1,800.'],
      ['supported', 'The Orlin brickworks gained nine labourers net.'],
      ['supported', 'The chimney of the Orlin brickworks overran its original sum by £55,000.'],
      ['supported', 'Fifty-six of the applicants were women.'],
      ['supported', '80 of the applicants came from Tarn.'],
      ['supported', 'Ramblers collected £30,000 for the pond.'],
      ['supported', 'The scullions earn £5 an hour.'],
      ['not-enough-evidence', 'The gardeners earn £5 an hour.'],
    ],
  },
  {
    passages: [
      'The average rent in Holm is 1,940 euros a month, in Tarn 1,610. Visitors to the salt museum rose from 12,500 in 2015 to 17,500 last year. The ropery spent 3 million crowns on 40 looms, 25 of them second-hand.',
    ],
    rows: [
      ['supported', 'Rents in Holm are 330 euros higher than those in Tarn.'],
      ['refuted', 'Rents in Tarn are 330 euros higher than those in Holm.'],
      ['supported', 'The salt museum had 40% more visitors than in 2015.'],
      ['not-enough-evidence', 'The salt museum had 60% fewer visitors than in 2015.'],
      ['supported', 'Fifteen of the looms of the ropery were not second-hand.'],
      ['supported', 'The ropery paid 75,000 crowns per loom.'],
    ],
  },
];

checkSets('English figures worked out of others', SETS);
