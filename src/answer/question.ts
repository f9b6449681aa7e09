/** The answer to any question, from the passages. */
import type { Answer, LanguageTag } from '../model.js';
import type { Library } from '../library.js';
import { openCitations } from './citations.js';
import { answering, HITS_NEEDED, nothingFound } from './evidence.js';

/** The best passages, or that there is none. */
export function answerQuestion(library: Library, question: string, language: LanguageTag): Answer {
  const book = openCitations(library);
  const search = library.search(question, HITS_NEEDED);
  const blocks = search.answers ? answering(search, book) : nothingFound(question, library, book);
  return {
    command: 'ask',
    query: question,
    language,
    outcome: search.answers ? 'found' : 'nothing-found',
    blocks,
    citations: book.citations(),
  };
}
