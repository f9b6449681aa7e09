import { it } from 'vitest';
import { expectVerdict } from './expect-verdict.js';

const COVE =
  'The first ferry to Oddness Cove left on Monday with Marta Ilves at the helm. ' +
  'Repairs were paid for by the harbour board in Lerby, said its treasurer, Joan Petrie. ' +
  'Nobody was hurt when the slipway at Dunnet Point gave way, and fares rose in spring. ' +
  'The engineer Paul Sarre had warned the board before the winter storms.';

const ORCHARD =
  '林懷遠於果園成立之前已在霧山種茶多年。' +
  '霧山果園是全縣最早採用滴灌的農場，產量逐年上升。' +
  '縣農會會長周采薇曾反對擴建水庫。';

type Case = readonly [statement: string, label: string, differs: string | undefined];

it.each<Case>([
  ['The first ferry to Oddness Cove left on Monday with Marta Ilves at the helm.', 'supported', undefined],
  ['The last ferry to Oddness Cove left on Monday with Marta Ilves at the helm.', 'refuted', 'polarity'],
  [
    'The first ferry to Oddness Cove had left on Monday, with Marta Ilves at the helm.',
    'supported',
    undefined,
  ],
  [
    'The first ferry to Oddness Cove did not leave on Monday with Marta Ilves at the helm.',
    'refuted',
    'polarity',
  ],
  ['The first ferry to Oddness Cove left on Monday with Paul Sarre at the helm.', 'refuted', 'subject'],
  ['The first ferry to Oddness Cove left on Monday with Greta Holm at the helm.', 'refuted', 'subject'],
  [
    'Repairs were paid for by the harbour board in Lerby, said its treasurer, Ida Moss.',
    'refuted',
    'subject',
  ],
  [
    'Repairs were not paid for by the harbour board in Lerby, said its treasurer, Joan Petrie.',
    'refuted',
    'polarity',
  ],
  ['Repairs were paid for by the fishing guild in Lerby.', 'not-enough-evidence', undefined],
  ['The engineer Paul Sarre had warned the board after the winter storms.', 'refuted', 'polarity'],
])('tells whether a word of an English sentence was altered: %s', (statement, label, differs) => {
  expectVerdict(statement, COVE, label, differs);
});

it.each<Case>([
  ['林怀远于果园成立之前已在雾山种茶多年。', 'supported', undefined],
  ['林懷遠於果園成立之後已在霧山種茶多年。', 'refuted', 'polarity'],
  ['霧山果園不是全縣最早採用滴灌的農場，產量逐年上升。', 'refuted', 'polarity'],
  ['霧山果園是全縣最晚採用滴灌的農場，產量逐年上升。', 'refuted', 'polarity'],
  ['霧山果園是全縣最早採用滴灌的農場，產量逐年下降。', 'refuted', 'polarity'],
  ['縣農會會長周采薇未曾反對擴建水庫。', 'refuted', 'polarity'],
  ['縣農會會長林懷遠曾反對擴建水庫。', 'refuted', 'speaker'],
])('tells whether a word of a Chinese sentence was altered: %s', (statement, label, differs) => {
  expectVerdict(statement, ORCHARD, label, differs);
});
