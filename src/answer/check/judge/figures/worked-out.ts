/** What a Chinese statement works out from two or three figures of the articles: so many times so much, what is left, what it comes to with a surcharge. */
import {
  zhEach,
  zhHalfPrice,
  zhLessBy,
  zhMoreBy,
  zhOfTheFormer,
} from '../../../../lang/figures/zh-differences.js';
import { zhPartLeads } from '../../../../lang/checking/zh-checking.js';
import { checkingOf } from '../../../../lang/checking/says.js';
import type { Quantity, Span } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { overlaps } from '../../../../text/spans.js';
import { relate } from '../../compare/compare-quantities.js';
import type { Finding } from '../../finding.js';
import { clausesIn } from '../../reading/clauses.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { kindOf, toldBy } from './shares.js';

/** Share of the statement's words that must stand beside the figures. */
const TOLD_FROM = 0.5;
/** How many figures may stand between the two. */
const MOST_BETWEEN = 5;
/** Among more figures hardly all are of one whole. */
const MOST_IN_SENTENCE = 12;
/** How far before a figure it is told that each has so much, in UTF-16 code units. */
const REACH = 24;
/** Not worked out with: too many are near. */
const RELATIVE: ReadonlySet<Quantity['dimension']> = new Set([
  'percent',
  'fraction',
  'multiple',
  'percentage-point',
]);

/** What two or three figures of one paragraph come to, where it is what the statement tells; undefined where none do. */
export function judgeWorkedOut(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { quantity } = point.mention.value;
  if (!statement.isChinese || quantity.low !== quantity.high) return undefined;
  const said = { quantity, text: point.text };
  const isSaid = (found: Quantity | undefined): boolean =>
    found !== undefined &&
    kindOf(found) === kindOf(quantity) &&
    relate(said, { quantity: found, text: '' }).kind === 'same';
  for (const text of texts)
    for (const [i, one] of text.points.entries())
      for (const other of text.points.slice(i + 1, i + 1 + MOST_BETWEEN)) {
        const isFound =
          isSaid(productOf(one, other)) ||
          isSaid(withShare(one, other)) ||
          (isSaid(endsShare(one, other)) && point.end === undefined) ||
          (isSaid(leftOf(one, other)) && tellsRest(one, statement));
        if (isFound && toldBy([one, other], statement) >= TOLD_FROM)
          return {
            stance: 'supports',
            evidence: [one, other].map(({ text, point: { sentence } }) => ({ text, span: sentence })),
          };
      }
  return halfPrice(point, statement, texts);
}

/** So many of which each has so much: `6台35万千瓦机组`, `414万袋,每袋60公斤`. */
function productOf(one: EvidencePoint, other: EvidencePoint): Quantity | undefined {
  const [a, b] = [plain(one), plain(other)];
  if (!a || !b) return undefined;
  const isCount = (quantity: Quantity): boolean =>
    (quantity.dimension === 'count' || quantity.dimension === 'number') && compare(quantity.low, '1') > 0;
  const { folded } = one.text.reading.reading;
  const isEach = (known: EvidencePoint): boolean => {
    const { clause, span } = known.point;
    const before = folded.slice(Math.max(clause.start, span.start - REACH), span.start);
    return (
      (known.point.kind === 'figure' && known.point.mention.value.quantity.per !== undefined) ||
      zhEach.test(before)
    );
  };
  const isBeside = other.point.span.start - one.point.span.end <= 1;
  if (isCount(a) && (isEach(other) || (isBeside && !isCount(b)))) return times(b, a.low);
  return isCount(b) && isEach(one) ? times(a, b.low) : undefined;
}

/** What something comes to with so much more or less than is told right before: `2800元,假日加价三成`; or so much of it: `380公顷,…仅为其四分之一`. */
function withShare(one: EvidencePoint, other: EvidencePoint): Quantity | undefined {
  const level = plain(one);
  if (!level || RELATIVE.has(level.dimension) || other.point.kind !== 'figure') return undefined;
  if (other.point.sentence !== one.point.sentence) return undefined;
  const { dimension, low, high } = other.point.mention.value.quantity;
  if (low !== high || (dimension !== 'percent' && dimension !== 'fraction')) return undefined;
  const share = dimension === 'percent' ? divide(low, '100') : low;
  const between = one.text.reading.reading.folded.slice(one.point.span.end, other.point.span.start);
  if (zhMoreBy.test(between)) return times(level, add('1', share));
  if (zhLessBy.test(between)) return times(level, add('1', multiply(share, '-1')));
  return zhOfTheFormer.test(between) ? times(level, share) : undefined;
}

