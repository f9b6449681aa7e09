/** A change told the one way, where all that bears the statement out goes the other way: gained, where it only lost. */
import { perhapsDown, perhapsUp, toldDown, toldUp } from '../../../../lang/checking/former.js';
import { overlaps, slice } from '../../../../text/spans.js';
import { relationOf } from '../../align/relate-points.js';
import { directionThroughBound } from '../../compare/direction.js';
import { trendsShown, type Trend } from '../../compare/trend.js';
import { contradiction, OPEN, type EvidencePlace, type Finding } from '../../finding.js';
import { pointsOf } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

const WAYS: readonly {
  readonly way: Trend;
  readonly told: RegExp;
  readonly perhaps: RegExp;
  readonly against: RegExp;
}[] = [
  { way: 'up', told: toldUp, perhaps: perhapsUp, against: toldDown },
  { way: 'down', told: toldDown, perhaps: perhapsDown, against: toldUp },
];

/** That no word or figure of the sentences goes the way of the statement, and a verb of theirs goes the other. */
export function unmatchedDirection(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded, text } = statement.text.reading;
  const figures = changesIn(statement, places);
  const turned = figures.find(
    ({ way, same }) => same.length > 0 && same.every((its) => its.way !== undefined && its.way !== way),
  );
  if (turned?.same[0]) return contradiction(text, turned.same[0].place);
  const known = places.map((place) => slice(place.text.reading.reading.folded, place.span));
  for (const { way, told, perhaps, against } of WAYS) {
    const its = figures.filter((one) => one.way === way);
    if (!told.test(folded) && its.length === 0) continue;
    const isMatched =
      its.some(({ same }) => same.some((one) => one.way === way)) ||
      known.some((words) => perhaps.test(words)) ||
      places.some((one) => trendsShown(one.text, one.span).has(way));
    const place = isMatched ? undefined : places.find((_, i) => against.test(known[i] ?? ''));
    // What is worked out from other sentences may go its own way.
    if (place) return its.some(({ same }) => same.length === 0) ? OPEN : contradiction(text, place);
  }
  return undefined;
}

interface Change {
  readonly way: Trend;
  /** The figures of the sentences that have its value, and which way these go. */
  readonly same: readonly { readonly way: Trend | undefined; readonly place: EvidencePlace }[];
}

/** The figures by which a statement has something go up, or down. */
function changesIn({ text }: StatementReading, places: readonly EvidencePlace[]): readonly Change[] {
  return pointsOf(text).flatMap((figure) => {
    if (figure.kind !== 'figure' || figure.end || figure.mention.value.quantity.dimension === 'duration')
      return [];
    const way = directionThroughBound(text.reading.folded, figure.span);
    const same = places.flatMap((place) =>
      place.text.points
        .filter(
          ({ point }) =>
            point.kind === 'figure' &&
            overlaps(point.sentence, place.span) &&
            relationOf(figure, point)?.kind === 'same',
        )
        .map((one) => ({
          way: directionThroughBound(one.text.reading.reading.folded, one.point.span),
          place: { text: one.text, span: one.point.sentence },
        })),
    );
    return way ? [{ way, same }] : [];
  });
}
