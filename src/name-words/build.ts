/** `node dist/src/name-words/build.js`: makes `dist/name-words.txt`, in a second. */
import { writeFile } from 'node:fs/promises';
import { wordnetFolder } from '../lexicon/wordnet.js';
import { nameWordsFile, write } from './name-words.js';
import { taggedNames } from './tagged-names.js';
import { readWordNetNames } from './wordnet-names.js';

const { common, firstNames, familyNames, places } = await readWordNetNames(wordnetFolder());
const tagged = taggedNames();
// What is a word or a place as well is no sign of a first name.
const moreFirst = tagged.firstNames.filter((name) => !common.has(name) && !places.has(name));
await writeFile(
  nameWordsFile(),
  write({
    common,
    firstNames: new Set([...firstNames, ...moreFirst]),
    familyNames: new Set([...familyNames, ...tagged.familyNames]),
    places,
  }),
);
