/** Whether of two figures of a statement each is told of whom the other is told of in the articles. */
import { relationOf } from '../../align/relate-points.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf } from '../../reading/places.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** That a sentence has two figures of the statement, each behind the name that the statement puts before the other. */
export function swappedOwners(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const names = statement.terms.filter(({ kind }) => kind === 'name');
  const figures = statement.points.filter(({ kind }) => kind === 'figure');
  if (figures.length < 2 || names.length < 2 || figures.some(isInTurn)) return undefined;
  const owned = figures.map((point) => ({
    point,
    owner: names.findLast(({ span }) => span.end <= point.span.start),
  }));
  for (const text of texts)
    for (const [i, a] of owned.entries())
      for (const b of owned.slice(i + 1)) {
        if (!a.owner || !b.owner || a.owner === b.owner) continue;
        for (const one of sameIn(a.point, text))
          for (const other of sameIn(b.point, text)) {
            if (one.point.sentence !== other.point.sentence || one === other) continue;
            const [x, y] = [ownerIn(one, names, statement), ownerIn(other, names, statement)];
            if (x !== b.owner || y !== a.owner) continue;
            return {
              stance: 'refutes',
              difference: { field: 'value', said: a.point.text, found: other.point.text },
              evidence: [{ text, span: one.point.sentence }],
            };
          }
      }
  return undefined;
}

/** Whether a point is one of several of which each is told of another item. */
export function isInTurn(point: Point): boolean {
  return point.kind === 'figure' && point.isInTurn;
}

/** The points of a paragraph with the value of the statement's, but for those told in turn. */
export function sameIn(point: Point, { points }: EvidenceText): readonly EvidencePoint[] {
  return points.filter((one) => !isInTurn(one.point) && relationOf(point, one.point)?.kind === 'same');
}

/** Which of the statement's names stands last before a figure in its sentence. */
function ownerIn(
  { text, point }: EvidencePoint,
  names: readonly Term[],
  { find }: StatementReading,
): Term | undefined {
  const places = find(text);
  const before = names.flatMap((term) =>
    placesOf(term, places)
      .filter(({ start, end }) => start >= point.sentence.start && end <= point.span.start)
      .map(({ end }) => ({ term, end })),
  );
  return before.sort((a, b) => b.end - a.end)[0]?.term;
}
