/** What tells, beside its words, that a Chinese sentence answers. */
import { describe, expect, it } from 'vitest';
import { chineseTelling } from '../../src/search/chinese-telling.js';
import { readQuery } from '../../src/search/query.js';
import { readSentences } from '../../src/search/ranked-text.js';

const LIGHTHOUSE =
  '灯塔由瓦工贺广田一手砌成。他砌好灯塔后就去了南洋。塔身漆成白色,夜里每十秒闪一次。渔民称灯塔为「老伯」。这座灯塔在战后停用,塔灯送进了学校。';

describe('a Chinese sentence', () => {
  it.each([
    ['谁砌好了灯塔?', 0, 'who is 他 in the next sentence is named here'],
    ['灯塔被称为什么?', 3, 'says what it is called'],
    ['灯塔的什么送进了学校?', 4, 'goes on as the question does behind the word that asks'],
  ])('%s', (question, best) => {
    const gains = gainsOf(question);
    expect(gains.indexOf(Math.max(...gains))).toBe(best);
  });

  it('that points at what is asked for was not the one to name it', () => {
    expect(gainsOf('哪座灯塔停用?')[4]).toBeLessThan(0);
  });

  it('gains nothing for a question in the other language', () => {
    expect(gainsOf('Who built the lighthouse?').every((gain) => gain === 0)).toBe(true);
  });
});

function gainsOf(question: string): readonly number[] {
  const text = readSentences({
    id: 'd#1',
    documentId: 'd',
    ordinal: 1,
    language: 'zh-Hans',
    role: 'paragraph',
    text: LIGHTHOUSE,
  });
  const equal = text.spans.map(() => 1);
  return chineseTelling(
    readQuery(question),
    text,
    equal,
    equal.map(() => false),
    false,
  );
}
