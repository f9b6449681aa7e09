/** What a question may mean that nothing answers: a name in it is spelt nearly like one of the library. */
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';

const MOST_MEANT = 3;
/** A longer one has no room in a button. */
const LONGEST = 80;
/** Shorter words are near too many names. */
const LATIN_WORD = /\p{Script=Latin}[\p{L}\p{M}’'-]{3,}/gu;

/** The same with that name in place of the word, as far as that is answered; best first, none in a large library not yet read. */
export function meantQuestions(question: string, library: Library): readonly string[] {
  if (!library.hasFacts) return [];
  const words = Array.from(question.matchAll(LATIN_WORD), ({ 0: text, index }) => ({ text, index }));
  // Names have capitals, unless nothing has.
  const isNamed = /\p{Lu}/u.test(question) ? /^\p{Lu}/u : /^/u;
  const meant = words
    .filter(({ text }) => isNamed.test(text))
    .flatMap(({ text, index }) =>
      library
        .similarNames(text)
        .filter((name) => !fold(name).includes(fold(text)))
        .map((name) => question.slice(0, index) + partLike(name, text) + question.slice(index + text.length)),
    );
  return [...new Set(meant)]
    .slice(0, MOST_MEANT)
    .filter((one) => one.length <= LONGEST && library.search(one, 1).answers);
}

/** The part of a name of several that begins as the word does; the whole name if none does. */
function partLike(name: string, word: string): string {
  const first = fold(word).charAt(0);
  return name.split(/[\s·]+/u).findLast((part) => fold(part).startsWith(first)) ?? name;
}
