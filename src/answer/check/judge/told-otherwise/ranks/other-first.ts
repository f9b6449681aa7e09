/** Whom a Chinese statement puts first, and whom a sentence puts first instead: `甲居首，乙次之`. */
import { zhFirst, zhNotFirst } from '../../../../../lang/checking/zh-orders.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { standsIn } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import type { Term } from '../../../reading/term.js';
import { shareOf } from '../told.js';

/** Share of the statement that must be told in the sentence. */
const TOLD_FROM = 0.55;

/** That the one whom the statement puts first stands in a clause behind the first, with a place or a share of its own. */
export function otherFirst(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement) || statement.points.length > 0) return undefined;
  if (deniedIn(folded).length > 0 || folded.match(zhFirst)?.length !== 1) return undefined;
  const subject = subjectOf(statement);
  if (!subject.some(({ kind }) => kind !== 'slight')) return undefined;
  for (const text of texts.filter(({ isChinese }) => isChinese))
    for (const span of text.reading.reading.sentences) {
      if (shareOf(statement.terms, statement, { text, span }) < TOLD_FROM) continue;
      if (isPutBehind(subject, statement, text, span)) return contradiction(said, { text, span });
    }
  return undefined;
}

/** Whoever is put first: what stands before 是, or, where that is who is first, behind it. */
function subjectOf({ terms, text: { reading } }: StatementReading): readonly Term[] {
  const { folded } = reading;
  const is = /(?<![但还于只也都才就正总])是/u.exec(folded);
  const at = is?.index ?? folded.search(zhFirst);
  const isFirstBefore = is !== null && folded.slice(0, at).search(zhFirst) >= 0;
  const own = terms.filter(
    ({ kind, span, isChange }) =>
      kind !== 'ordinal' && !isChange && (isFirstBefore ? span.start > at : span.end <= at),
  );
  const last = isFirstBefore ? own[0] : own.at(-1);
  const isAtIs = isFirstBefore || last?.span.end === at;
  const name = isAtIs ? undefined : own.findLast(({ kind }) => kind === 'name');
  if (name) return [name];
  // The words right beside it, as far as nothing stands between them.
  return own.filter((term) => term === last || isJoined(term, last, own));
}

function isJoined(term: Term, last: Term | undefined, own: readonly Term[]): boolean {
  if (!last) return false;
  const between = own.filter(
    ({ span }) =>
      span.start >= Math.min(term.span.start, last.span.start) &&
      span.end <= Math.max(term.span.end, last.span.end),
  );
  return between.every((one, i) => i === 0 || one.span.start === between[i - 1]?.span.end);
}

/** Whether all of them stand in a clause with another place or a figure, and the first in one before where none of them stand. */
function isPutBehind(
  subject: readonly Term[],
  { find }: StatementReading,
  text: EvidenceText,
  sentence: Span,
): boolean {
  const { folded } = text.reading.reading;
  const places = find(text);
  const clauses = clausesIn(folded, sentence);
  const wordsOf = ({ start, end }: Span): string => folded.slice(start, end);
  const stand = (clause: Span): boolean => subject.every((term) => standsIn(term, places, clause));
  const here = clauses.filter(stand);
  const [own] = here;
  if (!own || here.length !== 1 || wordsOf(own).search(zhFirst) >= 0) return false;
  const isRanked =
    zhNotFirst.test(wordsOf(own)) ||
    text.points.some(({ point }) => point.kind === 'figure' && overlaps(own, point.span));
  return (
    isRanked &&
    clauses.some(
      (clause) =>
        clause.end <= own.start &&
        wordsOf(clause).search(zhFirst) >= 0 &&
        // Somebody else is first there.
        text.reading.reading.folded.slice(clause.start, clause.end).replace(zhFirst, '').length > 3 &&
        !stand(clause),
    )
  );
}
