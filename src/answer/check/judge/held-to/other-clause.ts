/** The figure of one clause told of what stands with another: the fare at weekends for that on weekdays, in one sentence. */
import { overlaps } from '../../../../text/spans.js';
import { isBounded } from '../../align/align.js';
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import { standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { kindOf } from '../figures/shares.js';
import { isKnownFigure, type KnownFigure } from './known-figures.js';

/**
 * That what a statement tells with a figure stands in one clause with another figure of the kind, and nothing of it with
 * the statement's own, which stands with something else there. Only the things of a clause tell one from another.
 */
export function ofOtherClause(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const figures = pointsOf(statement.text).filter((point) => point.kind === 'figure');
  for (const figure of figures) {
    if (isBounded(figure)) continue;
    for (const place of places) {
      const here = place.text.points
        .filter(isKnownFigure)
        .filter(({ point }) => overlaps(point.sentence, place.span));
      const [own, another] = here.filter(({ point }) => relationOf(figure, point)?.kind === 'same');
      if (!own || another) continue;
      const others = here.filter(
        (one) => isRival(one, own) && !figures.some((said) => relationOf(said, one.point)?.kind === 'same'),
      );
      const meant = others.find((one) => isToldWith(figure, one, own, statement));
      if (meant)
        return {
          stance: 'refutes',
          difference: { field: 'value', said: figure.text, found: meant.point.text },
          evidence: [place],
        };
    }
  }
  return undefined;
}

/** Whether two figures of a sentence measure the same, each in its clause, and neither is what the other was before. */
function isRival({ point, clauseAt }: KnownFigure, own: KnownFigure): boolean {
  const [a, b] = [point, own.point].map(({ mention }) => mention.value.quantity);
  return (
    a !== undefined &&
    b !== undefined &&
    clauseAt !== own.clauseAt &&
    kindOf(a) === kindOf(b) &&
    a.currency === b.currency &&
    point.end === own.point.end
  );
}

function isToldWith(
  figure: FigurePoint,
  one: KnownFigure,
  own: KnownFigure,
  statement: StatementReading,
): boolean {
  const places = statement.find(own.text);
  const telling = within(statement.terms, [figure.clause]).filter(
    ({ kind, isChange }) => kind !== 'slight' && !isChange,
  );
  const heldBy = ({ point }: KnownFigure): readonly Term[] =>
    telling.filter((term) => standsIn(term, places, point.clause));
  const alien = own.ownTerms.filter(
    (term) =>
      term.kind !== 'slight' &&
      !term.isChange &&
      overlaps(term.span, own.point.clause) &&
      !statement.terms.some((said) => standsIn(said, places, term.span)),
  );
  return heldBy(one).length > 1 && heldBy(own).length === 0 && alien.length > 0;
}
