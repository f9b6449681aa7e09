/** `node dist/src/lexicon/build.js`: makes `dist/lexicon.bin`. */
import { lexiconFile } from './lexicon-file.js';
import { makeLexicon } from './make-lexicon.js';

await makeLexicon(lexiconFile());
