/** Whether what is said of somewhere is told of another place. */
import type { Span } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { clausesIn } from '../reading/points.js';
import { isAbsent, placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { FEW_TERMS, type Term } from '../reading/term.js';

/** `a German maker`, where the sentence has `the Polish maker`, and the paragraph nothing German. */
export function otherOrigin(
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): { readonly said: string; readonly found: string } | undefined {
  const places = statement.find(text);
  for (const place of statement.terms) {
    if (place.entityKind !== 'place' || !isAbsent(places.get(place))) continue;
    const thing = statement.terms.find(
      ({ kind, span: { start } }) =>
        kind === 'thing' && start >= place.span.end && start - place.span.end <= 1,
    );
    for (const { start } of placesOf(thing, places)) {
      const other = text.places.find(
        ({ span }) => overlaps(sentence, span) && span.end <= start && start - span.end <= 1,
      );
      if (other) return { said: place.text, found: other.text };
    }
  }
  return undefined;
}

/** A place of the statement, where the clause that says the rest of it has another, and the sentence this one elsewhere. */
export function movedPlace(
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): { readonly said: string; readonly found: string } | undefined {
  const places = statement.find(text);
  const inside = (term: Term): readonly Span[] =>
    placesOf(term, places).filter((place) => overlaps(sentence, place));
  const rest = statement.terms.filter(({ entityKind }) => entityKind === undefined);
  const clauses = clausesIn(text.reading.reading.folded, sentence);
  const weight = (clause: Span): number =>
    rest.reduce((sum, term) => sum + (inside(term).some((at) => overlaps(clause, at)) ? term.weight : 0), 0);
  const fullest = [...clauses].sort((a, b) => weight(b) - weight(a))[0];
  if (!fullest || weight(fullest) === 0) return undefined;
  const named = statement.terms.filter(({ entityKind }) => entityKind === 'place');
  const meant = named.flatMap(inside);
  const other = text.places.find(
    ({ span }) => overlaps(fullest, span) && !meant.some((place) => overlaps(place, span)),
  );
  const moved = named.find(
    (term) => inside(term).length > 0 && !inside(term).some((at) => overlaps(fullest, at)),
  );
  return moved && other ? { said: moved.text, found: other.text } : undefined;
}

/** Whether a clause has both the place and the first word of a statement that says no more than whence it is. */
export function isItsPlace({ terms, find }: StatementReading, text: EvidenceText, sentence: Span): boolean {
  const [first] = terms;
  const place = terms.find(({ entityKind }) => entityKind === 'place');
  if (!first || !place || first === place || terms.length > FEW_TERMS) return true;
  const places = find(text);
  return clausesIn(text.reading.reading.folded, sentence).some(
    (clause) => standsIn(first, places, clause) && standsIn(place, places, clause),
  );
}
