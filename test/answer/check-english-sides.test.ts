import { checkSets, type CheckSet } from './check-sets.js';

/** Who won and who lost; whose figure it is; and accounts that differ, in whatever words they are given. */
const SETS: readonly CheckSet[] = [
  {
    // `beat` is past and present; the loser of one match may have won another.
    passages: [
      'Elmsea Oarsmen beat Tarn Rowers 4-2 in the final at Holm Weir. Tarn Rowers had knocked out Orrin Scullers in the round before.',
    ],
    rows: [
      ['supported', 'Tarn Rowers lost the final 4-2.'],
      ['refuted', 'Tarn Rowers won the final at Holm Weir.'],
      ['supported', 'Orrin Scullers lost to Tarn Rowers.'],
    ],
  },
  {
    // What another firm has does not gainsay the one of whom it is told.
    passages: [
      'Dorrit Looms had sales of £48.2 million in the year, and weaves linen in three mills.',
      'Holm & Vale, a neighbour in the same street, said its sales had gone up 7% to £33.9 million. Dorrit Looms and Holm & Vale share a dye works.',
    ],
    rows: [
      ['supported', 'Sales of Dorrit Looms came to £48m.'],
      ['not-enough-evidence', 'Sales of Dorrit Looms went up 7%.'],
    ],
  },
  {
    // An account is one also where it names what it counts in another word, or is only expected.
    passages: [
      'The wreck of the Gannet lies off Holm. The plaque on the quay gives the number of drowned as 61.',
      'In his book on the wreck, the teacher Abel Rook counts 74 who drowned. The harbour office, in its March notice, puts this year’s eel catch at 310 tonnes.',
      'The fishing board sees it differently. Its circular expects the eel catch of this year to be 260 tonnes.',
    ],
    rows: [
      ['conflicting', '61 people drowned in the wreck of the Gannet.'],
      ['conflicting', 'This year’s eel catch will be 310 tonnes.'],
      ['supported', 'According to the harbour office, this year’s eel catch will be 310 tonnes.'],
    ],
  },
];

checkSets('English sides and accounts', SETS);
