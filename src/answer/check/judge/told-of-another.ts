/** Whether what bears a statement out is told of somebody else, or says nothing of the change that the statement tells. */
import { overlaps } from '../../../text/spans.js';
import type { EvidencePlace } from '../finding.js';
import { sentenceBefore } from '../reading/evidence-texts.js';
import { placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';

/** The very word, or one that is hardly another. */
const VERY_WORD = 0.8;

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
