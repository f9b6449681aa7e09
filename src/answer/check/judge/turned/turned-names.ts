/** Two names of a statement, and a deed of the one to the other that the articles have the other way round. */
import { says } from '../../../../lang/checking/says.js';
import { transfers, type Deed } from '../../../../lang/checking/deeds.js';
import { peopleAdjectives } from '../../../../lang/meaning/everyday-words/peoples.js';
import { DIRECTED, findDeed, type FoundDeed } from '../../compare/deeds.js';
import { enHasObject } from '../../../../lang/checking/en-agents.js';
import { isInDictionary } from '../../../../facts/names/words.js';
import type { Span } from '../../../../model.js';
import { HAN } from '../../../../text/scripts.js';
import { overlaps } from '../../../../text/spans.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { isAbsent, placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** Words of one name stand side by side. */
const BESIDE = 1;

/** The names, as the statement has them, if the sentence has them the other way round. */
export function turnedNames(
  { terms, text, find }: StatementReading,
  evidence: EvidenceText,
  span: Span,
): { readonly said: string; readonly found: string } | undefined {
  const said = text.reading.folded;
  const known = evidence.reading.reading.folded.slice(span.start, span.end);
  const places = find(evidence);
  const placesThere = ([first]: readonly Term[]): readonly Span[] =>
    placesOf(first, places)
      .filter((place) => overlaps(span, place))
      .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  const names = namesIn(terms);
  for (const deed of DIRECTED) {
    const here = findDeed(deed, said);
    const there = here && findDeed(deed, known);
    if (!here || !there) continue;
    const at = { start: here.index, end: here.index + here.text.length };
    const first = names.findLast((words) => (words.at(-1)?.span.end ?? 0) <= at.start);
    const second = names.find((words) => (words[0]?.span.start ?? 0) >= at.end);
    if (!first || !second) continue;
    const [a, b] = [placesThere(first), placesThere(second)];
    const isAgainst =
      (isPassive(said, here) !== isPassive(known, there)) !==
      (isOtherSide(deed, here, said) !== isOtherSide(deed, there, known));
    const [before, after] = isAgainst ? [a, b] : [b, a];
    const stands = (spans: readonly Span[], isBefore: boolean): boolean =>
      spans.length > 0 &&
      spans.every((place) =>
        isBefore ? place.end <= there.index : place.start >= there.index + there.text.length,
      );
    // `He will be succeeded by …`: whom the pronoun means was named before.
    const isMeant = (words: readonly Term[]): boolean =>
      (says('pronounFirst', known) || enHasObject.test(known.slice(there.index + there.text.length))) &&
      words.some((term) => !isAbsent(places.get(term)));
    // `A buys it` where `A sells it to B`.
    const isSameSide =
      transfers.has(deed) &&
      here.isConverse !== there.isConverse &&
      isPassive(said, here) === isPassive(known, there) &&
      stands(a, true) &&
      b.length > 0;
    const isTurned =
      isSameSide ||
      (stands(before, true) && stands(after, false)) ||
      (after.length === 0 && isMeant(isAgainst ? second : first) && stands(before, true)) ||
      (before.length === 0 && isMeant(isAgainst ? first : second) && stands(after, false));
    if (isTurned)
      return { said: wordsOf(first, text.reading.text), found: wordsOf(second, text.reading.text) };
  }
  return undefined;
}

/** Whether it is told from the other side; `it was sold to her` has them in the order of `it was bought by her`. */
function isOtherSide(deed: Deed, found: FoundDeed, folded: string): boolean {
  return found.isConverse && !(transfers.has(deed) && isPassive(folded, found));
}

function isPassive(folded: string, { text: deed, index }: FoundDeed): boolean {
  return (
    (says('passiveBefore', folded.slice(0, index)) && !deed.endsWith('ing')) ||
    says('passiveAfter', folded.slice(index + deed.length))
  );
}

/** The names of a statement, each as the words that it has. */
export function namesIn(terms: readonly Term[]): readonly (readonly Term[])[] {
  const names: Term[][] = [];
  for (const term of terms.filter(isNameLike)) {
    const last = names.at(-1)?.at(-1);
    if (last && term.span.start - last.span.end <= BESIDE) names.at(-1)?.push(term);
    else names.push([term]);
  }
  return names;
}

function isNameLike({ kind, text, own, entityKind }: Term): boolean {
  if (kind === 'name' || entityKind !== undefined) return true;
  // `the Greek operator`: only of which country somebody is.
  if (peopleAdjectives.has(own)) return false;
  if (HAN.test(own)) return own.length > 1 && !isInDictionary(own);
  // `GDP` is a thing, whatever its capitals.
  return /^\p{Lu}/u.test(text) && !(kind === 'thing' && /^\p{Lu}+$/u.test(text));
}

function wordsOf(words: readonly Term[], text: string): string {
  return text.slice(words[0]?.span.start, words.at(-1)?.span.end);
}
