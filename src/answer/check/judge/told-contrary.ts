/** Whether the sentence that seems to bear a statement out doubts it, or tells it in a contrary way. */
import { denyingOtherwise } from '../../../lang/checking/one-sided.js';
import { doubting, poles, suspecting, unsure } from '../../../lang/checking/turned-round.js';
import { slice } from '../../../text/spans.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import { standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { standsBehind } from './one-sided.js';
import { shareOf } from './told-otherwise/told.js';

/** Share of the statement that must stand in the sentence that tells it in a contrary way, to refute it. */
const TOLD_FROM = 0.6;

/** What a sentence makes of a statement that it tells the other way; undefined where it does not. */
export function toldContrary(statement: StatementReading, place: EvidencePlace): Finding | undefined {
  const open: Finding = { stance: 'open', evidence: [place] };
  if (isDoubted(statement, place, doubting))
    return isTheirs(statement, place) ? contradiction(statement.text.reading.text, place) : open;
  if (isDoubted(statement, place, suspecting) || doubtsAlone(statement, place)) return open;
  if (!isOfOtherPole(statement, place)) return undefined;
  const isTold =
    statement.isChinese === place.text.isChinese && shareOf(statement.terms, statement, place) >= TOLD_FROM;
  return isTold ? contradiction(statement.text.reading.text, place) : open;
}

/** Whether what the statement tells stands behind a word of doubt, and the statement has no such word itself. */
function isDoubted(statement: StatementReading, place: EvidencePlace, word: RegExp): boolean {
  const said = statement.text.reading.folded;
  const isTurnedHere = [doubting, suspecting, denyingOtherwise].some((one) => one.test(said));
  return !isTurnedHere && standsBehind(statement, place, word);
}

/** Whether the statement says of somebody in the sentence that they hold it. */
function isTheirs({ claim, speakerTerms, find }: StatementReading, { text, span }: EvidencePlace): boolean {
  return claim !== undefined && speakerTerms.some((term) => standsIn(term, find(text), span));
}

/** Whether the statement has somebody doubt what the sentence tells without any doubt. */
function doubtsAlone({ text: { reading } }: StatementReading, { text, span }: EvidencePlace): boolean {
  if (!doubting.test(reading.folded) && !suspecting.test(reading.folded)) return false;
  const known = slice(text.reading.reading.folded, span);
  return ![doubting, suspecting, denyingOtherwise, unsure].some((one) => one.test(known));
}

/** Whether the one tells in which way, and the other in the contrary way alone: `easily`, `hard to`. */
function isOfOtherPole({ text: { reading } }: StatementReading, { text, span }: EvidencePlace): boolean {
  const known = slice(text.reading.reading.folded, span);
  const isTurned = (one: RegExp, other: RegExp): boolean =>
    one.test(reading.folded) && !other.test(reading.folded) && other.test(known) && !one.test(known);
  return poles.some(([one, other]) => isTurned(one, other) || isTurned(other, one));
}
