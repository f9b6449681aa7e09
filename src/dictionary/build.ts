/** `node dist/src/dictionary/build.js`: makes `dist/dictionary.bin`, in a second. */
import { writeFile } from 'node:fs/promises';
import { dictionaryFile } from './dictionary-file.js';
import { dictionaryRows } from './rows.js';
import { packTree, treeOf } from './word-tree.js';

await writeFile(dictionaryFile(), packTree(treeOf(dictionaryRows())));
