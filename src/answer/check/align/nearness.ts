/** How near to a figure of the articles a word of the statement stands. */
import { firstBeginning, firstOverlapping } from '../../../text/overlapping.js';
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
  const { point, clauses, clauseAt, ownEnd, before } = known;
  let top = 0;
  const count = (place: Occurrence | undefined, nearness: number): void => {
    if (place) top = Math.max(top, place.strength * nearness);
  };
  for (const own of [point.span, ...point.own]) count(firstOverlapping(places, own), NEARNESS.own);
  // No other place is nearer than those of the clause, and the best one comes first.
  if (top >= (places[0]?.strength ?? 0) * NEARNESS.clause) return top;
  const sentence = { start: clauses[0]?.start ?? ownEnd, end: clauses.at(-1)?.end ?? ownEnd };
  for (let distance = 0; distance <= clauseAt; distance++) {
    const nearness = Math.max(NEARNESS.least, NEARNESS.clause - NEARNESS.perClause * distance);
    const end = distance === 0 ? ownEnd : (clauses[clauseAt - distance]?.end ?? 0);
    const former = nearness > NEARNESS.least ? clauses[clauseAt - distance - 1] : undefined;
    // What reaches into two clauses counts where it begins.
    const place = former
      ? firstBeginning(places, { start: former.end, end })
      : firstOverlapping(places, { start: sentence.start, end });
    count(place, nearness);
    if (!former) break;
  }
  count(firstBeginning(places, { start: ownEnd, end: sentence.end }), NEARNESS.after);
  if (before) count(firstOverlapping(places, before), NEARNESS.before);
  count(firstBeginning(places, { start: 0, end: before?.start ?? sentence.start }), NEARNESS.passage);
  count(firstBeginning(places, { start: sentence.end, end: Infinity }), NEARNESS.passage);
  return top;
}

/** Whether a term stands with the figure or before it in its sentence. */
export function isHeld(
  places: readonly Occurrence[],
  { point, clauses, clauseAt, ownEnd }: EvidencePoint,
): boolean {
  const start = clauses[0]?.start ?? ownEnd;
  const upTo = clauseAt < 0 ? [] : [{ start, end: ownEnd }];
  return [...point.own, ...upTo].some((stretch) => firstOverlapping(places, stretch) !== undefined);
}
