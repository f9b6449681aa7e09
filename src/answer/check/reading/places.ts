/** Where the terms of a statement stand in a paragraph. */
import type { Span } from '../../../model.js';
import { firstOverlapping } from '../../../text/overlapping.js';
import type { Occurrence } from './occurrences.js';
import type { Term } from './term.js';

/** The places of one term. */
export interface Places {
  /** In the paragraph itself; of those that overlap the best comes first. */
  readonly inside: readonly Occurrence[];
  /** How well the paragraphs around have it: 0 if they do not. */
  readonly around: number;
}

/** The places of every term of a statement. */
export type PlacesByTerm = ReadonlyMap<Term, Places>;

/** Whether neither a paragraph nor those around it have a term. */
export function isAbsent(places: Places | undefined): boolean {
  return places === undefined || (places.inside.length === 0 && places.around === 0);
}

/** The places of a term in the paragraph itself; none where there is no such term. */
export function placesOf(term: Term | undefined, places: PlacesByTerm): readonly Occurrence[] {
  return (term && places.get(term)?.inside) ?? [];
}

/** Whether a term stands in any of the spans, or reaches into it. */
export function standsIn(term: Term | undefined, places: PlacesByTerm, ...spans: readonly Span[]): boolean {
  const inside = placesOf(term, places);
  return spans.some((span) => firstOverlapping(inside, span) !== undefined);
}

/** The span in which most of the terms stand, by weight; the first of those alike, undefined where there are no spans. */
export function fullestOf(
  spans: readonly Span[],
  terms: readonly Term[],
  places: PlacesByTerm,
): Span | undefined {
  const weighed = spans.map((span) => ({
    span,
    weight: terms.reduce((sum, term) => sum + (standsIn(term, places, span) ? term.weight : 0), 0),
  }));
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.span;
}

/** How well a term stands in the span, at best: 0 where it does not. */
export function strengthIn(term: Term, places: PlacesByTerm, span: Span | undefined): number {
  if (!span) return 0;
  return firstOverlapping(placesOf(term, places), span)?.strength ?? 0;
}
