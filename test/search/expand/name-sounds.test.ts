import { describe, expect, it } from 'vitest';
import { buildNameSounds } from '../../../src/search/expand/name-sounds.js';
import { cutIntoSyllables } from '../../../src/search/expand/syllables.js';

const sounds = buildNameSounds([
  '瑞士工程师布伦纳在湖边装了雷达。',
  '馆长魏思远说，候车大厅够高。',
  '巴克爾種了馬鈴薯。',
  'The soil chemist Henrik Lund warned Marit Bakker.',
  'Zhao Mingyu founded the workshop.',
]);

describe('Chinese names for Latin ones', () => {
  it.each([
    [['brenner'], '布伦纳'],
    [['wei', 'siyuan'], '魏思远'],
    [['siyuan', 'wei'], '魏思远'],
    [['weisiyuan'], '魏思远'],
  ])('%j → %s', (words, name) => {
    expect(sounds.toChinese(words).map(({ text }) => text)).toContain(name);
  });

  it.each([[['washington']], [['li', 'ming']], [['oslo']]])('%j → none', (words) => {
    expect(sounds.toChinese(words)).toEqual([]);
  });
});

describe('Latin names for Chinese ones', () => {
  it.each([
    ['亨里克说了什么', 'henrik'],
    ['巴克尔的土豆', 'bakker'],
    ['赵明宇', 'mingyu'],
  ])('%s → %s', (run, name) => {
    expect(sounds.toLatin(run).map(({ text }) => text)).toContain(name);
  });

  it('says where in the run the name is', () => {
    const found = sounds.toLatin('问亨里克').find(({ text }) => text === 'henrik');
    expect(found && '问亨里克'.slice(found.start, found.end)).toBe('亨里克');
  });

  it('finds none in ordinary words', () => {
    expect(sounds.toLatin('土壤盐分')).toEqual([]);
  });
});

describe('letters cut into syllables of pinyin', () => {
  it.each([
    ['xian', [['xi', 'an']]],
    ['beijing', [['bei', 'jing']]],
    ['smith', []],
    ['bei', []],
  ])('%s → %j', (letters, cuts) => {
    expect(cutIntoSyllables(letters)).toEqual(cuts);
  });
});
