/** A small library for tests: an article in Markdown under a file name. */
import { readArticle } from '../../src/corpus/read-article.js';
import { buildLibrary, type Library } from '../../src/library.js';

/** The library of these articles; each is its front matter, if it has more than a title, and its paragraphs. */
export function libraryOf(
  ...articles: readonly {
    readonly id: string;
    readonly title?: string;
    readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
    readonly originalTitle?: string;
    /** Paragraphs; those that begin with `## ` are headings. */
    readonly text: readonly string[];
  }[]
): Library {
  return buildLibrary(
    articles.map(({ id, title = id, language, originalTitle, text }) => {
      const original = originalTitle === undefined ? '' : `original-title: ${originalTitle}\n`;
      const head = `---\ntitle: ${title}\nlanguage: ${language}\n${original}---\n\n`;
      return readArticle(head + text.join('\n\n'), `/${id}.md`);
    }),
  );
}
