/** The share that said yes told of those who said no. */
import { saidNo, saidYes } from '../../../../lang/checking/yes-or-no.js';
import { overlaps, slice } from '../../../../text/spans.js';
import { relationOf } from '../../align/relate-points.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { pointsOf } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

const SIDES: readonly (readonly [said: RegExp, other: RegExp])[] = [
  [saidYes, saidNo],
  [saidNo, saidYes],
];

/** That the clause of a figure has it of those for it, and the statement of those against it, or the other way. */
export function otherVoteSide(
  { text }: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded } = text.reading;
  const [side, another] = SIDES.filter(([said]) => said.test(folded));
  const figures = pointsOf(text).filter(({ kind }) => kind === 'figure');
  const [figure] = figures;
  if (!side || another || !figure || figures.length > 1) return undefined;
  const same = places.flatMap((place) =>
    place.text.points.filter(
      ({ point }) => overlaps(point.sentence, place.span) && relationOf(figure, point)?.kind === 'same',
    ),
  );
  const [first] = same;
  const isOther = same.every((one) => {
    const clause = slice(one.text.reading.reading.folded, one.point.clause);
    return side[1].test(clause) && !side[0].test(clause);
  });
  return first && isOther
    ? {
        stance: 'refutes',
        difference: {
          field: 'polarity',
          said: text.reading.text,
          found: slice(first.text.reading.reading.text, first.point.sentence),
        },
        evidence: [{ text: first.text, span: first.point.sentence }],
      }
    : undefined;
}
