/** What a table that the build makes was made of, so that it is made anew when that has changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageFolder } from './package-folder.js';

const SOURCE = resolve(import.meta.dirname, '..');

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

/** The modules of a folder, or the one module, as they are run: compiled or not. */
async function filesOf(name: string): Promise<readonly string[]> {
  const path = join(SOURCE, name);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path + import.meta.filename.slice(-3)];
  const names = (await readdir(path)).filter((one) => /\.[jt]s$/u.test(one));
  return names.sort().map((one) => join(path, one));
}
