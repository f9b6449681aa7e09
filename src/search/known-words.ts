/** What is known of the words of a question: whether they stand anywhere, and how the other script has them. */
import { baseForms } from '../lexicon/base-forms.js';
import type { WordSources } from './expand.js';
import type { Unit } from './expand/units.js';
import type { RankedWord } from './ranked-words.js';
import { isKnown, isSureCharacter } from './standing.js';

/** Whether it is known how a word of this question is written in the other script. */
export function isTranslatable(question: string, { lexicon, aliases }: WordSources): (unit: Unit) => boolean {
  let named: ReturnType<NonNullable<WordSources['aliases']>> | undefined;
  return ({ word, script, start, end }) => {
    const known = lexicon?.();
    const found =
      script === 'han' ? known?.english(word) : baseForms(word).flatMap((key) => known?.chinese(key) ?? []);
    named ??= aliases?.(question) ?? [];
    return (
      named.some((one) => one.start < end && start < one.end) || (found !== undefined && found.length > 0)
    );
  };
}

/**
 * The words of a question for which neither they nor anything that may stand for them occurs.
 *
 * @param isPresent - whether some passage has a term
 */
export function missingWords(
  units: readonly Unit[],
  words: readonly RankedWord[],
  isPresent: (term: string) => boolean = () => false,
): readonly string[] {
  const known = new Set(
    words
      .filter((word, i) => {
        const isWhole = ({ term }: { readonly term: string }): boolean =>
          word.own.length === 1 || [...term].length > 1;
        return (
          isKnown(word) ||
          word.parts.some(isWhole) ||
          isInCompound(word, words[i - 1], words[i + 1], isPresent)
        );
      })
      .flatMap(({ own }) => own),
  );
  return [
    ...new Set(units.filter(({ terms }) => !terms.some((term) => known.has(term))).map(({ word }) => word)),
  ];
}

/**
 * Whether a character that means the word stands in a compound of that meaning: 米 in 大米, or beside what the word
 * next to it means (`rice wine`: 米酒). Alone it may be part of anything, such as of a name.
 */
function isInCompound(
  { others }: RankedWord,
  before: RankedWord | undefined,
  after: RankedWord | undefined,
  isPresent: (term: string) => boolean,
): boolean {
  const next = after?.others.filter(isSureCharacter) ?? [];
  const last = before?.others.filter(isSureCharacter) ?? [];
  return others
    .filter(isSureCharacter)
    .some(
      ({ term }) =>
        others.some((other) => other.isHan && other.term.length > 1 && other.term.includes(term)) ||
        next.some((one) => isPresent(term + one.term)) ||
        last.some((one) => isPresent(one.term + term)),
    );
}

/**
 * The words of a question but for those of which nobody could tell that they stand in a text in the other script: no
 * passage has them, and how they are written there is not known.
 */
export function withoutBlind(
  words: readonly RankedWord[],
  units: readonly Unit[],
  isTranslatable: (unit: Unit) => boolean,
): readonly RankedWord[] {
  return words.filter(
    ({ own, parts, others }) =>
      parts.length > 0 ||
      others.length > 0 ||
      units.some((unit) => own.some((term) => unit.terms.includes(term)) && isTranslatable(unit)),
  );
}
