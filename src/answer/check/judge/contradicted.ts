/** What contradicts a statement, whatever its words and figures were found to say. */
import type { Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import { otherClock } from './told-otherwise/times/other-clock.js';
import { demandedByAnother } from './told-otherwise/persons/demanded-by-another.js';
import { otherDate } from './told-otherwise/times/other-date.js';
import { otherDirection } from './told-otherwise/ranks/other-direction.js';
import { otherFirst } from './told-otherwise/ranks/other-first.js';
import { otherHarm } from './told-otherwise/things/other-harm.js';
import { otherInCleft } from './told-otherwise/things/clefts.js';
import { dropped } from './told-otherwise/stages/dropped.js';
import { mostly } from './told-otherwise/ranks/mostly.js';
import { otherKindNamed } from './told-otherwise/things/other-kind-named.js';
import { otherLabel } from './told-otherwise/things/other-label.js';
import { otherLevel } from './told-otherwise/ranks/other-level.js';
import { otherRank } from './told-otherwise/ranks/other-rank.js';
import { otherParty } from './told-otherwise/persons/other-party.js';
import { otherRole } from './told-otherwise/persons/other-role.js';
import { saidByAnother } from './told-otherwise/persons/said-by-another.js';
import { otherStretch } from './told-otherwise/times/other-stretch.js';
import { otherThing } from './told-otherwise/things/other-thing.js';
import { madeByAnother } from './told-otherwise/persons/made-by-another.js';
import { someNotAll } from './told-otherwise/ranks/some-not-all.js';
import { otherShare } from './figures/counted-shares.js';
import { deedDenied } from './told-otherwise/stages/deed-denied.js';
import { onlyAsked, staysSo } from './told-otherwise/stages/stays-so.js';
import { swappedLabels } from './figures/swapped-labels.js';
import { turnedParts } from './turned/turned-parts.js';
import { yetToCome } from './told-otherwise/stages/yet-to-come.js';

const WAYS = [
  turnedParts,
  yetToCome,
  staysSo,
  onlyAsked,
  deedDenied,
  otherHarm,
  otherRank,
  otherLevel,
  someNotAll,
  otherShare,
  otherDirection,
  otherFirst,
  otherRole,
  otherThing,
  saidByAnother,
  otherClock,
  otherDate,
  otherStretch,
  demandedByAnother,
  madeByAnother,
  swappedLabels,
  otherParty,
  otherLabel,
  dropped,
  mostly,
  otherInCleft,
  otherKindNamed,
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
