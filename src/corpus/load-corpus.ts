/** Folders of corpus files, loaded. */
import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { FootnoteError, type ErrorCode } from '../errors.js';
import type { Article } from '../model.js';
import { decodeText } from './decode-text.js';
import { formatError } from './format-error.js';
import { readArticle } from './read-article.js';
import { readBytes, unreadable } from './read-bytes.js';

/** A file, or a folder, that could not be loaded. */
export interface CorpusProblem {
  /** Absolute path. */
  readonly file: string;
  readonly code: ErrorCode;
  /** Where, what was found and what was expected. */
  readonly message: string;
  /** Whether the version loaded before stays in use. */
  readonly isKept: boolean;
}

/** All articles, in the order of the folders and of the file names, and what could not be loaded. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly CorpusProblem[];
}

/**
 * The corpus that stands in some folders: every `.md` file at any depth but `README.md` and hidden ones. A broken file
 * becomes a problem; the others load. Of two files with the same id the first keeps it.
 *
 * @param folders - paths, absolute or relative to the working directory
 * @param previous - an earlier load: a file that broke since then keeps its earlier version, and an unchanged one its
 *   identity
 */
export async function loadCorpus(
  folders: readonly string[],
  previous: Corpus = { articles: [], problems: [] },
): Promise<Corpus> {
  const articles: Article[] = [];
  const problems: CorpusProblem[] = [];
  const before = new Map(previous.articles.map((article) => [article.document.source, article]));
  const fileOfId = new Map<string, string>();

  const add = (article: Article) => {
    articles.push(article);
    fileOfId.set(article.document.id, article.document.source);
  };

  for (const folder of new Set(folders.map((path) => resolve(path)))) {
    for (const file of await listFiles(folder, problems)) {
      if (fileOfId.has(idClaim(file))) continue;
      fileOfId.set(idClaim(file), file);
      const earlier = before.get(file);
      try {
        const article = readArticle(decodeText(await readBytes(file), file), file);
        const rival = fileOfId.get(article.document.id);
        if (rival !== undefined) throw clash(file, article.document.id, rival);
        add(earlier?.document.contentHash === article.document.contentHash ? earlier : article);
      } catch (error) {
        if (!(error instanceof FootnoteError)) throw error;
        const isKept = earlier !== undefined && !fileOfId.has(earlier.document.id);
        if (isKept) add(earlier);
        problems.push(problem(file, error, isKept));
      }
    }
  }
  return { articles, problems };
}

/** Whether a path inside a corpus folder, relative to it, is a corpus file. */
export function isCorpusFile(relativePath: string): boolean {
  const parts = relativePath.split(sep);
  const name = parts.at(-1) ?? '';
  return /\.md$/i.test(name) && !/^readme\.md$/i.test(name) && !parts.some((part) => part.startsWith('.'));
}

function problem(file: string, { code, message }: FootnoteError, isKept: boolean): CorpusProblem {
  return { file, code, message, isKept };
}

/** The key under which a file is noted as read, so that folders one inside the other give it once. */
function idClaim(file: string): string {
  return `file:${file}`;
}

async function listFiles(folder: string, problems: CorpusProblem[]): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter(isCorpusFile)
      .sort((one, other) => (one < other ? -1 : 1))
      .map((name) => join(folder, name));
  } catch (error) {
    problems.push(problem(folder, unreadable(folder, 'a folder of Markdown files', error), false));
    return [];
  }
}

function clash(file: string, id: string, rival: string): FootnoteError {
  return formatError(
    'bad-document',
    { file },
    `the id "${id}", which ${rival} has already`,
    'a file name of its own',
  );
}
