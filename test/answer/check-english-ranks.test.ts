import { checkSets } from './check-sets.js';

checkSets('holds who is first, or which in an order, against the rank that an article gives', [
  {
    passages: [
      'Norway remained the largest buyer of Faroese nets, ahead of Iceland and Chile.',
      'Agnes Morland became the third woman to lead the Tidewater lifeboat station in 1961.',
    ],
    rows: [
      ['refuted', 'Iceland bought more Faroese nets than any other country.'],
      ['supported', 'Norway was the largest buyer of Faroese nets.'],
      ['refuted', 'Agnes Morland was the first woman to lead the Tidewater lifeboat station.'],
    ],
  },
]);

checkSets('holds a comparison without figures against the words of an article', [
  {
    passages: [
      'Passengers on the Elmsea ferry made 410,000 crossings last year, still below the 460,000 of 2018.',
      'Girls were more likely than boys to have borrowed a book from the Elmsea library in the past month.',
    ],
    rows: [
      ['refuted', 'Passengers on the Elmsea ferry made more crossings last year than in 2018.'],
      ['refuted', 'Elmsea boys were likelier than girls to have borrowed a book from the library.'],
      ['supported', 'Elmsea girls were likelier than boys to have borrowed a book from the library.'],
    ],
  },
]);

checkSets('takes what is said to be so already for the contrary of what is only to come', [
  {
    passages: [
      'A horse made of bronze was found near Ulverton. In May the statue will be brought to a hall in Harcombe.',
    ],
    rows: [['refuted', 'The statue of Ulverton has already been brought to Harcombe.']],
  },
]);
