/** Questions that sound as if the article answered them, each with what it lacks: with the tables of the build. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from '../../src/assemble-library.js';
import { readArticle } from '../../src/corpus/read-article.js';
import { lacksRank } from '../../src/lang/questions/ordinals.js';
import { quotesOf } from '../commands/run.js';

const article = (id: string, language: string, ...paragraphs: readonly string[]) =>
  readArticle(`---\ntitle: ${id}\nlanguage: ${language}\n---\n\n${paragraphs.join('\n\n')}\n`, `/${id}.md`);

const library = libraryOf([
  article(
    'organ-en',
    'en',
    'The organ of Hallow Minster was built in 1862 by Simon Tarr, who signed it under the bench. It has 2,100 pipes.',
    'Tarr taught at the cathedral school. His pupils sold his tools after his death, and the bellows went to a farmer.',
    'The choir sold 900 tickets this year. Its only tour took it to Riga, where a flautist lent it a bus.',
    'A new gallery is to be opened in 2031.',
  ),
  article(
    'teahouse-zh',
    'zh-Hans',
    '茶馆今年投入26万元研发“松雪”茶饼，配方出自掌柜康絮。',
    '茶艺比赛在镇上举行，康絮以九十三分夺冠。她从一家食品公司辞职后才学的茶。',
  ),
]);
const ask = (question: string): readonly string[] => quotesOf(answerQuestion(library, question, 'en'));

describe('/ask, by a near miss', () => {
  it.each([
    ['When did Simon Tarr die?', 'a time that is told by the death itself is no answer'],
    ['What were ticket sales in euros?', 'a count of tickets is no money'],
    ['Who was the architect of the new gallery?', 'nobody is said to have designed it'],
    ['“松雪”茶饼一块卖多少钱？', 'what was put into it is no price'],
  ])('%s is not answered: %s', (question) => {
    expect(ask(question)[0] ?? '').not.toMatch(/^answer/u);
  });

  it.each([
    ['When was the organ of Hallow Minster built?', '1862', 'a date of its own'],
    ['茶艺比赛谁得了第一名？', '康絮', 'the rank by another word'],
  ])('%s → %s (%s)', (question, contains) => {
    expect(ask(question)[0]).toContain(contains);
  });
});

describe('which of several', () => {
  it.each([
    ['what was the second tour', 'its only tour took it to riga', true],
    ['what was the second tour', 'another tour took it to riga', false],
    ['who came fourth in the race', 'four runners were named', false],
    ['第三名是谁', '冠军是康絮', true],
    ['第三名是谁', '季军是康絮', false],
    ['第二批什么时候到', '首批八月到', true],
    ['第二批什么时候到', '另一批八月到', false],
  ])('%s: %s', (question, text, lacks) => {
    expect(lacksRank(question, text)).toBe(lacks);
  });
});
