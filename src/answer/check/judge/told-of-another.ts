/** Whether what bears a statement out is told of somebody else, or says nothing of the change that the statement tells. */
import { overlapping } from '../../../text/overlapping.js';
import { slice } from '../../../text/spans.js';
import { trendShown, trendTold } from '../compare/trend.js';
import type { EvidencePlace } from '../finding.js';
import { sentenceBefore } from '../reading/evidence-texts.js';
import { placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';

/** Whether the sentence names people, and none of those whom the statement names are named up to there. */
export function namesOnlyOthers(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const people = statement.terms.filter(({ entityKind }) => entityKind === 'person');
  if (people.length === 0) return false;
  const places = statement.find(text);
  const isNamed = people.some((term) => placesOf(term, places).some(({ start }) => start < span.end));
  return !isNamed && overlapping(text.reading.names, span).some(({ kind }) => kind === 'person');
}

/** Whether all that a statement without figures tells is that something went up or down, and the sentence tells no change. */
export function addsChange(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const told = trendTold(statement.text.reading.folded);
  const changes = statement.terms.filter(({ isChange }) => isChange);
  if (told === undefined || changes.length === 0 || statement.points.some(({ kind }) => kind === 'figure'))
    return false;
  const there = slice(text.reading.reading.folded, span);
  const places = statement.find(text);
  return (
    trendShown(text, span) === undefined &&
    trendTold(there) === undefined &&
    !changes.some((term) => standsIn(term, places, span, sentenceBefore(text, span)))
  );
}
