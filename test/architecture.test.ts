import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: a room, and what it may import besides itself. A room is a folder or a file of `src/`, or
 * `commands`. `types:` marks a room of which only types may be imported.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  gradual: [],
  'group-by': [],
  project: ['node'],
  command: ['model', 'types:library'],
  text: ['model'],
  lang: ['model', 'text'],
  units: ['model', 'text'],
  corpus: ['model', 'errors', 'text', 'lang', 'node', 'yaml', 'chokidar', 'write-file-atomic'],
  facts: ['model', 'gradual', 'group-by', 'text', 'lang', 'units', 'dictionary', 'name-words'],
  search: ['model', 'gradual', 'text', 'lang', 'lexicon', 'minisearch'],
  // The tables that the build makes, and how they are read.
  lexicon: ['project', 'model', 'errors', 'text', 'lang', 'node'],
  dictionary: ['project', 'lang', 'node'],
  library: [
    'model',
    'gradual',
    'group-by',
    'text',
    'facts',
    'search',
    'types:lexicon',
    'types:embedding',
    'lang',
    'units',
  ],
  // A model of meaning, loaded only where one is set.
  embedding: ['project', 'model', 'errors', 'write-file-atomic', 'node'],
  'assemble-library': [
    ...['model', 'library', 'saved-work', 'lexicon', 'name-sounds', 'embedding'],
    ...['write-file-atomic', 'node'],
  ],
  'saved-work': ['project', 'model', 'types:library', 'types:search', 'write-file-atomic', 'node'],
  'name-words': ['project', 'lexicon', 'node'],
  'name-sounds': ['project', 'model', 'text', 'lang', 'facts', 'lexicon', 'node'],
  answer: ['model', 'group-by', 'errors', 'text', 'lang', 'units', 'types:library', 'facts'],
  commands: ['command', 'model', 'errors', 'answer'],
  'load-commands': ['project', 'command', 'errors', 'lang', 'node'],
  config: ['errors', 'node', 'dotenv'],
  render: ['model', 'group-by', 'text', 'lang', 'units', 'discord-api-types', 'errors'],
  bot: [
    ...[
      'model',
      'command',
      'load-commands',
      'library',
      'assemble-library',
      'render',
      'config',
      'errors',
      'corpus',
      'lang',
    ],
    ...['discord.js', 'discord-api-types', 'pino', 'node', '@napi-rs/canvas'],
  ],
  start: ['project', 'config', 'errors', 'bot', 'node'],
  preview: [
    'project',
    'errors',
    'node',
    'ws',
    'zod',
    'discord-api-spec',
    'discord-api-types',
    'preact',
    'discord-markdown-parser',
  ],
  cli: [
    'model',
    'gradual',
    'command',
    'load-commands',
    'assemble-library',
    'library',
    'render',
    'text',
    'config',
    'errors',
    'corpus',
    'lang',
    'facts',
    'answer',
    'node',
  ],
};

/** Packages that only read text, and that the rooms for text may use. */
const TEXT_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  text: ['opencc-js', 'stemmer'],
  lang: ['opencc-js'],
  dictionary: ['@node-rs/jieba'],
  facts: ['@node-rs/jieba', 'pinyin-pro'],
  'name-words': ['compromise'],
  search: ['pinyin-pro'],
  // Loads it when it is first needed.
  answer: ['compromise', 'node:module'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
  /** The file in the project, for an import of one. */
  readonly path?: string;
}

const root = resolve(import.meta.dirname, '..');
const files = ['src', 'commands'].flatMap((folder) => sourceFiles(join(root, folder)));
const imports = files.flatMap(importsOf);

describe('who imports whom', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    const allowed = new Set([room, ...(MAY_IMPORT[room] ?? []), ...(TEXT_PACKAGES[room] ?? [])]);
    const isAllowed = (target: string): boolean =>
      allowed.has(target) || (target === 'node:module' && allowed.has('node'));
    const offences = imports
      .filter(({ file, target, isType }) => {
        return roomOf(file) === room && !isAllowed(target) && !(isType && allowed.has(`types:${target}`));
      })
      .map(({ file, target }) => `${relative(root, file)} imports ${target}`);
    expect(offences).toEqual([]);
  });

  it('every room is in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('no file imports itself by way of others, not even by type', () => {
    expect(findCycle(groupByFile(imports))?.map((file) => relative(root, file))).toBeUndefined();
  });

  it('only the search imports minisearch', () => {
    expect(roomsImporting('minisearch')).toEqual(['search']);
  });

  it('only the bot imports discord.js', () => {
    expect(roomsImporting('discord.js')).toEqual(['bot']);
  });

  it('only config reads the environment, and the preview its own', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8'))).map(roomOf);
    expect([...new Set(readers)].filter((room) => !['config', 'preview', 'start'].includes(room))).toEqual(
      [],
    );
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** `src/text/fold.ts` → text, `src/model.ts` → model, `commands/ask.ts` → commands. */
function roomOf(file: string): string {
  const [top = '', second = ''] = relative(root, file).split(/[/\\]/);
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const pattern =
    /^(?:import|export)(\s+type)?\s(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(pattern)].map((match) => {
    const from = match[2] ?? match[3] ?? '';
    const isType = match[1] !== undefined;
    if (!from.startsWith('.')) return { file, isType, target: packageOf(from) };
    const path = join(dirname(file), from).replace(/\.js$/, '.ts');
    return { file, isType, path, target: roomOf(path) };
  });
}

function packageOf(name: string): string {
  if (name === 'node:module') return name;
  if (name.startsWith('node:')) return 'node';
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
}

function roomsImporting(target: string): string[] {
  return [...new Set(imports.filter((found) => found.target === target).map(({ file }) => roomOf(file)))];
}

function groupByFile(all: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const { file, path } of all) {
    if (path) edges.set(file, [...(edges.get(file) ?? []), path]);
  }
  return edges;
}

/** A chain of files that ends where it began; undefined if there is none. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
