/** How much of a statement without figures must stand about the sentence that bears it out. */
import type { EvidencePlace } from '../finding.js';
import { isAbsent, standsIn } from '../reading/places.js';
import { overlaps } from '../../../text/spans.js';
import { clausesIn } from '../reading/clauses.js';
import type { StatementReading } from '../reading/statement.js';
import { within } from '../reading/term.js';

/**
 * Share of its words, slight ones too, that stand in the sentence and those on either side. Of statements without
 * figures told in other words than the article's, most of those borne out with less were told nowhere. English has more
 * words for the same: there one of them must stand nowhere at all.
 */
const TOLD_FROM = { chinese: 0.65, english: 0.58 };

/** Whether so few of a statement's words stand about a sentence that others must have been meant. */
export function isToldTooLittle(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const { terms, points, isChinese } = statement;
  if (isChinese !== text.isChinese || points.length > 0 || terms.length === 0) return false;
  const places = statement.find(text);
  const { sentences } = text.reading.reading;
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const around = sentences.slice(Math.max(0, at - 1), at + 2);
  const told = terms.filter((term) => standsIn(term, places, ...around)).length / terms.length;
  if (isChinese) return told < TOLD_FROM.chinese;
  return told < TOLD_FROM.english && terms.some((term) => isAbsent(places.get(term)));
}

/** Whether a Chinese statement is something by a clause of its own, which is told nowhere: `六十八岁，是木匠`. */
export function isUntoldKind(statement: StatementReading, { text }: EvidencePlace): boolean {
  const { terms, points, isChinese } = statement;
  if (!isChinese || !text.isChinese || points.length === 0) return false;
  const { folded } = statement.text.reading;
  const places = statement.find(text);
  return clausesIn(folded, { start: 0, end: folded.length }).some((clause) => {
    if (!/^(?:也|又|曾|都|就)?是[^否]/u.test(folded.slice(clause.start, clause.end))) return false;
    if (points.some(({ span }) => overlaps(span, clause))) return false;
    const kind = within(terms, [clause]).at(-1);
    return kind !== undefined && isAbsent(places.get(kind));
  });
}
