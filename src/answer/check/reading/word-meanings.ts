/** What words mean the same, by the lists of the languages. */
import { enDescribers, enVerbs } from '../../../lang/meaning/en-word-classes.js';
import { enKinds } from '../../../lang/checking/en-kinds.js';
import { enOwnWords } from '../../../lang/checking/en-own-words.js';
import { enParaphrases } from '../../../lang/meaning/en-paraphrases.js';
import { peoples } from '../../../lang/meaning/everyday-words/peoples.js';
import { meaningsBy } from '../../../lang/meaning/meanings.js';
import { paraphrases } from '../../../lang/meaning/paraphrases.js';
import { placeNames } from '../../../lang/names/place-names.js';
import { sameMeaning } from '../../../lang/meaning/same-meaning.js';
import { zhKinds } from '../../../lang/checking/zh-kinds.js';
import { zhSameMeaning } from '../../../lang/meaning/zh-same-meaning.js';
import { fold } from '../../../text/fold.js';
import { HAN } from '../../../text/scripts.js';
import { stem } from './stem.js';

/** Stems of words that can be put in many ways. */
export const slightStems = new Set(
  [...[...enVerbs].flatMap((verb) => [verb, `${verb}s`]), ...enDescribers].map(stem),
);

/** Stems of common verbs. */
export const verbStems = new Set([...enVerbs].map(stem));

/** Words that mean the same, by what their forms share. */
export const meanings = meaningsBy(sameMeaning, keyOf);

/** Words that are put for another where a text is told in one's own words. */
export const loosely = meaningsBy([...paraphrases, ...enParaphrases, ...enOwnWords, ...zhSameMeaning], keyOf);

/** What is of a kind, by what the forms of the word for the kind share: `building`, of a school. */
export const kinds = new Map([...enKinds, ...zhKinds].map(([kind, ones]) => [keyOf(kind), ones] as const));

/** All names of a place, by each of them. */
export const places = new Map<string, readonly string[]>(
  placeNames.flatMap((row) => row.map((name) => [fold(name), row.map(fold)] as const)),
);

/** What is of a country or its people, by the country's name: `dutch`, by `netherlands`. */
export const ofPeoples: ReadonlyMap<string, readonly string[]> = new Map(
  peoples.map(([country = '', ...others]) => [country, others] as const),
);

/** The country, with all its names, by what is of it: `netherlands`, by `dutch`. */
export const countriesOf: ReadonlyMap<string, readonly string[]> = new Map(
  peoples.flatMap(([country = '', ...others]) =>
    others
      .filter((word) => !HAN.test(word))
      .map((word) => [word, [country, ...(places.get(country) ?? []), ...others]] as const),
  ),
);

/** What the forms of a folded word have in common. */
export function keyOf(word: string): string {
  return HAN.test(word) ? word : stem(word);
}
