import { describe, expect, it } from 'vitest';
import { everydayPhrases } from '../../../src/lang/meaning/everyday-phrases.js';
import { phrasesIn } from '../../../src/search/expand/phrases.js';

describe('phrases of a question', () => {
  it.each([
    ['Why did the dairy go under?', 'bankrupt', ['go', 'under']],
    ['Which mill went bust first?', '破产', ['went', 'bust']],
    ['Who took the old organ apart?', 'dismantled', ['took', 'apart']],
    ['Who was in charge of the ferry?', 'head', ['was', 'in', 'charge']],
  ])('%s → %s', (question, word, parts) => {
    const found = phrasesIn(question).find(({ words }) => words.includes(word));
    expect(found?.spans.map(({ start, end }) => question.slice(start, end))).toEqual(parts);
  });

  it.each([
    ['the verb alone', 'Where does the goat go?'],
    ['its words in another order', 'Under which bridge do they go?'],
    ['its words far apart', 'Do they take any of the very old and broken organs apart?'],
    ['no words', '  '],
  ])('are none for %s', (_title, question) => {
    expect(phrasesIn(question)).toEqual([]);
  });

  it('have two words and more, each phrase once in its row', () => {
    for (const { phrases, words } of everydayPhrases) {
      const all = phrases.map((phrase) => phrase.join(' '));
      expect(new Set(all).size, all.join()).toBe(all.length);
      expect(words.length, all.join()).toBeGreaterThan(0);
      for (const phrase of phrases) expect(phrase.length, all.join()).toBeGreaterThan(1);
    }
  });
});
