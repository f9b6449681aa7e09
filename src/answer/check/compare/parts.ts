/** Which part each of those named has in what an English sentence tells. */
import type { PassageReading } from '../../../facts/recognizer.js';
import { enPartFamilies, type VerbParts } from '../../../lang/checking/en-parts.js';
import type { Span } from '../../../model.js';
import type { Thing } from '../reading/chunks.js';
import { predicationsOf, type Predication } from '../reading/predications.js';
import { stem } from '../reading/stem.js';

/** Something told, with those that have a part in it by the name of the part. */
export interface ToldParts {
  readonly predication: Predication;
  /** `doer`, `done` and prepositions, or the parts of the verb's family: `giver`, `taker`. */
  readonly parts: ReadonlyMap<string, Thing>;
  /** Which family of verbs the parts are of; undefined where they are the verb's own. */
  readonly family?: number;
}

const FAMILIES = new Map<string, { readonly family: number; readonly of: VerbParts }[]>();
for (const [family, rows] of enPartFamilies.entries())
  for (const of of rows)
    for (const verb of of.verbs) {
      const key = verb.split(' ').map(stem).join(' ');
      FAMILIES.set(key, [...(FAMILIES.get(key) ?? []), { family, of }]);
    }

/** What a sentence tells, once with the parts of each verb's own, and once for each family that it is of. */
export function partsIn(reading: PassageReading, sentence: Span): readonly ToldParts[] {
  const predications = predicationsOf(reading, sentence);
  return predications.flatMap((predication, i) => {
    const places = placesOf(predication, predications.slice(0, i), reading, sentence);
    const { own, main } = predication.verb;
    const words = reading.folded.slice(main.start, main.end).split(' ').map(stem).join(' ');
    const families = [...new Set([stem(own), words])].flatMap((key) => FAMILIES.get(key) ?? []);
    const { lead } = predication.verb;
    return [
      { predication, parts: places },
      ...(lead ? [{ predication: { ...predication, verb: lead }, parts: places }] : []),
      ...families.map(({ family, of }) => ({ predication, family, parts: named(places, of) })),
    ];
  });
}

function placesOf(
  { doer, done, others }: Predication,
  before: readonly Predication[],
  reading: PassageReading,
  sentence: Span,
): ReadonlyMap<string, Thing> {
  const places = new Map<string, Thing>();
  const add = (place: string, thing: Thing | undefined): void => {
    if (thing && !places.has(place)) places.set(place, meant(thing, before, reading, sentence));
  };
  add('doer', doer);
  add('done', done);
  for (const { by, thing } of others) {
    add(by, thing);
    // `in favour of coffee`
    if (thing.own[1] === 'of') add(thing.own[0] ?? by, thing);
  }
  return places;
}

/** Whoever a pronoun stands for: the one that the clause before tells of, or the sentence before. */
function meant(thing: Thing, before: readonly Predication[], reading: PassageReading, sentence: Span): Thing {
  if (!thing.isPronoun) return thing;
  const named = before.findLast(({ doer }) => doer && !doer.isPronoun && doer.start !== thing.start)?.doer;
  if (named) return named;
  const at = reading.sentences.findIndex(({ start }) => start === sentence.start);
  const last = reading.sentences[at - 1];
  const first = last && predicationsOf(reading, last).find(({ doer }) => doer && !doer.isPronoun);
  return first?.doer ?? thing;
}

function named(places: ReadonlyMap<string, Thing>, { parts }: VerbParts): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  for (const [place, thing] of places) {
    const part = parts[place];
    if (part !== undefined && !found.has(part)) found.set(part, thing);
  }
  return found;
}
