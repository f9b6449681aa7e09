/** Of the figures within a bound, those that count something else than the statement. */
import type { Candidate } from './candidate.js';
import { isBounded } from './align.js';
import { areOfOneSize } from './relate-points.js';
import type { Point } from '../reading/points.js';

/**
 * The candidates without those that lie within the bound and count nothing or something else, where another of the very
 * unit lies not far beyond it: `fewer than 50 boats` are not the 31 sailors, where 70 boats are told of.
 */
export function withoutOthersWithin(point: Point, candidates: readonly Candidate[]): readonly Candidate[] {
  const unit = unitOf(point);
  if (unit === '' || !isBounded(point)) return candidates;
  const isBeyond = candidates.some(
    ({ relation, known }) =>
      relation.kind === 'differs' && unitOf(known.point) === unit && areOfOneSize(point, known.point),
  );
  if (!isBeyond) return candidates;
  const isIts = ({ known }: Candidate): boolean =>
    unitOf(known.point) === unit || numberOf(known.point) === numberOf(point);
  return candidates.filter((one) => one.relation.kind === 'differs' || isIts(one));
}

function unitOf(point: Point): string {
  if (point.kind === 'date') return '';
  const { dimension, unitText } = point.mention.value.quantity;
  return dimension === 'count' ? unitText : '';
}

function numberOf(point: Point): string | undefined {
  return point.kind === 'figure' ? point.mention.value.quantity.low : undefined;
}
