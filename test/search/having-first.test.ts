import { describe, expect, it } from 'vitest';
import { havingFirst } from '../../src/search/having-first.js';
import type { Signs } from '../../src/search/signs.js';

const HAVING = { noFigure: 0, noDate: 0, noName: 0, untold: 0, ofAnother: 0 } as Signs;
const LACKING = { ...HAVING, noFigure: 1 } as Signs;
const NAMED = { ...LACKING, absentNames: 0 } as Signs;
const ON_OTHERS = { ...HAVING, absentNames: 1 } as Signs;

function order(ranked: readonly (readonly [name: string, score: number, signs: Signs])[]): string {
  const rows = ranked.map(([name, score, signs]) => ({ name, score, signs }));
  return havingFirst(rows, ({ signs }) => signs)
    .map(({ name }) => name)
    .join('');
}

describe('the passage that has what is asked for', () => {
  it.each([
    [
      'ba',
      'comes first where it fits nearly as well',
      [
        ['a', 2, LACKING],
        ['b', 1.8, HAVING],
      ],
    ],
    [
      'ab',
      'stays behind where it fits much less',
      [
        ['a', 2, LACKING],
        ['b', 1.4, HAVING],
      ],
    ],
    [
      'ab',
      'stays behind where it names nobody that is asked about',
      [
        ['a', 2, NAMED],
        ['b', 1.9, ON_OTHERS],
      ],
    ],
    [
      'ab',
      'stays behind where the best has it too',
      [
        ['a', 2, HAVING],
        ['b', 1.9, HAVING],
      ],
    ],
    [
      'ab',
      'is not found where none has it',
      [
        ['a', 2, LACKING],
        ['b', 1.9, LACKING],
      ],
    ],
  ] as const)('%s: %s', (expected, _, ranked) => {
    expect(order(ranked)).toBe(expected);
  });

  it.each(['noDate', 'noName', 'untold', 'ofAnother'] as const)('is one without the sign %s', (sign) => {
    expect(
      order([
        ['a', 2, { ...HAVING, [sign]: 1 }],
        ['b', 1.9, HAVING],
      ]),
    ).toBe('ba');
  });

  it.each([
    [
      'ba',
      'far more of the question stands beside its figure',
      { besideThing: 0.5 },
      { besideThing: 0.9 },
      false,
    ],
    ['ab', 'hardly more does', { besideThing: 0.5 }, { besideThing: 0.6 }, false],
    ['ba', 'it names the measure', { besideThing: 0.5 }, { besideThing: 0.5, measured: 1 }, false],
    ['ba', 'it gives the reason asked for', { explained: 0 }, { explained: 0.6 }, true],
    ['ab', 'no reason is asked for', { explained: 0 }, { explained: 0.6 }, false],
    [
      'ab',
      'it gives one in another language',
      { explained: 0, across: 0 },
      { explained: 0.6, across: 1 },
      true,
    ],
  ])('%s where %s', (expected, _, first, second, asksReason) => {
    const none = { ...HAVING, besideThing: 0, measured: 0, explained: 0, across: 0, thingApart: 0 };
    const rows = [
      { name: 'a', score: 2, signs: { ...none, ...first } },
      { name: 'b', score: 1.9, signs: { ...none, ...second } },
    ];
    const found = havingFirst(rows, ({ signs }) => signs, { asksReason });
    expect(found.map(({ name }) => name).join('')).toBe(expected);
  });

  it('is none among no passages', () => {
    expect(order([])).toBe('');
  });
});
