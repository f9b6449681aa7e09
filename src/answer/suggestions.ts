/** Completions for the options of commands. */
import type { Suggestion } from '../model.js';
import type { Library, SuggestionKind } from '../library.js';
import { asksNothing } from '../lang/asked.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { slice } from '../text/spans.js';

/** Discord shows at most this many, and this many characters of each. */
const MOST = 25;
const LONGEST = 100;
/** More are looked for than shown, as some of them are not answered. */
const CANDIDATES = 60;

/** Texts of the library that complete what is typed. */
export function complete(
  library: Library,
  typed: string,
  kinds: readonly SuggestionKind[],
): readonly Suggestion[] {
  const texts = library.suggest(typed, kinds, MOST).filter((text) => text.length <= LONGEST);
  return texts.map((text) => ({ label: text, value: text }));
}

/** How many suggestions are tried, of those of which it is not known yet whether they are answered. */
const MOST_TRIED = 3;
/** From so many on nothing is looked for beside topics. */
const ENOUGH = 5;
const MOST_SENTENCES = 3;

/** Topics, names and posts that complete what is typed, and that are answered; where these are few, sentences as well. */
export function completeQuestion(library: Library, typed: string): readonly Suggestion[] {
  let tries = MOST_TRIED;
  const isAnswered = (text: string): boolean =>
    library.isAnswered.known(text) ?? (tries-- > 0 && library.isAnswered.find(text));
  const topics = library.suggest(typed, library.questionKinds, CANDIDATES).filter(isAnswered);
  const sentences = topics.length >= ENOUGH || typed.trim() === '' ? [] : sentencesFor(library, typed);
  return [...new Set([...topics, ...sentences])]
    .filter((text) => text.length <= LONGEST)
    .slice(0, MOST)
    .map((text) => ({ label: text, value: text }));
}

/** The sentences that fit best what is typed, in its language. They answer themselves, unless they sound like questions. */
function sentencesFor(library: Library, typed: string): readonly string[] {
  const isOpen = !/\p{L}/u.test(typed);
  return library
    .search(typed, MOST_SENTENCES)
    .hits.map(({ passage, sentence }) => slice(passage.text, sentence))
    .filter((text) => (isOpen || HAN.test(text) === HAN.test(typed)) && asksNothing(text));
}

/** Documents whose title or id contains what is typed; the value is the id. */
export function completeDocument(library: Library, typed: string): readonly Suggestion[] {
  const wanted = fold(typed.trim());
  return library.documents
    .filter(({ id, title }) => fold(id).includes(wanted) || fold(title).includes(wanted))
    .slice(0, MOST)
    .map(({ id, title }) => ({ label: title.slice(0, LONGEST), value: id }));
}
