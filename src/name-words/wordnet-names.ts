/** Which words WordNet has in small letters, and which names of people and places. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NameLists } from './name-words.js';

const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;
/** The synset under which every person stands. */
const PERSON = '00007846';
const TITLE =
  /^(?:saint|st\.?|sir|dame|president|king|queen|prince|princess|duke|lord|lady|baron|viscount|count|earl|pope|the|first|general|emperor|of|dr\.?|mr\.?|mrs\.?)$/u;

interface Synset {
  readonly words: readonly string[];
  readonly above: readonly string[];
  readonly isInstance: boolean;
}

/** The lists, from the folder with WordNet's `data.*` files. */
export async function readWordNetNames(folder: string): Promise<NameLists> {
  const nouns = new Map<string, Synset>();
  const common = new Set<string>();
  for (const part of PARTS_OF_SPEECH) {
    for (const line of (await readFile(join(folder, `data.${part}`), 'utf8')).split('\n')) {
      if (line === '' || line.startsWith('  ')) continue;
      const [id, synset] = readSynset(line);
      if (part === 'noun') nouns.set(id, synset);
      for (const word of synset.words) if (/^[a-z-]{2,}$/u.test(word)) common.add(word);
    }
  }
  // `Serb`, `Muslim`: written with a capital, and no single one's name.
  for (const { words, isInstance } of nouns.values())
    if (!isInstance)
      for (const word of words) if (/^\p{Lu}\p{Ll}+$/u.test(word)) common.add(word.toLowerCase());
  const firstNames = new Set<string>();
  const familyNames = new Set<string>();
  const places = new Set<string>();
  for (const [id, { words, isInstance }] of nouns) {
    if (!isInstance) continue;
    const isPerson = isBelow(id, [PERSON], nouns);
    for (const name of words) {
      if (!isPerson) {
        if (/^\p{Lu}/u.test(name)) places.add(name.toLowerCase());
        continue;
      }
      const parts = name
        .toLowerCase()
        .split(' ')
        .filter((word) => !TITLE.test(word));
      const [first, last] = [parts[0], parts.at(-1)];
      if (last !== undefined) familyNames.add(last);
      if (first !== undefined && parts.length > 1 && !common.has(first) && /^\p{L}{2,}$/u.test(first))
        firstNames.add(first);
    }
  }
  return { common, firstNames, familyNames, places };
}

/** `offset file type count(hex) word id … pointers symbol offset type source/target …` */
function readSynset(line: string): readonly [id: string, Synset] {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
  const count = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/u, '').replaceAll('_', ' '),
  );
  const above: string[] = [];
  let isInstance = false;
  const pointersAt = 4 + 2 * count;
  for (let i = 0; i < Number(fields[pointersAt]); i++) {
    const [symbol, offset = ''] = fields.slice(pointersAt + 1 + 4 * i);
    if (symbol === '@i') isInstance = true;
    if (symbol === '@' || symbol === '@i') above.push(offset);
  }
  return [fields[0] ?? '', { words, above, isInstance }];
}

function isBelow(id: string, wanted: readonly string[], nouns: ReadonlyMap<string, Synset>): boolean {
  const seen = new Set([id]);
  for (const at of seen) {
    if (wanted.includes(at)) return true;
    for (const above of nouns.get(at)?.above ?? []) seen.add(above);
  }
  return false;
}
