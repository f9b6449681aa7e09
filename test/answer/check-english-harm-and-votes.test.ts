import { checkSets } from './check-sets.js';

checkSets('holds who is said to have come to harm against those of whom an article says that nobody did', [
  {
    passages: [
      'The cable car at Hochwang stopped on Friday when a bearing broke, and 40 skiers were brought down by helicopter, nine of them with injuries. Nobody was killed.',
      'The barge Wilhelmina sank off Zandhoek in 1903. Its crew of six escaped on a raft.',
    ],
    rows: [
      ['refuted', 'Nine skiers lost their lives when the cable car at Hochwang stopped.'],
      ['refuted', 'Nobody survived the sinking of the barge Wilhelmina.'],
      ['not-enough-evidence', 'The broken bearing at Hochwang killed a cow.'],
    ],
  },
  {
    passages: ['A gas leak emptied the Farrow Street school on Tuesday. No injuries were reported.'],
    rows: [['refuted', 'Pupils were injured by the gas leak at the Farrow Street school.']],
  },
]);

checkSets('reads who voted for something, and who against, out of the count', [
  {
    passages: [
      'The assembly of Quarrymen voted by 410 to 395 to reject the merger with Slate Hill.',
      'The parish council of Dunmere adopted the new by-law by 17 votes to 9 on Monday.',
      'Ines Calloway won 240 votes; the outgoing chairwoman, Ruth Adeyemi, received 180.',
    ],
    rows: [
      ['refuted', 'Among the Quarrymen 395 voted against the merger and 410 in its favour.'],
      ['supported', 'Among the Quarrymen 410 voted against the merger and 395 in its favour.'],
      ['refuted', 'Fewer than fifteen members of the Dunmere council voted for the by-law.'],
      ['supported', 'The by-law was carried in Dunmere by a majority of eight.'],
      ['supported', 'Calloway beat the outgoing chairwoman by more than fifty votes.'],
      ['refuted', 'Calloway beat the outgoing chairwoman by fewer than fifty votes.'],
    ],
  },
]);

checkSets('takes for the contrary only the denial of the very word', [
  {
    passages: [
      'An inspection in May had found rust on the mast, but its repair was put off for want of money.',
      'The council agreed to cut the toll by 11 per cent. Drivers had asked for a cut of 30 per cent.',
    ],
    rows: [
      ['supported', 'The rust on the mast was found, but it was not repaired for want of money.'],
      ['supported', 'The council did not cut the toll by as much as drivers had asked.'],
    ],
  },
]);
