/** A figure that the articles have, of another time or of the other end of a change than the statement has it. */
import { zhNow } from '../../../../lang/checking/zh-checking.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import { isOfPresent } from '../../align/same-time.js';
import type { Point } from '../../reading/points.js';
import { addsTo, type StatementReading } from '../../reading/statement.js';

/** The figure that the statement should have: `48 in 2024 and 50 from 2025 on`, `cut from 31 to 27`; undefined if there is none. */
export function mixedUp(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
): Candidate | undefined {
  if (point.kind !== 'figure' || addsTo(statement)) return undefined;
  const isNow = statement.isChinese && zhNow.test(statement.text.reading.folded);
  const isOtherEnd = (one: Candidate): boolean => isFirstFor(point, one, isNow);
  const there = candidates.filter((one) => isSame(one) && !one.isAcross && !one.lacksName);
  if (there.length === 0 || there.some((one) => !one.isOtherTime && !isOtherEnd(one))) return undefined;
  return candidates.find(
    (one) =>
      one.relation.kind === 'differs' &&
      one.relation.field === 'value' &&
      !one.lacksName &&
      !one.isOtherTime &&
      there.some(
        (other) =>
          one.known.point.sentence === other.known.point.sentence &&
          hasAllThings(one, other) &&
          (isOtherEnd(other) ? !isOtherEnd(one) && hasEnd(one) : one.isSameTime),
      ),
  );
}

/** Whether what the statement is about stands with the one as with the other, and stands there at all. */
function hasAllThings({ held }: Candidate, other: Candidate): boolean {
  const things = [...other.held].filter(({ kind }) => kind !== 'slight');
  return things.length > 0 && things.every((term) => held.has(term));
}

/** Whether the statement has it as what a change led to, or as how it is now, and the articles as where it began. */
function isFirstFor(point: Point, { known }: Candidate, isNow: boolean): boolean {
  return (
    point.kind === 'figure' &&
    known.point.kind === 'figure' &&
    (point.end === 'last' || (isNow && point.end === undefined)) &&
    known.point.end === 'first' &&
    !isOfPresent(known)
  );
}

function hasEnd({ known: { point } }: Candidate): boolean {
  return point.kind === 'figure' && point.end === 'last';
}
