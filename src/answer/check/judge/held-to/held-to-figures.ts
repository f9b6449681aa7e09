/** Whether what bears a statement out tells its figures as the statement does: asked last of all, of whatever rule found it. */
import { OPEN, type EvidencePlace, type Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { besideFigure } from './beside-figure.js';
import { ofOtherCondition } from './other-condition.js';
import { otherPart } from './other-part.js';
import { otherOrdinal } from './other-ordinal.js';
import { otherUnit } from './other-unit.js';
import { turnedChange } from './turned-change.js';
import { hasUntoldFigure } from './untold-figures.js';

/** Each makes something of a statement that sentences bear out, or leaves it to the next. */
const RULES: readonly ((
  statement: StatementReading,
  places: readonly EvidencePlace[],
) => Finding | undefined)[] = [
  otherUnit,
  (statement, places) => turnedChange(statement, textsOf(places)),
  otherOrdinal,
  besideFigure,
  otherPart,
  ofOtherCondition,
];

/** What speaks against figures of a statement that has been borne out; undefined where nothing does. */
export function againstFigures(
  statement: StatementReading,
  findings: readonly Finding[],
  texts: readonly EvidenceText[],
): Finding | undefined {
  const places = findings
    .flatMap(({ evidence }) => evidence)
    .filter(({ text }) => text.isChinese === statement.isChinese);
  if (places.length === 0) return undefined;
  for (const rule of RULES) {
    const found = rule(statement, places);
    if (found) return found;
  }
  // What figures yield is told by no one figure, and was worked out from all of them.
  const isOneWorkedOut = pointsOf(statement.text).length === 1 && findings.every((one) => one.isWorkedOut);
  return !isOneWorkedOut && hasUntoldFigure(statement, texts) ? OPEN : undefined;
}

function textsOf(places: readonly EvidencePlace[]): readonly EvidenceText[] {
  return [...new Set(places.map(({ text }) => text))];
}
