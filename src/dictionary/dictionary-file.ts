/** The file that holds the dictionary. */
import { existsSync, readFileSync } from 'node:fs';
import { builtFile } from '../project.js';
import { type Dictionary, dictionaryOf } from './dictionary.js';
import { doubleArrayOf, open } from './double-array.js';
import { dictionaryRows } from './rows.js';
import { treeOf } from './word-tree.js';

/** The file that `npm run build` writes. */
export function dictionaryFile(): string {
  return builtFile('dictionary.bin');
}

/** The dictionary; where it was not built it is made anew, which takes a second. */
export function readDictionary(file = dictionaryFile()): Dictionary {
  const bytes = existsSync(file) ? Uint8Array.from(readFileSync(file)) : undefined;
  return dictionaryOf((bytes && open(bytes.buffer)) ?? doubleArrayOf(treeOf(dictionaryRows())));
}
