import { describe, expect, it } from 'vitest';
import { areOfOtherCountries } from '../../src/search/other-countries.js';
import { fold } from '../../src/text/fold.js';
import { sentences } from '../../src/text/sentences.js';

const isOfAnother = (question: string, text: string, figure: string): boolean => {
  const start = text.indexOf(figure);
  return areOfOtherCountries(
    fold(question),
    fold(text),
    [{ start, end: start + figure.length }],
    sentences(text),
  );
};

describe('figures of another country', () => {
  it.each([
    ["What share of Portugal's water goes to farms?", '在挪威,农业用水约占2%。', '2%'],
    ['葡萄牙的农业用水占多少?', 'In Norway farms use 2% of the water.', '2%'],
    // What is made in a country is no word for the one asked about.
    ['葡萄牙的渔业占多少?', '在挪威,渔业约占国内生产总值的2%。', '2%'],
    [
      "What share of Portugal's output is fishing?",
      'In Norway fishing is 2% of gross domestic product.',
      '2%',
    ],
  ])('%s · %s', (question, text, figure) => {
    expect(isOfAnother(question, text, figure)).toBe(true);
  });

  it.each([
    ['葡萄牙的农业用水占多少?', '葡萄牙约占70%,挪威只占2%。', '2%', 'both are named'],
    ['葡萄牙的农业用水占多少?', '农业用水约占70%。', '70%', 'none is named'],
    ['葡萄牙的农业用水占多少?', '国内农业用水占70%,比挪威高得多。', '70%', 'it is called by what it is'],
    ['葡萄牙的农业用水占多少?', '该国农业用水占70%,比挪威高得多。', '70%', 'it was named before'],
    ['农业用水占多少?', '在挪威,农业用水约占2%。', '2%', 'no country is asked about'],
  ])('%s · %s: not where %4$s', (question, text, figure) => {
    expect(isOfAnother(question, text, figure)).toBe(false);
  });
});
