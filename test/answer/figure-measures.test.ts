import { describe, expect, it } from 'vitest';
import { answerFigures } from '../../src/answer/figures.js';
import { areComparable } from '../../src/answer/figure-measures.js';
import { askedKind, measuredKind } from '../../src/lang/figures/measured-kinds.js';
import type { FigureFact } from '../../src/model.js';
import { libraryOf } from './library-of.js';

const libraryWith = (text: string): ReturnType<typeof libraryOf> =>
  libraryOf({ id: 'a', language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en', text: [text] });

describe('what kind of amount a noun names', () => {
  it.each([
    ['价格', 'price'],
    ['码头造价', 'cost'],
    ['司机夜班补贴', 'allowance'],
    ['面包师月薪', 'wage'],
    ['车站', undefined],
    ['price of a weekly pass', 'price'],
    ['tram fares', 'price'],
    ['allowance per shift', 'allowance'],
    ['bakers', undefined],
  ])('%s: %s', (label, kind) => {
    expect(measuredKind(label)).toBe(kind);
  });

  it.each([
    ['缆车票价', 'price'],
    ['面包师挣多少', 'wage'],
    ['how much do bakers earn', 'wage'],
    ['fare of the cable car', 'price'],
    ['height of the mast', undefined],
  ])('%s asks for %s', (question, kind) => {
    expect(askedKind(question)).toBe(kind);
  });
});

describe('figures side by side', () => {
  const figuresOf = (text: string): FigureFact[] =>
    libraryWith(text).facts.filter((fact): fact is FigureFact => fact.kind === 'figure');

  it.each([
    ['面包师月薪为六千元。夜班津贴为五十元。', false],
    ['面包店的租金为八千元。酒馆的租金为九千元。', true],
    ['面包师的津贴为每月五百元。厨师的津贴为每年六千元。', false],
    ['津贴由四十元提高到五十元。', true],
    ['The bakers’ wage is 900 euros a week. The night allowance is 20 euros a week.', false],
    ['The fare is 2 euros. The pier fare is 3 euros.', true],
    ['The levy is 3 euros a month. The levy in Port Ansel is 30 euros a year.', false],
    ['The mast is 20 metres high. The crane is 30 metres high.', true],
  ])('%s: %s', (text, expected) => {
    const [one, other] = figuresOf(text);
    expect(one && other && areComparable(one, other)).toBe(expected);
  });
});

describe('the figure that is called as it is asked for', () => {
  it.each([
    ['缆车总投资六千万元。缆车票价不变,全程仍为八元。缆车补贴每年两百万元。', '缆车票价', '八元'],
    ['缆车总投资六千万元。缆车票价为八元。缆车补贴每年两百万元。', '缆车补贴', '两百万元'],
    [
      'The cable car cost 60 million euros. The fare of the cable car is 8 euros. The cable car carries 900 people.',
      'cable car fare',
      '8 euros',
    ],
  ])('comes first: %s %s', (text, query, first) => {
    const { blocks } = answerFigures(libraryWith(text), query, {}, 'en');
    const rows = blocks.flatMap((block) => (block.kind === 'figures' ? block.rows : []));
    expect(rows[0]?.text).toBe(first);
  });
});
