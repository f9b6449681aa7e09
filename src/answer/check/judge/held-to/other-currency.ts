/** An amount told in a currency in which the paragraph has none: dollars for euros. */
import { overlaps } from '../../../../text/spans.js';
import { isOtherCurrency } from '../../compare/same-currency.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint, type Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

/** That all amounts of the paragraphs are of other currencies than one of the statement. */
export function otherCurrency(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const known = places.flatMap(({ text }) => amountsIn(text));
  for (const said of pointsOf(statement.text).filter(isAmount)) {
    const { quantity } = said.mention.value;
    if (!known.every(({ mention }) => isOtherCurrency(quantity, mention.value.quantity))) continue;
    const place = places.find(({ text, span }) =>
      amountsIn(text).some((one) => overlaps(one.sentence, span)),
    );
    const found = place && amountsIn(place.text).find((one) => overlaps(one.sentence, place.span));
    if (found)
      return {
        stance: 'refutes',
        difference: { field: 'currency', said: said.text, found: found.text },
        evidence: [place],
      };
  }
  return undefined;
}

function amountsIn({ points }: EvidenceText): readonly FigurePoint[] {
  return points.map(({ point }) => point).filter(isAmount);
}

function isAmount(point: Point): point is FigurePoint {
  return point.kind === 'figure' && point.mention.value.quantity.dimension === 'money';
}
