/** A library put together from its articles, the tables that the build makes, and what was saved last time. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { openEmbedder, type Embedder } from './embedding/embedder.js';
import { openMeaning, type Meaning } from './embedding/meaning.js';
import { lexiconFile } from './lexicon/lexicon-file.js';
import { lazyLexicon } from './lexicon/lexicon.js';
import { buildLibrary, type Library, type LibraryOptions } from './library.js';
import type { Article, Passage } from './model.js';
import { readNameSounds } from './name-sounds/name-sounds-file.js';
import { openSavedLine, openSavedMentions } from './saved-work.js';

/** From here on, in passages, reading a saved index is faster than making it. */
const INDEX_SAVED_FROM = 1_000;

let nameSounds: ReturnType<typeof readNameSounds>;
const lexicon = lazyLexicon(lexiconFile());

/** The tables, read when the first library is made. */
function tables(): LibraryOptions {
  nameSounds ??= readNameSounds();
  return { nameSounds, lexicon };
}

/** The library of a few articles, with the tables that the build makes, and no index kept. */
export function libraryOf(articles: readonly Article[]): Library {
  return buildLibrary(articles, tables());
}

/** Where a library keeps things, and what it is made with. */
export interface LibrarySettings {
  /** For what can be made again; a folder that cannot be written to costs time, no more. */
  readonly cacheFolder: string;
  /** A folder with a model of meaning; none unless told. */
  readonly embeddingModel?: string | undefined;
  /** Told what goes wrong while the model reads. */
  readonly reportError: (error: unknown) => void;
}

/**
 * The library of these articles.
 *
 * @throws FootnoteError `bad-config` if the embedding model cannot be used
 */
export async function assembleLibrary(
  articles: readonly Article[],
  { cacheFolder, embeddingModel, reportError }: LibrarySettings,
): Promise<Library> {
  const file = join(cacheFolder, 'passages.index');
  const isIndexSaved = articles.reduce((sum, { passages }) => sum + passages.length, 0) >= INDEX_SAVED_FROM;
  const savedIndex = isIndexSaved ? await readFile(file).catch(() => undefined) : undefined;
  const library = buildLibrary(articles, {
    ...tables(),
    savedIndex,
    foundBefore: openSavedMentions(join(cacheFolder, 'mentions'), articles),
    drawnBefore: openSavedLine(cacheFolder, articles, [embeddingModel ?? '']),
    openMeaning:
      embeddingModel === undefined ? undefined : meaningBy(embeddingModel, cacheFolder, reportError),
  });
  if (isIndexSaved && library.savedIndex !== 'used') {
    await mkdir(cacheFolder, { recursive: true })
      .then(() => writeFileAtomic(file, Buffer.from(library.saveIndex())))
      .catch(() => undefined);
  }
  return library;
}

/** The models opened so far, by folder: loading one takes seconds, and a library is made anew with every change. */
const embedders = new Map<string, Embedder>();

function meaningBy(
  folder: string,
  cacheFolder: string,
  reportError: (error: unknown) => void,
): (passages: readonly Passage[]) => Meaning {
  const embedder = embedders.get(folder) ?? openEmbedder(folder);
  embedders.set(folder, embedder);
  return (passages) => openMeaning(passages, embedder, join(cacheFolder, 'passages.vectors'), reportError);
}
