/** Topics put in the language that the article is not in: with the tables of the build. */
import { describe, expect, it } from 'vitest';
import { answerBrief } from '../../src/answer/brief.js';
import { answerFigures } from '../../src/answer/figures.js';
import { libraryOf } from '../../src/assemble-library.js';
import { readArticle } from '../../src/corpus/read-article.js';
import type { Answer } from '../../src/model.js';

const article = (id: string, language: string, ...paragraphs: readonly string[]) =>
  readArticle(`---\ntitle: ${id}\nlanguage: ${language}\n---\n\n${paragraphs.join('\n\n')}\n`, `/${id}.md`);

const library = libraryOf([
  article(
    '桥头酒坊',
    'zh-Hans',
    '桥头酒坊建于1932年，以酿造米酒闻名，年产白酒三百吨，有酒窖六座。',
    '去年米酒的平均售价为每斤48元，比前年上涨一成。',
    '酒坊的会计马文秀说，游客多在周末来买酒。',
  ),
  article(
    'The ferry',
    'en',
    'The ferry to Skarra carries 900 passengers a day.',
    'What the ferry cost is disputed. The yard speaks of £31 million. The auditors counted £44 million with the pier. The first plan said £22 million.',
    'Walkers complain that the ferry is loud. A footbridge at the lock is expected to cost £3 million.',
  ),
]);

const missingOf = ({ blocks }: Answer): readonly unknown[] =>
  blocks.flatMap((block) =>
    block.kind === 'note' && block.code === 'words-not-found' ? [block.values] : [],
  );
const textsOf = ({ blocks }: Answer): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'figures' ? block.rows.map(({ text }) => text) : []));
const figures = (query: string): Answer =>
  answerFigures(library, query, {}, /\p{Script=Han}/u.test(query) ? 'zh-Hans' : 'en');

describe('a topic that the articles have in the other language, in words of one character', () => {
  it.each([
    ['wine', '酒 stands in 白酒 and 米酒, which are wines as well'],
    ['rice wine', '米 and 酒 stand together'],
  ])('%s is briefed on: %s', (topic) => {
    expect(answerBrief(library, { topic }, 'en').outcome).toBe('found');
  });

  it('has its figures', () => {
    expect(textsOf(figures('price of wine'))).toContain('48元');
  });

  it('is found nowhere where the character only stands in a name', () => {
    expect(missingOf(figures('horse price'))).toEqual([{ words: expect.stringContaining('hors') as string }]);
  });
});

describe('figures of which the head of the paragraph says what they are of', () => {
  const costs = textsOf(figures('cost of the ferry'));

  it('come before that of another thing told near the word', () => {
    expect(costs.slice(0, 3)).toEqual(['£44 million', '£31 million', '£22 million']);
  });

  it('are in the brief of it', () => {
    const texts = textsOf(answerBrief(library, { topic: 'cost of the ferry' }, 'en'));
    expect(texts).toEqual(expect.arrayContaining(['£31 million', '£44 million', '£22 million']));
    expect(texts).not.toContain('900 passengers');
  });
});
