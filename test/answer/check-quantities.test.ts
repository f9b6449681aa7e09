import { describe, expect, it } from 'vitest';
import { relate } from '../../src/answer/check/compare/compare-quantities.js';
import type { Relation } from '../../src/answer/check/compare/relate-extents.js';
import { areCompatible } from '../../src/answer/check/compare/compare-times.js';
import { readStatement } from '../../src/answer/check/reading/reading.js';
import { detectLanguage } from '../../src/lang/detect-language.js';

function relationOf(said: string, known: string): string {
  const [a, b] = [said, known].map((text) => {
    const figure = readStatement(`it was ${text}.`, detectLanguage(text)).figures[0];
    if (!figure) throw new Error(`No figure in ${text}`);
    return { quantity: figure.value.quantity, text: figure.text };
  });
  if (!a || !b) throw new Error('No figures');
  return told(relate(a, b));
}

function told(relation: Relation): string {
  return 'field' in relation && relation.field !== undefined
    ? `${relation.kind}: ${relation.field}`
    : relation.kind;
}

describe('what is said of a quantity, against what is known of it', () => {
  it.each([
    ['0.326万亿美元', '3260亿美元', 'same'],
    ['$326 billion', '3260亿美元', 'same'],
    ['2,300 metres', '2.3 km', 'same'],
    ['六成', '60%', 'same'],
    ['about $3.2 million', '$3.1 million', 'same'],
    ['61%', '61.4%', 'same'],
    ['至少20万片', '20万片', 'same'],
    ['over 50%', 'over 60%', 'same'],
    ['18 months', '一年半', 'same'],
    ['20 basis points', '0.2个百分点', 'same'],
  ])('%s is borne out by %s', (said, known, relation) => {
    expect(relationOf(said, known)).toBe(relation);
  });

  it.each([
    ['61%', 'over 60%', 'open'],
    ['20万片', '超过20万片', 'open: bound'],
    ['3.5万美元', '2.5万至6万美元', 'open'],
    ['5 billion yuan', '$3 billion', 'unlike: currency'],
    ['5 km', '5 tonnes', 'unlike: unit'],
  ])('%s is neither borne out nor contradicted by %s', (said, known, relation) => {
    expect(relationOf(said, known)).toBe(relation);
  });

  it.each([
    ['less than 60%', 'over 60%', 'differs: bound'],
    ['less than 60%', '61%', 'differs: bound'],
    ['不足20万片', '超过20万片', 'differs: bound'],
    ['326 million dollars', '3260亿美元', 'differs: value'],
    ['3260亿元人民币', '3260亿美元', 'differs: currency'],
    ['7 mm', '7 nm', 'differs: unit'],
    ['0.2%', '0.2个百分点', 'differs: unit'],
    ['over 2 million chips', 'over 200,000 chips', 'differs: value'],
    ['3.4 billion dollars', '3 billion dollars', 'differs: value'],
    ['61.4%', '61%', 'differs: value'],
    ['more than 20,000 chips', 'over 200,000 chips', 'differs: value'],
  ])('%s is contradicted by %s', (said, known, relation) => {
    expect(relationOf(said, known)).toBe(relation);
  });
});

describe('whether two times can be one', () => {
  it.each([
    ['2019', '2019-07', true],
    ['2019', '2018', false],
    ['2018/2020', '2019', true],
    ['2018/..', '2018', true],
    ['2018/..', '2019', false],
    ['202X', '2024', true],
    ['2024-33', '2024-02', true],
    ['2024-33', '2024-05', false],
    ['soon', '2024', undefined],
  ])('%s and %s: %s', (a, b, areOne) => {
    expect(areCompatible(a, b)).toBe(areOne);
  });
});
