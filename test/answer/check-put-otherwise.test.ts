import { checkSets, type CheckSet } from './check-sets.js';

/** Statements that have the article's figure, role or deed in another form. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'The tug Merrin works the 14-mile passage between Dallow and Crane Point. Built for £9.6m, it draws 3.2 megawatts at full power.',
    ],
    rows: [
      ['supported', 'The run that the Merrin covers is nearly 23 kilometres long.'],
      ['supported', 'The Merrin cost upwards of £9 million.'],
      ['supported', 'The Merrin needs 3,200 kilowatts of power.'],
      ['refuted', 'The Merrin works a 14-kilometre passage.'],
    ],
  },
  {
    passages: ['Growers in Taveny expect to press 2.37 million litres of cider this season.'],
    rows: [
      ['supported', "Taveny's cider output is put at about 2.4 million litres this season."],
      ['not-enough-evidence', "Taveny's wine output was 2.37 million litres."],
    ],
  },
];

checkSets('what is put otherwise', SETS);
