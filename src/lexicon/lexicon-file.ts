/** Where the lexicon is. */
import { builtFile } from '../project.js';

/** The file that `npm run build` writes. */
export function lexiconFile(): string {
  return builtFile('lexicon.bin');
}
