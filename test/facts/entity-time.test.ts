import { expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import { toFacts } from '../../src/facts/facts.js';
import { readingOf } from './reading-of.js';

const LENGTH = 20_000;

/** Long enough for a loaded machine, and far below what quadratic time would take. */
const LIMIT_MS = 10_000;

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
])(
  '%s, over and over, takes linear time',
  (unit) => {
    const reading = readingOf([unit.repeat(LENGTH / unit.length)]);
    const before = performance.now();
    toFacts([{ reading, mentions: extract(reading) }]);
    expect(performance.now() - before).toBeLessThan(LIMIT_MS);
  },
  LIMIT_MS * 2,
);
