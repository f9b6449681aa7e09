/** `node dist/src/name-sounds/build.js`: makes `dist/name-sounds.json`. */
import { makeNameSounds } from './make-name-sounds.js';
import { nameSoundsFile } from './name-sounds-file.js';

await makeNameSounds(nameSoundsFile());
