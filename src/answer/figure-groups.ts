/** Figures that are one: the same amount of the same thing, told in several places. */
import type { FigureFact } from '../model.js';
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';
import { amountOf, areOneWork } from './editions.js';
import { labelOf } from './figure-label.js';

/** A figure, and the others that say no more than it does. */
export interface FigureGroup {
  readonly fact: FigureFact;
  readonly also: readonly FigureFact[];
}

/**
 * The figures, each amount of a thing once, in order. The same amount in two documents that are one work, such as an
 * article and its digest, is the same, whatever they call it.
 */
export function groupFigures(
  facts: readonly FigureFact[],
  library: Pick<Library, 'passage' | 'document'>,
): readonly FigureGroup[] {
  const groups: { fact: FigureFact; also: FigureFact[] }[] = [];
  for (const fact of facts) {
    const known = groups.find((group) => isSame(group.fact, fact, library));
    if (known) known.also.push(fact);
    else groups.push({ fact, also: [] });
  }
  return groups;
}

function isSame(a: FigureFact, b: FigureFact, library: Pick<Library, 'passage' | 'document'>): boolean {
  if (amountOf(a) !== amountOf(b) || a.modality !== b.modality) return false;
  if (a.quantity.modifier === b.quantity.modifier && nameOf(a) === nameOf(b) && timeOf(a) === timeOf(b))
    return true;
  const [one, other] = [a, b].map(({ citation }) =>
    library.document(library.passage(citation.passageId)?.documentId ?? ''),
  );
  return one !== other && areOneWork(one, other);
}

function nameOf(fact: FigureFact): string {
  return fold(labelOf(fact) ?? fact.quantity.unitText);
}

function timeOf({ when }: FigureFact): string {
  return when?.edtf ?? '';
}
