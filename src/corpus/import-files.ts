/** Raw article files, imported into a corpus folder. */
import { join, relative, resolve } from 'node:path';
import { FootnoteError, type ErrorCode } from '../errors.js';
import { decodeText } from './decode-text.js';
import { MAX_ID_LENGTH, toDocumentId } from './document-id.js';
import { formatFrontMatter, splitFrontMatter, type FrontMatter } from './front-matter.js';
import { importArticle } from './import-article.js';
import { loadCorpus } from './load-corpus.js';
import { readArticle } from './read-article.js';
import { readBytes } from './read-bytes.js';
import { fingerprintOf, writeArticle } from './write-article.js';

/** How to import. The front matter given here outranks what the articles say. */
export interface ImportOptions extends Partial<FrontMatter> {
  /** The folder of the corpus to write to. */
  readonly corpus: string;
  /** The corpus's other folders, which may hold the same article already. */
  readonly otherFolders?: readonly string[];
  /** Whether to leave the disk as it is and only tell what would be written. */
  readonly dryRun?: boolean;
}

/** A file done, and how many of how many are. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly outcome: ImportOutcome;
}

/** What became of one file. */
export type ImportOutcome =
  | {
      readonly kind: 'written';
      readonly file: string;
      /** Where the corpus document stands, or would stand. */
      readonly path: string;
      readonly id: string;
      readonly frontMatter: FrontMatter;
      /** Paragraphs and lines about the article, as the library counts them. */
      readonly passageCount: number;
      /** How many of them are lines about the article: who wrote it, whence it comes. */
      readonly noteCount: number;
      readonly sections: readonly string[];
      /** What was left out, one sentence each. */
      readonly remarks: readonly string[];
      /** What the corpus document holds, or would hold. */
      readonly text: string;
    }
  | {
      readonly kind: 'updated';
      readonly file: string;
      /** The document that holds the same paragraphs; what the options give stands in its front matter now. */
      readonly path: string;
      readonly id: string;
      readonly frontMatter: FrontMatter;
      /** The fields that were another before. */
      readonly changed: readonly (keyof FrontMatter)[];
      readonly text: string;
    }
  | {
      readonly kind: 'duplicate';
      readonly file: string;
      /** The document that holds the same paragraphs. */
      readonly of: { readonly id: string; readonly title: string; readonly path: string };
      readonly code: 'duplicate-article';
      readonly message: string;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly code: ErrorCode; readonly message: string };

/**
 * Turns raw articles into corpus documents, one after the other. A bad file becomes an outcome and stops no other.
 *
 * @param files - paths of plain-text or Markdown articles
 * @param onProgress - told each outcome as it comes, with how many of how many files are done
 * @returns one outcome per file, in the same order
 */
export async function importFiles(
  files: readonly string[],
  { corpus, otherFolders = [], dryRun = false, ...given }: ImportOptions,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportOutcome[]> {
  const known = await loadCorpus([corpus, ...otherFolders]);
  const ids = new Set(known.articles.map(({ document }) => document.id));
  // A broken file holds its name too.
  for (const { file } of known.problems) ids.add(toDocumentId(baseNameOf(file)));
  const documents = new Map(
    known.articles.map(({ document, passages }): [string, Known] => {
      const { id, source: path, contentHash: _hash, ...frontMatter } = document;
      return [fingerprintOf(passages), { id, title: document.title, path, frontMatter }];
    }),
  );

  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    const outcome = await importFile(file).catch((error: unknown): ImportOutcome => {
      if (error instanceof FootnoteError)
        return { kind: 'failed', file, code: error.code, message: error.message };
      throw error;
    });
    outcomes.push(outcome);
    onProgress({ done: outcomes.length, total: files.length, outcome });
  }
  return outcomes;

  async function importFile(file: string): Promise<ImportOutcome> {
    const { frontMatter, text, remarks } = importArticle(
      decodeText(await readBytes(file), file),
      file,
      given,
    );
    const id = freeId(toDocumentId(frontMatter.title) || toDocumentId(baseNameOf(file)) || 'article', ids);
    const path = join(corpus, `${id}.md`);
    const { document, passages } = readArticle(text, path);
    const fingerprint = fingerprintOf(passages);
    const twin = documents.get(fingerprint);
    if (twin) {
      const changed = differing(given, twin.frontMatter);
      // A title makes the name of the file, and a folder that is only read stays as it is.
      const isOwn = !relative(resolve(corpus), resolve(twin.path)).startsWith('..');
      const written = isOwn ? changed.filter((field) => field !== 'title') : [];
      if (written.length > 0) return update(file, twin, written);
      const stays = changed.map((field) => `; its ${field} stays “${String(twin.frontMatter[field])}”`);
      const message = `${file} is here already, as “${twin.title}” (${twin.path}): nothing to do${stays.join('')}`;
      const { id, title, path } = twin;
      return { kind: 'duplicate', file, of: { id, title, path }, code: 'duplicate-article', message };
    }
    if (!dryRun) await writeArticle(path, text);
    ids.add(id);
    documents.set(fingerprint, { id, title: document.title, path, frontMatter });
    const sections = [...new Set(passages.flatMap(({ section }) => section ?? []))];
    return {
      kind: 'written',
      file,
      path,
      id,
      frontMatter,
      passageCount: passages.length,
      noteCount: passages.filter(({ role }) => role === 'source-note').length,
      sections,
      remarks,
      text,
    };
  }

  /** What the options give goes into the front matter of the document that is there; its body stays. */
  async function update(
    file: string,
    twin: Known,
    changed: readonly (keyof FrontMatter)[],
  ): Promise<ImportOutcome> {
    const { id, path } = twin;
    const told = Object.fromEntries(changed.map((field) => [field, given[field]]));
    const frontMatter: FrontMatter = { ...twin.frontMatter, ...told };
    const body = splitFrontMatter(decodeText(await readBytes(path), path))?.body ?? '';
    const text = `${formatFrontMatter(frontMatter)}${body}`;
    readArticle(text, path);
    if (!dryRun) await writeArticle(path, text);
    return { kind: 'updated', file, path, id, frontMatter, changed, text };
  }
}

/** A document of the corpus. */
interface Known {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly frontMatter: FrontMatter;
}

/** The fields that are given and say something else. */
function differing(given: Partial<FrontMatter>, there: FrontMatter): readonly (keyof FrontMatter)[] {
  const fields = Object.keys(given) as (keyof FrontMatter)[];
  return fields.filter((field) => given[field] !== undefined && given[field] !== there[field]);
}

/** The id itself, or with the first number behind it that makes it new. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = `${id.slice(0, MAX_ID_LENGTH - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function baseNameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '');
}
