/** Phrases of everyday English in a question, with the words that may stand for them. */
import { everydayPhrases } from '../../lang/meaning/everyday-phrases.js';
import { baseForms } from '../../lexicon/base-forms.js';
import { fold } from '../../text/fold.js';
import type { Span } from '../../model.js';

/** A phrase found. */
export interface Phrase {
  /** Where its words stand in the folded question, in order, half-open. */
  readonly spans: readonly Span[];
  /** What may stand for it: English as single words, Chinese. */
  readonly words: readonly string[];
}

/** Words that may stand between the verb and the rest: `take the old packs apart`. */
const MOST_BETWEEN = 3;

const phrasesByFirst = new Map<
  string,
  { readonly rest: readonly string[]; readonly words: readonly string[] }[]
>();
for (const { phrases, words } of everydayPhrases) {
  for (const [first = '', ...rest] of phrases) {
    phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { rest, words }]);
  }
}

/** The phrases in a question. The first word may be inflected; the others stand as they are, not far behind it. */
export function phrasesIn(text: string): readonly Phrase[] {
  const words = [...fold(text).matchAll(/[a-z]+(?:-[a-z]+)*/gu)];
  return words.flatMap(({ 0: first }, i) =>
    baseForms(first).flatMap((base) =>
      (phrasesByFirst.get(base) ?? []).flatMap(({ rest, words: others }): Phrase[] => {
        const places = placesOf(rest, words.slice(i + 1, i + 1 + MOST_BETWEEN + rest.length));
        if (!places) return [];
        const spans = [i, ...places.map((place) => i + 1 + place)].map((at) => {
          const start = words[at]?.index ?? 0;
          return { start, end: start + (words[at]?.[0].length ?? 0) };
        });
        return [{ spans, words: others }];
      }),
    ),
  );
}

/** Where the words stand among others: the first anywhere, those after it right behind one another. */
function placesOf(
  wanted: readonly string[],
  words: readonly { readonly 0: string }[],
): readonly number[] | undefined {
  const at = words.findIndex((_, i) => wanted.every((word, j) => words[i + j]?.[0] === word));
  return at < 0 ? undefined : wanted.map((_, j) => at + j);
}
