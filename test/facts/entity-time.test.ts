import { expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import { toFacts } from '../../src/facts/facts.js';
import { growth, LINEAR } from '../growth.js';
import { readingOf } from './reading-of.js';

const LENGTH = 20_000;

test.each([
  '王',
  '·',
  '据',
  '“',
  '微软(',
  'A. ',
  'Aa of ',
  '王明说',
  '认为',
  '大学与',
  'Ann Lee said ',
  '不',
  '阿里·',
  '《',
  'said, ',
  'CEO of Microsoft, ',
])('%s, over and over, takes linear time', (unit) => {
  const read = (length: number): void => {
    const reading = readingOf([unit.repeat(length / unit.length)]);
    toFacts([{ reading, mentions: extract(reading) }]);
  };
  expect(growth(read, LENGTH)).toBeLessThan(LINEAR);
});
