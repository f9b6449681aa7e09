import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/read-article.js';
import { answerQuestion } from '../../src/answer/question.js';
import { buildLibrary } from '../../src/library.js';
import type { Answer } from '../../src/model.js';
import { blocksOf, quotesOf } from '../commands/run.js';

const HEATH = `---
title: Goats on the Heath
language: en
author: Maud Ellery
translator: Jonas Pike
published: 2023-05
publisher: Moorland Review
original-title: Ziegen auf der Heide
---

> Maud Ellery is a botanist. This text was translated by Jonas Pike.

Goats eat young birches. The council of Lune wrote a letter to the minister in 2021.

The herd costs 40,000 euros a year.`;

const HARBOUR = `---
title: 夜里的渔港
language: zh-Hans
author: 林砚秋
---

渔港凌晨三点开市。卖鱼的人写好价牌，等买家来。`;

const BARE = `---
title: Notes on Lime
language: en
---

Lime burners worked at night. The kiln was closed in 1912.`;

const open = (...texts: readonly string[]) =>
  buildLibrary(texts.map((text, i) => readArticle(text, `/article-${String(i)}.md`)));
const library = open(HEATH, HARBOUR);

/** The rows of documents, without what every row has. */
function dataOf(answer: Answer): readonly object[] {
  return blocksOf(answer, 'documents').flatMap(({ rows }) =>
    rows.map(({ id: _id, language: _tag, passageCount: _count, read: _read, ...data }) => data),
  );
}

describe('/ask of the articles themselves', () => {
  it.each([
    ['Who wrote the article?', 'each that has an author', [['Maud Ellery'], ['林砚秋']]],
    ['作者是谁？', 'the same in Chinese', [['Maud Ellery'], ['林砚秋']]],
    ['Who is the author of Goats on the Heath?', 'the one that is named', [['Maud Ellery']]],
    ['《夜里的渔港》是谁写的', 'the one that is named in Chinese', [['林砚秋']]],
    ['谁翻译的？', 'only those that have a translator', [['Jonas Pike']]],
    ['When was it published?', 'only those that have a date', [['2023-05']]],
    ['这篇文章什么时候发表？', 'the same in Chinese', [['2023-05']]],
    ['What is the original title?', 'the title of the original', [['Ziegen auf der Heide']]],
    [
      'What is the source of the article?',
      'publisher and original',
      [['Moorland Review', 'Ziegen auf der Heide']],
    ],
    ["What are the articles' titles?", 'every title, and nothing else', [[], []]],
  ])('%s: %s', (question, _reason, values) => {
    const answer = answerQuestion(library, question, 'en');
    expect(answer.outcome).toBe('found');
    expect(
      dataOf(answer).map(({ title: _title, ...data }: { title?: string }) => Object.values(data)),
    ).toEqual(values);
  });

  it('quotes the source note that says so', () => {
    expect(quotesOf(answerQuestion(library, 'Who translated it?', 'en'))).toEqual([
      'supporting: Maud Ellery is a botanist. This text was translated by Jonas Pike.',
    ]);
  });

  it.each([
    ['Who wrote the article?', 'no author is given'],
    ['When was it published?', 'no date is given, and 1912 is another thing’s'],
    ['谁翻译的', 'no translator is given'],
  ])('holds no answer to %s where %s', (question) => {
    expect(answerQuestion(open(BARE), question, 'en').outcome).toBe('nothing-found');
  });

  it.each([
    ['Who wrote a letter to the minister?', 'the text tells of another writing'],
    ['What does the herd cost?', 'nothing of the article itself is asked'],
  ])('%s is answered from the text: %s', (question) => {
    const answer = answerQuestion(library, question, 'en');
    expect(blocksOf(answer, 'documents')).toEqual([]);
    expect(answer.outcome).toBe('found');
  });
});
