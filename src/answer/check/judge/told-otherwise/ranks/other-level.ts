/** Whether an English statement has something higher than in a year of which the article says that it is lower since, or the other way round. */
import {
  enLevelBelow,
  enLevelOver,
  enLowDegree,
  enThanYear,
} from '../../../../../lang/checking/en-levels.js';
import { overlaps } from '../../../../../text/spans.js';
import { contradiction, type Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import type { StatementReading } from '../../../reading/statement.js';
import { toldIn } from '../told.js';

/** Share of what is compared that must be told with the year. */
const TOLD_FROM = 0.55;

/** That a sentence about it has it on the other side of the level of that year. */
export function otherLevel(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  const found = statement.isChinese ? null : enThanYear.exec(folded);
  if (!found?.[1] || !found[2]) return undefined;
  const [, degree, year] = found;
  const isUp = !enLowDegree.test(degree);
  const about = statement.terms.filter(
    ({ span }) => !overlaps(span, { start: found.index, end: found.index + degree.length }),
  );
  for (const one of toldIn(
    about,
    statement,
    texts.filter(({ isChinese }) => !isChinese),
  )) {
    if (one.share < TOLD_FROM) return undefined;
    const there = one.text.reading.reading.folded.slice(one.span.start, one.span.end);
    const [over, below] = [enLevelOver(year).test(there), enLevelBelow(year).test(there)];
    if (over !== below) return over === isUp ? undefined : contradiction(said, one);
  }
  return undefined;
}
