/** What contradicts a statement, whatever its words and figures were found to say. */
import type { Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import { yetToCome } from './yet-to-come.js';

/** The first thing that the articles tell otherwise than the statement; undefined where they tell none. */
export function contradicted(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  return yetToCome(statement, texts);
}
