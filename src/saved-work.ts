/**
 * What a start has worked out and the next one would work out again, kept in files: what was found in each article, and
 * where the line between answers and others lies. To read it there takes a quarter of the time, and less.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import writeFileAtomic from 'write-file-atomic';
import type { FoundBefore } from './library/known-facts.js';
import type { Article, Mention } from './model.js';
import { builtFile, CODE, ROOT } from './project.js';
import type { Abstention, DrawnBefore } from './search/abstention.js';

/** What has a say in what is found beside the program: tables that the build makes, and the versions of packages. */
const TABLES = [
  ...['dictionary.bin', 'lexicon.bin', 'name-sounds.json', 'name-words.txt'].map(builtFile),
  join(ROOT, 'package.json'),
];

/** A level of gzip at which files are a tenth, and writing takes no longer than it must. */
const FAST = 1;

/** What a file is called, and what a half-written one is. */
const OWN = /^[0-9a-f]{32}\.json\.gz/;

let version: string | undefined;

/**
 * The files in a folder, one for each of the articles; those of others are deleted. A file is named by the article's
 * content and by `finder`, so that what another version found is never read. A damaged file is as good as none, and a
 * folder that cannot be written to keeps nothing.
 */
export function openSavedMentions(
  folder: string,
  articles: readonly Article[],
  finder = (version ??= versionOfFinder()),
): FoundBefore {
  const nameOf = ({ document: { id, contentHash } }: Article): string =>
    `${hashOf(finder, id, contentHash)}.json.gz`;
  const names = new Set(articles.map(nameOf));
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder))
      if (OWN.test(name) && !names.has(name)) rmSync(join(folder, name));
  } catch {
    // Then nothing is kept.
  }
  return {
    read: (article) => {
      try {
        const mentions: unknown = JSON.parse(
          gunzipSync(readFileSync(join(folder, nameOf(article)))).toString(),
        );
        return areOf(article, mentions) ? mentions : undefined;
      } catch {
        return undefined;
      }
    },
    write: (article, mentions) => {
      try {
        const bytes = gzipSync(JSON.stringify(mentions), { level: FAST });
        // What is lost with the power is found again.
        writeFileAtomic.sync(join(folder, nameOf(article)), bytes, { fsync: false });
      } catch {
        // The next start takes longer.
      }
    },
  };
}

/**
 * Where the line lay in the same library the last time, in a file of the folder. The line of other articles, or of
 * another version, is never read; a damaged file is as good as none.
 *
 * @param others - whatever else has a say in where the line lies
 */
export function openSavedLine(
  folder: string,
  articles: readonly Article[],
  others: readonly string[] = [],
  finder = (version ??= versionOfFinder()),
): DrawnBefore {
  const file = join(folder, 'abstention.json');
  const contents = articles.map(({ document: { id, contentHash } }) => `${id} ${contentHash}`);
  const key = hashOf(finder, ...others, ...contents);
  return {
    read: () => {
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8')) as { key?: unknown; line?: unknown };
        return kept.key === key && isLine(kept.line) ? kept.line : undefined;
      } catch {
        return undefined;
      }
    },
    write: (line) => {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileAtomic.sync(file, JSON.stringify({ key, line }), { fsync: false });
      } catch {
        // The next start takes longer.
      }
    },
  };
}

function isLine(line: unknown): line is Abstention {
  return (
    typeof line === 'object' &&
    line !== null &&
    ['threshold', 'questions', 'kept', 'refused'].every((name) =>
      Number.isFinite((line as Readonly<Record<string, unknown>>)[name]),
    )
  );
}

/** Whether these are mentions, and all of them stand in the article's passages. */
function areOf({ passages }: Article, mentions: unknown): mentions is readonly Mention[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return (
    Array.isArray(mentions) &&
    (mentions as readonly Mention[]).every(
      ({ passageId, span, text, value }) =>
        typeof value === 'object' && texts.get(passageId)?.slice(span.start, span.end) === text,
    )
  );
}

/** A fingerprint of the program, its tables and what runs it. */
function versionOfFinder(): string {
  const source = join(CODE, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .sort()
    .map((name) => join(source, name));
  const tables = TABLES.filter((file) => existsSync(file));
  return hashOf(process.versions.node, ...[...files, ...tables].map((file) => readFileSync(file)));
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
