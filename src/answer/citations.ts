/** The numbers [1], [2] … of an answer, in order of first use. */
import type { Citation, NumberedCitation } from '../model.js';
import type { Library } from '../library.js';

export interface CitationBook {
  /** The number of a citation; the same place keeps its number. */
  readonly cite: (citation: Citation) => number;
  /** All that were cited, in order of number. */
  readonly citations: () => readonly NumberedCitation[];
}

/** A new book, with no citation in it. */
export function openCitations(library: Library): CitationBook {
  const cited = new Map<string, NumberedCitation>();
  return {
    citations: () => [...cited.values()],
    cite: ({ passageId, span, quote }) => {
      const key = `${passageId}:${span.start}-${span.end}`;
      const known = cited.get(key);
      if (known) return known.number;
      const passage = library.passage(passageId);
      const document = passage && library.document(passage.documentId);
      if (!passage || !document)
        throw new Error(`Citation of a passage that is not in the library: ${passageId}`);
      const number = cited.size + 1;
      cited.set(key, {
        number,
        document: { id: document.id, title: document.title, ...(document.url && { url: document.url }) },
        ordinal: passage.ordinal,
        ...(passage.section && { section: passage.section }),
        passage: passage.text,
        span,
        quote,
      });
      return number;
    },
  };
}
