/** The digits of a statement's figure in another unit: thirteen months for thirteen days. */
import { zhStretches } from '../../../../lang/checking/former.js';
import { overlaps, slice } from '../../../../text/spans.js';
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { pointsOf, type FigurePoint, type Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

/** That a sentence has the digits of a figure in another unit, and no figure of its paragraph has its value. */
export function otherUnit(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const figures = pointsOf(statement.text).filter((point) => point.kind === 'figure');
  for (const figure of figures)
    for (const place of places) {
      const known = place.text.points.map(({ point }) => point);
      if (known.some((point) => relationOf(figure, point)?.kind === 'same')) continue;
      const other = known.find(
        (point) => overlaps(point.sentence, place.span) && hasItsDigits(figure, point, figures),
      );
      if (other)
        return {
          stance: 'refutes',
          difference: { field: 'unit', said: figure.text, found: other.text },
          evidence: [place],
        };
    }
  return otherStretch(statement, places);
}

/** The same of stretches of time that stand in a Chinese text as digits, whatever they are read as: `失火前13个月`. */
function otherStretch(
  { text: { reading }, isChinese }: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  if (!isChinese) return undefined;
  for (const [said, digits, unit] of reading.folded.matchAll(zhStretches))
    for (const { text, span } of places) {
      const { folded } = text.reading.reading;
      const isIts = ([, other]: RegExpExecArray): boolean => other === digits;
      if ([...folded.matchAll(zhStretches)].some((one) => isIts(one) && one[2] === unit)) continue;
      const other = [...slice(folded, span).matchAll(zhStretches)].find(isIts);
      if (other)
        return {
          stance: 'refutes',
          difference: { field: 'unit', said, found: other[0] },
          evidence: [{ text, span }],
        };
    }
  return undefined;
}

/** Whether it has the very digits in another unit, and is none of the statement's other figures. */
function hasItsDigits(figure: FigurePoint, known: Point, figures: readonly FigurePoint[]): boolean {
  if (known.kind !== 'figure') return false;
  const [said, there] = [figure.mention.value.quantity, known.mention.value.quantity];
  const relation = relationOf(figure, known);
  const isOther =
    relation?.kind === 'differs' && (relation.field === 'unit' || relation.field === 'currency');
  const isUnlike =
    said.dimension === 'duration' &&
    there.dimension === 'duration' &&
    said.unit !== there.unit &&
    said.low === there.low &&
    said.high === there.high;
  return (
    (isOther || isUnlike) &&
    said.low !== '1' &&
    !figures.some((other) => other !== figure && relationOf(other, known)?.kind === 'same')
  );
}
