/** Whether what looks like a second account of a figure is of something else. */
import type { Candidate } from '../../align/candidate.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';
import { isOfUntoldWork } from '../figures/conflicts.js';

/** Whether a second account is of the whole or of another work or place, or the first of another thing than the figure beside it that the statement names. */
export function areOfTwoThings(
  same: Candidate,
  other: Candidate,
  candidates: readonly Candidate[],
  statement: StatementReading,
): boolean {
  const things = ({ held }: Candidate): readonly Term[] => [...held].filter(({ kind }) => kind === 'thing');
  return (
    isWhole(same) !== isWhole(other) ||
    isOfUntoldWork(other, same, statement) ||
    (same.alien.length > 0 &&
      candidates.some(
        (one) =>
          one !== same &&
          one.known.point.sentence === same.known.point.sentence &&
          one.alien.length === 0 &&
          things(one).some((term) => !same.held.has(term)),
      ))
  );
}

function isWhole({ known: { point } }: Candidate): boolean {
  return point.kind === 'figure' && point.isWhole;
}
