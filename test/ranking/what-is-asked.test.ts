/** Questions that differ from what an article says in what is asked, each with its reason: with the tables of the build. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from '../../src/assemble-library.js';
import { readArticle } from '../../src/corpus/read-article.js';
import type { Answer } from '../../src/model.js';
import { blocksOf, quotesOf } from '../commands/run.js';

const article = (id: string, language: string, ...paragraphs: readonly string[]) =>
  readArticle(`---\ntitle: ${id}\nlanguage: ${language}\n---\n\n${paragraphs.join('\n\n')}\n`, `/${id}.md`);

const library = libraryOf([
  article(
    'yards-zh',
    'zh-Hans',
    '两家船厂去年都在收缩。台州船厂裁掉了二百一十名焊工，舟山船厂裁了九十人。',
    '宁波船厂现有焊工六百四十人，比前年多了三十人。',
    '总厂抽调十六名工程师支援舟山，修好了两座船坞。',
    '特斯拉2021年在岛上建了一座电池仓库，雇了当地渔民看守。',
    '海思为渔船设计了一种定位芯片，后来因为买不到晶圆停了产。',
    '> 这篇稿子由岛上的退休教师整理。',
    '岛民说，船厂的钟声停了，岛也就老了。',
  ),
  article(
    'lighthouse-en',
    'en',
    'The lighthouse at Skerne was lit by oil until 1931, when a cable reached the island.',
    'Measured against the budget of the county, the ferry took 2.5%, and the lighthouse 0.3%.',
    'Even if the keepers could have bought the most powerful lamp in the country, they would not have used it.',
    'In future, the council hopes, the tower will be a museum.',
  ),
]);
const ask = (question: string): Answer => answerQuestion(library, question, 'en');

describe('/ask, by what is asked', () => {
  it.each([
    ['台州船厂有多少焊工？', 'those who were laid off are not those who are there'],
    ['舟山船厂有多少名员工？', 'the same, with the verb in the same clause'],
    ['舟山有几名工程师？', 'those who were sent there'],
    ['What is a bollard?', 'no word of the question stands anywhere'],
    ['哪里能买到便宜的船票？', 'buying stands there, but no ticket, shop or seller'],
    ['Where can I buy a cheap lamp?', 'buying a lamp stands there, but not where'],
    ['When did Elon Musk visit the lighthouse?', 'his firms are not he'],
  ])('%s is not answered: %s', (question) => {
    expect(ask(question).outcome).toBe('nothing-found');
  });

  it.each([
    ['台州船厂裁了多少焊工？', '二百一十名焊工', 'the very count'],
    ['宁波船厂有多少焊工？', '六百四十人', 'how many there are'],
    ['总厂派了多少名工程师去舟山？', '十六名工程师', 'sent, in other words'],
    ['马斯克的公司哪一年在岛上建了仓库？', '2021年', 'everybody knows which firm is his'],
    ['华为设计的定位芯片后来怎么样了？', '停了产', 'everybody knows whose the designer is'],
    ['作者最后怎么总结？', '岛也就老了', 'the end, which shares no word with the question'],
    ['这篇稿子是谁整理的？', '退休教师', 'a line about the article'],
    ['What share of the budget was the lighthouse?', '0.3%', 'the figure beside all that is asked'],
  ])('%s → %s (%s)', (question, contains) => {
    const answer = ask(question);
    expect(answer.outcome).toBe('found');
    expect(quotesOf(answer)[0]).toContain(contains);
  });

  it.each([
    ['总厂抽调了多少工程师', ['十六名']],
    ['宁波船厂有多少焊工？', ['六百四十人']],
    ['What share of the budget was the lighthouse?', ['0.3%']],
  ])('%s: the card shows first %s', (question, [figure]) => {
    expect(blocksOf(ask(question), 'figures')[0]?.rows[0]?.text).toBe(figure);
  });

  it('relates nothing in the other language by a single word that is put in it', () => {
    expect(quotesOf(ask('明天天气怎么样？'))).toEqual([]);
  });
});
