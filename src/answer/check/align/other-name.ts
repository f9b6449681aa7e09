/** Whether a figure of the articles, where a name of the statement does not stand beside it, is of somebody else. */
import { enBodyFirst } from '../../../lang/checking/en-clauses.js';
import { enThereIs } from '../../../lang/checking/en-parts.js';
import { zhBodyFirst } from '../../../lang/checking/zh-checking.js';
import { numberedName, othersOfRow } from '../../../lang/checking/ranks.js';
import type { EntityMention } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { firstOverlapping, overlapping } from '../../../text/overlapping.js';
import type { EvidencePoint, EvidenceText } from '../reading/evidence-texts.js';
import { isNameIn, type Occurrence } from '../reading/occurrences.js';
import { endOfReporter } from '../reading/reporter.js';
import type { Places } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { isShortFor, type Term } from '../reading/term.js';

/**
 * Whether a paragraph, or in Chinese one around it that names it for its number, has it, and the paragraph nothing else
 * of its row: `6号线`, and no other line.
 */
export function isOnlyOfRow(
  { own }: Term,
  { inside, around }: Places,
  { reading, isChinese }: EvidenceText,
): boolean {
  const isNamed = inside.length > 0 || (isChinese && around > 0 && numberedName.test(own));
  return isNamed && othersOfRow(own, reading.reading.folded).length === 0;
}

/** Whether an organisation is only spoken of in other paragraphs, and they are about another one. */
export function isOffTopic(term: Term, inside: readonly Occurrence[], { topic }: EvidenceText): boolean {
  if (term.entityKind !== 'organization' || inside.length > 0 || !topic) return false;
  return !isNameIn(term, topic);
}

/** One of the same kind as the name, of whom the statement says nothing, in the sentence or in the one before. */
export function otherNameThan(
  term: Term,
  { text, point, before }: EvidencePoint,
  statement: StatementReading,
): EntityMention | undefined {
  const { entityKind } = term;
  if (entityKind !== 'organization' && entityKind !== 'person') return undefined;
  const { start, end } = point.sentence;
  const there = text.reading.reading.folded.slice(start, end);
  const isOfBody = (text.isChinese ? zhBodyFirst : enBodyFirst).test(there);
  const wanted = isOfBody ? 'organization' : entityKind;
  // `There were 20 boats on the lake`: nobody of the sentence before did anything.
  const from = enThereIs.test(there) ? start : (before?.start ?? start);
  const all = [...statement.find(text).values()];
  const told = text.isChinese ? endOfReporter(text, point.sentence) : 0;
  return overlapping(text.reading.names, { start: from, end }).findLast(
    ({ kind, span, text: name }) =>
      kind === wanted &&
      !isShortFor(fold(name), term) &&
      span.end <= point.span.start &&
      !(span.start >= start && span.end <= told) &&
      all.every(({ inside }) => !firstOverlapping(inside, span)),
  );
}
