import { describe, expect, it } from 'vitest';
import { isLight } from '../../src/lang/questions/light-words.js';

describe('words that say little of what a question is about', () => {
  it.each(['anyone', 'really', 'soon', 'make', '当初', '东西', '会'])('%s', (word) => {
    expect(isLight(word)).toBe(true);
  });

  it.each(['cheapest', 'oven', 'strike', '便宜', '炉子', '羊'])('not %s', (word) => {
    expect(isLight(word)).toBe(false);
  });
});
