/** How a refiner walks through the figures of a document, passage by passage. */
import type { FigureValue, Mention, QuantityMention } from '../../model.js';
import { groupBy } from '../../group-by.js';
import type { DocumentReading, PassageReading } from '../recognizer.js';
import { withValue } from '../with-value.js';

/** The mentions of a document with each passage's share of them replaced by what `refine` makes of it. */
export function refinePassages(
  mentions: readonly Mention[],
  { passages }: DocumentReading,
  refine: (mentions: readonly Mention[], reading: PassageReading) => readonly Mention[],
): readonly Mention[] {
  const groups = groupBy(mentions, ({ passageId }) => passageId);
  const refined: Mention[] = [];
  for (const reading of passages) {
    const own = groups.get(reading.passage.id);
    if (own) refined.push(...refine(own, reading));
  }
  return refined;
}

/** How many mentions before and after a figure can matter to it: more than any sentence holds. */
const NEAR = 24;

/** The mentions of a document with `attach`'s findings added to each figure, in order. */
export function attachToFigures(
  mentions: readonly Mention[],
  document: DocumentReading,
  attach: (
    figure: QuantityMention,
    reading: PassageReading,
    mentions: readonly Mention[],
    before: readonly QuantityMention[],
  ) => Partial<FigureValue> | undefined,
): readonly Mention[] {
  return refinePassages(mentions, document, (own, reading) => {
    const done: QuantityMention[] = [];
    return own.map((mention, i) => {
      if (mention.kind !== 'quantity') return mention;
      const near = own.length <= NEAR ? own : own.slice(Math.max(0, i - NEAR), i + NEAR);
      const found = attach(mention, reading, near, done.length <= NEAR ? done : done.slice(-NEAR));
      const figure = found ? withValue(mention, { ...mention.value, ...found }) : mention;
      done.push(figure);
      return figure;
    });
  });
}
