/** What several editions of one article say, said once. */
import type { Document, Fact, FigureFact, Passage } from '../model.js';
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';

/**
 * The facts, without those that stand in the other language where an edition in the wanted one gives some too.
 *
 * @param isChinese - whether Chinese is wanted, or else what is not Chinese
 */
export function oneEdition<F extends Fact>(
  facts: readonly F[],
  library: Pick<Library, 'passage' | 'editionsOf'>,
  isChinese: boolean,
): readonly F[] {
  const isWanted = ({ language }: Passage): boolean => language.startsWith('zh') === isChinese;
  const giving = new Set(facts.map(({ citation }) => library.passage(citation.passageId)?.documentId));
  return facts.filter(({ citation }) => {
    const passage = library.passage(citation.passageId);
    if (!passage || isWanted(passage)) return true;
    return !library
      .editionsOf(passage)
      .some((edition) => isWanted(edition) && giving.has(edition.documentId));
  });
}

/**
 * The figures, without those that stand in the other language where the same work in the wanted one gives the same
 * amount: also where the editions do not correspond paragraph by paragraph, such as an article and its digest.
 *
 * @param isChinese - whether Chinese is wanted, or else what is not Chinese
 */
export function oneOfEachFigure(
  figures: readonly FigureFact[],
  library: Pick<Library, 'passage' | 'document' | 'editionsOf'>,
  isChinese: boolean,
): readonly FigureFact[] {
  const inOne = oneEdition(figures, library, isChinese);
  const isWanted = ({ language }: Document): boolean => language.startsWith('zh') === isChinese;
  const documentOf = ({ citation }: FigureFact): Document | undefined =>
    library.document(library.passage(citation.passageId)?.documentId ?? '');
  const amountOf = (fact: FigureFact, { originalTitle = '' }: Document): string => {
    const { low, high, dimension, currency = '' } = fact.quantity;
    return [originalTitle && titleKey(originalTitle), low, high, dimension, currency].join(' ');
  };
  const given = new Set(
    inOne.flatMap((fact) => {
      const document = documentOf(fact);
      return document?.originalTitle !== undefined && isWanted(document) ? [amountOf(fact, document)] : [];
    }),
  );
  return inOne.filter((fact) => {
    const document = documentOf(fact);
    return !document || isWanted(document) || !given.has(amountOf(fact, document));
  });
}

/** Titles are copied with one apostrophe or another. */
function titleKey(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ');
}
