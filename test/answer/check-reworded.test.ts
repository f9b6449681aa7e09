import { it } from 'vitest';
import { expectVerdict } from './expect-verdict.js';

const TANNERY =
  'The Orvane Tannery Inc bought the old wharf because of rising rents and will keep about 140 employees. ' +
  'It said sales previously made in Dunmere fell to 3.1 million dollars from 4.6 million dollars. ' +
  'In April, the company approved a plan to close the Selby yard, which stores hides. ' +
  'Petra Lindqvist will run the wharf with Owen Marsh, a former customs clerk. ' +
  'The Calloway Guild said the wharf needs a new crane.';

type Case = readonly [statement: string, label: string, differs: string | undefined];

it.each<Case>([
  [
    'The Orvane Tannery Inc purchased the old wharf due to rising rents and will keep approximately 140 workers.',
    'supported',
    undefined,
  ],
  [
    'The Orvane Tannery Inc purchased the old wharf due to falling rents and will keep approximately 140 workers.',
    'refuted',
    'polarity',
  ],
  [
    'The Orvane Tannery Inc purchased the old wharf due to rising rents and will keep approximately 190 workers.',
    'refuted',
    'value',
  ],
  [
    'The company gave the go-ahead to a plan to shut the Selby yard, which stores hides, in April.',
    'supported',
    undefined,
  ],
  ['In April, the company approved a plan to close the Selby yard.', 'supported', undefined],
  ['In August, the company approved a plan to close the Selby yard.', 'refuted', 'time'],
  ['In April, the company approved a plan to close the Dunmere yard.', 'refuted', 'subject'],
  ['Petra Lindqvist will run the wharf with Marsh, a former customs clerk.', 'supported', undefined],
  ['Petra Lindqvist will run the wharf with Owen Calloway, a former customs clerk.', 'refuted', 'subject'],
  ['The wharf needs a new crane, the Calloway Guild said.', 'supported', undefined],
  ['According to the Calloway Guild, the wharf needs a new crane.', 'supported', undefined],
  ['According to the Calloway Guild, the wharf does not need a new crane.', 'refuted', 'polarity'],
  [
    'It said sales previously made in Dunmere fell from 4.6 million dollars to 3.1 million dollars.',
    'supported',
    undefined,
  ],
  [
    'It said sales previously made in Dunmere fell to 4.6 million dollars from 3.1 million dollars.',
    'refuted',
    'value',
  ],
  [
    'The Orvane Tannery said sales earlier made in Dunmere dropped to 3.1 million dollars from 4.6 million dollars.',
    'supported',
    undefined,
  ],
])('judges a sentence in other words by what differs: %s', (statement, label, differs) => {
  expectVerdict(statement, TANNERY, label, differs);
});
