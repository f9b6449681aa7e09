/** Whether an English statement puts first what an article puts behind something else: `the largest`, of the third largest. */
import {
  enAheadOf,
  enPlaceInOrder,
  enRankedBehind,
  enRankedFirst,
} from '../../../../../lang/checking/en-ranks.js';
import { numberOf, zhPlaceInRow } from '../../../../../lang/checking/zh-ranks.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import { stem } from '../../../reading/stem.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import type { Term } from '../../../reading/term.js';
import { toldIn } from '../told.js';

/** Share of the statement that must be told where it is ranked otherwise. */
const TOLD_FROM = 0.4;
const TOLD_IN_ORDER_FROM = 0.6;

/** That a sentence about it ranks it behind, or gives it another place in the same order. */
export function otherRank(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  if (addsTo(statement) || deniedIn(folded).length > 0) return undefined;
  if (statement.isChinese) return otherPlaceInRow(statement, texts);
  const isFirst = enRankedFirst.test(folded) && !enRankedBehind.test(folded);
  const [place, ...more] = placesIn(folded);
  if (!isFirst && (!place || more.length > 0)) return undefined;
  const subject = statement.terms.find(({ kind }) => kind === 'name') ?? statement.terms[0];
  const told = toldIn(
    statement.terms,
    statement,
    texts.filter(({ isChinese }) => !isChinese),
  );
  for (const one of told) {
    if (one.share < TOLD_FROM) break;
    if (isFirst && subject && isBehind(subject, statement, one)) return contradiction(said, one);
    if (place && more.length === 0 && one.share >= TOLD_IN_ORDER_FROM) {
      const there = placesIn(one.text.reading.reading.folded.slice(one.span.start, one.span.end)).filter(
        ({ of }) => of === place.of,
      );
      if (there.length > 0 && there.every(({ rank }) => rank !== place.rank)) return contradiction(said, one);
    }
  }
  return undefined;
}

/** The same of a Chinese statement that tells of one place in a row: `第五艘`, of the third. */
function otherPlaceInRow(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const placesIn = (folded: string): readonly { readonly rank?: number | undefined; readonly of: string }[] =>
    Array.from(folded.matchAll(zhPlaceInRow), ([, rank = '一', of = '']) => ({
      rank: numberOf(rank),
      of: /^[回趟]$/u.test(of) ? '次' : of,
    }));
  const { folded, text: said } = statement.text.reading;
  const [place, ...more] = placesIn(folded);
  if (place?.rank === undefined || more.length > 0) return undefined;
  const told = toldIn(
    statement.terms.filter(({ kind }) => kind !== 'ordinal'),
    statement,
    texts.filter(({ isChinese }) => isChinese),
  );
  const isOf = ({ text, span }: EvidencePlace): readonly { readonly rank?: number | undefined }[] =>
    placesIn(text.reading.reading.folded.slice(span.start, span.end)).filter(({ of }) => of === place.of);
  if (told.some((one) => isOf(one).some(({ rank }) => rank === place.rank))) return undefined;
  const other = told.find((one) => isOf(one).length > 0);
  return other && other.share >= TOLD_IN_ORDER_FROM && isOf(other).length === 1
    ? contradiction(said, other)
    : undefined;
}

function placesIn(folded: string): readonly { readonly rank: string; readonly of: string }[] {
  return Array.from(folded.matchAll(enPlaceInOrder), ([, rank = '', of = '']) => ({ rank, of: stem(of) }));
}

/** Whether the one stands behind `ahead of`, where something else is first, or in a clause with a place behind the first. */
function isBehind(subject: Term, { find }: StatementReading, { text, span }: EvidencePlace): boolean {
  const { folded } = text.reading.reading;
  const there = folded.slice(span.start, span.end);
  const own = placesOf(subject, find(text)).filter((at) => overlaps(span, at));
  if (own.length === 0) return false;
  const ahead = enAheadOf.exec(there);
  const from = ahead && span.start + ahead.index + ahead[0].length;
  if (ahead && from !== null && enRankedFirst.test(there.slice(0, ahead.index)))
    return own.every(({ start }) => start >= from && !/[;:]/u.test(folded.slice(from, start)));
  return clausesIn(folded, span).some(
    (clause, i, all) =>
      enRankedBehind.test(folded.slice(clause.start, clause.end)) &&
      !enRankedFirst.test(there) &&
      [clause, all[i - 1] ?? clause].some((part) => standsIn(subject, find(text), part)),
  );
}
