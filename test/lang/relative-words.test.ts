/** Words that ask, and the same words where they only join. */
import { describe, expect, it } from 'vitest';
import { withoutRelativeWords } from '../../src/lang/questions/relative-words.js';

describe('words that only join a clause to the one that asks', () => {
  it.each<readonly [question: string, kept: readonly string[], reason: string]>([
    ['where was the tram going when it stopped?', ['where'], 'the place is asked for, not the time'],
    ['when did the man who keeps the bees move?', ['when'], 'the time is asked for, not the man'],
    ['who was there when the kiln cracked?', ['who'], 'the person is asked for'],
    ['where and when did they meet?', ['where', 'when'], 'both are asked for'],
  ])('%s', (question, kept) => {
    expect(withoutRelativeWords(question).match(/\b(?:who|when|where)\b/gu)).toEqual(kept);
  });
});
