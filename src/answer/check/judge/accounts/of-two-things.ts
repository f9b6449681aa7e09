/** Whether what looks like a second account of a figure is of something else. */
import type { Candidate } from '../../align/candidate.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';
import { isOfOtherPlace } from '../doubts.js';
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
    (isOfOtherPlace(other.known, statement) && lacksPlace(other, same, statement)) ||
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

/** Whether a place of the statement stands with the one, and nowhere in the paragraph of the other. */
function lacksPlace({ known }: Candidate, same: Candidate, { terms, find }: StatementReading): boolean {
  return terms.some(
    (term) =>
      term.entityKind === 'place' &&
      standsIn(term, find(same.known.text), same.known.point.sentence) &&
      placesOf(term, find(known.text)).length === 0,
  );
}

function isWhole({ known: { point } }: Candidate): boolean {
  return point.kind === 'figure' && point.isWhole;
}
