/** Completions for the options of commands. */
import type { Suggestion } from '../model.js';
import type { Library, SuggestionKind } from '../library.js';
import { asksNothing, withoutAsking } from '../lang/questions/asked.js';
import { segment } from '../facts/names/words.js';
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
  const texts = library.suggest(typed, kinds, MOST);
  return suggestions(typed, texts, isWord(typed.trim(), texts));
}

/** Whether what is typed is a whole word of one of the texts, and no beginning: then it may be all that is meant. */
function isWord(typed: string, texts: readonly string[]): boolean {
  const word = fold(typed);
  return texts.some((text) => fold(text) !== word && segment(fold(text)).some((one) => one.text === word));
}

/**
 * The texts as suggestions. Discord takes the first one in place of what is typed when Enter is pressed: so what is
 * typed comes first, where `isWhole` or where the first text is not its continuation, and is never replaced by less.
 */
function suggestions(typed: string, texts: readonly string[], isWhole = false): readonly Suggestion[] {
  const own = typed.trim();
  const [first] = texts;
  if (first === undefined || own.length > LONGEST) return [];
  const saysSomething = /[\p{L}\p{N}]/u.test(withoutAsking(fold(own)));
  const ownFirst = saysSomething && (isWhole || !continues(first, own)) ? [own] : [];
  return [...new Set([...ownFirst, ...texts])]
    .filter((text) => text.length <= LONGEST)
    .slice(0, MOST)
    .map((text) => ({ label: text, value: text }));
}

/** Whether `text` has what is typed, or has Chinese where sounds are typed. */
function continues(text: string, typed: string): boolean {
  return fold(text).includes(fold(typed)) || (HAN.test(text) && /^[a-z]+$/u.test(typed));
}

/** How many suggestions are tried, of those of which it is not known yet whether they are answered. */
const MOST_TRIED = 3;
/** From so many on nothing is looked for beside topics. */
const ENOUGH = 5;
const MOST_SENTENCES = 3;

/** Topics, names and posts that complete what is typed, and that are answered; where these are few, sentences as well. */
export function completeQuestion(library: Library, typed: string): readonly Suggestion[] {
  const own = typed.trim();
  let tries = MOST_TRIED;
  const { known, find, learn } = library.isAnswered;
  const topics = library
    .suggest(typed, library.questionKinds, CANDIDATES)
    .filter((text) => known(text) ?? (tries-- > 0 && learn(text)));
  const sentences = topics.length >= ENOUGH || own === '' ? [] : sentencesFor(library, typed);
  return suggestions(typed, [...topics, ...sentences], known(own) ?? (tries > 0 && find(own)));
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
