/** Figures of a statement that no figure of the articles bears out. */
import { relationOf } from '../../align/relate-points.js';
import { isDerived } from './derived-figures.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import { isTelling } from '../../reading/telling-points.js';
import type { StatementReading } from '../../reading/statement.js';

/** Whether none of the paragraphs has one of the statement's figures, nor any of which it follows. */
export function hasUntoldFigure(statement: StatementReading, texts: readonly EvidenceText[]): boolean {
  const figures = pointsOf(statement.text).filter((point) => point.kind === 'figure');
  return figures.some((figure) => !isOnlyTime(figure, statement) && !isTold(figure, texts));
}

/** `during the half-year`, `10 o'clock`: when it was. */
function isOnlyTime(figure: FigurePoint, { text }: StatementReading): boolean {
  const { dimension } = figure.mention.value.quantity;
  return ['duration', 'number'].includes(dimension) && !figure.isAge && !isTelling(figure, text);
}

function isTold(figure: FigurePoint, texts: readonly EvidenceText[]): boolean {
  const { low, high, modifier } = figure.mention.value.quantity;
  if ((low === '1' && high === '1') || modifier === 'vague') return true;
  return (
    texts.some(({ reading }) => hasDigits(reading.reading.folded, figure)) ||
    texts.some(({ points }) => points.some(({ point }) => relationOf(figure, point)?.kind === 'same')) ||
    isDerived(figure, texts)
  );
}

/** Whether a bare number stands there, in a score or a row that is read as one: `by 410 to 395`. */
function hasDigits(folded: string, { text, mention }: FigurePoint): boolean {
  return (
    mention.value.quantity.dimension === 'number' &&
    /^\d{2,}$/u.test(text) &&
    new RegExp(`(?<![\\d.,])${text}(?![\\d.,]*\\d)`, 'u').test(folded)
  );
}
