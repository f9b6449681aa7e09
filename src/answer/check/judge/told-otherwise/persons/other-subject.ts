/** Whether a figure of the articles is of somebody or something else than the statement's. */
import { enTurns } from '../../../../../lang/checking/en-contraries.js';
import { enNamedBefore, enOfWhom, enOwnSubject } from '../../../../../lang/checking/en-checking.js';
import type { EntityKind } from '../../../../../model.js';
import { fold } from '../../../../../text/fold.js';
import { overlaps } from '../../../../../text/spans.js';
import type { Candidate } from '../../../align/candidate.js';
import type { EvidencePoint } from '../../../reading/evidence-texts.js';
import type { Point } from '../../../reading/points.js';
import { isAbsent, standsIn } from '../../../reading/places.js';
import { zhBodyEnd } from '../../../../../lang/checking/zh-parties.js';
import { endOfReporter } from '../../../reading/reporter.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { isShortFor } from '../../../reading/term.js';
import { areAkin } from '../../figures/other-measure.js';

/** A name taken for words is of so many at most. */
const MOST_OF_NAME = 12;

/** Share of the statement that must stand with a figure of somebody else. */
const OF_ANOTHER_FROM = 0.6;

/** Of what kind somebody or something is of whom the clause tells it, and whom the statement does not name but one of that kind. */
export function otherOfKind(
  { text, point }: EvidencePoint,
  statement: StatementReading,
): EntityKind | undefined {
  const places = statement.find(text);
  const named = statement.terms.filter(({ entityKind }) => entityKind === 'person' || entityKind === 'work');
  const before = { start: point.sentence.start, end: point.span.end };
  const told = endOfReporter(text, point.sentence);
  for (const area of [point.clause, before]) {
    if (named.some((term) => standsIn(term, places, area))) return undefined;
    const other = named.find((term) =>
      text.reading.names.some(
        ({ kind, span, text: name }) =>
          kind === term.entityKind &&
          overlaps(area, span) &&
          span.start >= told &&
          !isShortFor(fold(name), term) &&
          !statement.terms.some((one) => one.kind === 'name' && standsIn(one, places, span)),
      ),
    );
    if (other) return other.entityKind;
  }
  return undefined;
}

/** Whether the articles say nothing of what the statement begins with. */
export function lacksSubject({ unmet, alien, known }: Candidate, statement: StatementReading): boolean {
  const { terms } = statement;
  const [first] = terms.filter(({ kind }) => kind !== 'slight');
  return (
    (first !== undefined && unmet.includes(first) && !alien.some((other) => areAkin(first, other))) ||
    lacksPartOfName(known, statement)
  );
}

/** Whether a Chinese statement begins with the name of a body or a place, taken for words, of which one stands nowhere. */
function lacksPartOfName(
  { text }: EvidencePoint,
  { terms, isChinese, find, text: own }: StatementReading,
): boolean {
  if (!isChinese || !text.isChinese) return false;
  const start = terms[0]?.span.start ?? 0;
  const gap = terms
    .slice(0, MOST_OF_NAME)
    .findIndex(({ span }, i) => span.start > (terms[i - 1]?.span.end ?? start));
  const run = terms.slice(0, gap < 0 ? MOST_OF_NAME : Math.min(gap, MOST_OF_NAME));
  const words = own.reading.folded.slice(start, run.at(-1)?.span.end ?? start);
  const isBody = zhBodyEnd.exec(words);
  const places = find(text);
  return run.some(
    (term) =>
      isAbsent(places.get(term)) &&
      ((term.entityKind === 'place' && run.length > 1) ||
        (isBody !== null && term.kind === 'thing' && term.span.end <= start + isBody[0].length)),
  );
}

/** Whether the very figure is there, but said of somebody else whom the statement does not name. */
export function isOfAnother(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { otherName, relation, near, lacking } = one;
  return (
    otherName !== undefined &&
    relation.kind === 'same' &&
    point.kind === 'figure' &&
    near >= OF_ANOTHER_FROM &&
    lacking === 0 &&
    !addsTo(statement)
  );
}

/** Whether the sentence is about something of its own, `the unit`, and the statement about somebody named before it. */
export function hasOtherSubject(
  { text, point, before }: EvidencePoint,
  statement: StatementReading,
): boolean {
  const { folded } = text.reading.reading;
  const head = enOwnSubject.exec(folded.slice(point.sentence.start, point.sentence.end));
  const noun = head?.[1];
  if (!head || noun === undefined || !before || enNamedBefore.has(noun)) return false;
  const places = statement.find(text);
  const [name] = statement.terms.filter(({ kind }) => kind !== 'slight');
  if (name?.kind !== 'name' || standsIn(name, places, point.sentence)) return false;
  const end = point.sentence.start + head[0].trimEnd().length;
  // `The two ferries carried 50,000 people, while the cable car carried 900`: another clause is about something else.
  const turn = Array.from(folded.slice(end, point.span.start).matchAll(enTurns)).at(-1);
  const own = turn && { start: end + turn.index, end: point.span.start };
  if (own && statement.terms.some((term) => term.kind !== 'slight' && standsIn(term, places, own)))
    return false;
  return !statement.terms.some((term) => standsIn(term, places, { start: end - noun.length, end }));
}

/** Whether the statement's figure is of one in capitals, and the article's of another that it does not name. */
export function isOfOther({ text, point }: EvidencePoint, said: Point, statement: StatementReading): boolean {
  const here = enOfWhom.exec(statement.text.reading.text.slice(said.span.end));
  const there = enOfWhom.exec(text.reading.reading.text.slice(point.span.end));
  if (!here?.[2] || !there?.[2] || here[1] !== there[1]) return false;
  const start = point.span.end + there[0].length - there[2].length;
  const other = { start, end: start + there[2].length };
  const places = statement.find(text);
  return !statement.terms.some((term) => standsIn(term, places, other));
}
