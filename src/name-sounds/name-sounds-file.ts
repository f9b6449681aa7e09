/** The file that holds the table of name sounds. */
import { existsSync, readFileSync } from 'node:fs';
import type { NameSounds } from '../facts/names/name-sounds.js';
import { builtFile } from '../project.js';

/** The file that `npm run build` writes. */
export function nameSoundsFile(): string {
  return builtFile('name-sounds.json');
}

/** The table; undefined where it was not built, or by an older program: names are then compared by their consonants alone. */
export function readNameSounds(file = nameSoundsFile()): NameSounds | undefined {
  if (!existsSync(file)) return undefined;
  const table = JSON.parse(readFileSync(file, 'utf8')) as Partial<NameSounds>;
  return table.answers ? (table as NameSounds) : undefined;
}
