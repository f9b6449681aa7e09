/** Whether what is said of somewhere is told of another place. */
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { clausesIn } from '../../../reading/clauses.js';
import { fullestOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { FEW_TERMS } from '../../../reading/term.js';

/** A place of the statement, where the clause that says the rest of it has another, and the sentence this one elsewhere. */
export function movedPlace(
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): { readonly said: string; readonly found: string } | undefined {
  const places = statement.find(text);
  const rest = statement.terms.filter(({ entityKind }) => entityKind === undefined);
  const fullest = fullestOf(clausesIn(text.reading.reading.folded, sentence), rest, places);
  if (!fullest || !rest.some((term) => standsIn(term, places, fullest))) return undefined;
  const named = statement.terms.filter(({ entityKind }) => entityKind === 'place');
  const other = text.places.find(
    ({ span }) => overlaps(fullest, span) && !named.some((term) => standsIn(term, places, span)),
  );
  const moved = named.find((term) => standsIn(term, places, sentence) && !standsIn(term, places, fullest));
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
