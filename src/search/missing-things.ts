/** The things that a question names and a passage does not: copper, where only gold is spoken of. */
import { irregularForms } from '../lang/meaning/en-irregular-forms.js';
import { baseForms } from '../lexicon/base-forms.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { HAN } from '../text/scripts.js';
import { isThere, worthIn, type ReadText } from './standing.js';
import type { Unit } from './expand/units.js';
import type { RankedWord } from './ranked-words.js';

/** A word of the question, as it is one. */
export interface AskedWord {
  readonly word: RankedWord;
  readonly unit: Unit;
}

/** What weighs less is in too many passages for its absence to tell. */
const LEAST_WEIGHT = 2;
/** As near a kind is meant where it stands for a thing: `aircraft` for *helicopter*. */
const NEAR_KIND = 1 / 2;
/** Words that begin alike are forms of one: so many letters, and so few behind them in the shorter one. */
const ALIKE = 5;
const MOST_BEHIND = 2;
/** So much of a Chinese word is it in short: 站 of 车站. */
const HALF = 0.4;

/** Of those words, the ones that mean a thing of which the passage says nothing, neither by name nor by its kind. */
export function missingThings(
  asked: readonly AskedWord[],
  passage: ReadText,
  lexicon: Lexicon,
  isAcross: boolean,
): readonly AskedWord[] {
  let words: readonly (readonly string[])[] | undefined;
  /** The English words of the passage, each with what it may be a form of. */
  const inPassage = (): readonly (readonly string[])[] =>
    (words ??= [...new Set(passage.folded.match(/(?<![a-z])[a-z]{3,}(?![a-z])/gu))].map(baseForms));
  return asked.filter(({ word, unit }) => {
    if (word.isName || word.weight < LEAST_WEIGHT || !isThing(unit, lexicon)) return false;
    if (unit.script === 'han' || isAcross) return !isThere(word, passage) && worthIn(word, passage) < HALF;
    if (worthIn({ parts: word.parts, others: [] }, passage) > HALF) return false;
    const forms = baseForms(unit.word);
    const kinds = new Set(nearKinds(forms, lexicon));
    // What everyday words have in one row may be two things: *rice* and *wheat*, which are both *cereals*.
    const hasSibling = inPassage().some(
      (others) =>
        !forms.some((one) => others.includes(one)) &&
        nearKinds(others, lexicon).some((kind) => kinds.has(kind)),
    );
    if (!hasSibling && isThere(word, passage)) return false;
    return !inPassage().some(
      (others) => beginAlike(unit.word, others[0] ?? '') || standsFor(others, forms, lexicon, !hasSibling),
    );
  });
}

/** Whether a word mostly means a thing; a Chinese one by what it is in English. */
function isThing({ word, script }: Unit, lexicon: Lexicon): boolean {
  if (script === 'han') {
    const [best] = lexicon.english(word);
    return word.length > 1 && best !== undefined && lexicon.isThing(best.text);
  }
  if (HAN.test(word) || word.includes(' ')) return false;
  // Not a form of a verb, such as *led*.
  const irregular = irregularForms.get(word);
  const forms = irregular ?? (word.endsWith('s') ? baseForms(word) : [word]);
  return forms.some((base) => lexicon.isThing(base));
}

/** @param mayBeKind - whether the nearest kind may stand for a thing of it */
function standsFor(
  others: readonly string[],
  forms: readonly string[],
  lexicon: Lexicon,
  mayBeKind: boolean,
): boolean {
  const isOneOf = (one: string, words: readonly string[]): boolean =>
    lexicon.relatives(one).some(({ text }) => words.includes(text));
  return (
    others.some(
      (one) => isOneOf(one, forms) || lexicon.kinds(one).some(({ text }) => forms.includes(text)),
    ) ||
    forms.some(
      (one) =>
        isOneOf(one, others) ||
        (mayBeKind &&
          lexicon.kinds(one).some(({ text, weight }) => weight >= NEAR_KIND && others.includes(text))),
    )
  );
}

/** The kinds that are near above a word: two of one such kind are siblings, as copper and gold are. */
function nearKinds(forms: readonly string[], lexicon: Lexicon): readonly string[] {
  return forms.flatMap((one) =>
    lexicon.kinds(one).flatMap(({ text, weight }) => (weight >= NEAR_KIND ? text : [])),
  );
}

function beginAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= ALIKE ? shorter - same <= MOST_BEHIND : same === shorter && same >= ALIKE - 1;
}
