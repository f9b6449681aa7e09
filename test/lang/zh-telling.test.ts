/** What a Chinese question shows of its answer. */
import { describe, expect, it } from 'vitest';
import { behindAsking, goesOn, pointsAtThing, tellsOfNames } from '../../src/lang/questions/zh-telling.js';

describe('a Chinese question and its sentences', () => {
  it.each([
    ['电车从哪一年开始收费?', '开始收费'],
    ['哪一座水塔漏水?', '水塔漏水'],
    ['水塔的设计者是谁?', ''],
    ['水塔漏水了吗?', ''],
  ])('what stands behind the word that asks: %s', (question, behind) => {
    expect(behindAsking(question)).toBe(behind);
  });

  it('tell of a name, and not of the known or of a number of people', () => {
    expect(['又名老塔', '被称为老伯'].every(tellsOfNames)).toBe(true);
    expect(['知名的水塔', '共有12名工人'].some(tellsOfNames)).toBe(false);
  });

  it('point at a thing, or go on about what stands before', () => {
    expect(pointsAtThing('这座塔很高')).toBe(true);
    expect(pointsAtThing('塔很高')).toBe(false);
    expect(goesOn('工会以此为由停工')).toBe(true);
    expect(goesOn('工会停工')).toBe(false);
  });
});
