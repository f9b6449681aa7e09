import { describe, expect, test } from 'vitest';
import { matchNames } from '../../src/facts/names.js';
import {
  answeringTo,
  numberedSounds,
  spokenLetters,
  spokenSounds,
} from '../../src/facts/names/letter-sounds.js';
import { numberedWriters, writtenAs } from '../../src/facts/names/name-sounds.js';
import type { Entity } from '../../src/model.js';
import { namePairs } from '../../src/name-sounds/pairs.js';
import { trainNameSounds } from '../../src/name-sounds/train.js';

const entries = [
  ['马尔他', 'Ma3 er3 ta1', 'Malta (Tw)'],
  ['马丁', 'Ma3 ding1', 'Martin (name)'],
  ['卡尔', 'Ka3 er3', 'Karl (name)'],
  ['卡尔森', 'Ka3 er3 sen1', 'Carlson (name)'],
  ['森特', 'Sen1 te4', 'Sunter (name)'],
  ['罗伯特', 'Luo2 bo2 te4', 'Robert (name)'],
  ['彼得', 'Bi3 de2', 'Peter (name)'],
  ['彼得森', 'Bi3 de2 sen1', 'Peterson (name)'],
  ['梁启超', 'Liang2 Qi3 chao1', 'Liang Qichao (1873-1929), journalist'],
  ['北京', 'Bei3 jing1', 'Beijing, capital of China'],
  ['太平洋', 'Tai4 ping2 Yang2', 'Pacific Ocean'],
].map(([word = '', pinyin = '', gloss = '']) => ({ word, pinyin, glosses: [gloss] }));

const pairs = namePairs(entries);
const sounds = trainNameSounds(pairs);

const person = (name: string): Entity => ({
  id: name,
  kind: 'person',
  name,
  aliases: [],
  tier: 'strong',
  mentions: [],
});

describe('the pairs to learn from', () => {
  test.each([
    ['malta', '马尔他'],
    ['peterson', '彼得森'],
    ['robert', '罗伯特'],
  ])('have %s as %s', (latin, chinese) => {
    expect(pairs.map((pair) => [pair.latin, pair.characters.join('')])).toContainEqual([latin, chinese]);
  });

  test.each(['梁启超', '北京', '太平洋'])('leave out %s, which writes no foreign sound', (chinese) => {
    expect(pairs.map(({ characters }) => characters.join(''))).not.toContain(chinese);
  });
});

test('what was learnt of parts holds for names that were never seen', () => {
  const of = (latin: string, chinese: string): number =>
    writtenAs(latin, sounds)(numberedWriters(chinese, sounds));
  expect(of('Martson', '马特森')).toBeGreaterThan(of('Martson', '彼得罗'));
  expect(of('Robertson', '罗伯特森')).toBeGreaterThan(0.5);
});

test.each([
  ['Knutsch', 'n u Š'],
  ['Thayer', 'þ a y e R'],
  ['Schmitz', 'Š m i Z'],
  ['Wheatley', 'w e a T l e y$'],
])('%s is spoken %s', (name, spoken) => {
  expect(spokenLetters(name).join(' ')).toBe(spoken);
});

test('characters are spoken by initial, vowels and nasal', () => {
  expect(spokenSounds('庄尔兰')).toEqual(['zh-', 'ua', 'NG', 'R', 'l-', 'a', 'N']);
});

test('letters answer to the sounds that they were learnt to stand beside', () => {
  const of = (latin: string, chinese: string): number =>
    answeringTo(latin, sounds.answers)(numberedSounds(chinese, sounds.answers));
  expect(of('Robertson', '罗伯特森')).toBeGreaterThan(1);
  expect(of('Martson', '马特森')).toBeGreaterThan(of('Martson', '彼得罗'));
  expect(of('Robertson', '卡尔')).toBeLessThan(0);
});

test('a family name finds whom it sounds like, and nobody else', () => {
  const people = [person('约翰·罗伯特森'), person('马丁·卡尔森')];
  expect(matchNames('Robertson', people, sounds).map(({ entity }) => entity.name)).toEqual(['约翰·罗伯特森']);
  expect(matchNames('Nakamura', people, sounds)).toEqual([]);
});
