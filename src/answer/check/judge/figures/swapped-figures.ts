/** Figures of a statement of which each is the other's in the articles. */
import { isSame, type Candidate } from '../../align/candidate.js';
import type { Finding } from '../../finding.js';
import type { Point } from '../../reading/points.js';

/** Two that disagree must both be about all of the statement. */
const SWAPS_FIT_FROM = 0.5;

/** How many figures of a statement are tried with each other. */
const MOST_TOGETHER = 4;

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
  if (pair.length < 2) return crossed(aligned);
  return pair.map(({ point, first: { known } }) => ({
    stance: 'refutes',
    difference: { field: 'value', said: point.text, found: known.point.text },
    evidence: [{ text: known.text, span: known.point.sentence }],
  }));
}

/** `1.5度需减42%；2度则为28%`: two figures of a statement of which each stands in another part of a sentence, beside another like the other one. */
function crossed(aligned: ReadonlyMap<Point, readonly Candidate[]>): readonly Finding[] | undefined {
  const points = [...aligned].filter(([{ kind }]) => kind === 'figure').slice(0, MOST_TOGETHER);
  for (const [point, candidates] of points)
    for (const [other, others] of points) {
      if (point === other) continue;
      const [own, theirs] = [onlySame(candidates), onlySame(others)];
      if (!own || !theirs || own.known.point.sentence !== theirs.known.point.sentence) continue;
      const [here, there] = [partOf(own), partOf(theirs)];
      if (here === there || here < 0 || there < 0) continue;
      const isIn = (one: Candidate, part: number): boolean =>
        one.relation.kind === 'differs' &&
        one.known.point.sentence === own.known.point.sentence &&
        partOf(one) === part;
      const meant = candidates.find((one) => isIn(one, there));
      if (!meant || !others.some((one) => isIn(one, here))) continue;
      return [
        {
          stance: 'refutes',
          difference: { field: 'value', said: point.text, found: meant.known.point.text },
          evidence: [{ text: own.known.text, span: own.known.point.sentence }],
        },
      ];
    }
  return undefined;
}

/** The one candidate with the value of the point. */
function onlySame(candidates: readonly Candidate[]): Candidate | undefined {
  const same = candidates.filter((one) => isSame(one) && !one.lacksName && !one.isAcross);
  return same.length === 1 ? same[0] : undefined;
}

/** Which part of a Chinese sentence, between semicolons, a figure stands in; -1 where it has no parts. */
function partOf({ known: { text, point } }: Candidate): number {
  const { folded } = text.reading.reading;
  if (!text.isChinese || !folded.slice(point.sentence.start, point.sentence.end).includes(';')) return -1;
  return folded.slice(point.sentence.start, point.span.start).split(';').length;
}
