/** What contradicts a statement, whatever its words and figures were found to say. */
import type { Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import { otherClock } from './other-clock.js';
import { otherDirection } from './other-direction.js';
import { otherRole } from './other-role.js';
import { saidByAnother } from './said-by-another.js';
import { otherThing } from './other-thing.js';
import { someNotAll } from './some-not-all.js';
import { doneByAnother } from './done-by-another.js';
import { swappedOwners } from './swapped-owners.js';
import { yetToCome } from './yet-to-come.js';

const WAYS = [
  yetToCome,
  someNotAll,
  otherDirection,
  otherRole,
  otherThing,
  saidByAnother,
  otherClock,
  doneByAnother,
  swappedOwners,
] as const;

/** The first thing that the articles tell otherwise than the statement; undefined where they tell none. */
export function contradicted(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  for (const way of WAYS) {
    const found = way(statement, texts);
    if (found) return found;
  }
  return undefined;
}
