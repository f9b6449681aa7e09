/** How names are compared by their sound: with the table of name sounds, or by their consonants alone. */
import { answeringLikeness } from './letter-sounds.js';
import { type NameSounds, writtenLikeness } from './name-sounds.js';
import { type Likeness, soundLikeness } from './sound.js';

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
  const found = known.get(sounds) ?? {
    alike: 0.6,
    likeness: (latin: string, chinese: string) =>
      (WRITTEN * Math.max(0, writtenLikeness(latin, chinese, sounds)) +
        ANSWERING * Math.max(0, answeringLikeness(latin, chinese, sounds.answers)) +
        CONSONANTS * soundLikeness(latin, chinese)) /
      HIGHEST,
  };
  known.set(sounds, found);
  return found;
}
