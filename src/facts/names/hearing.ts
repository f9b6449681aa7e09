/** How names are compared by their sound: with the table of name sounds, or by their consonants alone. */
import { remembering } from '../../text/remembering.js';
import { answeringTo, numberedSounds } from './letter-sounds.js';
import { type NameSounds, numberedWriters, writtenAs } from './name-sounds.js';
import {
  type Heard,
  heardChinese,
  heardLatin,
  heardLikeness,
  type Likeness,
  soundLikeness,
} from './sound.js';

/** A measure of likeness, and from where on it counts as the same name. */
export interface Hearing {
  readonly likeness: Likeness;
  readonly alike: number;
}

/** Weights of the table's two measures, which reach about 2.5, and of the consonants. */
const WRITTEN = 0.4;
const ANSWERING = 0.45;
const CONSONANTS = 1.4;
const HIGHEST = 3.1;

/** Two in three true pairs pass, one in a hundred others. */
const BY_CONSONANTS: Hearing = { likeness: soundLikeness, alike: 0.75 };

const known = new WeakMap<NameSounds, Hearing>();

/** The better measure where there is a table: nine in ten true pairs pass, one in a thousand others. */
export function hearing(sounds?: NameSounds): Hearing {
  if (!sounds) return BY_CONSONANTS;
  const found = known.get(sounds) ?? { alike: 0.6, likeness: byTable(sounds) };
  known.set(sounds, found);
  return found;
}

/** A Chinese name as each of the measures reads it. */
interface Read {
  readonly writers: Uint16Array;
  readonly sounds: Uint16Array;
  readonly heard: Heard;
}

/** Each name is compared with many of the other language: these are read once, and those asked for kept for a while. */
const MOST_READ = 20_000;
const MOST_ASKED = 100;

function byTable(table: NameSounds): Likeness {
  const read = remembering<Read>(
    (chinese) => ({
      writers: numberedWriters(chinese, table),
      sounds: numberedSounds(chinese, table.answers),
      heard: heardChinese(chinese),
    }),
    MOST_READ,
  );
  const ask = remembering((latin) => {
    const written = writtenAs(latin, table);
    const answering = answeringTo(latin, table.answers);
    const own = heardLatin(latin);
    return ({ writers, sounds, heard }: Read): number =>
      (WRITTEN * Math.max(0, written(writers)) +
        ANSWERING * Math.max(0, answering(sounds)) +
        CONSONANTS * heardLikeness(own, heard)) /
      HIGHEST;
  }, MOST_ASKED);
  return (latin, chinese) => ask(latin)(read(chinese));
}
