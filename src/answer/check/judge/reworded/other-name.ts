/** Whether words with capitals, in the place of others, name somebody or something else. */
import {
  enDeterminers,
  enJoins,
  enPrepositions,
  enPronouns,
  enSubordinators,
} from '../../../../lang/checking/en-clauses.js';
import { enCalendarNames, enNameAdditions } from '../../../../lang/checking/en-interchangeable.js';
import type { Library } from '../../../../library.js';
import { fold } from '../../../../text/fold.js';
import type { SaidWord } from '../../align/reworded-sentence.js';
import { countriesOf, ofPeoples, places } from '../../reading/word-meanings.js';

/** What two runs of words make of each other: one name, two, or none of which it could be told. */
export type NamesTold = 'same' | 'other' | 'otherTime' | undefined;

/** Words that no dictionary of meanings has, and that name nobody. */
const LITTLE = [enPronouns, enDeterminers, enPrepositions, enSubordinators, enJoins];

/** Whether a word has a capital for being a name: not for beginning a sentence. */
export function isNameWord(word: SaidWord, text: string, library: Library): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (!/^\p{Lu}{2,}$/u.test(word.text) && LITTLE.some((words) => words.has(word.own))) return false;
  const isHead = /(?:^|[.!?:"“”‘]\s*)$/u.test(text.slice(0, word.span.start));
  return (
    !isHead ||
    /^(?:\p{Lu}\.?){2,}$|\p{Ll}\p{Lu}/u.test(word.text) ||
    library.otherWords(word.own).size === 0 ||
    places.has(word.own) ||
    countriesOf.has(word.own)
  );
}

/** The names in two runs of words held against each other; both have one. */
export function namesTold(
  said: readonly SaidWord[],
  known: readonly SaidWord[],
  library: Library,
): NamesTold {
  const [days, others] = [said, known].map((words) =>
    words.flatMap(({ own }) => enCalendarNames.get(own) ?? []),
  );
  if (days?.length && others?.length)
    return days.length === others.length && days.every((day, i) => day === others[i]) ? 'same' : 'otherTime';
  if (days?.length || others?.length) return 'other';
  const [mine, theirs] = [said, known].map((words) => words.map(({ own }) => own));
  if (!mine || !theirs) return undefined;
  // `Acme Bolt` for `Acme Corp`, `Corp` for `Bolt`: one of them is half a name.
  const [a, b] = [mine, theirs].map((words) => bare(words).length);
  if ((a === 0) !== (b === 0)) return 'other';
  return areOneName(mine, theirs, library) ? 'same' : 'other';
}

function areOneName(mine: readonly string[], theirs: readonly string[], library: Library): boolean {
  const [a, b] = [mine, theirs].map(bare);
  if (!a || !b || a.length === 0 || b.length === 0) return true;
  const [one, other] = [a.join(' '), b.join(' ')];
  if (one === other || startsOrEnds(a, b) || startsOrEnds(b, a)) return true;
  const [whole, rest] = [mine.join(' '), theirs.join(' ')];
  const ofPlace = (name: string): ReadonlySet<string> =>
    new Set([
      name,
      ...(places.get(name) ?? []),
      ...(ofPeoples.get(name) ?? []),
      ...(countriesOf.get(name) ?? []),
    ]);
  const around = ofPlace(whole);
  if ([...ofPlace(rest)].some((name) => around.has(name))) return true;
  return library.entities.some(({ name, aliases }) => {
    const all = [name, ...aliases].map(fold);
    return all.includes(whole) && all.includes(rest);
  });
}

/** A name without titles and legal forms. */
function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !enNameAdditions.has(word));
}

/** Whether a name begins or ends with the other, which is short for it. */
function startsOrEnds(long: readonly string[], short: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const isAt = (from: number): boolean => short.every((word, i) => word === long[from + i]);
  return isAt(0) || isAt(long.length - short.length);
}
