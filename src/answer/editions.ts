/** What several editions of one article say, said once. */
import type { Document, Fact, FigureFact } from '../model.js';
import { isIn } from '../lang/is-in.js';
import type { Library } from '../library.js';
import { groupBy } from '../group-by.js';
import { fold } from '../text/fold.js';

/**
 * The facts, without those that stand in the other language where an edition in the wanted one gives some too.
 *
 * @param isChinese - whether Chinese is wanted, or else what is not Chinese
 */
export function oneEdition<F extends Pick<Fact, 'citation'>>(
  facts: readonly F[],
  library: Pick<Library, 'passage' | 'editionsOf'>,
  isChinese: boolean,
): readonly F[] {
  const giving = new Set(facts.map(({ citation }) => library.passage(citation.passageId)?.documentId));
  return facts.filter(({ citation }) => {
    const passage = library.passage(citation.passageId);
    if (!passage || isIn(passage, isChinese)) return true;
    return !library
      .editionsOf(passage)
      .some((edition) => isIn(edition, isChinese) && giving.has(edition.documentId));
  });
}

/**
 * The figures, each as the work has it in the wanted language, if it does: also where its editions do not correspond
 * paragraph by paragraph, such as an article and its digest. Each once.
 *
 * @param isChinese - whether Chinese is wanted, or else what is not Chinese
 */
export function figuresIn(
  figures: readonly FigureFact[],
  library: Pick<Library, 'passage' | 'document' | 'editionsOf' | 'facts'>,
  isChinese: boolean,
): ReadonlyMap<FigureFact, FigureFact> {
  const documentOf = ({ citation }: FigureFact): Document | undefined =>
    library.document(library.passage(citation.passageId)?.documentId ?? '');
  const isWanted = (fact: FigureFact): boolean => {
    const document = documentOf(fact);
    return document !== undefined && isIn(document, isChinese);
  };
  const keyOf = (fact: FigureFact): string => `${workOf(documentOf(fact)) ?? ''} ${amountOf(fact)}`;
  const foreign = figures.filter((fact) => !isWanted(fact) && workOf(documentOf(fact)) !== undefined);
  const keys = new Set(foreign.map(keyOf));
  const others = foreign.length === 0 ? [] : library.facts.filter((fact) => fact.kind === 'figure');
  const wanted = groupBy(
    others.filter((fact) => isWanted(fact) && keys.has(keyOf(fact))),
    keyOf,
  );
  const sameIn = (fact: FigureFact): FigureFact => {
    const all = foreign.includes(fact) ? (wanted.get(keyOf(fact)) ?? []) : [];
    const passage = library.passage(fact.citation.passageId);
    const editions = new Set(passage && library.editionsOf(passage).map(({ id }) => id));
    return all.find(({ citation }) => editions.has(citation.passageId)) ?? all[0] ?? fact;
  };
  return new Map(oneEdition(figures, library, isChinese).map((fact) => [fact, sameIn(fact)]));
}

/** Whether two documents are of one work, such as an article and its digest. */
export function areOneWork(one: Document | undefined, other: Document | undefined): boolean {
  const work = workOf(one);
  return work !== undefined && work === workOf(other);
}

/** The same for all documents of one work, such as an article, its translation and its digest; undefined for others. */
function workOf(document: Document | undefined): string | undefined {
  // Titles are copied with one apostrophe or another.
  return document?.originalTitle && fold(document.originalTitle).replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The same for the same amount, whatever is measured. */
export function amountOf({ quantity }: Pick<FigureFact, 'quantity'>): string {
  const { low, high, dimension, currency = '' } = quantity;
  return [low, high, dimension, currency].join(' ');
}
