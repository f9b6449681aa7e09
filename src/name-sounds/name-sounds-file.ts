/** The file that holds the table of name sounds. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NameSounds } from '../facts/names/name-sounds.js';

/** The file that `npm run build` writes: `dist/name-sounds.json`, for built code as for sources. */
export function nameSoundsFile(): string {
  const built = import.meta.url.includes('/dist/src/name-sounds/');
  return fileURLToPath(
    new URL(built ? '../../name-sounds.json' : '../../dist/name-sounds.json', import.meta.url),
  );
}

/** The table; undefined where it was not built, or by an older program: names are then compared by their consonants alone. */
export function readNameSounds(file = nameSoundsFile()): NameSounds | undefined {
  if (!existsSync(file)) return undefined;
  const table = JSON.parse(readFileSync(file, 'utf8')) as Partial<NameSounds>;
  return table.answers ? (table as NameSounds) : undefined;
}
