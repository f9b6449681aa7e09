import { checkSets } from './check-sets.js';

checkSets('holds what is told as done against what is only to come', [
  {
    passages: [
      'Work on the Elmsford bridge is planned to start in April 2027. A tribunal will hear the complaint of the ferrymen on 3 May.',
      'Widening the lock would cost 40 million pounds, the survey said. The harbour opened its new quay in June 2024.',
    ],
    rows: [
      ['refuted', 'Work on the Elmsford bridge started in April 2027.'],
      ['supported', 'Work on the Elmsford bridge is to start in April 2027.'],
      ['not-enough-evidence', 'The tribunal dismissed the complaint of the ferrymen.'],
      ['supported', 'The harbour opened its new quay in June 2024.'],
    ],
  },
]);

checkSets('tells who was for something from who was against it', [
  {
    passages: [
      'Senator Ilse Karr, who voted against the toll, said that drivers paid enough. Deputy Owen Lisle spoke in favour of the toll.',
    ],
    rows: [
      ['refuted', 'Ilse Karr voted for the toll.'],
      ['supported', 'Ilse Karr voted against the toll.'],
      ['refuted', 'Owen Lisle spoke against the toll.'],
    ],
  },
]);

checkSets('takes what somebody is said to have called something for no opinion', [
  {
    passages: ['Mayor Ruth Penn called the parade "the finest evening of the year".'],
    rows: [['not-enough-evidence', 'Ruth Penn called the parade the worst evening of the year.']],
  },
]);
