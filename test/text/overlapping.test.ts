import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstBeginning, firstOverlapping, overlapping, overlappingAny } from '../../src/text/overlapping.js';
import type { Span } from '../../src/model.js';
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

it('finds the first of the list that overlaps a span, or begins in it, as looking at each of them does', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, wanted) => {
      expect(firstOverlapping(spans, wanted)).toBe(spans.find((one) => overlaps(one, wanted)));
      const isInside = ({ start }: Span): boolean => start >= wanted.start && start < wanted.end;
      expect(firstBeginning(spans, wanted)).toBe(spans.find(isInside));
    }),
  );
});

it('finds the spans that overlap any of several, in their order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.array(span, { maxLength: 4 }), (spans, wanted) => {
      expect(overlappingAny(spans, wanted)).toEqual(
        spans.filter((one) => wanted.some((other) => overlaps(one, other))),
      );
    }),
  );
});
