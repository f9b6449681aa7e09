/** How names are compared by their sound: with the table of name sounds, or by their consonants alone. */
import { type NameSounds, writtenLikeness } from './name-sounds.js';
import { type Likeness, soundLikeness } from './sound.js';

/** A measure of likeness, and from where on it counts as the same name. */
export interface Hearing {
  readonly likeness: Likeness;
  readonly alike: number;
}

/** Weights of the table and of the consonants; the table's likeness reaches about 2.5. */
const TABLE = 0.4;
const CONSONANTS = 1.4;
const HIGHEST = 2.4;

/** Two in three true pairs pass, one in a hundred others. */
const BY_CONSONANTS: Hearing = { likeness: soundLikeness, alike: 0.75 };

const known = new WeakMap<NameSounds, Hearing>();

/** The better measure where there is a table: nearly nine in ten true pairs pass, one in five hundred others. */
export function hearing(sounds?: NameSounds): Hearing {
  if (!sounds) return BY_CONSONANTS;
  const found = known.get(sounds) ?? {
    alike: 0.6,
    likeness: (latin: string, chinese: string) =>
      (TABLE * Math.max(0, writtenLikeness(latin, chinese, sounds)) +
        CONSONANTS * soundLikeness(latin, chinese)) /
      HIGHEST,
  };
  known.set(sounds, found);
  return found;
}
