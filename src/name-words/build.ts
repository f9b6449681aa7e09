/** `node dist/src/name-words/build.js`: makes `dist/name-words.txt`, in a second. */
import { writeFile } from 'node:fs/promises';
import { wordnetFolder } from '../lexicon/wordnet.js';
import { nameWordsFile, write } from './name-words.js';
import { readWordNetNames } from './wordnet-names.js';

await writeFile(nameWordsFile(), write(await readWordNetNames(wordnetFolder())));
