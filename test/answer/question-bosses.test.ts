import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from '../../src/assemble-library.js';
import { readArticle } from '../../src/corpus/read-article.js';

const library = libraryOf([
  readArticle(
    [
      '---\ntitle: 染坊的账本\nlanguage: zh-Hans\n---',
      '2023年，青屏染业的门店增加到86家。公司去年营业收入12.4亿元，净利润1.9亿元。董事长秦砚舟表示，公司不会关闭旧厂房。',
      '2023年青屏县接待游客80万人次，预计2030年将达到120万人次。当地文旅局预计，新染坊三年内可以收回成本。',
      '另一方面，夏布减产三成，是因为连续高温。居民担心，新厂房会影响河水。',
    ].join('\n\n'),
    'dyers.md',
  ),
]);

describe('whoever heads a firm is its boss', () => {
  it.each(['老板是谁', '老板说了什么', 'What did the boss say?'])('%s', (question) => {
    const { outcome, citations } = answerQuestion(library, question, 'zh-Hans');
    expect(outcome).toBe('found');
    expect(citations[0]?.quote).toContain('董事长秦砚舟');
  });
});
