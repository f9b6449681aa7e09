import { describe, expect, it } from 'vitest';
import { answerWho } from '../../src/answer/people.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'rope',
    title: 'Marlin Rope cuts its dividend',
    language: 'en',
    text: [
      'Marlin Rope, a maker of ropes, said on Monday that it would cut its dividend. Chief executive Gareth Pike said that hemp had become dear.',
      'Finance director Olive Tran was more careful. She said that prices might fall.',
      'The union Amass called the plan a mistake.',
    ],
  },
  {
    id: 'lock',
    title: 'A quarrel over a lock',
    language: 'en',
    text: [
      'The lock keeper, Esther Pike, said that the gates leaked. The harbour master, Joan Ferris, agreed.',
    ],
  },
  {
    id: 'fair',
    title: 'The fair',
    language: 'en',
    text: ['The fair opened late. Mr Ferris blamed the rain, and Ferris closed the gates.'],
  },
  {
    id: 'port',
    title: '港务局通报',
    language: 'zh-Hans',
    text: ['东浦港务局局长罗志远表示，码头将扩建。', '东浦港务局副局长马文清说，工期为两年。'],
  },
);

const nameFor = (name: string): readonly string[] =>
  answerWho(library, name, 'en').blocks.flatMap((block) => (block.kind === 'entity' ? [block.name] : []));
const choicesFor = (name: string): readonly string[] =>
  answerWho(library, name, 'en').blocks.flatMap((block) =>
    block.kind === 'choices' ? block.choices.map(({ label }) => label) : [],
  );

describe('who holds a post', () => {
  it.each([
    // of whom the article is about, though the sentence does not say so
    ['finance director of Marlin', 'Olive Tran'],
    ['Marlin 财务总监', 'Olive Tran'],
    // and no deputy
    ['港务局局长', '罗志远'],
    ['港务局副局长', '马文清'],
  ])('%s is %s', (query, name) => {
    expect(nameFor(query)).toEqual([name]);
  });

  it.each([
    ['chief exective of Marlin', 'chief executive of Marlin'],
    ['harbour mastr', 'harbour master'],
  ])('%s is taken for a slip', (query, meant) => {
    expect(choicesFor(query)).toContain(meant);
  });
});

describe('namesakes', () => {
  it('a family name alone in an article that has nobody else in common is somebody of its own', () => {
    const { blocks, citations } = answerWho(library, 'Joan Ferris', 'en');
    expect(blocks[0]).toMatchObject({ kind: 'entity', name: 'Joan Ferris' });
    expect(citations.map(({ document }) => document.id)).not.toContain('fair');
  });

  it('are offered', () => {
    expect(choicesFor('Pike')).toEqual(expect.arrayContaining(['Gareth Pike', 'Esther Pike']));
  });
});

it('a name that the articles have is no slip for another', () => {
  const { citations } = answerWho(library, 'Amass', 'en');
  expect(nameFor('Amass').filter((name) => name !== 'Amass')).toEqual([]);
  expect(citations.map(({ document }) => document.id)).toContain('rope');
});
