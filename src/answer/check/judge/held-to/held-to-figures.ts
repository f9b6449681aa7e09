/** Whether what bears a statement out tells its figures as the statement does: asked last of all, of whatever rule found it. */
import { checkingOf } from '../../../../lang/checking/says.js';
import { zhHalfPrice } from '../../../../lang/figures/zh-differences.js';
import { slice } from '../../../../text/spans.js';
import { OPEN, textsOf, type EvidencePlace, type Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { pointsOf } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { besideFigure } from './beside-figure.js';
import { crossedBound } from './crossed-bound.js';
import { deniedComparison } from './denied-comparison.js';
import { otherExtreme } from './other-extreme.js';
import { ofOtherCondition } from './other-condition.js';
import { otherPart } from './other-part.js';
import { otherOrdinal } from './other-ordinal.js';
import { otherRank } from './other-rank.js';
import { otherUnit } from './other-unit.js';
import { otherVoteSide } from './other-vote-side.js';
import { ofNowhere } from './told-nowhere.js';
import { unmatchedDirection } from './unmatched-direction.js';
import { turnedChange } from './turned-change.js';
import { hasUntoldFigure } from './untold-figures.js';

/** Each makes something of a statement that sentences bear out, or leaves it to the next. */
const RULES: readonly ((
  statement: StatementReading,
  places: readonly EvidencePlace[],
) => Finding | undefined)[] = [
  otherUnit,
  crossedBound,
  (statement, places) => turnedChange(statement, textsOf(places)),
  otherOrdinal,
  otherRank,
  besideFigure,
  otherPart,
  ofOtherCondition,
  otherExtreme,
  otherVoteSide,
  ofNowhere,
  unmatchedDirection,
  deniedComparison,
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
  // What English figures yield in more than one step was worked out from all of them.
  const isOneWorkedOut =
    !statement.isChinese && pointsOf(statement.text).length === 1 && findings.every((one) => one.isWorkedOut);
  return !isOneWorkedOut && !tellsRest(places) && hasUntoldFigure(statement, texts) ? OPEN : undefined;
}

/** Whether words that stand for a figure tell what is left, or half the price: that follows from no two figures. */
function tellsRest(places: readonly EvidencePlace[]): boolean {
  return places.some(({ text, span }) => {
    const words = slice(text.reading.reading.folded, span);
    return checkingOf(words).rest?.test(words) === true || zhHalfPrice.test(words);
  });
}
