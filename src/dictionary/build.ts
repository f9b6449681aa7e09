/** `node dist/src/dictionary/build.js`: makes `dist/dictionary.bin`, in two seconds. */
import { writeFile } from 'node:fs/promises';
import { dictionaryFile } from './dictionary-file.js';
import { doubleArrayOf, pack } from './double-array.js';
import { dictionaryRows } from './rows.js';
import { treeOf } from './word-tree.js';

await writeFile(dictionaryFile(), pack(doubleArrayOf(treeOf(dictionaryRows()))));
