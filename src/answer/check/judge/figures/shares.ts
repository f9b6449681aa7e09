/** Shares that the articles do not state, and that follow from two of their figures: 19 of 25 are over 70 %. */
import { enOnlyReckons, enWholeBehind } from '../../../../lang/checking/en-reckoning.js';
import { checkingOf } from '../../../../lang/checking/says.js';
import type { Quantity, Span } from '../../../../model.js';
import { compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase, unitOf } from '../../../../units/index.js';
import { relate } from '../../compare/compare-quantities.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import { areOfOtherKinds } from '../../align/relate-points.js';
import { isAbsent, standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { CHANGE_WEIGHT, within } from '../../reading/term.js';

/** Share of the statement's words that must stand beside the two. */
const TOLD_FROM = 0.6;
/** How much a word counts that stands in another sentence or paragraph. */
const NEARBY = 0.8;
/** A part this small is seldom told as a share. */
const LEAST_SHARE = '1';
/** How many figures may stand between two: those further apart yield a share, or a difference, by chance only. */
const MOST_BETWEEN = 20;

/** The two figures of which one is the share of the other that the statement tells; undefined if there are none. */
export function judgeShare(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure') return undefined;
  const { dimension } = point.mention.value.quantity;
  if (dimension !== 'percent' && dimension !== 'fraction') return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  for (const { one: part, near } of withNear(texts)) {
    if (!isPart(part, point, statement)) continue;
    const whole = near.find((other) => {
      const share = shareOf(part, other);
      return (
        share !== undefined &&
        relate(said, { quantity: share, text: '' }).kind === 'same' &&
        toldBy([part, other], statement) >= TOLD_FROM
      );
    });
    if (whole)
      return {
        stance: 'supports',
        evidence: [part, whole].map(({ text, point: { sentence } }) => ({ text, span: sentence })),
      };
  }
  return undefined;
}

/** Every point of the paragraphs in order, with those of its paragraph that are near it, itself among them. */
export function withNear(
  texts: readonly EvidenceText[],
): readonly { readonly one: EvidencePoint; readonly near: readonly EvidencePoint[] }[] {
  return texts.flatMap(({ points }) =>
    points.map((one, i) => ({
      one,
      near: points.slice(Math.max(0, i - MOST_BETWEEN), i + MOST_BETWEEN + 1),
    })),
  );
}

/** Whether what is said of the share stands with the figure. */
export function isPart(known: EvidencePoint, said: FigurePoint, statement: StatementReading): boolean {
  const { text, point } = known;
  const places = statement.find(text);
  const areas = [...point.own, { start: point.span.start, end: point.span.end + 1 }, ...wholeBehind(known)];
  return (
    point.kind === 'figure' &&
    within(statement.terms, said.own).some(
      (term) => (term.kind !== 'name' || text.isChinese) && standsIn(term, places, ...areas),
    )
  );
}

/** What is told of the whole right behind an English part is told of both: `11 of its 34 clerks`. */
function wholeBehind({ text, point, ofSentence }: EvidencePoint): readonly Span[] {
  const next = ofSentence.find((other) => other.point.span.start > point.span.end);
  if (text.isChinese || !next) return [];
  const between = text.reading.reading.folded.slice(point.span.end, next.point.span.start);
  return enWholeBehind.test(between) ? next.point.own : [];
}

/** What share of the one the other is, in percent; undefined where they count nothing of one kind. */
function shareOf({ point: part }: EvidencePoint, { point: whole }: EvidencePoint): Quantity | undefined {
  if (part === whole || part.kind !== 'figure' || whole.kind !== 'figure') return undefined;
  // What something was before is no whole of what it is now.
  if (part.end !== undefined && whole.end !== undefined) return undefined;
  const [a, b] = [part, whole].map(({ mention }) => mention.value.quantity);
  if (!a || !b || kindOf(a) !== kindOf(b) || a.currency !== b.currency) return undefined;
  if (a.dimension === 'percent' || a.dimension === 'fraction') return undefined;
  if (
    a.low !== a.high ||
    b.low !== b.high ||
    (kindOf(a) === 'tally' && areOfOtherKinds(a.unitText, b.unitText))
  )
    return undefined;
  const [x, y] = [toBase(a).low, toBase(b).low];
  if (compare(x, '0') <= 0 || compare(y, x) <= 0) return undefined;
  const share = multiply(divide(x, y), '100');
  if (compare(share, LEAST_SHARE) < 0) return undefined;
  return { low: share, high: share, dimension: 'percent', unit: '%', unitText: '%', modifier: 'exact' };
}

/** Of what can be converted, the dimension; of the rest, the unit with it. */
export function kindOf(quantity: Quantity): string {
  const { dimension, unitText } = quantity;
  if (dimension === 'count' || dimension === 'number') return 'tally';
  return CONVERTED.has(dimension) || unitOf(quantity)?.factor !== undefined
    ? dimension
    : unitText + dimension;
}

const CONVERTED: ReadonlySet<string> = new Set(['money', 'mass', 'area', 'volume', 'percent']);

/** Whether an English word only says how a figure follows from others, or what it measures. */
function isOnlyReckoning(word: string): boolean {
  return enOnlyReckons.has(word) || checkingOf(word).impliedMeasures.has(word);
}

/** Share of the statement's words that stand beside the two, or around them: 0 to 1. */
export function toldBy(both: readonly EvidencePoint[], statement: StatementReading): number {
  let total = 0;
  let told = 0;
  for (const term of statement.terms) {
    const places = both.map(({ text, point: { sentence } }) => {
      const found = statement.find(text);
      if (standsIn(term, found, sentence)) return 1;
      return isAbsent(found.get(term)) ? 0 : NEARBY;
    });
    const best = Math.max(...places);
    if (best === 0 && !statement.isChinese && isOnlyReckoning(term.own)) continue;
    const weight = term.weight * (!statement.isChinese && term.isChange ? CHANGE_WEIGHT : 1);
    total += weight;
    told += weight * best;
  }
  return total > 0 ? told / total : 0;
}
