/** Leaves open which dollars are meant where only a country nearby speaks for its own, and the article counts in US dollars elsewhere. */
import type { Mention, Quantity } from '../../model.js';
import type { Refiner } from '../recognizer.js';
import { withValue } from '../with-value.js';

/** A sign or a name that says no more than dollars. */
const BARE = /^(?:\$|dollars?)$/iu;
const US_DOLLARS = /us ?\$|\busd\b|\bu\.?s\.? dollars?|美元|美金/u;

export const settleDollars: Refiner = {
  name: 'settle-dollars',
  refine(mentions, { passages }) {
    const isDoubtful = ({ currency, unitText }: Quantity): boolean =>
      currency !== undefined && currency !== 'USD' && BARE.test(unitText);
    const isAny = mentions.some(({ kind, value }) => kind === 'quantity' && isDoubtful(value.quantity));
    if (!isAny || !passages.some(({ folded }) => US_DOLLARS.test(folded))) return mentions;
    return mentions.map((mention): Mention => {
      if (mention.kind !== 'quantity' || !isDoubtful(mention.value.quantity)) return mention;
      const { currency: _, ...quantity } = mention.value.quantity;
      return withValue(mention, { ...mention.value, quantity });
    });
  },
};
