/** How near to a figure of the articles a word of the statement stands. */
import type { Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import { overlaps } from '../../../text/spans.js';
import type { EvidencePoint } from '../reading/evidence-texts.js';
import type { Occurrence } from '../reading/occurrences.js';

/** How much a term counts by where it stands in the article: with the figure, in its clause, sentence, or nearby. */
export const NEARNESS = {
  own: 1,
  clause: 0.9,
  perClause: 0.1,
  least: 0.45,
  after: 0.1,
  before: 0.45,
  passage: 0.25,
  around: 0.2,
} as const;

/** How near a term stands to the figure, at best. */
export function closeness(places: readonly Occurrence[], known: EvidencePoint): number {
  const reach = reachOf(known);
  const near = overlapping(places, reach);
  // Of all places that stand nowhere near, the best comes first.
  const far = near.length < places.length ? places.find((place) => !overlaps(reach, place)) : undefined;
  return near.reduce(
    (top, place) => Math.max(top, place.strength * nearness(place, known)),
    far ? far.strength * NEARNESS.passage : 0,
  );
}

/** All that is near to a figure, and what stands between. */
function reachOf({ point, clauses, before }: EvidencePoint): Span {
  const all = [point.span, ...point.own, ...clauses.map(({ span }) => span), ...(before ? [before] : [])];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

function nearness(place: Span, { point, clauses, before }: EvidencePoint): number {
  if (point.own.some((own) => overlaps(own, place)) || overlaps(point.span, place)) return NEARNESS.own;
  const [clause] = overlapping(clauses, place);
  if (clause)
    return clause.distance < 0
      ? NEARNESS.after
      : Math.max(NEARNESS.least, NEARNESS.clause - NEARNESS.perClause * clause.distance);
  return before && overlaps(before, place) ? NEARNESS.before : NEARNESS.passage;
}

/** Whether a term stands with the figure or before it in its sentence. */
export function isHeld(places: readonly Occurrence[], { point, clauses }: EvidencePoint): boolean {
  const stretches = [
    ...point.own,
    ...clauses.filter(({ distance }) => distance >= 0).map(({ span }) => span),
  ];
  return stretches.some((stretch) => overlapping(places, stretch).length > 0);
}
