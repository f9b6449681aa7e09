/** Two names of a statement, and a deed of the one to the other that the articles have the other way round. */
import { peopleAdjectives } from '../../../../lang/meaning/everyday-words/peoples.js';
import { isInDictionary } from '../../../../facts/names/words.js';
import { HAN } from '../../../../text/scripts.js';
import type { Term } from '../../reading/term.js';

/** Words of one name stand side by side. */
const BESIDE = 1;

/** The names of a statement, each as the words that it has. */
export function namesIn(terms: readonly Term[]): readonly (readonly Term[])[] {
  const names: Term[][] = [];
  for (const term of terms.filter(isNameLike)) {
    const last = names.at(-1)?.at(-1);
    if (last && term.span.start - last.span.end <= BESIDE) names.at(-1)?.push(term);
    else names.push([term]);
  }
  return names;
}

function isNameLike({ kind, text, own, entityKind }: Term): boolean {
  if (kind === 'name' || entityKind !== undefined) return true;
  // `the Greek operator`: only of which country somebody is.
  if (peopleAdjectives.has(own)) return false;
  if (HAN.test(own)) return own.length > 1 && !isInDictionary(own);
  // `GDP` is a thing, whatever its capitals.
  return /^\p{Lu}/u.test(text) && !(kind === 'thing' && /^\p{Lu}+$/u.test(text));
}
