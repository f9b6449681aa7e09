/** Whether figures are told of another country than the one that a question asks of: the share of one for that of its rival. */
import { isNamedBefore } from '../lang/questions/named-before.js';
import { foldedCountryNames, placeNames } from '../lang/names/place-names.js';
import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import { overlaps, slice } from '../text/spans.js';

/** By name, folded, the number of the country. */
const numberOf = new Map(
  placeNames.flatMap((row, i) => {
    const names = row.map(fold);
    return names.some((name) => foldedCountryNames.has(name)) ? names.map((name) => [name, i] as const) : [];
  }),
);
/** Longest first, Latin ones as whole words; `us` is a word as well. */
const NAME = new RegExp(
  [...numberOf.keys()]
    .filter((name) => name !== 'us' && name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      /^[a-z]/u.test(name) ? String.raw`\b${name.replaceAll('.', String.raw`\.`)}(?![a-z])` : name,
    )
    .join('|'),
  'gu',
);
/** The country that is spoken of, without its name. */
const OWN =
  /我国|国内(?!生产)|本国|本土|两国|双方|各国|[对在来]华|[中美俄日韩英法德]方|\b(?:domestic(?! product)|at home|both countries|homegrown)\b/u;

/**
 * Whether each of the things stands in a sentence that names a country, and none that the question names; false where
 * the question names none.
 *
 * @param question - folded, as is the text
 */
export function areOfOtherCountries(
  question: string,
  text: string,
  things: readonly Span[],
  sentences: readonly Span[],
): boolean {
  const asked = countriesIn(question);
  if (asked.size === 0 || things.length === 0) return false;
  return things.every((thing) => {
    const sentence = sentences.find((span) => overlaps(span, thing));
    const told = sentence ? slice(text, sentence) : '';
    const named = countriesIn(told);
    const isOther = named.size > 0 && ![...named].some((one) => asked.has(one));
    return isOther && !OWN.test(told) && !isNamedBefore(told);
  });
}

function countriesIn(folded: string): ReadonlySet<number> {
  return new Set(Array.from(folded.matchAll(NAME), ([name]) => numberOf.get(name) ?? -1));
}
