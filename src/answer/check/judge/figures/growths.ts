/** By what share a figure has changed, where the articles tell it at both times: 5.08 after 6.35 are a fifth less. */
import type { Quantity } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { relate } from '../../compare/compare-quantities.js';
import { directionOf } from '../../compare/direction.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { kindOf, toldBy, withNear } from './shares.js';

/** Share of the statement's words that must stand beside the two. */
const TOLD_FROM = 0.6;
/** How many figures may stand between the two. */
const MOST_BETWEEN = 2;

/** The figures before and after a change of the share that a statement tells; undefined if there are none. */
export function judgeGrowth(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.end === 'last') return undefined;
  const { quantity } = point.mention.value;
  if (!SHARES.has(quantity.dimension) || (!statement.isChinese && quantity.dimension === 'multiple'))
    return undefined;
  const direction = directionOf(statement.text.reading.folded, point.span);
  if (direction === undefined) return undefined;
  const said = { quantity: inPercent(quantity), text: '' };
  for (const { one: former, near } of withNear(texts)) {
    if (!isFormer(former.point)) continue;
    for (const later of near) {
      if (!areOfOneThing(former, later, point, statement)) continue;
      const change = changeBetween(former.point, later.point);
      if (!change || change.direction !== direction) continue;
      if (relate(said, { quantity: change.share, text: '' }).kind !== 'same') continue;
      if (!statement.isChinese && isFarWithin(said.quantity, change.share)) continue;
      if (toldBy([former, later], statement) < TOLD_FROM) continue;
      return { stance: 'supports', evidence: [{ text: later.text, span: later.point.sentence }] };
    }
  }
  return undefined;
}

const SHARES: ReadonlySet<Quantity['dimension']> = new Set(['percent', 'fraction', 'multiple']);

/** A bound is told for what lies near it: `over 30 %` of 34 %. */
const BOUND_WITHIN = 1.25;

/** Whether a bound is told of what lies far from it. */
export function isFarWithin({ low, modifier }: Quantity, { low: found }: Quantity): boolean {
  if (!['over', 'under', 'at-least', 'at-most'].includes(modifier)) return false;
  const [a, b] = [Number(low), Number(found)];
  return Math.max(a, b) > BOUND_WITHIN * Math.min(a, b);
}

/** A share in percent; another quantity as it is. */
export function inPercent(quantity: Quantity): Quantity {
  if (!SHARES.has(quantity.dimension)) return quantity;
  const scale = quantity.dimension === 'percent' ? '1' : '100';
  const [low, high] = [multiply(quantity.low, scale), multiply(quantity.high, scale)];
  return { ...quantity, low, high, dimension: 'percent', unit: '%', unitText: '%' };
}

function isFormer(point: Point): point is FigurePoint {
  return point.kind === 'figure' && point.end === 'first';
}

/** Whether two figures stand side by side in a sentence, and the thing named last before the statement's with the one or the other. */
function areOfOneThing(
  former: EvidencePoint,
  later: EvidencePoint,
  { own, span }: FigurePoint,
  statement: StatementReading,
): boolean {
  if (former.ofSentence !== later.ofSentence || later.point.kind !== 'figure' || isFormer(later.point))
    return false;
  const { ofSentence } = former;
  if (Math.abs(ofSentence.indexOf(former) - ofSentence.indexOf(later)) > MOST_BETWEEN) return false;
  const things = within(statement.terms, own).filter(({ kind }) => kind === 'thing');
  const head = things.findLast((term) => term.span.end <= span.start);
  const places = statement.find(former.text);
  const isTold = (term: Term): boolean =>
    [former, later].some(({ point }) => standsIn(term, places, ...point.own, point.clause));
  // `40 % more visitors`: English may name behind it what there is more of.
  return head === undefined || (statement.isChinese ? isTold(head) : things.some(isTold));
}

/** By how many percent the later is more or less than the former. */
function changeBetween(
  former: Point,
  later: Point,
): { readonly share: Quantity; readonly direction: 'up' | 'down' } | undefined {
  if (former.kind !== 'figure' || later.kind !== 'figure') return undefined;
  const [a, b] = [former.mention.value.quantity, later.mention.value.quantity];
  if (kindOf(a) !== kindOf(b) || a.currency !== b.currency || SHARES.has(a.dimension)) return undefined;
  if ([a, b].some(({ low, high, modifier }) => low !== high || modifier === 'vague')) return undefined;
  const [x, y] = [toBase(a).low, toBase(b).low];
  if (compare(x, '0') <= 0 || compare(x, y) === 0) return undefined;
  const isUp = compare(y, x) > 0;
  const by = isUp ? add(y, multiply(x, '-1')) : add(x, multiply(y, '-1'));
  const low = multiply(divide(by, x), '100');
  const share = {
    low,
    high: low,
    dimension: 'percent',
    unit: '%',
    unitText: '%',
    modifier: 'exact',
  } as const;
  return { share, direction: isUp ? 'up' : 'down' };
}
