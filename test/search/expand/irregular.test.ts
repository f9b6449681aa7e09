import { describe, expect, it } from 'vitest';
import { withIrregularForms } from '../../../src/search/expand/irregular.js';

describe('irregular forms', () => {
  it('stand for a word, a little less surely than the word itself', () => {
    const all = withIrregularForms(new Map([['steal', 1]]));
    expect([...all.keys()]).toEqual(['steal', 'stole', 'stolen']);
    expect(all.get('stolen')).toBeLessThan(1);
  });

  it('take nothing from a form that is there itself', () => {
    const all = withIrregularForms(
      new Map([
        ['give', 0.2],
        ['gave', 0.7],
      ]),
    );
    expect(all.get('gave')).toBe(0.7);
  });

  it('are none where no word has any', () => {
    expect([...withIrregularForms(new Map([['walk', 1]])).keys()]).toEqual(['walk']);
  });
});
