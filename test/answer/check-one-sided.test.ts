import { checkSets, type CheckSet } from './check-sets.js';

/** Statements with the words of a sentence that denies them, leaves them open or tells them of another. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'Orla Quist denied having read the tide report. The harbour guild accused the ferry firm of planning to shut the slipway.',
      'The firm’s board has not decided whether to rebuild the jetty. Its owner, Piet Haan, is the brother-in-law of the pilot.',
      'Takings at the ferry fell to £4.2 million from £7.9 million a year earlier.',
    ],
    rows: [
      ['not-enough-evidence', 'Orla Quist has read the tide report.'],
      ['not-enough-evidence', 'The harbour guild denied planning to shut the slipway.'],
      ['not-enough-evidence', 'The board will rebuild the jetty next year.'],
      ['not-enough-evidence', 'Piet Haan is the pilot’s son.'],
      ['refuted', 'The ferry’s takings went to £7.9 million.'],
      ['supported', 'Orla Quist denied reading the tide report.'],
      ['supported', 'Piet Haan is the pilot’s brother-in-law.'],
    ],
  },
  {
    passages: ['岑河没有子嗣，渡口由侄子岑平继承。'],
    rows: [['not-enough-evidence', '岑河是岑平的侄女。']],
  },
];

checkSets('what only shares the words of a sentence', SETS);
