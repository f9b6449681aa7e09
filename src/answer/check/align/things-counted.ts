/** What a figure of the statement counts. */
import { contains, overlaps } from '../../../text/spans.js';
import type { Point } from '../reading/points.js';
import type { StatementReading } from '../reading/statement.js';
import type { Term } from '../reading/term.js';

/** The terms that name what a figure counts: `12 librarians`; none where it does not count things. */
export function thingsCounted(point: Point, { terms }: StatementReading): readonly Term[] {
  if (point.kind !== 'figure' || !point.counted) return [];
  const { counted } = point;
  return terms.filter(({ span }) => contains(counted, span) || overlaps(counted, span));
}
