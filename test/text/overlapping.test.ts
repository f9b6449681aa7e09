import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapping } from '../../src/text/overlapping.js';
import { overlaps } from '../../src/text/spans.js';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('finds the spans that overlap one, in their order, as looking at each of them does', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, wanted) => {
      const expected = spans.filter((one) => overlaps(one, wanted));
      expect(overlapping(spans, wanted)).toEqual(expected);
      const things = spans.map((one) => ({ span: one }));
      expect(overlapping(things, wanted).map((thing) => thing.span)).toEqual(expected);
    }),
  );
});
