/** Figures of another thing than the one that a question asks of. */
import { askedKind } from '../lang/figures/measured-kinds.js';
import { readAsked } from '../lang/questions/asked.js';
import type { FactHit, Library } from '../library.js';
import type { FigureFact } from '../model.js';
import { announcementOf } from '../text/announcement.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { isMeasureNoun } from './asked-measures.js';
import { labelOf } from './figure-label.js';
import { kindOf } from './figure-measures.js';
import { contentTerms } from './likeness.js';

/** Whether a figure is called by a thing that is not the one asked of, and neither its sentence nor the head of its paragraph tells of that one's cost. */
export function isOfOtherThing(
  fact: FigureFact,
  kind: string,
  things: ReadonlySet<string>,
  library: Library,
): boolean {
  const label = labelOf(fact);
  const { quote, passageId } = fact.citation;
  if (label === undefined || things.size === 0 || kindOf(fact) !== undefined || isMeasureNoun(label)) {
    return false;
  }
  const opening = announcementOf(library.passage(passageId)?.text ?? '');
  const near = contentTerms(askedKind(fold(opening)) === kind ? `${quote} ${opening}` : quote);
  // What is put in another language has other words for it.
  return HAN.test(quote) === HAN.test([...things].join('')) && ![...things].some((thing) => near.has(thing));
}

/** Nouns for people, of whom each text has its own. */
const PEOPLE = /^(?:people|persons?|souls|人|名|位|个|人次)$/u;

/** Where the best figure counts by name what a question asks the number of, without the counts of other things. */
export function withoutOtherCounts(
  ranked: readonly FactHit<FigureFact>[],
  question: string,
): readonly FactHit<FigureFact>[] {
  const [best] = ranked;
  if (!best || readAsked(fold(question))?.sort !== 'count') return ranked;
  const asked = contentTerms(question);
  const isAsked = (noun: string): boolean => [...contentTerms(noun)].some((term) => asked.has(term));
  const { unitText } = best.fact.quantity;
  if (unitText === '' || PEOPLE.test(fold(unitText)) || !isAsked(unitText)) return ranked;
  return ranked.filter(
    ({ fact: { quantity } }) =>
      quantity.dimension !== 'count' || quantity.unitText === '' || isAsked(quantity.unitText),
  );
}
