/** The file that holds the dictionary. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Dictionary, dictionaryOf } from './dictionary.js';
import { doubleArrayOf, open } from './double-array.js';
import { dictionaryRows } from './rows.js';
import { treeOf } from './word-tree.js';

/** The file that `npm run build` writes: `dist/dictionary.bin`, for built code as for sources. */
export function dictionaryFile(): string {
  const built = import.meta.url.includes('/dist/src/dictionary/');
  return fileURLToPath(
    new URL(built ? '../../dictionary.bin' : '../../dist/dictionary.bin', import.meta.url),
  );
}

/** The dictionary; where it was not built it is made anew, which takes a second. */
export function readDictionary(file = dictionaryFile()): Dictionary {
  const bytes = existsSync(file) ? Uint8Array.from(readFileSync(file)) : undefined;
  return dictionaryOf((bytes && open(bytes.buffer)) ?? doubleArrayOf(treeOf(dictionaryRows())));
}
