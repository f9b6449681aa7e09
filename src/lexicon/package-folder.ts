/** Where an installed package lies. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FootnoteError } from '../errors.js';

/**
 * The folder of an installed package. Looked for by path, because packages may hide their data files from `resolve`.
 *
 * @throws FootnoteError `unreadable-file` if it is not installed
 */
export function packageFolder(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((path) => existsSync(path));
  if (folder === undefined) {
    throw new FootnoteError(
      'unreadable-file',
      `lexicon: no package ${name}, expected it to be installed: run npm ci`,
    );
  }
  return folder;
}
