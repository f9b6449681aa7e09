import type { Mention } from '../../model.js';
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
  const names = mentions.filter(
    ({ kind }) => kind === 'person' || kind === 'organization' || kind === 'work',
  );
  const ranked = mentions.filter(isNumeric).sort((a, b) => length(b) - length(a) || rank(a) - rank(b));
  const kept = new Set<Mention>();
  // Those kept, by each tenth of a thousand characters they touch: looking up is constant however many there are.
  const cells = new Map<number, Mention[]>();
  for (const mention of ranked) {
    const near = cellsOf(mention).flatMap((cell) => cells.get(cell) ?? []);
    if (near.some((other) => overlaps(other.span, mention.span))) continue;
    if (names.some(({ span }) => contains(span, mention.span) && length(mention) < span.end - span.start))
      continue;
    kept.add(mention);
    for (const cell of cellsOf(mention)) cells.set(cell, [...(cells.get(cell) ?? []), mention]);
  }
  return mentions.filter((mention) => !isNumeric(mention) || kept.has(mention));
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
