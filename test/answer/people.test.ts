import { describe, expect, it } from 'vitest';
import { answerWho } from '../../src/answer/people.js';
import { libraryOf } from './library-of.js';

const EN = libraryOf({
  id: 'hall',
  language: 'en',
  text: [
    'The menus of the hall are the work of the chef Ida Brandt, who trained in Lyon. Paul Horn runs the firm.',
    'The footbridge was designed by Lund & Co and built by Harmon Steel.',
  ],
});
const ZH = libraryOf({
  id: 'hall-zh',
  language: 'zh-Hans',
  text: [
    '送餐队队长是林向东，队员有十二名。值班组长是女工。',
    '天桥由东湖设计院设计，北江建工承建。序文出自作家林秋之笔。',
    '礼堂的木门由老木匠罗阿根做了两个月，一共六扇。',
  ],
});

describe('who is asked for', () => {
  it.each([
    ['en', 'Who creates the menus of the hall?', 'Ida Brandt'],
    ['en', 'Who designed the footbridge?', 'Lund & Co'],
    ['en', 'Who built the footbridge?', 'Harmon Steel'],
    ['zh', '天桥由谁设计', '东湖设计院'],
    ['zh', '送餐队队长', '林向东'],
    ['zh', '礼堂的木门是谁做的?', '罗阿根'],
    ['zh', '林秋', '林秋'],
  ] as const)('%s: %s is %s', (language, question, name) => {
    const { outcome, blocks } = answerWho(language === 'en' ? EN : ZH, question, 'en');
    expect([outcome, ...blocks.flatMap((block) => (block.kind === 'entity' ? [block.name] : []))]).toEqual([
      'found',
      name,
    ]);
  });

  it.each(['值班组长'])('%s is nobody whom the text names', (post) => {
    expect(answerWho(ZH, post, 'en').outcome).toBe('nothing-found');
  });
});

describe('a pronoun', () => {
  const farm = libraryOf({
    id: 'farm',
    language: 'zh-Hans',
    text: ['农场场长何玉屏说，今年的麦子收得早。'],
  });

  it.each(['he', 'She', '他'])('%s is nobody’s name, whatever it sounds like', (name) => {
    expect(answerWho(farm, name, 'en').outcome).toBe('nothing-found');
  });
});
