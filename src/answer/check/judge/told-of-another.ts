/** Whether what bears a statement out is told of somebody else, or says nothing of the change that the statement tells. */
import { zhIsA } from '../../../lang/checking/zh-checking.js';
import { overlapping } from '../../../text/overlapping.js';
import { overlaps, slice } from '../../../text/spans.js';
import { trendShown, trendTold } from '../compare/trend.js';
import type { EvidencePlace } from '../finding.js';
import { sentenceBefore } from '../reading/evidence-texts.js';
import { clausesIn } from '../reading/clauses.js';
import { isAbsent, placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';

/** The very word, or one that is hardly another. */
const VERY_WORD = 0.8;

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

/** Whether what a Chinese statement ends with stands only before the sentence, which alone names whom it is about: `…将上诉。乙公司称…`. */
export function isToldBeforeNamed(
  { terms, find, isChinese }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  if (!isChinese || !text.isChinese) return false;
  const [first] = terms.filter(({ kind }) => kind !== 'slight');
  const last = terms.at(-1);
  if (!first || !last || first === last || last.kind === 'name' || last.own.length < 2) return false;
  const places = find(text);
  const before = sentenceBefore(text, span);
  return (
    before.start < span.start &&
    placesOf(last, places).some(({ strength, ...at }) => strength >= VERY_WORD && overlaps(before, at)) &&
    !standsIn(last, places, span) &&
    standsIn(first, places, span) &&
    !standsIn(first, places, before)
  );
}

/** Whether a Chinese statement says what something is, in words that stand elsewhere than where that is told of. */
export function isClassedElsewhere(
  { terms, find, isChinese, text: own }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  const at = isChinese && text.isChinese ? own.reading.folded.search(zhIsA) : -1;
  if (at < 0) return false;
  const subject = terms.findLast((term) => term.span.end <= at && term.kind !== 'slight');
  const predicate = terms.filter((term) => term.span.start > at && term.kind !== 'slight');
  const places = find(text);
  // Who holds a post is told in many ways.
  const isOfPerson =
    subject?.entityKind === 'person' ||
    predicate.some(
      ({ post, kind, entityKind }) => post !== undefined || kind === 'name' || entityKind !== undefined,
    );
  if (!subject || isOfPerson || predicate.length === 0) return false;
  const clauses = clausesIn(text.reading.reading.folded, span);
  const told = clauses.flatMap((clause, i) =>
    standsIn(subject, places, clause)
      ? [{ start: (clauses[i - 1] ?? clause).start, end: (clauses[i + 1] ?? clause).end }]
      : [],
  );
  return (
    told.length > 0 &&
    !told.some((stretch) =>
      predicate.every((term) => isAbsent(places.get(term)) || standsIn(term, places, stretch)),
    )
  );
}
