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
}

const orders = new WeakMap<readonly Placed[], Order>();

/** Those that overlap the span, in the order of the list; fast where no thing is much longer than the others. */
export function overlapping<T extends Placed>(things: readonly T[], span: Span): readonly T[] {
  if (things.length <= FEW) return things.filter((thing) => overlaps(spanOf(thing), span));
  const order = orders.get(things) ?? orderOf(things);
  orders.set(things, order);
  const found: number[] = [];
  for (let i = firstFrom(order, span.start - order.longest); ; i++) {
    const one = order.byStart[i];
    if (!one || one.span.start >= span.end) break;
    if (overlaps(one.span, span)) found.push(one.at);
  }
  return found.sort((a, b) => a - b).flatMap((at) => things[at] ?? []);
}

function spanOf(thing: Placed): Span {
  return 'span' in thing ? thing.span : thing;
}

function orderOf(things: readonly Placed[]): Order {
  const byStart = things
    .map((thing, at) => ({ span: spanOf(thing), at }))
    .sort((a, b) => a.span.start - b.span.start);
  return { byStart, longest: byStart.reduce((most, { span }) => Math.max(most, span.end - span.start), 0) };
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
