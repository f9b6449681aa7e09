import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { NameLists } from '../../src/name-words/name-words.js';
import { readWordNetNames } from '../../src/name-words/wordnet-names.js';

const NOUNS = `  1 a line of the licence
00007846 03 n 01 person 0 000 | somebody
00000001 03 n 01 painter 0 001 @ 00007846 n 0000 | who paints
00000002 18 n 02 Sir_Edwin_Larch 0 Larch 1 001 @i 00000001 n 0000 | one painter
00000003 15 n 01 Mount_Larch 0 001 @i 00000004 n 0000 | one mountain
00000004 17 n 01 mountain 0 000 | a hill
00000005 18 n 01 Norlander 0 001 @ 00007846 n 0000 | somebody of the north`;

let lists: NameLists;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wordnet-'));
  await writeFile(join(folder, 'data.noun'), NOUNS);
  for (const part of ['verb', 'adj', 'adv']) {
    await writeFile(join(folder, `data.${part}`), `00000009 29 v 01 ${part}ify 0 000 | to do`);
  }
  lists = await readWordNetNames(folder);
});

test('words in small letters, and peoples, are common', () => {
  expect([...lists.common].sort()).toEqual(
    ['adjify', 'advify', 'mountain', 'norlander', 'painter', 'person', 'verbify'].sort(),
  );
});

test('single people give first and family names, without their titles', () => {
  expect([...lists.firstNames]).toEqual(['edwin']);
  expect([...lists.familyNames]).toEqual(['larch']);
});

test('other single things are places', () => {
  expect([...lists.places]).toEqual(['mount larch']);
});
