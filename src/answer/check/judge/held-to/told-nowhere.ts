/** What is to stand nowhere, where the sentence has it: `appears nowhere in the plan`, 只字未提. */
import { toldAbsent, toldNowhere } from '../../../../lang/checking/nowhere.js';
import { slice } from '../../../../text/spans.js';
import { contradiction, type EvidencePlace, type Finding } from '../../finding.js';
import type { StatementReading } from '../../reading/statement.js';

/** That a sentence which is to bear out that something is nowhere denies nothing. */
export function ofNowhere(
  { text: { reading } }: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  if (!toldNowhere.test(reading.folded)) return undefined;
  const isAbsent = places.some((place) =>
    toldAbsent.test(slice(place.text.reading.reading.folded, place.span)),
  );
  return isAbsent || !places[0] ? undefined : contradiction(reading.text, places[0]);
}
