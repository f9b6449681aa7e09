/** Figures and dates that no sentence has together by chance: what bears out one of them bears out the others beside it. */
import { isSame, type Candidate } from '../../align/candidate.js';
import type { Finding } from '../../finding.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { isOnlyPlanned } from '../../align/other-sense.js';
import { isOfOtherLead, isOtherRate } from '../doubts.js';
import { isOfOther, otherOfKind } from '../told-otherwise/persons/other-subject.js';
import { isContraryPoint } from './contrary-points.js';

/** So much of the statement the sentence must tell where it bears out none of them alone. */
const NEAR_FROM = 0.58;

/** So many of the best candidates of each are looked at. */
const MOST_NEAR = 12;

/** What seldom stands twice by chance. */
const TELLING = /\d\D?\d/u;

/**
 * The findings on the points of a statement, where all have their very values in one sentence, or one of them is borne
 * out: those that are only open there for a word that is put otherwise are borne out, too.
 */
export function borneTogether(
  found: readonly Finding[],
  candidates: ReadonlyMap<Point, readonly Candidate[]>,
  statement: StatementReading,
): readonly Finding[] {
  const points = [...candidates].map(([point, list]) => [point, list.slice(0, MOST_NEAR)] as const);
  if (points.length < 2 || points.length !== found.length || !found.some(isOpen)) return found;
  if (found.some(({ stance }) => stance !== 'open' && stance !== 'supports')) return found;
  const first = found.find(({ stance }) => stance === 'supports')?.evidence[0];
  for (const [, list] of points)
    for (const one of list) {
      const { text, point } = one.known;
      if (!isSame(one) || (first && (first.text !== text || first.span.start !== point.sentence.start)))
        continue;
      const here = points.map(([said, its]) =>
        its.find((other) => other.known.point.sentence === point.sentence && isIts(other, said, statement)),
      );
      const telling = here.filter((other) => other !== undefined && TELLING.test(other.known.point.text));
      const places = new Set(here.map((other) => other?.known));
      if (here.includes(undefined) || places.size < here.length || telling.length < (first ? 1 : 2)) continue;
      if (!first && one.near < NEAR_FROM) continue;
      const evidence = [{ text, span: point.sentence }];
      return found.map((finding) => (isOpen(finding) ? { stance: 'supports', evidence } : finding));
    }
  return found;
}

function isOpen({ stance }: Finding): boolean {
  return stance === 'open';
}

/** Whether a figure has the value and nothing speaks against its being of the same. */
function isIts(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { known } = one;
  return (
    isSame(one) &&
    !one.isAcross &&
    !one.lacksName &&
    !one.isOtherTime &&
    !isOnlyPlanned(known, statement) &&
    otherOfKind(known, statement) === undefined &&
    !isOfOtherLead(known, point, statement) &&
    !isOtherRate(known, point, statement) &&
    !isOfOther(known, point, statement) &&
    !isContraryPoint(known, point, statement)
  );
}
