import { describe, expect, it } from 'vitest';
import { isEntityMention } from '../../src/facts/entity-mention.js';
import { extracted } from './reading-of.js';

/** People and organisations of one paragraph, a weak one with a question mark. */
function names(text: string): readonly string[] {
  return extracted([text])
    .mentions.filter(isEntityMention)
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(
      ({ kind, text: name, value }) =>
        `${kind === 'person' ? 'PER' : 'ORG'} ${name}${value.tier === 'weak' ? '?' : ''}`,
    );
}

describe('what stands beside a Chinese name says that it is one', () => {
  it.each([
    // What brackets say of it.
    ['租户陶捷（化名）上周搬走了。', ['PER 陶捷']],
    ['龚岚，女，今年入职。', ['PER 龚岚']],
    // Credits.
    ['作曲:骆一舟 编曲:贺明远', ['PER 骆一舟', 'PER 贺明远']],
    // What somebody is by their country.
    ['荷兰人斯滕克兰很快适应了。', ['PER 斯滕克兰']],
    ['门将在训练中受伤，助教克兰顿很着急。', ['PER 克兰顿']],
    // A thing called after somebody is nobody.
    ['他在沃登电影节上获奖。', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('organisations without a sentence around', () => {
  it.each([
    // Teams play under the names of their towns.
    ['本轮：沃尔登vs布隆比：主队不败', ['ORG 沃尔登', 'ORG 布隆比']],
    // The same word for people, and for countries.
    ['决赛：骆一舟vs贺明远', ['PER 骆一舟?', 'PER 贺明远?']],
    ['决赛：荷兰vs丹麦', []],
    ['昨日，省陶瓷收藏研究会会长骆一舟说。', ['ORG 省陶瓷收藏研究会', 'PER 骆一舟']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
