import { expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.js';

const words = ['claim', 'figure', 'library'] as const;

it.each([
  ['claime', 'claim'],
  ['figrue', 'figure'],
  ['librari', 'library'],
  ['sing', undefined],
])('%s may mean %s', (wanted, meant) => {
  expect(nearest(wanted, words, 2)).toBe(meant);
});

it('is the nearest, however far, where nothing else is said', () => {
  expect(nearest('sing', words)).toBe('claim');
});
