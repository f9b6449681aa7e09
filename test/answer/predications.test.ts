import { describe, expect, it } from 'vitest';
import { predicationsIn } from '../../src/answer/check/reading/predications.js';

/** What a sentence tells, as `doer | verb | done | by: thing`; `-` for what is not told, `not` and `may` before the verb. */
function told(text: string): readonly string[] {
  const words = (thing: { start: number; end: number } | undefined): string =>
    thing ? text.slice(thing.start, thing.end) : '-';
  return predicationsIn(text, { start: 0, end: text.length }).map(({ verb, doer, done, others }) =>
    [
      words(doer),
      `${verb.isDenied ? 'not ' : ''}${verb.isYetToBe ? 'may ' : ''}${verb.own}`,
      words(done),
      ...others.map(({ by, thing }) => `${by}: ${words(thing)}`),
    ].join(' | '),
  );
}

describe('who does what to whom, as an English sentence tells it', () => {
  it.each<[string, string, readonly string[]]>([
    ['a plain clause', 'Marlow bought the mill.', ['Marlow | bought | the mill']],
    [
      'a passive, with its agent',
      'The mill was bought in 2019 by the brewer Marlow.',
      ['the brewer Marlow | bought | The mill | in: 2019'],
    ],
    [
      'a clause about one named before',
      'Ann Lark, who has owned Marlow since 2008, will retire in May.',
      ['Ann Lark | owned | Marlow | since: 2008', 'Ann Lark | may retire | - | in: May'],
    ],
    [
      'what is put between commas',
      'Marlow, founded by two sisters, sold its mill.',
      ['two sisters | founded | Marlow', 'Marlow | sold | its mill'],
    ],
    [
      'whom something is done to, named before who does it',
      'The union accused the owners of neglect, which Marlow denies.',
      ['The union | accused | the owners of neglect', 'Marlow | denies | the owners of neglect'],
    ],
    [
      'a task that is given',
      'The court ordered Marlow to pay the growers.',
      ['The court | ordered | Marlow', 'Marlow | may pay | the growers'],
    ],
    ['a verb that denies another', 'Marlow refused to pay the growers.', ['Marlow | not pay | the growers']],
    ['a subject that denies', 'No grower signed the letter.', ['No grower | not signed | the letter']],
    [
      'whoever says it, named last',
      'The mill will close, said Ann Lark, its owner.',
      ['The mill | may close | -', 'Ann Lark, its owner | said | -'],
    ],
    [
      'a clause without `that`',
      'Ann Lark said the mill would close.',
      ['Ann Lark | said | -', 'the mill | may close | -'],
    ],
    [
      'to whom something is given, without a preposition',
      'Marlow gave the school a boat.',
      ['Marlow | gave | a boat | to: the school'],
    ],
    [
      'a place behind what is told of',
      'Mills in Aston and Corby closed in May.',
      ['Mills | closed | - | in: May'],
    ],
    [
      'a participle behind what it is told of',
      'Marlow mended the mill with tools lent by its growers.',
      ['Marlow | mended | the mill | with: tools', 'its growers | lent | tools'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes time in proportion to the sentence', { timeout: 20_000 }, () => {
    const long = `${'Marlow bought the mill, and '.repeat(2_000)}Ann left.`;
    expect(told(long).length).toBeGreaterThan(2_000);
  });
});
