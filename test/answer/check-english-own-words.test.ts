import { checkSets, type CheckSet } from './check-sets.js';

/** What is told in words of one's own: what is not told bears nothing out, and what is told otherwise refutes it. */
const SETS: readonly CheckSet[] = [
  {
    // Words of the paragraph alone say nothing: whom it is about, and what is done, must be told.
    passages: [
      'The ropery in Tarn reopened in May after a fire. Its foreman, Abel Rook, thanked the volunteers. The harbour wall, on which barley is dried, was painted in June.',
    ],
    rows: [
      ['not-enough-evidence', 'An investor from Tarn has bought the ropery.'],
      ['not-enough-evidence', 'The foreman had been smoking in the ropery.'],
      ['not-enough-evidence', 'The mayor promised rewards to the volunteers.'],
      ['supported', 'After a fire the ropery in Tarn opened again in May.'],
    ],
  },
  {
    // What stays as it is was not changed; what is asked for is not given; what is denied was not done.
    passages: [
      'Holm Brewery sold more stout than ever. The price of a barrel is held at 84 crowns. The coopers have asked the guild for 9,000 crowns towards new tools; it will answer in spring. The copper kettles were not harmed by the frost.',
      'The guild, founded by a Danish master, will not replace nine of its 60 porters. "Nobody will be dismissed," it said. The crane came from a Norwegian yard. The guild will raise the fee for a cask from 12 to 15 crowns in June; the fee for a keg stays at 7 crowns.',
    ],
    rows: [
      ['refuted', 'Holm Brewery has raised the price of a barrel to 84 crowns.'],
      ['refuted', 'The coopers get 9,000 crowns towards new tools from the guild.'],
      ['refuted', 'The copper kettles were damaged by the frost.'],
      ['refuted', 'The crane came from a Spanish yard.'],
      ['supported', 'The crane came from a Norwegian yard.'],
      ['supported', 'The guild will raise the fee for a cask from 12 to 15 crowns in June.'],
      ['refuted', 'The guild will raise the fee for a keg to 7 crowns.'],
    ],
  },
  {
    // A base that is named, the year before, and what is added to what is there.
    passages: [
      'The new weir at Orrin will cost £7.4 million, £900,000 above the sum in the parish plan. The mill has 28 looms and is to be enlarged by 12. There were 31 herons’ nests in the winter of 2021/22, six more than the winter before.',
      'The first snow in nine years fell on Holm. The ban on selling peat, begun in March, ended in June. The trust says that 96 percent of the seeds can be used.',
    ],
    rows: [
      ['supported', 'In the parish plan the weir at Orrin was put at £6.5 million.'],
      ['supported', 'The mill will grow to 40 looms.'],
      ['supported', 'There were 25 herons’ nests in the winter of 2020/21.'],
      ['refuted', 'It was the first snow in Holm in over a decade.'],
    ],
  },
];

checkSets('English in words of one’s own', SETS);
