/** Whether an English statement is about something that the articles do not name. */
import { enNameFirst } from '../../../lang/checking/en-names.js';
import { overlaps } from '../../../text/spans.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { isAbsent } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';

/** Whether the name that a statement begins with stands in no article, not in part. */
export function beginsWithUnknown(
  { text: { reading }, terms, isChinese, find }: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  if (isChinese || texts.some((text) => text.isChinese)) return false;
  const name = enNameFirst.exec(reading.text)?.[1];
  if (name === undefined) return false;
  const start = reading.text.indexOf(name);
  const span = { start, end: start + name.length };
  const isKnown = terms.some(
    (term) =>
      term.entityKind !== undefined &&
      overlaps(term.span, span) &&
      texts.some((text) => !isAbsent(find(text).get(term))),
  );
  const words = name.split(' ');
  return !isKnown && !words.some((word) => texts.some(({ passage }) => passage.text.includes(word)));
}
