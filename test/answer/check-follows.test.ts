import { checkSets, type CheckSet } from './check-sets.js';

/**
 * A figure that two of a sentence yield is told by them, whatever words say how; and what is open beside a figure that
 * is borne out is only put otherwise.
 */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'The lace school of Pellow taught 1,436 pupils last year, 118 more than the year before. Of the £640,000 that the new workshop costs, the guild is to pay 35 per cent. The average pupil borrows 4.5 patterns, each of 260 stitches. Of its 318 looms, 104 were given by former pupils.',
      'The Pellow ferry carries 54 cars. It was fitted with new engines in 2021, and now crosses the sound in 28 minutes instead of 35.',
    ],
    rows: [
      ['supported', 'Around £224,000 of the cost of the workshop is to come from the guild.'],
      ['supported', 'Nearly a third of the looms at the lace school came from former pupils.'],
      ['supported', 'The year before, the lace school taught 1,318 pupils.'],
      // What it was before is told of no time here.
      ['not-enough-evidence', 'The lace school pays 1,318 helpers.'],
      ['refuted', 'Around £274,000 of the cost of the workshop is to come from the guild.'],
      // The one figure is told, and the other put otherwise.
      ['supported', 'The Pellow ferry takes 54 cars, and needs seven minutes less to cross the sound.'],
    ],
  },
  {
    passages: [
      '青梧陶坊去年烧制茶壶2860把，今年上半年烧了1730把。新窑造价640万元，其中县里出35%。学徒班共招收214名学员，另有助教7名。学首饰的有186人，学布艺的有124人。',
    ],
    rows: [
      ['supported', '青梧陶坊的新窑，县里出了224万元。'],
      ['supported', '学徒班的学员连助教一共221人。'],
      ['supported', '学首饰的和学布艺的一共310人。'],
      ['not-enough-evidence', '青梧陶坊的新窑要用224名工人。'],
    ],
  },
  {
    passages: ['青梧镇商会3月改选会长，陶业的罗素梅以4210票当选，赢了瓷业推举的高立文865票。'],
    rows: [
      // What follows is told with another's words, and yet of this one.
      ['supported', '高立文在青梧镇商会改选中只拿到3345票。'],
    ],
  },
];

checkSets('figures that follow from two of a sentence', SETS);
