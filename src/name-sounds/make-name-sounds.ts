/** Makes the table of name sounds, once. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cedictFile } from '../lexicon/cedict.js';
import { type Entry, namePairs } from './pairs.js';
import { trainNameSounds } from './train.js';

/**
 * Writes the table to a file, unless the one there was made of the same dictionary by the same code; a file beside it
 * says of which. Takes about ten seconds.
 *
 * @throws FootnoteError `unreadable-file` if the dictionary is not installed
 */
export async function makeNameSounds(file: string): Promise<void> {
  const source = await readFile(cedictFile(), 'utf8');
  const madeOf = await fingerprint(source);
  const mark = `${file}.made-of`;
  if (existsSync(file) && existsSync(mark) && (await readFile(mark, 'utf8')) === madeOf) return;
  await mkdir(dirname(file), { recursive: true });
  // Whoever reads it meanwhile reads the old one or the new one, whole.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, JSON.stringify(trainNameSounds(namePairs(entriesIn(source)))));
  await rename(unfinished, file);
  await writeFile(mark, madeOf);
}

type Row = readonly [traditional: string, simplified: string, pinyin: string, glosses: string | string[]];

function entriesIn(source: string): Entry[] {
  const { all } = JSON.parse(source.replace(/^export default\s*/u, '').replace(/;\s*$/u, '')) as {
    all: readonly Row[];
  };
  return all.map(([, word, pinyin, glosses]) => ({ word, pinyin, glosses: [glosses].flat() }));
}

/** A hash of the dictionary and of the code in this folder. */
async function fingerprint(source: string): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const code = (await readdir(here)).filter((name) => /\.[jt]s$/u.test(name)).sort();
  const hash = createHash('sha256').update(source);
  for (const name of code) hash.update(await readFile(join(here, name)));
  return hash.digest('hex');
}
