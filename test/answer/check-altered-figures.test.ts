import { it } from 'vitest';
import { expectVerdict } from './expect-verdict.js';

const MILL =
  'The paper mill at Tarnholt, built in 1957, gave work to 415 people and burned 38,000 tonnes of straw within 16 days. ' +
  'Its owner voted by 53 per cent to 41 per cent for the sale, which brought in €2.4 million. ' +
  'Children under 12 were let in free, more often than in 2018. ' +
  'Lake Sorn should yield about 700 tonnes of trout.';

const BRIDGE =
  '霧川大橋在1963年9月通車，全長1240公尺，兩岸居民約6萬人，工程在40天內完成。' +
  '修繕費為3,500,000美元，其中鋼材占28%，水泥占11%。' +
  '市內16歲以上的居民可以投票，當時橋長年僅30歲。';

type Case = readonly [statement: string, label: string, differs: string | undefined];

it.each<Case>([
  ['The paper mill at Tarnholt, built in 1954, gave work to 415 people', 'refuted', 'time'],
  ['burned 38,000 million tonnes of straw within 16 days', 'refuted', 'value'],
  ['The mill burned 38,000 tonnes of straw within 16 days', 'supported', undefined],
  ['The paper mill at Tarnholt, built in 1957, gave work to 568 people', 'refuted', 'value'],
  [
    'The paper mill at Tarnholt, built in 1957, gave work to 415 people and burned 38,000 tonnes of straw within 22 days.',
    'refuted',
    'value',
  ],
  [
    'Its owner voted by 41 per cent to 53 per cent for the sale, which brought in €2.4 million.',
    'refuted',
    'value',
  ],
  [
    'Its owner voted by 53 per cent to 41 per cent for the sale, which brought in £2.4 million.',
    'refuted',
    'currency',
  ],
  ['Its owner voted by 53% to 41% for the sale, which brought in €2,400,000.', 'supported', undefined],
  ['Children under 15 were let in free, more often than in 2018.', 'refuted', 'value'],
  ['Children under 12 were let in free, more often than in 2015.', 'refuted', 'time'],
  [
    'The owner voted by 53 per cent to 48 per cent for sale, which brought in €2.4 million.',
    'refuted',
    'value',
  ],
  [
    'Its owner had voted by 53 per cent to 41 per cent for a sale which brought in €2.4 million.',
    'supported',
    undefined,
  ],
  ['Children under 15 were let in free.', 'refuted', 'value'],
  ['Lake Sorn should yield about 900 tonnes of trout.', 'refuted', 'value'],
])('tells whether a figure of an English sentence was altered: %s', (statement, label, differs) => {
  expectVerdict(statement, MILL, label, differs);
});

it.each<Case>([
  ['霧川大橋在1960年9月通車，全長1240公尺，兩岸居民約6萬人，工程在40天內完成。', 'refuted', 'time'],
  ['霧川大橋在1963年9月通車，全長1240萬公尺，兩岸居民約6萬人，工程在40天內完成。', 'refuted', 'value'],
  ['霧川大橋在1963年9月通車，全長1240公尺，兩岸居民約6億人，工程在40天內完成。', 'refuted', 'value'],
  ['霧川大橋在1963年9月通車，全長1240公尺，兩岸居民約6萬人，工程在55天內完成。', 'refuted', 'value'],
  ['修繕費為3,500,000美元，其中鋼材占28倍，水泥占11%。', 'refuted', 'unit'],
  ['修繕費為3,500,000美元，其中鋼材占11%，水泥占28%。', 'refuted', 'value'],
  ['霧川大橋1963年9月通車，全長1760公尺，兩岸的居民約6萬人，工程在40天內完成。', 'refuted', 'value'],
  ['霧川大橋在1963年9月通車，全長1760公尺，工程在40天內完成。', 'refuted', 'value'],
  ['修繕費是350萬美元，其中鋼材占28%，水泥占11%。', 'supported', undefined],
  ['市內16歲以下的居民可以投票，當時橋長年僅30歲。', 'refuted', 'bound'],
  ['市內16歲以上的居民可以投票，當時橋長年僅30個月。', 'refuted', 'unit'],
])('tells whether a figure of a Chinese sentence was altered: %s', (statement, label, differs) => {
  expectVerdict(statement, BRIDGE, label, differs);
});

it('bears nothing out of one that the sentence beside is about', () => {
  const text =
    'The lake is murky because three quarters of the silt comes from quarries. Farms at its shore are to plant hedges.';
  expectVerdict('Three quarters of the silt comes from quarries.', text, 'supported');
  expectVerdict('Three quarters of the silt comes from farms.', text, 'not-enough-evidence');
});

it('takes other words beside another figure for another matter', () => {
  expectVerdict(
    'The paper mill at Sornfold, built in 1932, gave work to 90 guards',
    MILL,
    'not-enough-evidence',
  );
});
