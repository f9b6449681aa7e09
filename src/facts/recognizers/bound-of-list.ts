/** A bound before all of a list is one of each: `分别约为50万辆、20万辆和8万辆`. */
import type { Quantity, QuantityMention } from '../../model.js';

/** The figures of a passage in their order, those of such a list with its bound. */
export function withBoundOfList(
  folded: string,
  found: readonly QuantityMention[],
): readonly QuantityMention[] {
  if (!folded.includes('分别')) return found;
  let shared: Quantity | undefined;
  let end = 0;
  return found.map((mention) => {
    const { span, value } = mention;
    const { quantity } = value;
    if (!LINK.test(folded.slice(end, span.start))) shared = undefined;
    end = span.end;
    if (shared && quantity.modifier === 'exact' && quantity.dimension === shared.dimension) {
      const { modifier, modifierText = '' } = shared;
      return { ...mention, value: { quantity: { ...quantity, modifier, modifierText } } };
    }
    const isOfEach =
      quantity.modifierText !== undefined &&
      OF_EACH.test(folded.slice(Math.max(0, span.start - 14), span.start));
    if (isOfEach) shared = quantity;
    return mention;
  });
}

const LINK = /^(?:[、,]|以及|,?[和及与])$/;
/** With a bound behind it. */
const OF_EACH = /分别(?:[都均也已还只仅]|已经|达到?|增至)*[^,。;、\d]{1,4}[为是有达到]?$/;
