import { describe, expect, it } from 'vitest';
import { readArticleQuestion } from '../../src/lang/articles/about-articles.js';
import { fold } from '../../src/text/fold.js';

describe('A question about an article itself', () => {
  it.each([
    ['Who wrote the article?', 'author'],
    ['who is the author', 'author'],
    ["What is the author's name?", 'author'],
    ['By whom was this written?', 'author'],
    ['这篇文章是谁写的？', 'author'],
    ['作者是谁', 'author'],
    ['本文作者叫什么名字？', 'author'],
    ['這篇文章的作者是誰？', 'author'],
    ['谁执笔的？', 'author'],
    ['Who translated it?', 'translator'],
    ['谁翻译的', 'translator'],
    ['中文的译者是谁？', 'translator'],
    ['译文是谁编译的？', 'translator'],
    ['When was it published?', 'published'],
    ['When did this article come out?', 'published'],
    ['What is the publication date?', 'published'],
    ['这篇文章什么时候发表的？', 'published'],
    ['文章发布于哪一年？', 'published'],
    ['发布日期是哪天', 'published'],
    ['Where was the article first published?', 'publisher'],
    ['Who published it?', 'publisher'],
    ['文章最初发表在哪里？', 'publisher'],
    ['这篇文章首发于哪家媒体？', 'publisher'],
    ["What is the article's original title?", 'original-title'],
    ['原文标题是什么', 'original-title'],
    ["What is the article's title?", 'title'],
    ['这篇文章的题目是什么？', 'title'],
    ['What is the source?', 'source'],
    ['文章的出处是哪里？', 'source'],
  ] as const)('%s asks for: %s', (question, detail) => {
    const asked = readArticleQuestion(fold(question));
    expect(asked?.of.length === 0 ? asked.detail : undefined).toBe(detail);
  });

  it.each([
    ['Who wrote The Return of the Night Train?', ['return', 'night', 'train']],
    ['《海上风电的账》的作者是谁？', ['海上风电', '账']],
  ])('%s says which: %s', (question, words) => {
    expect(readArticleQuestion(fold(question))?.of).toEqual(words);
  });

  it.each([
    'What does the author think of tariffs?',
    '作者认为补贴有用吗？',
    'Who wrote the letter to the minister?',
    '谁写信给了市长？',
    'When was the bridge built?',
    'Which source of energy is cheapest?',
    '水的来源是什么？',
    'When was the law published by the ministry?',
    'Who translated the manual into Welsh?',
    '这份名单是什么时候公布的？',
    'What is the title of the mayor?',
  ])('is not one, as more is said: %s', (question) => {
    const asked = readArticleQuestion(fold(question));
    expect(asked === undefined || asked.of.length > 0).toBe(true);
  });
});
