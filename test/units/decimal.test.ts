import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, multiply, normalize } from '../../src/units/decimal.js';

describe('decimal', () => {
  it.each([
    [multiply('4.52', '10000'), '45200'],
    [add('0.1', '0.2'), '0.3'],
    [divide('1', '3'), '0.333333333333'],
    [divide('2', '3'), '0.666666666667'],
    [divide('1', '8'), '0.125'],
    [multiply('-2.5', '4'), '-10'],
    [normalize('007.50'), '7.5'],
  ])('%s = %s', (found, expected) => expect(found).toBe(expected));

  it('refuses to divide by zero', () => expect(() => divide('1', '0')).toThrow(RangeError));

  it('agrees with integer arithmetic', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(multiply(String(a), String(b))).toBe(String(a * b));
        expect(add(String(a), String(b))).toBe(String(a + b));
        expect(Math.sign(compare(String(a), String(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
