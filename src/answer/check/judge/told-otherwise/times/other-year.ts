/** Of which of two years a Chinese statement says that something was more, and of which the articles do: `2023年比上年下降`. */
import { zhYearBefore, zhYearsCompared } from '../../../../../lang/figures/zh-differences.js';
import { directionOf } from '../../../compare/direction.js';
import type { Finding } from '../../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../../reading/evidence-texts.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { shareOf } from '../told.js';

/** Share of the statement that must be told in the sentence. */
const TOLD_FROM = 0.6;

/** In which of two years it was more. */
interface Order {
  readonly more: number;
  readonly less: number;
}

/** Whether it was more in the year in which the statement says so, by a change that a sentence tells; undefined where none does. */
export function otherYear(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  if (!statement.isChinese || addsTo(statement)) return undefined;
  const { folded, text } = statement.text.reading;
  if (statement.points.some(({ kind }) => kind === 'figure')) return undefined;
  const said = orderSaid(folded);
  if (!said) return undefined;
  for (const known of texts.filter(({ isChinese }) => isChinese))
    for (const point of known.points) {
      const found = orderTold(point);
      if (!found || Math.max(found.more, found.less) !== Math.max(said.more, said.less)) continue;
      if (Math.min(found.more, found.less) !== Math.min(said.more, said.less)) continue;
      const place = { text: known, span: point.point.sentence };
      if (shareOf(statement.terms, statement, place) < TOLD_FROM) continue;
      if (found.more === said.more) return { stance: 'supports', evidence: [place] };
      const difference = { field: 'value', said: text, found: point.point.text } as const;
      return { stance: 'refutes', difference, evidence: [place] };
    }
  return undefined;
}

/** `2021年…比2020年多`, `2022年…高于2023年`. */
function orderSaid(folded: string): Order | undefined {
  for (const [pattern, isMore] of zhYearsCompared) {
    const [, one, other] = pattern.exec(folded) ?? [];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = [Number(one), Number(other)];
    return isMore ? { more: first, less: second } : { more: second, less: first };
  }
  return undefined;
}

/** A change since another year, of the year that is told before it in its sentence. */
function orderTold({ point, text, dates }: EvidencePoint): Order | undefined {
  if (point.kind !== 'figure' || point.end !== undefined) return undefined;
  const { folded } = text.reading.reading;
  const direction = directionOf(folded, point.span);
  if (direction === undefined) return undefined;
  const before = folded.slice(point.clause.start, point.span.start);
  const since = /(?:比|较|相比于?)(\d{4})年/u.exec(before)?.[1];
  const of = dates.findLast(
    ({ span, value }) =>
      span.end <= point.span.start &&
      /^\d{4}(?:-|$)/u.test(value.edtf) &&
      !(since !== undefined && value.edtf.startsWith(since)),
  );
  if (!of || /发布|公布|报道|宣布|表示/u.test(folded.slice(of.span.end, of.span.end + 4))) return undefined;
  const year = Number(of.value.edtf.slice(0, 4));
  const former = since === undefined ? (zhYearBefore.test(before) ? year - 1 : undefined) : Number(since);
  if (former === undefined || former === year) return undefined;
  return direction === 'up' ? { more: year, less: former } : { more: former, less: year };
}
