import type { Mention, Span } from '../../model.js';
import { contains, overlaps } from '../../text/spans.js';
import type { Refiner } from '../recognizer.js';
import { refinePassages } from './figures-of-passage.js';

/**
 * Leaves, of quantities, dates and ordinals that overlap, the longest; of equally long ones the date. A quantity
 * inside a longer name belongs to the name.
 */
export const dropOverlaps: Refiner = {
  name: 'drop-overlaps',
  refine: (mentions, reading) => refinePassages(mentions, reading, (own) => withoutOverlaps(own)),
};

function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const dropped = new Set<Mention>();
  /** The name that reaches furthest so far: mentions come in order. */
  let name: Span | undefined;
  let cluster: Mention[] = [];
  let clusterEnd = 0;
  for (const mention of mentions) {
    const { kind, span } = mention;
    if (kind === 'person' || kind === 'organization' || kind === 'work') {
      if (!name || span.end > name.end) name = span;
    } else if (isNumeric(mention)) {
      if (name && contains(name, span) && span.end - span.start < name.end - name.start) dropped.add(mention);
      else {
        if (span.start >= clusterEnd) {
          dropShorter(cluster, dropped);
          cluster = [];
        }
        cluster.push(mention);
        clusterEnd = Math.max(clusterEnd, span.end);
      }
    }
  }
  dropShorter(cluster, dropped);
  return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
}

/** Of a row of mentions, each of which overlaps one before it. */
function dropShorter(cluster: readonly Mention[], dropped: Set<Mention>): void {
  if (cluster.length < 2) return;
  const ranked = [...cluster].sort((a, b) => length(b) - length(a) || rank(a) - rank(b));
  // Those kept, by each hundred characters they touch: looking up is constant however many there are.
  const cells = new Map<number, Mention[]>();
  for (const mention of ranked) {
    const near = cellsOf(mention).flatMap((cell) => cells.get(cell) ?? []);
    if (near.some((other) => overlaps(other.span, mention.span))) dropped.add(mention);
    else for (const cell of cellsOf(mention)) cells.set(cell, [...(cells.get(cell) ?? []), mention]);
  }
}

function cellsOf({ span }: Mention): readonly number[] {
  const [first, last] = [Math.floor(span.start / 100), Math.floor((span.end - 1) / 100)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function isNumeric({ kind }: Mention): boolean {
  return kind === 'quantity' || kind === 'date' || kind === 'ordinal';
}

function length({ span }: Mention): number {
  return span.end - span.start;
}

function rank({ kind }: Mention): number {
  return kind === 'date' ? 0 : 1;
}
