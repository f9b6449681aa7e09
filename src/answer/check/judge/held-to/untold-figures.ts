/** Figures of a statement that no figure of the articles bears out. */
import type { Quantity } from '../../../../model.js';
import { perhapsDown, perhapsUp, toldDown, toldUp, zhOverYear } from '../../../../lang/checking/former.js';
import { slice } from '../../../../text/spans.js';
import { compare } from '../../../../units/decimal.js';
import { relationOf } from '../../align/relate-points.js';
import { isDerived } from './derived-figures.js';
import { isToldChange } from './known-figures.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

/** Whether none of the paragraphs has one of the statement's figures, nor any of which it follows. */
export function hasUntoldFigure(statement: StatementReading, texts: readonly EvidenceText[]): boolean {
  const points = pointsOf(statement.text);
  const figures = points.filter((point) => point.kind === 'figure');
  const { folded } = statement.text.reading;
  return figures.some((figure) => !isTold(figure, folded, texts));
}

function isTold(figure: FigurePoint, folded: string, texts: readonly EvidenceText[]): boolean {
  const { low, high, modifier } = figure.mention.value.quantity;
  // One of something, and half of it, are told in too many forms.
  if (compare(low, '0') > 0 && compare(high, '1') <= 0 && dimensionOf(figure) !== 'fraction') return true;
  if (modifier === 'vague') return true;
  if (texts.some((text) => hasItsDigits(figure, text))) return true;
  const isChange = isToldChange(figure, folded);
  return (
    texts.some(({ points }) =>
      points.some(
        (known) => relationOf(figure, known.point)?.kind === 'same' && (!isChange || tellsChange(known)),
      ),
    ) || isDerived(figure, texts, isChange)
  );
}

/** Whether a share is told of what changes: `up 9 %`, `增幅9%`; not `its content was 9 %`. */
function tellsChange({ point, text }: EvidencePoint): boolean {
  if (point.kind !== 'figure' || !SHARES.has(dimensionOf(point))) return true;
  const [clause, sentence] = [point.clause, point.sentence].map((span) =>
    slice(text.reading.reading.folded, span),
  );
  // `rose 3 % in May, after 2 % in April`: what is told first is told of all.
  if (toldUp.test(sentence ?? '') || toldDown.test(sentence ?? '')) return true;
  return [perhapsUp, perhapsDown, zhOverYear].some((words) => words.test(clause ?? ''));
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction']);

function dimensionOf({ mention }: FigurePoint): Quantity['dimension'] {
  return mention.value.quantity.dimension;
}

/** `by 410 to 395`: a bare number that stands there, in whatever figure it is read. */
function hasItsDigits(figure: FigurePoint, { reading }: EvidenceText): boolean {
  const { text } = figure;
  return (
    dimensionOf(figure) === 'number' &&
    /^\d{2,}$/u.test(text) &&
    new RegExp(`(?<![\\d.,])${text}(?![\\d,.]\\d|\\d| ?(?:%|per ?cent))`, 'u').test(reading.reading.folded)
  );
}
