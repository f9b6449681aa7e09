import { describe, expect, test } from 'vitest';
import { matchNames } from '../../src/facts/names.js';
import type { Entity } from '../../src/model.js';

const people = ['许秀珍', '谢英明', '毕海燕', '西门雪', '吕凹', '徐静', '何志远', '赛义德·哈桑'].map(
  (name): Entity => ({ id: name, kind: 'person', name, aliases: [], tier: 'strong', mentions: [] }),
);

describe('a Chinese name in Latin letters finds whom it names', () => {
  test.each([
    ['Hsu Hsiu-chen', '许秀珍'],
    ['Hsu Shiow-jen', '许秀珍'],
    ['Hsieh Ing-ming', '谢英明'],
    ['Ying-ming Hsieh', '谢英明'],
    ['Ho Chih-yuan', '何志远'],
    ['Bi Haiyan', '毕海燕'],
    ['Haiyna Bi', '毕海燕'],
    ['Xue Ximen', '西门雪'],
    ['Lv Wa', '吕凹'],
    ['Lyu Ao', '吕凹'],
    ['Said el-Hassan', '赛义德·哈桑'],
  ])('%s → %s', (query, name) => {
    expect(matchNames(query, people).map(({ entity }) => entity.name)).toEqual([name]);
  });

  test.each(['Chu Jing', 'Hsia Ching-yun', 'Ximen Bao', 'Ho Chi', 'Xie Yingmei Chen'])(
    '%s, who is not among them, finds nobody',
    (query) => {
      expect(matchNames(query, people)).toEqual([]);
    },
  );
});
