/** What one sentence bears out and another, of somebody else's telling, denies. */
import { zhDeniesSaying } from '../../../lang/checking/zh-predications.js';
import { zhIsNotYet } from '../../../lang/checking/zh-stages.js';
import { overlaps } from '../../../text/spans.js';
import { deniedIn } from '../compare/contrast.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import { clausesIn } from '../reading/clauses.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { standsIn, strengthIn } from '../reading/places.js';
import { addsTo, type StatementReading } from '../reading/statement.js';
import { shareOf } from './told-otherwise/told.js';

/** Share of the statement that must be told where it is denied. */
const TOLD_FROM = 0.55;
/** Another word for what is denied stands for it so well. */
const DENIED_FROM = 0.8;

/** That what a Chinese statement says is denied in another sentence than the one that bears it out; undefined where it is not. */
export function deniedElsewhere(
  statement: StatementReading,
  borneOut: EvidencePlace,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese || statement.claim || addsTo(statement)) return undefined;
  if (deniedIn(statement.text.reading.folded).length > 0) return undefined;
  for (const text of texts.filter(({ isChinese }) => isChinese))
    for (const span of text.reading.reading.sentences) {
      if (text === borneOut.text && span.start === borneOut.span.start) continue;
      if (!deniesIt(statement, { text, span })) continue;
      const { difference } = contradiction(statement.text.reading.text, { text, span });
      return {
        stance: 'conflicts',
        ...(difference && { difference }),
        evidence: [borneOut, { text, span }],
      };
    }
  return undefined;
}

/** Whether a clause denies what the statement says is done, of a thing that the statement speaks of. */
function deniesIt(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const { folded } = text.reading.reading;
  const places = statement.find(text);
  if (shareOf(statement.terms, statement, { text, span }) < TOLD_FROM) return false;
  const deeds = statement.terms.filter(({ kind, own }) => kind !== 'name' && own.length > 1);
  return clausesIn(folded, span).some((clause) => {
    const words = folded.slice(clause.start, clause.end);
    const found = zhIsNotYet.exec(words) ?? zhDeniesSaying.exec(words);
    if (!found) return false;
    const denied = { start: clause.start + found.index + found[0].length, end: clause.end };
    const inside = deeds.filter((term) => strengthIn(term, places, denied) >= DENIED_FROM);
    return (
      inside.length > 0 &&
      deeds.some((term) => term !== inside[0] && standsIn(term, places, clause)) &&
      inside.some((term) => !deeds.some((other) => other !== term && overlaps(other.span, term.span)))
    );
  });
}
