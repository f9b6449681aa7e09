/** A corpus kept up to date while its files change. */
import { relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { type Corpus, isCorpusFile, loadCorpus } from './load-corpus.js';

/** How long the files must be still before they are read. Chokidar swallows a file's second change within 50 ms. */
const STILL_MS = 100;

/** A running watch. */
export interface CorpusWatch {
  /** Settles when every change from then on will be seen. */
  readonly ready: Promise<void>;
  /** Stops watching; nothing is called back after it settles. */
  close(): Promise<void>;
}

/**
 * Watches the folders and calls back with a complete new load whenever an article or a problem has come, gone or
 * changed. A file that broke keeps its last good version, and a problem says why; a deleted file goes.
 *
 * @param initial - what `loadCorpus` gave for the same folders
 * @param onError - told of what went wrong with the watching itself, or in `onChange`
 */
export function watchCorpus(
  folders: readonly string[],
  initial: Corpus,
  onChange: (corpus: Corpus) => void | Promise<void>,
  onError: (error: unknown) => void = () => undefined,
): CorpusWatch {
  const roots = folders.map((folder) => resolve(folder));
  let current = initial;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isClosed = false;

  const reload = async () => {
    if (isClosed) return;
    const next = await loadCorpus(roots, current);
    if (isClosed || isSame(current, next)) return;
    current = next;
    await onChange(next);
  };
  const schedule = () => {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(() => {
      running = running.then(reload).catch(onError);
    }, STILL_MS);
  };

  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      stats?.isFile() === true && !roots.some((root) => isCorpusFile(relative(root, path))),
  });
  watcher.on('all', schedule).on('error', onError);
  const ready = new Promise<void>((settle) => {
    watcher.once('ready', () => {
      // What changed between the load and now went unseen.
      schedule();
      settle();
    });
  });

  return {
    ready,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}

function isSame(one: Corpus, other: Corpus): boolean {
  const areArticlesSame =
    one.articles.length === other.articles.length &&
    one.articles.every((article, index) => article === other.articles[index]);
  return areArticlesSame && describeProblems(one) === describeProblems(other);
}

function describeProblems({ problems }: Corpus): string {
  return problems.map(({ message }) => message).join('\n');
}
