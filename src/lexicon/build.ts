/** `node dist/src/lexicon/build.js`: writes `dist/lexicon.bin`, unless it is newer than all that it is made of. */
import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLexicon } from './build-lexicon.js';
import { cedictFile, readCedict } from './cedict.js';
import { frequencyFile, readFrequencies } from './word-frequencies.js';
import { lexiconFile } from './lexicon-file.js';
import { readWordNet, wordnetFolder } from './wordnet.js';

const target = lexiconFile();
const here = dirname(fileURLToPath(import.meta.url));
const inputs = [
  cedictFile(),
  join(wordnetFolder(), 'index.sense'),
  frequencyFile(),
  ...['build-lexicon', 'cedict', 'wordnet', 'packed-table', 'phrase-key'].map((name) =>
    join(here, `${name}.js`),
  ),
];

async function modified(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}

const newest = Math.max(...(await Promise.all(inputs.map(modified))));
if ((await modified(target)) < newest) {
  const [glosses, relatives, frequencies] = await Promise.all([
    readCedict(cedictFile()),
    readWordNet(wordnetFolder()),
    readFrequencies(frequencyFile()),
  ]);
  await writeFile(target, buildLexicon({ glosses, relatives, frequencies }));
}
