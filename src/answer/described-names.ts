/** Who may be meant by a description (`the shellfish man of the fund`), or by a name with words around it. */
import type { Library } from '../library.js';
import { HAN } from '../text/scripts.js';
import { contains, overlaps } from '../text/spans.js';

/** Words of the shortest description, and characters of the shortest in Chinese. */
const FEWEST_WORDS = 2;
const FEWEST_CHARACTERS = 5;
/** Of those in a paragraph at most so many are offered. */
const MOST = 4;
const NAME = /\p{Lu}[\p{L}’'.-]+(?: (?:(?:de|van|von|der|al|el|bin) )*\p{Lu}[\p{L}’'.-]+)*/gu;

/** The names of the articles that are near such words, the likeliest first; empty where the words are a mere name. */
export function describedNames(words: string, library: Library): readonly string[] {
  const isDescription = HAN.test(words)
    ? words.length >= FEWEST_CHARACTERS
    : words.trim().split(/\s+/).length >= FEWEST_WORDS && /(?:^|\s)\p{Ll}/u.test(words);
  if (!isDescription) return [];
  const named = [...words.matchAll(NAME)].flatMap(([name]) => library.who(name).slice(0, 1));
  const people = named.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.name);
  return people.length > 0 ? [...new Set(people)] : peopleBeside(words, library);
}

/** Those whom the sentence that fits best names, and then those of its paragraph. */
function peopleBeside(words: string, library: Library): readonly string[] {
  const [best] = library.search(words, 1).hits;
  if (!best?.isRelated()) return [];
  const { passage, sentence } = best;
  const people = library.entities.filter(
    ({ kind, tier, mentions }) =>
      kind === 'person' && tier === 'strong' && mentions.some(({ passageId }) => passageId === passage.id),
  );
  const there = people.filter(({ mentions }) =>
    mentions.some(
      ({ passageId, span }) =>
        passageId === passage.id && (contains(sentence, span) || overlaps(sentence, span)),
    ),
  );
  const near = [...new Set([...there, ...people])];
  return near.slice(0, MOST).map(({ name }) => name);
}
