/** Who says what a sentence tells, ahead of it: `the director Ann Lee said`. */
import { checking } from '../../../lang/index.js';
import type { Span } from '../../../model.js';
import type { EvidenceText } from './evidence-texts.js';

/** Where a sentence goes on behind whoever says it; its start where nobody is said to. */
export function endOfReporter({ reading: { reading } }: EvidenceText, { start, end }: Span): number {
  const sentence = reading.folded.slice(start, end);
  const lead = checking.flatMap(
    ({ reports, sourceLeads }) => sourceLeads?.exec(sentence)?.[0] ?? reports.exec(sentence)?.[0] ?? [],
  )[0];
  return start + (lead?.length ?? 0);
}
