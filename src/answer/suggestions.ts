/** Completions for the options of commands. */
import type { Suggestion } from '../model.js';
import type { Library, SuggestionKind } from '../library.js';
import { fold } from '../text/fold.js';

/** Discord shows at most this many, and this many characters of each. */
const MOST = 25;
const LONGEST = 100;

/** Texts of the library that complete what is typed; where none does, the sentences that fit it best. */
export function complete(
  library: Library,
  typed: string,
  kinds: readonly SuggestionKind[],
): readonly Suggestion[] {
  const texts = library.suggest(typed, kinds, MOST).filter((text) => text.length <= LONGEST);
  return texts.map((text) => ({ label: text, value: text }));
}

/** As `complete`, then the sentences that fit what is typed. */
export function completeQuestion(library: Library, typed: string): readonly Suggestion[] {
  const topics = complete(library, typed, ['topic', 'figure', 'organization', 'person']);
  if (topics.length >= 5 || typed.trim() === '') return topics;
  const sentences = library.search(typed, 5).hits.map(({ passage, sentence }) => {
    return passage.text.slice(sentence.start, sentence.end);
  });
  const fitting = sentences
    .filter((text) => text.length <= LONGEST)
    .map((text) => ({ label: text, value: text }));
  return [...topics, ...fitting].slice(0, MOST);
}

/** Documents whose title or id contains what is typed; the value is the id. */
export function completeDocument(library: Library, typed: string): readonly Suggestion[] {
  const wanted = fold(typed.trim());
  return library.documents
    .filter(({ id, title }) => fold(id).includes(wanted) || fold(title).includes(wanted))
    .slice(0, MOST)
    .map(({ id, title }) => ({ label: title.slice(0, LONGEST), value: id }));
}
