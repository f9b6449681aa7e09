import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { describe, expect, it, test } from 'vitest';
import { dictionaryOf, isPairAt, NO_WORD } from '../../src/dictionary/dictionary.js';
import { doubleArrayOf, open, pack } from '../../src/dictionary/double-array.js';
import { treeOf } from '../../src/dictionary/word-tree.js';
import { isInDictionary, segment } from '../../src/facts/names/words.js';
import { growth, LINEAR } from '../growth.js';

const ROWS = ['茶 50 n', '茶园 30 n', '园丁 8 n', '茶园丁 ~ nr', '丁 9 x', '园 4 ng', '园丁 ~ nt'];
const words = doubleArrayOf(treeOf(ROWS));
const dictionary = dictionaryOf(words);

const tagOf = (word: string): string => dictionary.tag(dictionary.find(word));

function cut(text: string, start = 0, end = text.length): readonly string[] {
  const found: string[] = [];
  dictionary.cut(text, start, end, (from, to) => found.push(text.slice(from, to)));
  return found;
}

describe('a dictionary', () => {
  it.each([
    ['茶', 'n'],
    ['茶园丁', 'nr'],
    ['园丁', 'n'],
  ])('knows the part of speech of %s, of two rows that of the first: %s', (word, tag) => {
    expect(tagOf(word)).toBe(tag);
  });

  it.each(['', '茶园丁丁', '茶叶', '山'])('does not have “%s”', (word) => {
    expect(dictionary.find(word)).toBe(NO_WORD);
  });

  it('cuts a text into the likeliest words, and takes our own before what they are made of', () => {
    expect(cut('茶园茶园丁山丁')).toEqual(['茶园', '茶园丁', '山', '丁']);
  });

  it('sees nothing beyond the part that it is to cut', () => {
    expect(cut('茶园丁', 0, 2)).toEqual(['茶园']);
    expect(cut('茶园丁', 1, 3)).toEqual(['园丁']);
  });

  it('leaves a character of two code units whole', () => {
    expect(cut('茶𠮷园')).toEqual(['茶', '𠮷', '园']);
    expect([isPairAt('𠮷', 0), isPairAt('𠮷', 1), isPairAt('茶', 0)]).toEqual([true, false, false]);
  });
});

describe('the file of a dictionary', () => {
  const bytes = Uint8Array.from(pack(words));

  it('holds all of it', () => {
    expect(open(bytes.buffer)).toEqual(words);
  });

  it.each([
    ['is empty', new Uint8Array(0)],
    ['ends early', bytes.slice(0, 60)],
    ['is of another layout', bytes.with(0, 200)],
  ])('is not read if it %s', (_, damaged) => {
    expect(open(Uint8Array.from(damaged).buffer)).toBeUndefined();
  });
});

describe('the words of a text', () => {
  const jieba = Jieba.withDict(dict);
  const TEXT =
    '种茶的老人们在山脚下盖了间木屋，屋后3.5米处是at&t的旧铁塔，\r\n塔上写着“𠮷野家”😀和v2.0-beta。';

  it('are those of jieba, words that no dictionary has among them', () => {
    const words = segment(`${TEXT}阿卜杜勒与柳梓萱同去。`);
    expect(words.map(({ text }) => text)).toEqual(jieba.cut(`${TEXT}阿卜杜勒与柳梓萱同去。`, true));
    expect(words.map(({ tag }) => tag)).toEqual(
      jieba.tag(`${TEXT}阿卜杜勒与柳梓萱同去。`, true).map(({ tag }) => tag),
    );
  });

  it.each(['山脚', '山脚下', '盖了', 'beta2', 'at&t', '。', '\r\n', '茶。', '', '柳梓萱', '𠮷'])(
    'are told to be in the dictionary as jieba tells it: “%s”',
    (word) => {
      expect(isInDictionary(word)).toBe(jieba.cut(word, false).length === 1);
    },
  );

  test('are found in linear time in a text without any stop', () => {
    const work = (length: number): void => void segment('种茶的老人们'.repeat(length / 6));
    expect(growth(work, 240_000)).toBeLessThan(LINEAR);
  });
});
