/** Of all of a number, what the articles tell of a part of it: `共1486套，首批620套一售而空`. */
import { zhAllOf } from '../../../../lang/checking/zh-quantifiers.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { weightOf, type Term } from '../../reading/term.js';
import { kindOf } from './shares.js';
import { compare } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';

/** So many figures of a statement, and so many of the articles for each, are tried. */
const MOST_TRIED = 4;

/** Share of what the statement tells of all that must be told of the part. */
const TOLD_FROM = 0.5;

/**
 * That what a Chinese statement tells of all that it counts stands in the articles with a smaller figure of the same, and
 * not with the whole.
 */
export function allOfPart(
  aligned: ReadonlyMap<Point, readonly Candidate[]>,
  statement: StatementReading,
): Finding | undefined {
  const { folded } = statement.text.reading;
  if (!statement.isChinese || !zhAllOf.test(folded)) return undefined;
  for (const [point, candidates] of [...aligned].slice(0, MOST_TRIED)) {
    if (point.kind !== 'figure') continue;
    const told = toldOfAll(point, statement, folded);
    if (told.length === 0) continue;
    for (const whole of candidates.filter(isSame).slice(0, MOST_TRIED)) {
      const part = candidates.find((one) => isPartOf(one.known, whole.known));
      if (!part) continue;
      const places = statement.find(part.known.text);
      const { clause, sentence } = part.known.point;
      const rest = { start: clause.start, end: sentence.end };
      const held = told.filter((term) => standsIn(term, places, rest));
      const ofWhole = { start: whole.known.point.clause.start, end: whole.known.point.clause.end };
      if (held.length === 0 || weightOf(held) < TOLD_FROM * weightOf(told)) continue;
      if (held.some((term) => standsIn(term, places, ofWhole))) continue;
      return {
        stance: 'refutes',
        difference: { field: 'value', said: point.text, found: part.known.point.text },
        evidence: [{ text: part.known.text, span: sentence }],
      };
    }
  }
  return undefined;
}

/** What is told of all that a figure counts: what stands behind `全部`, or, where that leads to the figure, what stands around. */
function toldOfAll(point: FigurePoint, { terms }: StatementReading, folded: string): readonly Term[] {
  const { start, end } = point.span;
  if (/(?:全部|所有|全体)的?$/u.test(folded.slice(Math.max(0, start - 6), start)))
    return terms.filter(({ span }) => span.end <= start || span.start > (point.counted?.end ?? end) + 2);
  const all = zhAllOf.exec(folded.slice(end));
  if (!all) return [];
  const from = end + all.index;
  return terms.filter(({ span }) => span.start >= from && span.end > from + all[0].length);
}

/** Whether a figure is a smaller one of the same unit, told behind the other in its paragraph. */
function isPartOf(part: EvidencePoint, whole: EvidencePoint): boolean {
  const [a, b] = [part.point, whole.point];
  if (a.kind !== 'figure' || b.kind !== 'figure' || part.text !== whole.text) return false;
  const [x, y] = [a.mention.value.quantity, b.mention.value.quantity];
  return (
    a.span.start > b.span.end &&
    a.clause.start !== b.clause.start &&
    kindOf(x) === kindOf(y) &&
    x.currency === y.currency &&
    compare(toBase(x).high, toBase(y).low) < 0
  );
}
