import { checkSets, type CheckSet } from './check-sets.js';

/** Paragraphs in which two sources give different figures of one thing, and others that only seem to. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'A landslide buried part of the village of Orrin on Friday. The district office said 14 houses had been destroyed.',
      'The Red Crescent gave a different account. By its count, 23 houses were destroyed in Orrin, most of them by the river.',
    ],
    rows: [
      ['conflicting', 'The landslide destroyed 14 houses in Orrin.'],
      ['conflicting', 'The landslide in Orrin destroyed 23 houses.'],
      ['refuted', 'The landslide destroyed 41 houses in Orrin.'],
    ],
  },
  {
    passages: [
      'On 3 June, 41,000 people marched in Veld according to the police, and 90,000 by the count of the teachers’ union.',
    ],
    rows: [['conflicting', 'The march in Veld on 3 June drew 90,000 people.']],
  },
  {
    passages: [
      'Two estimates of the length of the Sarn tunnel diverge. A handbook of 1998 gives it as 412 metres, whereas the monograph by Ruth Adler, which appeared in 2015, states that it is 437 metres long.',
    ],
    rows: [['conflicting', 'The Sarn tunnel is 437 metres long.']],
  },
  {
    passages: [
      'The harbour board said 300 containers were lost in the storm.',
      'The environment group Clear Water said 120 birds were found dead after the storm. It wants the limit lowered to 200 containers a ship.',
    ],
    rows: [
      ['supported', '300 containers were lost in the storm.'],
      ['supported', '120 birds were found dead after the storm.'],
    ],
  },
  {
    passages: ['据青岩县政府通报，山洪造成12人遇难。', '《山城晚报》则报道，青岩县的山洪造成19人遇难。'],
    rows: [['conflicting', '青岩县的山洪造成12人遇难。']],
  },
  {
    passages: ['关于参加游行的人数，警方称为4.2万人；工会统计，参加游行的有7.5万人。'],
    rows: [['conflicting', '参加游行的有7.5万人。']],
  },
  {
    passages: ['据市统计局，去年全市游客达320万人次。', '市长孙立表示，希望今年的游客达到400万人次。'],
    rows: [['supported', '去年全市游客达320万人次。']],
  },
  {
    passages: [
      'The old lift bridge carried 18,000 vehicles a day, according to the port. A count by residents came to 24,500.',
    ],
    rows: [['conflicting', 'The old lift bridge carried 18,000 vehicles a day.']],
  },
  {
    passages: [
      'The bakers’ strike began on 4 May, the mill says. Their association maintains that it started on 6 May.',
    ],
    rows: [['conflicting', 'The bakers’ strike began on 4 May.']],
  },
];

checkSets('two accounts of one thing', SETS);
