/** Whether a figure of the articles is meant in another sense than the statement's, whatever the two values are. */
import { enInProgress } from '../../../lang/checking/en-plans.js';
import { says } from '../../../lang/checking/says.js';
import { areOpposite } from '../compare/contrast.js';
import { directionOf } from '../compare/direction.js';
import type { EvidencePoint } from '../reading/evidence-texts.js';
import type { FigurePoint, Point } from '../reading/points.js';
import type { StatementReading } from '../reading/statement.js';
import type { Term } from '../reading/term.js';

/** Whether the words beside the one say the contrary of those beside the other: its exports, and the other's imports. */
export function isOfContrary(
  point: Point,
  known: EvidencePoint,
  own: readonly Term[],
  { text }: StatementReading,
): boolean {
  return areOpposite({ text, own: point.own }, own, { text: known.text.reading, own: known.point.own });
}

/** Whether the one tells by how much something changed, and the other how much it is. */
export function isChangeForLevel(point: Point, { text }: StatementReading, known: EvidencePoint): boolean {
  if (point.kind !== 'figure' || known.point.kind !== 'figure') return false;
  // `grew 5% in May and 6% in June`: a share seldom says itself that it is a change.
  if (point.mention.value.quantity.dimension === 'percent') return false;
  const isChange = (folded: string, { span, end }: FigurePoint): boolean =>
    end !== 'last' && directionOf(folded, span) !== undefined;
  return isChange(text.reading.folded, point) !== isChange(known.text.reading.reading.folded, known.point);
}

/** Whether the one tells by how much something changed, and the other what share of a whole it is: `占总数的63%`. */
export function isShareForChange(point: Point, { text }: StatementReading, known: EvidencePoint): boolean {
  if (point.kind !== 'figure' || point.mention.value.quantity.dimension !== 'percent') return false;
  const { folded } = known.text.reading.reading;
  const { clause, span } = known.point;
  return (
    directionOf(text.reading.folded, point.span) !== undefined &&
    directionOf(folded, span) === undefined &&
    says('sharesIn', folded.slice(clause.start, clause.end))
  );
}

/** What is planned or imagined is not so yet. */
export function isOnlyPlanned(
  { point }: EvidencePoint,
  { isExpectation, text: { reading } }: StatementReading,
): boolean {
  const modality = point.kind === 'figure' ? point.mention.value.modality : undefined;
  if (modality === 'plan') return !isExpectation && !enInProgress.test(reading.folded);
  return !isExpectation && modality === 'counterfactual';
}
