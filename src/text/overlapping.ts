/** Which of many things overlap a span, found without looking at all of them. */
import type { Span } from '../model.js';
import { overlaps } from './spans.js';

type Placed = Span | { readonly span: Span };

/** So few are looked at one by one. */
const FEW = 8;

/** The things of a list by their beginnings, each with its place in the list. */
interface Order {
  readonly byStart: readonly { readonly span: Span; readonly at: number }[];
  /** The length of the longest. */
  readonly longest: number;
  /** A tree over `byStart`, its root at 1: the first place in the list below each node. */
  readonly firsts: Int32Array;
}

const orders = new WeakMap<readonly Placed[], Order>();

/** Those that overlap the span, in the order of the list; fast where no thing is much longer than the others. */
export function overlapping<T extends Placed>(things: readonly T[], span: Span): readonly T[] {
  if (things.length <= FEW) return things.filter((thing) => overlaps(spanOf(thing), span));
  const order = orderOf(things);
  const found: number[] = [];
  for (let i = firstFrom(order, span.start - order.longest); ; i++) {
    const one = order.byStart[i];
    if (!one || one.span.start >= span.end) break;
    if (overlaps(one.span, span)) found.push(one.at);
  }
  return found.sort((a, b) => a - b).flatMap((at) => things[at] ?? []);
}

/** Those that overlap any of the spans, in the order of the list; fast where the spans are not far apart. */
export function overlappingAny<T extends Placed>(things: readonly T[], spans: readonly Span[]): readonly T[] {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return overlapping(things, { start, end }).filter((thing) =>
    spans.some((span) => overlaps(span, spanOf(thing))),
  );
}

/** The first of the list that overlaps the span, none of the things being empty; fast however many do. */
export function firstOverlapping<T extends Placed>(things: readonly T[], span: Span): T | undefined {
  if (things.length <= FEW) return things.find((thing) => overlaps(spanOf(thing), span));
  const order = orderOf(things);
  let first = firstBetween(order, span);
  for (let i = firstFrom(order, span.start - order.longest); ; i++) {
    const one = order.byStart[i];
    if (!one || one.span.start >= span.start) break;
    if (one.at < first && overlaps(one.span, span)) first = one.at;
  }
  return things[first];
}

/** The first of the list that begins inside the span. */
export function firstBeginning<T extends Placed>(things: readonly T[], span: Span): T | undefined {
  if (things.length > FEW) return things[firstBetween(orderOf(things), span)];
  return things.find((thing) => spanOf(thing).start >= span.start && spanOf(thing).start < span.end);
}

function spanOf(thing: Placed): Span {
  return 'span' in thing ? thing.span : thing;
}

function orderOf(things: readonly Placed[]): Order {
  const order = orders.get(things) ?? findOrder(things);
  orders.set(things, order);
  return order;
}

function findOrder(things: readonly Placed[]): Order {
  const byStart = things
    .map((thing, at) => ({ span: spanOf(thing), at }))
    .sort((a, b) => a.span.start - b.span.start);
  const longest = byStart.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const firsts = new Int32Array(2 * byStart.length);
  byStart.forEach(({ at }, i) => (firsts[byStart.length + i] = at));
  for (let i = byStart.length - 1; i > 0; i--)
    firsts[i] = Math.min(firsts[2 * i] ?? 0, firsts[2 * i + 1] ?? 0);
  return { byStart, longest, firsts };
}

/** The first place in the list of those that begin inside the span; `Infinity` if none does. */
function firstBetween(order: Order, span: Span): number {
  const { firsts, byStart } = order;
  let first = Infinity;
  let low = firstFrom(order, span.start) + byStart.length;
  let high = firstFrom(order, span.end) + byStart.length;
  // From both ends upwards: a node counts where its neighbour under the same parent lies outside.
  for (; low < high; low >>= 1, high >>= 1) {
    if (low % 2 === 1) first = Math.min(first, firsts[low++] ?? Infinity);
    if (high % 2 === 1) first = Math.min(first, firsts[--high] ?? Infinity);
  }
  return first;
}

/** Index of the first that begins at or after the position. */
function firstFrom({ byStart }: Order, position: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
