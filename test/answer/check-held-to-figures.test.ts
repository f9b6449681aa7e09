import { checkSets } from './check-sets.js';

checkSets('takes no change told the other way round for borne out', [
  {
    passages: [
      'In the spring poll of Port Merrin, 47 per cent were for the tramway, after 39 per cent before the new timetable.',
      'The harbour board now reckons on 2.3 per cent more freight this year, compared with the 3.1 per cent it forecast in March.',
      'A day in the marina costs 64 crowns in July, against 51 crowns in May.',
    ],
    rows: [
      // Which was before stands behind the figure, without `from`.
      ['refuted', 'Support for the tramway in Port Merrin has dropped from 47 to 39 per cent.'],
      [
        'refuted',
        'The harbour board has raised its freight forecast for this year from 2.3 to 3.1 per cent.',
      ],
      // By its own figures it did not fall.
      ['refuted', 'A day in the marina fell from 51 crowns in May to 64 crowns in July.'],
    ],
  },
  {
    passages: ['青浦岭今年起对新装滴灌的果园每亩补助900元，比原来提高400元。'],
    // What it rose by is not what it rose from.
    rows: [['refuted', '青浦岭新装滴灌的果园每亩补助由400元提高到了900元。']],
  },
]);

checkSets('takes so much more for no less where both figures stand there', [
  {
    passages: [
      'Callers to the Harrowby helpline wait 23 minutes on average, compared with 9 minutes in 2020.',
    ],
    rows: [
      ['refuted', 'Callers to the Harrowby helpline wait 14 minutes shorter than in 2020.'],
      ['supported', 'Callers to the Harrowby helpline wait 14 minutes longer than in 2020.'],
    ],
  },
]);

checkSets('tells the same digits in another unit, and another of a row', [
  {
    passages: ['海关说，冷库的温度报警在失火前13天因线路老化停用。第二期船坞明年开工。'],
    rows: [['refuted', '冷库的温度报警在失火前13个月因线路老化停用。']],
  },
  {
    passages: [
      'The permit asks for 12 nesting boxes and a completed footbridge before the 60th berth is let.',
      'The choir rehearses for the 31st festival in Wendlow.',
    ],
    rows: [
      ['refuted', 'The footbridge has to be completed before the 16th berth is let.'],
      ['supported', 'The footbridge has to be completed before the 60th berth is let.'],
    ],
  },
]);

checkSets('holds more or less than a forecast, a mean, a record or half against the figures', [
  {
    passages: [
      'In its first month the cable car carried 8,400 people a day, compared with a forecast of 6,900.',
      'The sugar content of the beets was 17.6 per cent, slightly above the ten-year mean of 17.1.',
      'The puppet festival sold 23,600 tickets, just short of the 2017 record of 24,100.',
      'On the parish council, the Orchard List won 9 of 21 seats and will need allies.',
    ],
    rows: [
      ['refuted', 'In its first month the cable car carried fewer people than forecast.'],
      ['supported', 'In its first month the cable car carried more people than forecast.'],
      ['refuted', 'At 17.6 per cent, the sugar content of the beets was below the ten-year average.'],
      ['refuted', 'With 23,600 tickets sold, the puppet festival set a new record.'],
      ['refuted', 'With 9 of 21 seats, the Orchard List has a majority of its own on the parish council.'],
    ],
  },
]);

checkSets('bears out no statement with a figure that neither stands there nor follows', [
  {
    passages: ['The Tarn Valley board will close two of its nine fire stations, it decided on a 5-2 vote.'],
    rows: [
      [
        'not-enough-evidence',
        'Once the three stations close, the Tarn Valley board will be left with seven.',
      ],
    ],
  },
]);

checkSets('tells no figure of another condition, and no part for the whole', [
  {
    passages: [
      'Ferries cross every eight minutes at rush hour and every twenty in the afternoon, until 23:10.',
      'One of its two winches jammed on 3 June, and the yard at Skarholm needed a week for the repair.',
      'Growers below the weir have been asked to cut their pumping by a fifth until the end of August.',
    ],
    rows: [
      ['refuted', 'In the afternoon the ferries cross every eight minutes.'],
      ['refuted', 'Both of its winches jammed on 3 June.'],
      ['refuted', 'Growers below the weir have been asked to halve their pumping.'],
    ],
  },
  {
    passages: ['2021—2022学年，云栖区小学生近视率为33.8%，比前一学年的36.2%降低2.4个百分点。'],
    rows: [['refuted', '2021—2022学年，云栖区小学生的近视率是36.2%。']],
  },
]);

checkSets('takes no bound on the wrong side of what figures yield', [
  {
    passages: [
      'The night ferry now needs 6 hours 10 minutes to Skarnes, down from 7 hours 50 minutes.',
      'The mooring fee goes up from £40 to £95 a week.',
      'Bram Quilter reported that 5,200 parcels were still lying in the depot on Friday, down from 14,800 on Monday.',
    ],
    rows: [
      ['refuted', 'The mooring fee less than doubles, to £95 a week.'],
      ['supported', 'The mooring fee more than doubles, to £95 a week.'],
      ['refuted', 'The number of parcels in the depot had dropped by less than 60 per cent on Friday.'],
    ],
  },
  {
    passages: ['柳塘水文站10月共记录到白鹤412只，去年同期为306只。'],
    // Of how many more there are the two figures decide, not one of another matter.
    rows: [['not-enough-evidence', '柳塘水文站10月记录到的白鹤比去年同期多了近七成。']],
  },
]);

checkSets('takes no change for borne out that goes the other way, is denied, or is the other end of a row', [
  {
    passages: [
      'The council agreed to cut the ferry subsidy by 14 per cent, having been advised to cut it by 20.',
      'Of the nine trustees of the Ellerby library, two voted for the move.',
      'The new scanner runs on release 6 of the ward software.',
    ],
    rows: [
      ['refuted', 'The council agreed to raise the ferry subsidy by 14 per cent.'],
      ['refuted', 'The new scanner runs on release 9 of the ward software.'],
    ],
  },
  {
    passages: ['青岚茶厂去年净赚3.4亿元，上年为4.1亿元。参观者中学生占四成，其中初中生最多。'],
    rows: [
      ['refuted', '青岚茶厂去年净赚3.4亿元，不比上年少。'],
      ['refuted', '青岚茶厂的参观者中学生占四成，其中初中生最少。'],
    ],
  },
]);

checkSets('takes no amount of one currency for one of another, and no households for people', [
  {
    passages: [
      'The choir paid €31,000 of the €47,000 bill for the organ.',
      '渡船上有乘客168人、船工9人。',
      '法院把渡口公司要赔的钱由640万元减为410万元。',
    ],
    rows: [
      ['refuted', 'The choir paid all but $16,000 of the bill for the organ.'],
      ['not-enough-evidence', '上诉后，渡口公司的赔偿金下降了230万美元。'],
    ],
  },
]);
