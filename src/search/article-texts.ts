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
  const texts = new Map<string, readonly string[]>();
  return ({ documentId, id }) => {
    const article = passages.filter((passage) => passage.documentId === documentId);
    const known = texts.get(documentId) ?? article.map(textOf);
    texts.set(documentId, known);
    const at = article.findIndex((passage) => passage.id === id);
    return { folded: known.join('\n'), before: known[at - 1] ?? '' };
  };
}
