import { checkSets } from './check-sets.js';

checkSets('holds what one is said to admit or accept against what is denied or refused', [
  {
    passages: [
      'The ferry operator Brackwater turned down the offer of £3m a year. Its chairman, Ian Peel, denied that the boats were unsafe.',
      'The harbour master, Rosa Tamm, admitted that two inspections had been missed, and backed a larger fleet.',
    ],
    rows: [
      ['refuted', 'Brackwater accepted the offer of £3m a year.'],
      ['refuted', 'Ian Peel admitted that the boats were unsafe.'],
      ['supported', 'Ian Peel denied that the boats were unsafe.'],
      ['refuted', 'Rosa Tamm opposed a larger fleet.'],
    ],
  },
]);

checkSets('tells which end of a change in time it is, and how old a thing is', [
  {
    passages: [
      'The opening of the Larkfield tunnel has slipped from May 2025 to March 2026. A tunnel without lights is no tunnel, the mayor said.',
      'The nine-year-old pumping station at Larkfield still runs without a break.',
    ],
    rows: [
      ['refuted', 'The opening of the Larkfield tunnel has slipped to May 2025.'],
      ['supported', 'The opening of the Larkfield tunnel has slipped to March 2026.'],
      ['supported', 'The Larkfield tunnel will be opened in March 2026.'],
      ['refuted', 'The Larkfield tunnel will be opened in May 2025.'],
      ['refuted', "Larkfield's six-year-old pumping station still runs without a break."],
    ],
  },
]);

checkSets(
  'takes no two causes that stand beside each other for cause and effect, and whoever stands behind `she`',
  [
    {
      passages: [
        'The builder, Mona Reyes, regretted the delay. She blamed timber prices, which rose 31%, and the collapse of the joiner Oakhurst Brothers for it.',
      ],
      rows: [
        ['not-enough-evidence', 'Timber prices rose because of the collapse of Oakhurst Brothers.'],
        ['supported', "Reyes blamed timber prices and a joiner's collapse for the delay."],
      ],
    },
  ],
);

checkSets('takes no small number for part of a name that stands somewhere', [
  {
    passages: [
      'By 2027 five Danish companies are expected to have spent more than €90 million on heat pumps.',
      'The pumps need three to four times the room.',
    ],
    rows: [['refuted', 'Four Danish companies are expected to have spent more than €90 million by 2027.']],
  },
]);

checkSets('takes no superlative that is put as a denial for one', [
  {
    passages: [
      'Of the nine keepers of the Skerry lighthouse, Ewan Muir stayed longest, from 1921 to 1958. The campaign against its closure was led by Una Rae, a boat builder.',
    ],
    rows: [
      ['supported', 'No keeper of the lighthouse stayed for as long as Ewan Muir.'],
      ['supported', 'Una Rae stood at the head of the no campaign.'],
    ],
  },
]);

checkSets('holds a vague number against a bound', [
  {
    passages: ['More than 73,000 viewers wrote to the station in May.'],
    rows: [
      ['supported', 'Tens of thousands of viewers wrote to the station.'],
      ['refuted', 'Dozens of viewers wrote to the station.'],
    ],
  },
]);

checkSets('sees which way something went, whatever else is counted in years', [
  {
    passages: [
      'The number of seals on Orm island rose to 840 at the count in May, up from 610 two years earlier.',
    ],
    rows: [
      ['refuted', 'Seals on Orm island have become fewer in two years.'],
      ['supported', 'There are more seals on Orm island than two years ago.'],
    ],
  },
]);

checkSets(
  'asks first whether the one named says it, and takes the very figure within a bound for the one meant',
  [
    {
      passages: [
        'Kilnworth’s management pointed out that the core driver of demand for ovens is demand for bread all over the country, not orders by any one chain.',
        'Petra Vance, who owns a chain, said that bakers need three times the room for such ovens.',
        'The chain spent $310 million on shops; by 2027 its owners are expected to put more than $420 million into ovens.',
      ],
      rows: [
        ['supported', 'Kilnworth says that demand for bread drives demand for ovens.'],
        ['refuted', 'By 2027 the owners are expected to put less than $420 million into ovens.'],
      ],
    },
  ],
);

checkSets('has nobody lead what stands apart from them', [
  {
    passages: [
      'The port authority says that the lock is late.',
      'The union Lockmen Together, led by Amit Rao, may strike in April.',
    ],
    rows: [
      ['not-enough-evidence', 'Amit Rao leads the port authority.'],
      ['supported', 'Amit Rao leads the union Lockmen Together.'],
    ],
  },
]);
