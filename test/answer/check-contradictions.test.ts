import { checkSets } from './check-sets.js';

checkSets('what is only to come is not done', [
  {
    passages: [
      'The Lindale tram, which carries 8,000 people a day, is run by the county. The county plans to close the depot at Marsh Road in June.',
      'A second bridge, for which no money has been set aside, would widen the crossing from two lanes to four. A change to the night timetable will be considered in autumn.',
    ],
    rows: [
      ['refuted', 'The county has closed the depot at Marsh Road.'],
      ['refuted', 'The night timetable of the Lindale tram has been changed.'],
      ['refuted', 'The crossing has been widened to four lanes.'],
      ['supported', 'The county plans to close the depot at Marsh Road.'],
    ],
  },
  {
    passages: [
      'The Orrin Museum will open a new wing in May, its director said. It has already sold 4,000 tickets.',
      'The old wing was closed in 2019, after a fire.',
    ],
    rows: [
      ['refuted', 'The Orrin Museum has opened a new wing.'],
      ['supported', 'The Orrin Museum has already sold 4,000 tickets.'],
      ['supported', 'The old wing has been closed since 2019.'],
    ],
  },
]);
