/** The figures of the articles, and whether they tell of a time before, or of a step between two. */
import { formerBefore, formerBehind, wentDown, wentUp } from '../../../../lang/checking/former.js';
import { directionOf, directionThroughBound } from '../../compare/direction.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { FigurePoint } from '../../reading/points.js';

/** A figure of the articles. */
export interface KnownFigure extends EvidencePoint {
  readonly point: FigurePoint;
}

export function isKnownFigure(known: EvidencePoint): known is KnownFigure {
  return known.point.kind === 'figure';
}

/** Whether a figure is what something was before, or was thought to be. */
export function isFormer({ point, text }: KnownFigure): boolean {
  const { folded } = text.reading.reading;
  return (
    point.end === 'first' ||
    formerBehind.test(folded.slice(point.span.end, point.sentence.end)) ||
    formerBefore.test(folded.slice(point.sentence.start, point.span.start))
  );
}

/** Whether a figure only tells by how much something changed: not `全长70米`. */
export function isStep({ point, text }: KnownFigure): boolean {
  const { folded } = text.reading.reading;
  if (point.end !== undefined || directionOf(folded, point.span) === undefined) return false;
  const before = folded.slice(point.clause.start, point.span.start);
  return !text.isChinese || /[比较]/u.test(before) || wentUp.test(before) || wentDown.test(before);
}

/** Whether a statement tells a figure as that by which something changes, or differs. */
export function isToldChange({ end, mention, span }: FigurePoint, folded: string): boolean {
  return (
    end === undefined &&
    mention.value.quantity.dimension !== 'duration' &&
    directionThroughBound(folded, span) !== undefined
  );
}
