/** The library that answers now, replaced as a whole when the corpus changes. */
import type { LibraryConfig } from '../config.js';
import { loadCorpus, type Corpus } from '../corpus/load-corpus.js';
import { watchCorpus } from '../corpus/watch-corpus.js';
import { assembleLibrary } from '../assemble-library.js';
import type { Library } from '../library.js';
import type { Logger } from './log.js';

export interface CurrentLibrary {
  /** A request that has begun keeps the one it was given. */
  readonly get: () => Library;
  readonly close: () => Promise<void>;
}

/** Loads the folders, watches them, and tells the log of every problem. A broken file never stops the others. */
export async function openLibrary(
  { corpusFolders, cacheFolder, embeddingModel }: LibraryConfig,
  log: Logger,
): Promise<CurrentLibrary> {
  const open = async (corpus: Corpus): Promise<Library> => {
    for (const { message, isKept } of corpus.problems) log.error({ isKept }, message);
    const started = performance.now();
    const built = await assembleLibrary(corpus.articles, {
      cacheFolder,
      embeddingModel,
      reportError: (error) => log.error({ err: error }, 'embedding model'),
    });
    const ms = Math.round(performance.now() - started);
    const passages = corpus.articles.reduce((sum, article) => sum + article.passages.length, 0);
    log.info(
      { documents: built.documents.length, passages, savedIndex: built.savedIndex, ms },
      'library built',
    );
    return built;
  };
  const corpus = await loadCorpus(corpusFolders);
  let library = await open(corpus);
  const watch = watchCorpus(
    corpusFolders,
    corpus,
    async (changed) => {
      library = await open(changed);
      readOn(library);
    },
    (error) => log.error({ err: error }, 'watching the corpus'),
  );
  const readOn = (one: Library): void => {
    // One article at a time, so that questions find their answers in between.
    if (one === library && !isClosed && one.readOn()) setImmediate(readOn, one);
  };
  let isClosed = false;
  readOn(library);
  await watch.ready;
  return {
    get: () => library,
    close: () => {
      isClosed = true;
      return watch.close();
    },
  };
}
