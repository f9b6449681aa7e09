/** Whether what a statement tells with a figure and a date is told, with the same figure, of another date. */
import { says } from '../../../../../lang/checking/says.js';
import { overlaps } from '../../../../../text/spans.js';
import { overlapping } from '../../../../../text/overlapping.js';
import { areCompatible } from '../../../compare/compare-times.js';
import type { Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { hasFigures, toldIn } from '../told.js';

/** Share of the statement that must be told with the other date. */
const TOLD_FROM = 0.7;
/** What a sentence with so much less of it tells of the date is something else. */
const LESS = 0.35;
/** How far beside a date it is told that it is of a report, or compared with, in UTF-16 code units. */
const REACH = 24;

/** That the sentence which tells the most of the statement and has its figures has one date, and not its own. */
export function otherDate(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { dates, figures } = statement.text;
  const [date] = dates;
  if (!date || dates.length > 1 || figures.length === 0 || !/^\d{4}/u.test(date.value.edtf)) return undefined;
  const terms = statement.terms.filter(({ span }) => !overlaps(span, date.span));
  const told = toldIn(terms, statement, texts);
  const [best] = told.filter((one) => hasFigures(statement, one));
  if (!best || best.share < TOLD_FROM) return undefined;
  const { text, span } = best;
  const { folded } = text.reading.reading;
  const [other, ...more] = overlapping(text.reading.dates, span);
  if (!other || more.length > 0 || areCompatible(date.value.edtf, other.value.edtf) !== false)
    return undefined;
  const before = folded.slice(Math.max(span.start, other.span.start - REACH), other.span.start);
  const isAside =
    says('publishedLast', before) ||
    says('thanLast', before) ||
    says('publishedFirst', folded.slice(other.span.end, other.span.end + REACH));
  if (isAside) return undefined;
  // What is done must be told beside the date.
  const clause = clausesIn(folded, span).find((one) => overlaps(one, other.span)) ?? span;
  const places = statement.find(text);
  const isBeside = terms.some(
    (term) =>
      term.kind !== 'name' &&
      (term.own.length > 1 || term.kind === 'thing') &&
      standsIn(term, places, { start: other.span.end, end: clause.end }),
  );
  const isTold = told.some(
    (one) =>
      one.share >= best.share - LESS &&
      overlapping(one.text.reading.dates, one.span).some(
        ({ value }) => areCompatible(date.value.edtf, value.edtf) === true,
      ),
  );
  if (!isBeside || isTold) return undefined;
  return {
    stance: 'refutes',
    difference: { field: 'time', said: date.text, found: other.text },
    evidence: [best],
  };
}
