import { describe, expect, it } from 'vitest';
import { portionFor } from '../../src/render/excerpt.js';

const passage =
  'The weir leaks. It was built in 1911. A diver went down. She found two holes. The mill pays. Nobody else will.';
const quoted = { start: passage.indexOf('A diver'), end: passage.indexOf(' She') };

describe('what is shown of a long paragraph', () => {
  it('is the sentence with its neighbours where it only stands beside an answer', () => {
    const { start, end } = portionFor('related', passage, quoted);
    expect(passage.slice(start, end).trim()).toBe(
      'It was built in 1911. A diver went down. She found two holes.',
    );
  });

  it.each(['answer', 'passage', 'neighbour'] as const)('is all of it as %s', (role) => {
    expect(portionFor(role, passage, quoted)).toEqual({ start: 0, end: passage.length });
  });

  it('is all of one that is short', () => {
    const short = passage.slice(0, passage.indexOf(' The mill'));
    expect(portionFor('supporting', short, quoted)).toEqual({ start: 0, end: short.length });
  });
});
