/** How near the words of a Chinese question stand to the word that asks, which stands where the answer does. */
import { questions } from '../lang/index.js';
import { HAN } from '../text/scripts.js';

const ASKING = questions.map(({ asks }) => new RegExp(asks.source, 'gu'));

/** At this distance, in code units, a term counts as near by 1/e. */
const REACH = 8;

/**
 * By term, from 1 for what stands beside the word that asks towards 0. Empty for a question in another script: English
 * puts the word that asks first, whatever it asks for.
 *
 * @param folded - the question, folded; where no word asks (`首都是?`), its end does
 */
export function nearAsking(folded: string, terms: readonly string[]): ReadonlyMap<string, number> {
  if (!HAN.test(folded)) return new Map();
  const asking = ASKING.flatMap((asks) =>
    Array.from(folded.matchAll(asks), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
  const places = asking.length > 0 ? asking : [{ start: folded.length, end: folded.length }];
  return new Map(
    terms.map((term) => {
      let least = Infinity;
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
        for (const { start, end } of places)
          least = Math.min(least, Math.max(at - end, start - at - term.length, 0));
      }
      return [term, Math.exp(-least / REACH)];
    }),
  );
}
