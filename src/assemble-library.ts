/** A library put together from its articles, the tables that the build makes, and the index saved last time. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { lexiconFile } from './lexicon/lexicon-file.js';
import { lazyLexicon } from './lexicon/lexicon.js';
import { buildLibrary, type Library } from './library.js';
import type { Article } from './model.js';
import { readNameSounds } from './name-sounds/name-sounds-file.js';

/** From here on, in passages, reading a saved index is faster than making one. */
const SAVED_FROM = 1_000;

const nameSounds = readNameSounds();
const lexicon = lazyLexicon(lexiconFile());

/** The library of a few articles, with the tables that the build makes, and no index kept. */
export function libraryOf(articles: readonly Article[]): Library {
  return buildLibrary(articles, { nameSounds, lexicon });
}

/**
 * The library of these articles.
 *
 * @param cacheFolder - where the index of a large library is kept; a folder that cannot be written to costs time, no more
 */
export async function assembleLibrary(articles: readonly Article[], cacheFolder: string): Promise<Library> {
  const file = join(cacheFolder, 'passages.index');
  const isWorthSaving = articles.reduce((sum, { passages }) => sum + passages.length, 0) >= SAVED_FROM;
  const savedIndex = isWorthSaving ? await readFile(file).catch(() => undefined) : undefined;
  const library = buildLibrary(articles, { nameSounds, lexicon, savedIndex });
  if (isWorthSaving && library.savedIndex !== 'used') {
    await mkdir(cacheFolder, { recursive: true })
      .then(() => writeFileAtomic(file, Buffer.from(library.saveIndex())))
      .catch(() => undefined);
  }
  return library;
}
