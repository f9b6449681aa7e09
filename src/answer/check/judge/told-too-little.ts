/** How much of an English statement without figures must stand about the sentence that bears it out. */
import type { EvidencePlace } from '../finding.js';
import { isAbsent, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';

/**
 * Share of its words, slight ones too, that stand in the sentence and those on either side. Of statements without
 * figures told in other words than the article's, most of those borne out with less, and with a word that stands
 * nowhere, were told nowhere.
 */
const TOLD_FROM = 0.58;

/** Whether so few of a statement's words stand about a sentence that others must have been meant. */
export function isToldTooLittle(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const { terms, points, isChinese } = statement;
  if (isChinese || text.isChinese || points.length > 0 || terms.length === 0) return false;
  const places = statement.find(text);
  const { sentences } = text.reading.reading;
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const around = sentences.slice(Math.max(0, at - 1), at + 2);
  const told = terms.filter((term) => standsIn(term, places, ...around));
  return told.length < TOLD_FROM * terms.length && terms.some((term) => isAbsent(places.get(term)));
}
