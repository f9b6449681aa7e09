/** The library that answers now, replaced as a whole when the corpus changes. */
import { loadCorpus, type Corpus } from '../corpus/load-corpus.js';
import { watchCorpus } from '../corpus/watch-corpus.js';
import { buildLibrary, type Library } from '../library.js';
import { readNameSounds } from '../name-sounds/name-sounds-file.js';
import type { Logger } from './log.js';

export interface CurrentLibrary {
  /** A request that has begun keeps the one it was given. */
  readonly get: () => Library;
  readonly close: () => Promise<void>;
}

/** Loads the folders, watches them, and tells the log of every problem. A broken file never stops the others. */
export async function openLibrary(folders: readonly string[], log: Logger): Promise<CurrentLibrary> {
  const nameSounds = readNameSounds();
  const open = (corpus: Corpus): Library => {
    for (const { message, isKept } of corpus.problems) log.error({ isKept }, message);
    const started = performance.now();
    const built = buildLibrary(corpus.articles, { nameSounds });
    const ms = Math.round(performance.now() - started);
    const passages = corpus.articles.reduce((sum, article) => sum + article.passages.length, 0);
    log.info({ documents: built.documents.length, passages, ms }, 'library built');
    return built;
  };
  const corpus = await loadCorpus(folders);
  let library = open(corpus);
  const watch = watchCorpus(
    folders,
    corpus,
    (changed) => {
      library = open(changed);
    },
    (error) => log.error({ err: error }, 'watching the corpus'),
  );
  await watch.ready;
  return { get: () => library, close: () => watch.close() };
}
