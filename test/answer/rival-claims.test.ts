import { describe, expect, it } from 'vitest';
import { answerBrief } from '../../src/answer/brief.js';
import { answerClaims } from '../../src/answer/claims.js';
import { hasBoth, topicParts } from '../../src/answer/mixed-topic.js';
import type { Library } from '../../src/library.js';
import type { ClaimRow } from '../../src/model.js';
import { libraryOf } from './library-of.js';

const kiln = libraryOf({
  id: 'kiln',
  language: 'en',
  title: 'The Kiln Lane pottery',
  text: [
    '## The pottery',
    'Director Anna Berg said the pottery lost £3 million last year. The pottery employs 40 people.',
    'Treasurer Otto Lund said the loss was £1.2 million. In a letter to the board he said the inn’s loss of £2 million was another matter.',
    'The roof is the other dispute. Rain has come in at the pottery since May, and the roof may have to go.',
    'Anna Berg said the pottery will pay a levy of £5 for each pot.',
  ],
});

const seal = libraryOf({
  id: 'seal',
  language: 'zh-Hans',
  title: '雁湖的休猎之争',
  text: [
    '## 雁湖',
    '猎户协会会长陈启明认为,休猎三个月就够了。',
    '林业局局长周怡君不同意这个看法。她说,三个月的休猎盖不住孵化期。',
    '雁湖今年的门票收入是40万元,如果游客再少,茶馆可能关门。',
  ],
});

function rowsFor(library: Library, topic: string): readonly ClaimRow[] {
  return answerClaims(library, { topic }, 'en').blocks.flatMap((block) =>
    block.kind === 'claims' ? block.rows : [],
  );
}

const pairs = (rows: readonly ClaimRow[]): string =>
  rows.flatMap(({ text, against = [] }) => against.map((other) => `${text} ↔ ${other.text}`)).join('\n');

describe('two figures of one thing', () => {
  it('stand against each other where two people give them', () => {
    expect(pairs(rowsFor(kiln, 'loss of the pottery'))).toMatch(/£3 million.* ↔ .*£1\.2 million/);
  });

  // The loss of something else is no other figure of this one.
  it('do not where they are told of two things', () => {
    expect(pairs(rowsFor(kiln, 'loss of the pottery'))).not.toMatch(/↔ .*£2 million/);
  });
});

describe('what somebody disagrees with', () => {
  it('is shown with the answer, though a sentence between them says so', () => {
    expect(pairs(rowsFor(seal, '休猎'))).toMatch(/三个月就够了 ↔ .*盖不住孵化期/);
  });

  // `the other dispute` names a thing; nobody disputes what was said before.
  it('is nothing where a dispute is only named', () => {
    expect(pairs(rowsFor(kiln, 'pottery'))).not.toMatch(/↔ .*(?:Rain|roof)/);
  });
});

it('a speaker is the pronoun alone, behind where he says it', () => {
  const speakers = rowsFor(kiln, 'loss of the inn').map(({ speaker }) => speaker.text ?? '');
  expect(speakers.join('\n')).not.toMatch(/letter/);
});

describe('a topic in two languages', () => {
  it.each([
    ['levy 税费', ['levy', '税费']],
    ['税费 levy', ['税费', 'levy']],
    ['税费', []],
    ['the levy', []],
  ])('%s has the parts %j', (topic, parts) => {
    expect(topicParts(topic)).toEqual(parts);
  });

  it('is one where both words stand in a text', () => {
    expect(hasBoth(['acme', '工厂'], 'Acme的工厂在雁湖边')).toBe(true);
    expect(hasBoth(['levy', '税费'], 'a levy of £5')).toBe(false);
  });

  it('is told of by the word that the articles have', () => {
    expect(rowsFor(kiln, 'levy 税费').map(({ text }) => text)).toContainEqual(
      expect.stringContaining('a levy of £5'),
    );
    expect(answerBrief(kiln, { topic: 'levy 税费' }, 'en').outcome).toBe('found');
  });
});

// What the article is about is open there, though the sentence says only what of it.
it.each([
  [kiln, 'pottery', /may have to go/],
  [seal, '休猎期', /茶馆可能关门/],
])('the open points of an article that is called after the topic are told', (library, topic, expected) => {
  const { blocks, citations } = answerBrief(library, { topic }, 'en');
  const quotes = blocks.flatMap((block) =>
    block.kind === 'points'
      ? block.rows.filter((row) => 'open' in row).map(({ citation }) => citations[citation - 1]?.quote ?? '')
      : [],
  );
  expect(quotes.join('\n')).toMatch(expected);
});
