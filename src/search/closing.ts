/** Questions about how an article ends, which seldom share a word with its end. */
import { questions } from '../lang/index.js';
import type { Passage } from '../model.js';
import type { Match } from './passage-index.js';
import { fold } from '../text/fold.js';

/** Whether it is asked what the author concludes, or how the text ends. */
export function asksForTheEnd(question: string): boolean {
  const folded = fold(question);
  return questions.some(({ asksForTheEnd: asks }) => asks.test(folded));
}

/** The last paragraph of each document, by its id. */
export function closingParagraphs(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const closing = new Map<string, Passage>();
  for (const passage of passages) {
    const last = closing.get(passage.documentId);
    if (passage.role === 'paragraph' && (!last || passage.ordinal > last.ordinal)) {
      closing.set(passage.documentId, passage);
    }
  }
  return closing;
}

/**
 * The matches, and the ends of the documents that they are in; which of all of them is such an end.
 *
 * @param endOf - by the id of a passage, how its document ends; undefined where that is not wanted
 */
export function withClosing(
  matches: readonly Match[],
  endOf: (id: string) => Passage | undefined,
): readonly (Match & { readonly closes: boolean })[] {
  const ends = new Set(matches.flatMap(({ id }) => endOf(id)?.id ?? []));
  return [
    ...matches.map((match) => ({ ...match, closes: ends.delete(match.id) })),
    ...Array.from(ends, (id) => ({ id, score: 0, closes: true })),
  ];
}
