/** The words and names of English by which a name is told from a word in capitals; made by the build. */
import { existsSync, readFileSync } from 'node:fs';
import { builtFile } from '../project.js';

/** All of it in small letters. */
export interface NameLists {
  /** Words that are no names. */
  readonly common: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  /** Places and other single things that are no people: mountains, wars, books. */
  readonly places: ReadonlySet<string>;
}

const NONE: NameLists = {
  common: new Set(),
  firstNames: new Set(),
  familyNames: new Set(),
  places: new Set(),
};

let lists: NameLists | undefined;

/** The lists, read once; empty where they were not built: then capitals alone make a name. */
export function nameWords(): NameLists {
  return (lists ??= read(nameWordsFile()));
}

/** The file that `npm run build` writes. */
export function nameWordsFile(): string {
  return builtFile('name-words.txt');
}

/** One list a line, its names between bars. */
export function write({ common, firstNames, familyNames, places }: NameLists): string {
  return [common, firstNames, familyNames, places].map((list) => [...list].join('|')).join('\n');
}

function read(file: string): NameLists {
  if (!existsSync(file)) return NONE;
  const [common, firstNames, familyNames, places] = readFileSync(file, 'utf8').split('\n');
  const set = (line = ''): ReadonlySet<string> => new Set(line.split('|'));
  return {
    common: set(common),
    firstNames: set(firstNames),
    familyNames: set(familyNames),
    places: set(places),
  };
}
