/** Whether of two figures of a statement each is told of whom the other is told of in the articles. */
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';

/** Whether a point is one of several of which each is told of another item. */
export function isInTurn(point: Point): boolean {
  return point.kind === 'figure' && point.isInTurn;
}

/** The points of a paragraph with the value of the statement's, but for those told in turn. */
export function sameIn(point: Point, { points }: EvidenceText): readonly EvidencePoint[] {
  return points.filter((one) => !isInTurn(one.point) && relationOf(point, one.point)?.kind === 'same');
}
