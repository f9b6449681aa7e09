import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import type { ClaimMention } from '../../src/model.js';
import { readingOf } from './reading-of.js';

function claimsOf(text: string): readonly ClaimMention[] {
  return extract(readingOf([text])).filter((mention) => mention.kind === 'claim');
}

describe('nobody is made a speaker', () => {
  test.each([
    '换句话说，这是一场赌博。',
    '预计明年产量将达到一百万。',
    '公司召开了业绩说明会，说明了情况。',
    '他称得上英雄。',
    '根据计划，工厂明年完工。',
    '被称为“钢铁之城”的小镇正在衰落。',
    '这份协议说服了双方。',
    'He reports to the board.',
    'The claims were filed late.',
    'The view that markets always clear is mistaken.',
    'Exports fell as expected last year.',
  ])('%s', (text) => {
    expect(claimsOf(text).map(({ value }) => value.voice)).toEqual(['article']);
  });
});

test.each([
  ['王明表示，价格可能下跌。', '价格可能下跌', ['possible'], 'affirmed'],
  ['王明表示，公司不会扩产。', '公司不会扩产', [], 'negated'],
  ['王明表示，公司不仅扩产，还降价。', '公司不仅扩产，还降价', [], 'affirmed'],
  ['王明表示，若无补贴，工厂早已关门。', '若无补贴，工厂早已关门', ['counterfactual'], 'affirmed'],
  ['Laura Stein said the deal might not close.', 'the deal might not close', ['possible'], 'negated'],
  [
    'Laura Stein said prices were reportedly lower.',
    'prices were reportedly lower',
    ['reported'],
    'affirmed',
  ],
] as const)('%s → hedges and polarity', (text, content, hedges, polarity) => {
  const claim = claimsOf(text).find(({ value }) => value.voice === 'attributed');
  expect(claim?.text).toBe(content);
  expect(claim?.value.hedges.map(({ kind }) => kind)).toEqual(hedges);
  expect(claim?.value.polarity).toBe(polarity);
});

test('2031年5月，王明称，… → the claim has its date', () => {
  const [claim] = claimsOf('2031年5月，王明称，工厂已经停产。').filter(
    ({ value }) => value.voice === 'attributed',
  );
  expect(claim?.value.when?.edtf).toBe('2031-05');
});

test('a quotation of two sentences belongs to its speaker as a whole', () => {
  const claims = claimsOf('“我们没有退路。工厂必须扩建。”王明说。');
  expect(claims.map(({ text, value }) => [value.voice, text])).toEqual([
    ['attributed', '我们没有退路。工厂必须扩建'],
  ]);
});

test('a question asserts nothing', () => {
  expect(claimsOf('价格会上涨吗？')).toEqual([]);
});

test('what follows “said that” is said, though a comma stands before “said”', () => {
  const text =
    'In May 2031 Laura Stein, chief executive of Acme, said that small firms usually need more time.';
  const claims = claimsOf(text).map(({ value, text: content }) => ({
    speaker: value.speaker && text.slice(value.speaker.start, value.speaker.end),
    content,
  }));
  expect(claims).toEqual([
    {
      speaker: expect.stringContaining('Laura Stein') as string,
      content: 'small firms usually need more time',
    },
  ]);
});
