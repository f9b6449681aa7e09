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
      ['refuted', "Taveny's wine output was 2.37 million litres."],
    ],
  },
  {
    passages: [
      'The pact would bring Oskavia 46 billion crowns a year and Vellmark 23 billion. Passenger boats ceased to call at Tarn in 1961 and mail boats in 1968.',
      'Lorrin Steel owns 70 per cent of the yard, with the Danish group Nordholm holding the remainder.',
    ],
    rows: [
      ['supported', 'Oskavia would gain twice as much a year from the pact as Vellmark.'],
      ['not-enough-evidence', 'Vellmark would gain twice as much a year from the pact as Oskavia.'],
      ['supported', 'Mail boats outlasted passenger boats at Tarn by seven years.'],
      ['supported', 'Nordholm has 30 per cent of the yard.'],
    ],
  },
  {
    passages: [
      'The steamer line Ostra, which is based in Hamnvik, carried 31,000 people in June. Its managing director, Karin Sund, blamed the weather.',
      'Sund, who took over from Arne Falk in May, plans to sell two ships. Roughly one in five passengers wore a life vest.',
    ],
    rows: [
      ['supported', 'It was Arne Falk whom Karin Sund replaced at the head of the Hamnvik line.'],
      ['supported', 'Only about 20 per cent of the passengers wore a life vest.'],
    ],
  },
  {
    passages: [
      'The parents of Ormsley had wanted pupils over 15 to be exempt, but the minister, Jonas Wray, refused. The raid lasted no longer than nine minutes.',
      'Of the 310 organs in the county only two are by foreign builders. Lena Ostby, who leads the bakers’ guild, has agreed a contract until June 2029.',
    ],
    rows: [
      ['supported', 'Jonas Wray would not grant older pupils the exemption that parents had wanted.'],
      ['supported', 'Foreign builders made hardly any of the county’s organs.'],
      ['supported', 'The raid lasted less than a quarter of an hour.'],
      ['supported', 'Lena Ostby is at the head of the bakers’ guild.'],
      ['not-enough-evidence', 'Jonas Wray would not open the school.'],
    ],
  },
];

checkSets('what is put otherwise', SETS);
