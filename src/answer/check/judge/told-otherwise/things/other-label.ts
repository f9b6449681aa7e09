/** Another of a row in a Chinese article than the one of which the statement tells the same: `二类地区` for `三类地区`, `省财政` for `县财政`. */
import { zhLabels, zhLevels } from '../../../../../lang/checking/zh-labels.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { relationOf } from '../../../align/relate-points.js';
import { deniedIn } from '../../../compare/contrast.js';
import type { Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { standsIn } from '../../../reading/places.js';
import type { Point } from '../../../reading/points.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { weightOf, type Term } from '../../../reading/term.js';

/** Share of the rest of a statement without figures that must stand in the clause of the other. */
const TOLD_FROM = 0.6;

/** One of a row: which, and of what row. */
interface Label extends Span {
  readonly which: string;
  readonly row: string;
}

/** That what is told of one of a row is told of another of it, and of the one something else. */
export function otherLabel(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement) || deniedIn(folded).length > 0) return undefined;
  const own = texts.filter(({ isChinese }) => isChinese);
  for (const { pattern, mayBeUntold } of [
    { pattern: zhLabels, mayBeUntold: false },
    { pattern: zhLevels, mayBeUntold: true },
  ]) {
    const all = labelsIn(folded, statement.content, pattern);
    for (const label of all) {
      if (all.some((other) => other !== label && other.row === label.row)) continue;
      const isTold = own.some(({ reading: { reading } }) => reading.folded.includes(label.which + label.row));
      if (isTold === mayBeUntold) continue;
      const found = otherOf(label, pattern, statement, own);
      if (found) return found;
    }
  }
  return undefined;
}

function labelsIn(folded: string, { start, end }: Span, pattern: RegExp): readonly Label[] {
  return Array.from(
    folded.slice(start, end).matchAll(pattern),
    ({ 0: whole, 1: which = '', 2: row = '', index }): Label => ({
      start: start + index,
      end: start + index + whole.length,
      which,
      row,
    }),
  );
}

function otherOf(
  label: Label,
  pattern: RegExp,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const said = statement.text.reading.text.slice(label.start, label.end);
  const figures = statement.points.filter((point) => point.kind === 'figure' && !overlaps(point.span, label));
  const rest = statement.terms.filter((term) => !overlaps(term.span, label));
  if (rest.length === 0) return undefined;
  let other: { readonly place: Finding; readonly share: number } | undefined;
  let ownShare = 0;
  for (const text of texts)
    for (const span of text.reading.reading.sentences) {
      const { folded } = text.reading.reading;
      // `渔民获得补偿,由省财政承担`
      for (const clause of pattern === zhLevels ? [span] : clausesIn(folded, span)) {
        const labels = labelsIn(folded, clause, pattern).filter(({ row }) => row === label.row);
        if (labels.length === 0) continue;
        const share = shareIn(rest, statement, text, clause);
        if (labels.some(({ which }) => which === label.which)) {
          ownShare = Math.max(ownShare, share);
          if (figures.length > 0 && figures.every((figure) => hasFigure(figure, text, clause)))
            return undefined;
        } else if (
          labels.length === 1 &&
          labels[0] &&
          (figures.length > 0 || pattern === zhLevels || tellsLast(rest, statement, text, clause)) &&
          figures.every((figure) => hasFigure(figure, text, clause)) &&
          share > (other?.share ?? 0)
        ) {
          const found = text.passage.text.slice(labels[0].start, labels[0].end);
          other = {
            share,
            place: {
              stance: 'refutes',
              difference: { field: 'subject', said, found },
              evidence: [{ text, span }],
            },
          };
        }
      }
    }
  if (!other) return undefined;
  const isEnough = figures.length > 0 ? other.share > 0 : other.share >= TOLD_FROM && ownShare < other.share;
  return isEnough ? other.place : undefined;
}

/** Whether what a statement ends with, which is what it tells, stands in a clause. */
function tellsLast(
  terms: readonly Term[],
  { find }: StatementReading,
  text: EvidenceText,
  clause: Span,
): boolean {
  const last = terms.at(-1);
  return last !== undefined && standsIn(last, find(text), clause);
}

/** Share of some terms that stand in a clause, by weight. */
function shareIn(
  terms: readonly Term[],
  { find }: StatementReading,
  text: EvidenceText,
  clause: Span,
): number {
  const all = weightOf(terms);
  return all > 0 ? weightOf(terms.filter((term) => standsIn(term, find(text), clause))) / all : 0;
}

function hasFigure(figure: Point, { points }: EvidenceText, clause: Span): boolean {
  return points.some(
    ({ point }) =>
      overlaps(clause, point.span) && point.end !== 'first' && relationOf(figure, point)?.kind === 'same',
  );
}
