/** Chinese asks in the place of the answer. */
import { expect, it } from 'vitest';
import { nearAsking } from '../../src/search/asking-place.js';

it.each<readonly [question: string, near: string, far: string]>([
  ['水渠旁边的磨坊是谁设计的?', '设计', '水渠'],
  ['石匠吴德昌设计了什么建筑?', '设计', '石匠'],
  ['从县城坐船到的这座岛的最高峰是?', '高峰', '县城'],
])('%s', (question, near, far) => {
  const weights = nearAsking(question, [near, far]);
  expect(weights.get(near)).toBeGreaterThan(1.5 * (weights.get(far) ?? 1));
  expect(weights.get(near)).toBeLessThanOrEqual(1);
});

it('tells nothing of a question in English', () => {
  expect(nearAsking('which mill closed?', ['mill']).size).toBe(0);
});
