import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeButton,
  encodeButton,
  isMenuId,
  menuId,
  type ButtonState,
} from '../../src/render/custom-id.js';
import { anyInvocation } from './any-answer.js';

const anyState: fc.Arbitrary<ButtonState> = fc.record({
  mode: fc.constantFrom('show' as const, 'open' as const, 'publish' as const),
  run: anyInvocation,
  page: fc.integer({ min: 1, max: 1295 }),
  seat: fc.integer({ min: 0, max: 1295 }),
});

const textsOf = ({ run }: ButtonState): string[] =>
  Object.values(run.arguments).filter((value) => typeof value === 'string');

describe('the custom_id of a button', () => {
  it('is read back as what was written, in at most 100 characters', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const id = encodeButton(state, textsOf(state));
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeButton(id, textsOf(state))).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a text out that is too long and shown', () => {
    const question = '为什么'.repeat(100);
    const state: ButtonState = {
      mode: 'show',
      run: { command: 'ask', arguments: { question, deep: true, limit: 3 } },
      page: 2,
      seat: 0,
    };
    const id = encodeButton(state, [question]);
    expect(id).toBe('1s0.2.ask&question~0&deep!1&limit#3');
    expect(decodeButton(id ?? '', [question])).toEqual(state);
    expect(decodeButton(id ?? '', [])).toBeUndefined();
    expect(encodeButton(state, [])).toBeUndefined();
  });

  it.each([
    '',
    'x',
    '1',
    '1x0.1.ask',
    '2s0.1.ask',
    '1s0.1.',
    '1s0.1.ask&',
    '1s0.1.ask&q',
    '1s0.1.ask&q#',
    '1s0.1.ask&q!2',
    '1s0.1.ask&q~0',
    '1m0',
  ])('%j is none', (id) => {
    expect(decodeButton(id, [])).toBeUndefined();
  });

  it('is no menu’s', () => {
    expect(isMenuId(menuId(7))).toBe(true);
    expect(isMenuId('1s0.1.ask')).toBe(false);
  });
});
