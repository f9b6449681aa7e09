/** Figures of a statement that no figure of the articles bears out. */
import { relationOf } from '../../align/relate-points.js';
import { isDerived } from './derived-figures.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint, type Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

/** Whether none of the paragraphs has one of the statement's figures, nor any of which it follows. */
export function hasUntoldFigure(statement: StatementReading, texts: readonly EvidenceText[]): boolean {
  const figures = pointsOf(statement.text).filter((point) => point.kind === 'figure');
  return figures.some((figure) => !isLeftOut(figure) && !isTold(figure, texts));
}

/** What counts no things is told in too many forms. */
function isLeftOut({ mention }: FigurePoint): boolean {
  return mention.value.quantity.dimension !== 'count';
}

function isTold(figure: FigurePoint, texts: readonly EvidenceText[]): boolean {
  const { low, high, modifier } = figure.mention.value.quantity;
  if ((low === '1' && high === '1') || modifier === 'vague') return true;
  return (
    texts.some(({ points }) =>
      points.some(({ point }) => relationOf(figure, point)?.kind === 'same' || isItsBound(figure, point)),
    ) || isDerived(figure, texts)
  );
}

/** `as many as 64`, where it is 64 that it may be. */
function isItsBound({ mention }: FigurePoint, known: Point): boolean {
  if (known.kind !== 'figure') return false;
  const [said, there] = [mention.value.quantity, known.mention.value.quantity];
  return said.modifier === 'at-most' && said.low === there.low && said.unit === there.unit;
}
