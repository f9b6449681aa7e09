/** What stands around a passage: its article, and the passage before it. Few questions ask for that. */
import type { Passage } from '../model.js';

export interface ArticleText {
  /** All passages of the article, folded. */
  readonly folded: string;
  /** The passage before, folded; empty where there is none. */
  readonly before: string;
}

/** By passage, the text around it. @param textOf - a passage, folded, with its heading */
export function articleTexts(
  passages: readonly Passage[],
  textOf: (passage: Passage) => string,
): (passage: Passage) => ArticleText {
  const articles = new Map<
    string,
    { readonly folded: string; readonly before: ReadonlyMap<string, string> }
  >();
  const read = (documentId: string) => {
    const own = passages.filter((passage) => passage.documentId === documentId);
    const texts = own.map(textOf);
    return { folded: texts.join('\n'), before: new Map(own.map(({ id }, i) => [id, texts[i - 1] ?? ''])) };
  };
  return ({ documentId, id }) => {
    const article = articles.get(documentId) ?? read(documentId);
    articles.set(documentId, article);
    return { folded: article.folded, before: article.before.get(id) ?? '' };
  };
}
