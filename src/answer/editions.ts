/** What several editions of one article say, said once. */
import type { Fact, Passage } from '../model.js';
import type { Library } from '../library.js';

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
