import { expect, it } from 'vitest';
import { checkLine } from '../../src/answer/check/check-line.js';
import { libraryOf } from '../../src/assemble-library.js';
import { growth, LINEAR } from '../growth.js';

const SENTENCES = 800;

/** A paragraph of sentences that speak of ever the same things and people, in ever other figures. */
function paragraph(patterns: readonly string[], count: number, joint = ' '): string {
  return Array.from({ length: count }, (_, i) =>
    (patterns[i % patterns.length] ?? '')
      .replaceAll('N', String(10 + i))
      .replaceAll('M', String(10 + (i % 80))),
  ).join(joint);
}

const ENGLISH = [
  'The Nth mill at Orrel ground N3 tonnes of rye in 19M for N bakers.',
  'Its owner, Ada Brook, sold N barges and kept M.',
  'Orrel Milling said its director, Ben Cole, had left in May 20M.',
];
const CHINESE = [
  '奥雷尔的第N座磨坊在19M年为N家面包店磨了N3吨黑麦。',
  '磨坊主林可欣卖掉了N艘驳船，留下M艘。',
  '奥雷尔公司表示，董事长陈建国于20M年5月离任。',
];
/** Of any two of the figures one could be the share that is said. */
const SHARES = ['Orrel sold N barges.', 'Orrel built N000 barges.'];

/** One sentence of hundreds of figures. */
const ONE_SENTENCE: readonly (readonly [string, string, string, string])[] = [
  ['clauses', 'barges: N in May, N000 in June', ', ', 'Orrel has 99999 barges more.'],
  ['figures', 'N barges in May', ' and ', 'Orrel has 99999 barges in May.'],
  ['other things', 'N wolves in M packs', ', ', 'There are 99 librarians.'],
  ['Chinese clauses', '五月装N箱，六月卸N000箱', '，', '港口五月装了77箱。'],
  ['years', '去年装N箱，今年卸N000箱', '，', '港口去年装了77箱。'],
];

it.each([
  ['figures', ENGLISH, 'The mill ground 99 tonnes of rye.'],
  ['figures and dates', ENGLISH, 'Orrel Milling sold 17 barges in 1999.'],
  ['two who do something', ENGLISH, 'Ada Brook sold the mill to Orrel.'],
  ['a post', ENGLISH, 'Ben Cole is the chairman of Brook Bank.'],
  ['a share, figures told apart by their words alone', SHARES, 'Of the barges, 99.7% were sold.'],
  ['Chinese figures', CHINESE, '磨坊磨了99万吨黑麦。'],
  ['Chinese names', CHINESE, '林可欣把磨坊卖给了奥雷尔公司。'],
])('a statement of %s is checked against a long paragraph in linear time', (_title, patterns, statement) => {
  const check = (count: number) =>
    checkLine(JSON.stringify({ id: 1, statement, passages: [paragraph(patterns, count)] }), libraryOf);
  expect(growth(check, SENTENCES)).toBeLessThan(LINEAR);
});

it.each(ONE_SENTENCE)(
  'a statement is checked against one sentence of hundreds of %s in linear time',
  (_title, pattern, joint, statement) => {
    const check = (count: number) =>
      checkLine(
        JSON.stringify({ id: 1, statement, passages: [paragraph([pattern], count, joint)] }),
        libraryOf,
      );
    expect(growth(check, SENTENCES)).toBeLessThan(LINEAR);
  },
);
