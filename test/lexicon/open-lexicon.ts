/** The lexicon of the whole dictionaries, for tests that judge what it finds. */
import { join } from 'node:path';
import { openLexicon, type Lexicon } from '../../src/lexicon/lexicon.js';
import { makeLexicon } from '../../src/lexicon/make-lexicon.js';

/** Made at the first call after a change of the code that makes it: about ten seconds. Then opened at once. */
export async function openWholeLexicon(): Promise<Lexicon> {
  const root = join(import.meta.dirname, '..', '..');
  const file = join(root, 'node_modules', '.cache', 'footnote', 'lexicon.bin');
  await makeLexicon(file);
  return openLexicon(file);
}
