/** A bound on the wrong side of what it is told for: just over 60, where it is 58; by less than half, from 90 to 40. */
import type { Quantity } from '../../../../model.js';
import { overlaps } from '../../../../text/spans.js';
import { relationOf } from '../../align/relate-points.js';
import { textsOf, type EvidencePlace, type Finding } from '../../finding.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { isFarWithin } from '../figures/growths.js';
import { isDerived } from './derived-figures.js';
import { isToldChange } from './known-figures.js';

const OTHER_SIDE: Readonly<Partial<Record<Quantity['modifier'], Quantity['modifier']>>> = {
  over: 'under',
  'at-least': 'under',
  under: 'over',
  'at-most': 'over',
  near: 'over',
};

/** That no figure of the sentences lies within a bound of the statement, and one lies right beside it, beyond. */
export function crossedBound(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  const known = places.flatMap((place) =>
    place.text.points.filter(({ point }) => overlaps(point.sentence, place.span)),
  );
  const texts = textsOf(places);
  for (const figure of pointsOf(statement.text)) {
    if (figure.kind !== 'figure') continue;
    const beyond = beyondBound(figure);
    if (!beyond || known.some(({ point }) => relationOf(figure, point)?.kind === 'same')) continue;
    const isChange = isToldChange(figure, folded);
    const isIt = ({ point }: EvidencePoint): boolean =>
      point.kind === 'figure' &&
      relationOf(beyond, point)?.kind === 'same' &&
      !isFarWithin(beyond.mention.value.quantity, point.mention.value.quantity);
    const told = isChange ? undefined : known.find(isIt);
    const isYielded = !told && isDerived(beyond, texts, isChange) && !isDerived(figure, texts, isChange);
    const [first] = places;
    if (!(told ?? isYielded) || !first) continue;
    const place = told ? { text: told.text, span: told.point.sentence } : first;
    return {
      stance: 'refutes',
      difference: { field: 'bound', said: figure.text, found: told?.point.text ?? '' },
      evidence: [place],
    };
  }
  return undefined;
}

/** The same figure, as if it were on the other side of its bound. */
function beyondBound(figure: FigurePoint): FigurePoint | undefined {
  const { mention } = figure;
  const modifier = OTHER_SIDE[mention.value.quantity.modifier];
  if (modifier === undefined) return undefined;
  const quantity = { ...mention.value.quantity, modifier };
  return { ...figure, mention: { ...mention, value: { ...mention.value, quantity } } };
}
