/** Which sentence of a Chinese paragraph answers that names what it is about once. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/spans.js';
import { libraryOf } from './library-of.js';

const library = libraryOf(
  {
    id: 'spider',
    title: '冰川边的蜘蛛',
    language: 'zh-Hans',
    text: [
      '白额雪蛛（学名略）是平腹蛛科的蜘蛛，由植物学家偶然发现。寿命可达八年。主要栖息在冰川边缘的石缝里。雌蛛会守卫卵囊。',
      '冰川下游有一座气象站，常年有人值守。',
    ],
  },
  {
    id: 'paper',
    title: '山里的纸坊',
    language: 'zh-Hans',
    text: [
      '坊里只剩一位老师傅。三年前来过一个学徒，名叫苗小满，学了不到一年的抄纸。她后来的工作是在省城替人装裱字画。老师傅说纸总有人要。',
      '纸坊每年冬天停工两个月，因为水太冷。',
    ],
  },
);

const sentenceFor = (question: string): string => {
  const [best] = library.search(question, 1).hits;
  return best ? slice(best.passage.text, best.sentence) : '';
};

describe('the sentence that fits best', () => {
  it.each<readonly [question: string, contains: string, reason: string]>([
    ['白额雪蛛的寿命是多少？', '八年', 'what the paragraph begins with is left out behind'],
    ['白额雪蛛主要栖息在哪些地方？', '石缝', 'the same'],
    ['学徒苗小满后来做什么工作？', '装裱', 'she is whom the sentence before names'],
    ['白额雪蛛是谁发现的？', '植物学家', 'what is told of it in the same breath stays there'],
  ])('%s', (question, contains) => {
    expect(sentenceFor(question)).toContain(contains);
  });
});
