import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/lang/questions/spelled-out.js';

describe('a question with the verb joined to the word that asks', () => {
  it.each([
    ["What's the toll?", 'What is the toll?'],
    ['who’s the warden', 'who is the warden'],
    ["when'll it open", 'when will it open'],
    ["the warden's toll", "the warden's toll"],
  ])('%s', (question, spelled) => {
    expect(spelledOut(question)).toBe(spelled);
  });
});
