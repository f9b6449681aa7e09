/** Where the lexicon is. */
import { fileURLToPath } from 'node:url';

/** The file that `npm run build` writes: `dist/lexicon.bin`, for code in `dist/src/lexicon/` as for code in `src/lexicon/`. */
export function lexiconFile(): string {
  const built = import.meta.url.includes('/dist/src/lexicon/');
  return fileURLToPath(new URL(built ? '../../lexicon.bin' : '../../dist/lexicon.bin', import.meta.url));
}
