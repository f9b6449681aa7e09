import { checkSets } from './check-sets.js';

checkSets('what is only to come is not done', [
  {
    passages: [
      'Work on a second slip will begin in 2031 at the earliest, the boatyard said. The contract for the crane has still to be awarded.',
      'A collection in the market raised $40,000, $6,000 less than last year.',
    ],
    rows: [
      ['refuted', 'Work on the second slip will begin before 2031.'],
      ['refuted', 'The contract for the crane has already been awarded.'],
      ['refuted', 'The collection raised $6,000.'],
    ],
  },
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

checkSets('what is told of some is not told of all', [
  {
    passages: [
      'Breakfast is served free at all 48 primary schools in Harrow Dale from January. A trial at five of them last spring cut absences by a tenth.',
      'The valley shipped 900 tonnes of plums abroad in 2022, of which 38 per cent went through the market at Tolle.',
    ],
    rows: [
      [
        'refuted',
        "All of Harrow Dale's primary schools took part in last spring's trial with free breakfast.",
      ],
      ['refuted', 'The market at Tolle handled all of the plums that the valley shipped abroad in 2022.'],
    ],
  },
]);

checkSets('which way something goes, in words and in figures', [
  {
    passages: [
      'The ferry company Norrsund carried 312,000 passengers in 2023, down from 340,000 the year before. The fare at Vik, which stood at a record 90 crowns in May, has since slid to 64.',
      'In the northern district, 61 per cent of the farms had a well, against 70 per cent in the preceding survey.',
    ],
    rows: [
      ['refuted', 'Norrsund carried more passengers in 2023 than it had in 2022.'],
      ['refuted', 'The fare at Vik has become dearer since May.'],
      ['refuted', 'The share of farms with a well in the northern district has grown since the last survey.'],
    ],
  },
]);

checkSets('what somebody is, and is over', [
  {
    passages: [
      'Nurses visited 30 villages last month, said Dr Vera Holub, who heads the clinic’s outpatient department.',
      'The tower’s builder, the Danish-born engineer Nils Brandt, had won the contest in 1911. The mayor, the botanist Ida Moreau, was elected in 2020.',
    ],
    rows: [
      ['refuted', 'Dr Vera Holub, head of radiology at the clinic, spoke of the visits to villages.'],
      ['refuted', 'The mayor, Ida Moreau, is a lawyer by training.'],
      ['supported', 'The mayor, Ida Moreau, is a botanist.'],
    ],
  },
]);

checkSets('who does it, and who says it', [
  {
    passages: [
      'Porters at Calla station walked out after the operator, Meridian Rail, refused to restore a meal allowance. Their union, Unitrans, said 400 had joined.',
      'Professor Lena Fox called the closure "a gift to the rich", while Lord Ashby, who chairs the panel, complained that nobody had been asked.',
      'The bells were handed over to the bishop on Monday by the gallery’s director, Anne Sorel. Garnet, its older competitor, overtook it in sales in May. Vellum had led since 2019.',
    ],
    rows: [
      ['refuted', 'Unitrans had turned down a request from Meridian Rail to bring back the meal allowance.'],
      ['refuted', 'Lord Ashby described the closing as "a gift to the rich".'],
      ['refuted', 'The bishop handed the bells over to Anne Sorel on Monday.'],
    ],
  },
]);

checkSets('what time of day it was', [
  {
    passages: [
      'The freighter Alma Rose hit a sandbank off Torry shortly after 4 a.m. on Monday. Lorries built before 2010 are banned from the harbour.',
    ],
    rows: [
      ['refuted', 'The Alma Rose hit a sandbank off Torry at about four in the afternoon.'],
      ['refuted', 'Lorries first built after 2010 are banned from the harbour.'],
    ],
  },
]);

checkSets('another thing of the same field, and figures of two that are swapped', [
  {
    passages: [
      'The aqueduct at Sorn is 310 metres long and stands on nine marble columns. A butcher recalled 300 packs of ham after listeria was found in them.',
      'Kestle earned 7.4 per cent on its reserves last year; Orrin, the older of the two, had a return of 3.1 per cent.',
    ],
    rows: [
      ['refuted', 'The aqueduct stands on nine brick columns.'],
      ['refuted', 'Salmonella was found in the recalled packs of ham.'],
      ['refuted', 'Orrin earned 7.4 per cent on its reserves last year and Kestle 3.1 per cent.'],
      ['supported', 'Kestle earned 7.4 per cent on its reserves last year and Orrin 3.1 per cent.'],
    ],
  },
]);

checkSets('what is told of others, or of another event, is not against it', [
  {
    passages: [
      'American airlines spent 12 billion dollars on new aircraft in 2023. Ida Moreau was elected mayor in May 2020.',
      'A rise in the fee to 9 crowns, proposed by the deputy mayor, Karl Lind, was rejected by the council. The fee paid in 2023 was 6 crowns.',
    ],
    rows: [
      ['not-enough-evidence', 'Japanese airlines spent 3 billion dollars on new aircraft in 2023.'],
      ['not-enough-evidence', 'Ida Moreau was re-elected mayor in May 2024.'],
      ['refuted', "The council backed Karl Lind's proposal for a rise in the fee."],
    ],
  },
]);
