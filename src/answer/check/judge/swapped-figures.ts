/** Figures of a statement of which each is the other's in the articles. */
import { isSame, type Candidate } from '../align/candidate.js';
import type { Finding } from '../finding.js';
import type { Point } from '../reading/points.js';

/** Two that disagree must both be about all of the statement. */
const SWAPS_FIT_FROM = 0.5;

/** Two figures of a statement of which each is the other's in the articles, in one paragraph; undefined if there are none. */
export function swapped(aligned: ReadonlyMap<Point, readonly Candidate[]>): readonly Finding[] | undefined {
  const chosen = [...aligned].flatMap(([point, [first, ...others]]) =>
    first?.relation.kind === 'differs' && !first.lacksName && point.kind === 'figure'
      ? [{ point, first, others }]
      : [],
  );
  const isOtherOf = (a: (typeof chosen)[number], b: (typeof chosen)[number]): boolean =>
    a !== b &&
    a.first.fit >= SWAPS_FIT_FROM &&
    a.others.some((one) => isSame(one) && one.known === b.first.known);
  const pair = chosen.filter((a) => chosen.some((b) => isOtherOf(a, b) && isOtherOf(b, a)));
  if (pair.length < 2) return undefined;
  return pair.map(({ point, first: { known } }) => ({
    stance: 'refutes',
    difference: { field: 'value', said: point.text, found: known.point.text },
    evidence: [{ text: known.text, span: known.point.sentence }],
  }));
}
