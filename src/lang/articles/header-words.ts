/** What a language's articles write above or below the text to say who wrote it, when, and where it first stood. */

/** What a header line tells of the article; `none` marks a line about the article that fills no field. */
export type HeaderField =
  | 'title'
  | 'author'
  | 'translator'
  | 'publisher'
  | 'original-title'
  | 'url'
  | 'published'
  | 'licence'
  | 'none';

/** The words that open header lines in one language. Compared without regard to case. */
export interface HeaderWords {
  /** Stand before a colon, a slash or a bar: `Author: …`, `文/…`. */
  readonly labels: Readonly<Record<HeaderField, readonly string[]>>;
  /** Stand before the value itself: `By …`, `Translated by …`. */
  readonly leads: Readonly<Partial<Record<HeaderField, readonly string[]>>>;
  /** Open a notice of a reprint. What it names is the reprint, so it yields to the lines about the original. */
  readonly reprints: readonly string[];
  /** Words of posts: a part of an author line that holds one is no name. */
  readonly posts: readonly string[];
  /** Words of which one, at the end of a name or in it, says that it is a periodical's. */
  readonly publications: readonly string[];
  /** Words that may stand before the author's name and are not of it. */
  readonly beforeName: readonly string[];
}
