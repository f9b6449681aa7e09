/** Where the project lies, what its build writes, and where the code that runs was read from. */
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The project's folder: the nearest one above this file with a `package.json`. */
export const ROOT = findRoot(import.meta.dirname);

/** What `npm run build` writes to. */
const DIST = join(ROOT, 'dist');

/** The folder with `src/` and `commands/` as they run: the sources, or the build. */
export const CODE = import.meta.dirname.startsWith(DIST + sep) ? DIST : ROOT;

/** A file that `npm run build` writes, such as `lexicon.bin`; the same one for sources as for what they are built to. */
export function builtFile(name: string): string {
  return join(DIST, name);
}

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
