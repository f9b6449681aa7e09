/** What a table that the build makes was made of, so that it is made anew when that has changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project.js';
import { packageFolder } from './package-folder.js';

const SOURCE = join(ROOT, 'src');

/** What goes into a table. */
export interface Ingredients {
  /** Folders and files of this project that hold the code, from `src/`; without the endings of files. */
  readonly code: readonly string[];
  /** Packages, by name: their versions count. */
  readonly packages: readonly string[];
}

/**
 * A hash of the code and of the versions of the packages.
 *
 * @throws FootnoteError `unreadable-file` if a package is not installed
 */
export async function madeOf({ code, packages }: Ingredients): Promise<string> {
  const sources = await Promise.all(code.map(filesOf));
  const versions = packages.map((name) => join(packageFolder(name), 'package.json'));
  const hash = createHash('sha256');
  for (const file of [...sources.flat(), ...versions]) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** The modules of a folder, or the one module. */
async function filesOf(name: string): Promise<readonly string[]> {
  const path = join(SOURCE, name);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [`${path}.ts`];
  const names = (await readdir(path)).filter((one) => one.endsWith('.ts'));
  return names.sort().map((one) => join(path, one));
}
