import { expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import { growth, LINEAR } from '../growth.js';
import { readingOf } from './reading-of.js';

/** Reads so many characters of nothing but these. */
function reader(unit: string): (length: number) => void {
  return (length) => void extract(readingOf([unit.repeat(length / unit.length)]));
}

test.each(['他说', 'He said that ', '“', '"a," he said. ', 'A, b, said ', '某人说，'])(
  'reads thousands of %j in linear time',
  (unit) => {
    expect(growth(reader(unit), 20_000)).toBeLessThan(LINEAR);
  },
);

test.each([
  '张三说,',
  '张三说李四说',
  '张三指出,但李四说',
  'Ann Lee said it, ',
  'Ann Lee said that it is late, ',
])('reads a sentence of nothing but %j in linear time', (unit) => {
  expect(growth(reader(unit), 80_000)).toBeLessThan(LINEAR);
});
