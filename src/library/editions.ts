/** Editions of one article, such as its translations. */
import type { Article, Passage } from '../model.js';
import { groupBy } from '../group-by.js';
import { fold } from '../text/fold.js';

/**
 * The passages that correspond to one, itself among them: documents with the same original title and as many passages
 * are editions of one article.
 */
export function editions(articles: readonly Article[]): (passage: Passage) => readonly Passage[] {
  const workOf = ({ document: { id, originalTitle }, passages }: Article): string =>
    originalTitle === undefined ? id : `${fold(originalTitle)} ${passages.length}`;
  const works = groupBy(articles, workOf);
  const siblings = new Map(
    [...works.values()].flatMap((all) => all.map(({ document }) => [document.id, all])),
  );
  return ({ documentId, ordinal }) =>
    (siblings.get(documentId) ?? []).flatMap(({ passages }) => passages[ordinal - 1] ?? []);
}
