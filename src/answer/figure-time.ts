/** When a figure holds: as its sentence says, or for what is counted up by the year, the paragraph before it. */
import { ownTime, yearElsewhere, yearly, yearNamed } from '../lang/yearly.js';
import type { Library } from '../library.js';
import type { FigureFact } from '../model.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { labelOf } from './figure-label.js';

/** How many sentences back the year may stand. */
const REACH = 3;

/** The words for it, verbatim; undefined where nothing tells it. */
export function timeOf(fact: FigureFact, library: Pick<Library, 'passage'>): string | undefined {
  if (fact.when) return fact.when.text;
  if (fact.modality !== 'fact' || !yearly.test(fold(labelOf(fact) ?? ''))) return undefined;
  const own = fold(fact.citation.quote);
  if (own.search(yearNamed) >= 0 || ownTime.test(own)) return undefined;
  const text = library.passage(fact.citation.passageId)?.text ?? '';
  const before = sentences(text)
    .filter(({ end }) => end <= fact.citation.span.start)
    .slice(-REACH)
    .reverse();
  for (const { start, end } of before) {
    const sentence = text.slice(start, end);
    const folded = fold(sentence);
    const named = [...folded.matchAll(yearNamed)];
    if (named.length === 0 && !ownTime.test(folded)) continue;
    const [first] = named;
    const isOne = new Set(named.map(([year]) => /\d{4}/u.exec(year)?.[0])).size === 1;
    // Two years, or a time that is told besides, leave open which of them goes on.
    if (!first || !isOne || yearElsewhere.test(folded)) return undefined;
    return sentence.slice(first.index, first.index + first[0].length);
  }
  return undefined;
}