/** What share of what it began with a change has led to: of nine months four and a half are a half. */
function endsShare({ point: one }: EvidencePoint, { point: other }: EvidencePoint): Quantity | undefined {
  if (one.sentence !== other.sentence || one.kind !== 'figure' || other.kind !== 'figure') return undefined;
  const [first, last] = one.end === 'first' ? [one, other] : [other, one];
  if (first.end !== 'first' || last.end === 'first') return undefined;
  const [a, b] = [first.mention.value.quantity, last.mention.value.quantity];
  if (a.low !== a.high || b.low !== b.high || kindOf(a) !== kindOf(b) || a.currency !== b.currency)
    return undefined;
  if (RELATIVE.has(a.dimension) || compare(a.low, '0') <= 0) return undefined;
  const share = multiply(divide(toBase(b).low, toBase(a).low), '100');
  return { low: share, high: share, dimension: 'percent', unit: '%', unitText: '%', modifier: 'exact' };
}

/** What is left of a whole without the parts told behind it, up to one of them. */
function leftOf(whole: EvidencePoint, last: EvidencePoint): Quantity | undefined {
  const all = plain(whole);
  if (!all || whole.point.sentence !== last.point.sentence || RELATIVE.has(all.dimension)) return undefined;
  if (whole.ofSentence.length > MOST_IN_SENTENCE) return undefined;
  const { folded } = whole.text.reading.reading;
  const rest = checkingOf(folded).rest?.exec(folded.slice(last.point.span.end, last.point.sentence.end));
  if (!rest || !zhPartLeads.test(folded.slice(whole.point.span.end, last.point.span.start))) return undefined;
  let left = toBase(all).low;
  for (const part of whole.ofSentence) {
    const { start } = part.point.span;
    if (start <= whole.point.span.start || start > last.point.span.start) continue;
    const quantity = plain(part);
    if (!quantity || kindOf(quantity) !== kindOf(all)) continue;
    left = add(left, multiply(toBase(quantity).low, '-1'));
  }
  if (compare(left, '0') <= 0) return undefined;
  const low = divide(left, toBase({ ...all, low: '1', high: '1' }).low);
  return { ...all, low, high: low, modifier: 'exact' };
}

/** Whether the clause that tells of the rest has a thing of the statement. */
function tellsRest({ text, point: { sentence } }: EvidencePoint, { terms, find }: StatementReading): boolean {
  const { folded } = text.reading.reading;
  const index = checkingOf(folded).rest?.exec(folded.slice(sentence.start, sentence.end))?.index;
  if (index === undefined) return false;
  const at: Span = { start: sentence.start + index, end: sentence.start + index + 1 };
  const clause = clausesIn(folded, sentence).find((one) => overlaps(one, at));
  return (
    clause !== undefined &&
    terms.some(
      (term) =>
        term.own.length > 1 &&
        standsIn(term, find(text), { start: at.start, end: clause.end }) &&
        !standsIn(term, find(text), { start: sentence.start, end: at.start }),
    )
  );
}

/** `门票15元,持学生证半价`. */
function halfPrice(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { quantity } = point.mention.value;
  if (quantity.dimension !== 'money') return undefined;
  for (const text of texts)
    for (const one of text.points) {
      const price = plain(one);
      if (price?.dimension !== 'money') continue;
      const { folded } = text.reading.reading;
      const half = zhHalfPrice.exec(folded.slice(one.point.span.end, one.point.sentence.end));
      if (!half) continue;
      const found = times(price, '0.5');
      if (relate({ quantity, text: point.text }, { quantity: found, text: '' }).kind !== 'same') continue;
      const at = one.point.span.end + half.index;
      const clause = clausesIn(folded, one.point.sentence).find((span) => span.start <= at && at < span.end);
      const isIts = statement.terms.some(
        (term) => term.own.length > 1 && clause && standsIn(term, statement.find(text), clause),
      );
      if (isIts && toldBy([one], statement) >= TOLD_FROM)
        return { stance: 'supports', evidence: [{ text, span: one.point.sentence }] };
    }
  return undefined;
}

/** A figure that is told as it is: no bound, and no two ends. */
function plain({ point }: EvidencePoint): Quantity | undefined {
  if (point.kind !== 'figure') return undefined;
  const { quantity } = point.mention.value;
  return quantity.low === quantity.high && compare(quantity.low, '0') > 0 ? quantity : undefined;
}

function times(quantity: Quantity, factor: string): Quantity {
  const value = multiply(quantity.low, factor);
  const { per: _, ...rest } = quantity;
  return { ...rest, low: value, high: value, modifier: 'about' };
}
