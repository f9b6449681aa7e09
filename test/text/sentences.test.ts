import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.js';

const CASES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    'Chinese full stops end sentences',
    '雨停了。街上没有人！你在哪里？',
    ['雨停了。', '街上没有人！', '你在哪里？'],
  ],
  ['a closing quote stays with its sentence', '他说：“走吧。”我们走了。', ['他说：“走吧。”', '我们走了。']],
  ['an opening quote goes with its sentence', '雨停了。“走吧，”他说。', ['雨停了。', '“走吧，”他说。']],
  ['half-width commas do not end a sentence', '价格上涨,需求下降。', ['价格上涨,需求下降。']],
  [
    'a decimal point ends nothing',
    'It rose 2.5 percent. Then it fell.',
    ['It rose 2.5 percent.', 'Then it fell.'],
  ],
  [
    'a title with a full stop ends nothing',
    'Dr. Okafor spoke. Nobody left.',
    ['Dr. Okafor spoke.', 'Nobody left.'],
  ],
  ['initials end nothing', 'J. R. Alba wrote it. It sold.', ['J. R. Alba wrote it.', 'It sold.']],
  [
    'U.S. inside a sentence ends nothing',
    'The U.S. Navy came. It left.',
    ['The U.S. Navy came.', 'It left.'],
  ],
  [
    'a name with an initial and no space stays whole',
    '作者是 Anna B.Cole。她住在海边。',
    ['作者是 Anna B.Cole。', '她住在海边。'],
  ],
  ['nothing has no sentences', '  ', []],
];

describe('sentences', () => {
  it.each(CASES)('%s', (_title, text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cover every character but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab A.。!?”)\n 中文3') }), (text) => {
        const found = sentences(text);
        found.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0));
        const covered = found.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
