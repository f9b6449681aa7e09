import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/gradual.js';
import { buildNameSounds } from '../../../src/search/expand/name-sounds.js';
import { cutIntoSyllables } from '../../../src/search/expand/syllables.js';

const sounds = finish(
  buildNameSounds([
    '瑞士工程师布伦纳在湖边装了雷达。',
    '馆长魏思远说，候车大厅够高。',
    '巴克爾種了馬鈴薯。',
    'The soil chemist Henrik Lund warned Marit Bakker.',
    'Zhao Mingyu founded the workshop.',
    'Antonín Dvořák was born in a village.',
  ]),
);

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
    ['德沃夏克的父亲', 'dvorak'],
    ['巴克尔的土豆', 'bakker'],
    ['赵明宇', 'mingyu'],
  ])('%s → %s', (run, name) => {
    expect(sounds.toLatin(run).map(({ text }) => text)).toContain(name);
  });

  it('leaves out words that stand elsewhere in small letters', () => {
    const { toLatin } = finish(buildNameSounds(['Roman coins were found.', 'The roman road ends here.']));
    expect(toLatin('罗曼')).toEqual([]);
  });

  it('asks the given measure how alike a name and characters are', () => {
    const only = (latin: string, chinese: string): number => (latin === 'lund' && chinese === '隆德' ? 1 : 0);
    const { toLatin, toChinese } = finish(buildNameSounds(['Henrik Lund', '隆德城'], only));
    expect(toLatin('隆德').map(({ text, weight }) => [text, weight])).toEqual([['lund', 1]]);
    expect(toChinese(['lund'])).toEqual([{ text: '隆德', weight: 1 }]);
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
