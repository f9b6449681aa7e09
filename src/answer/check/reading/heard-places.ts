/** Names that stand in the other script by their sound: `Nazarov` for 纳扎罗夫, 云驰 for `Yunchi`. */
import { letters, plainSyllables, soundLikeness } from '../../../facts/names/sound.js';
import type { Span } from '../../../model.js';

/** So alike must a foreign name and its Chinese rendering sound. */
const ALIKE_FROM = 0.6;
/** Shorter ones sound like too many. */
const LEAST_LETTERS = 4;
const MOST_SYLLABLES = 4;
const HAN_RUN = /\p{Script=Han}+/gu;

/** Where in a text in Latin letters a Chinese name is heard, by the words of the text. */
export function heardInLatin(
  name: string,
  words: readonly (Span & { readonly stem: string })[],
  folded: string,
): readonly Span[] {
  if (name.length < 3) return [];
  return words.filter(
    ({ start, end }) =>
      end - start >= LEAST_LETTERS && soundLikeness(folded.slice(start, end), name) >= ALIKE_FROM,
  );
}

/** Where in a Chinese text the words of a name are spelt, syllable by syllable. */
export function speltInHan(name: string, folded: string): readonly Span[] {
  const wanted = name
    .split(/[\s-]+/u)
    .map(letters)
    .filter((word) => word.length >= LEAST_LETTERS);
  if (wanted.length === 0) return [];
  return Array.from(folded.matchAll(HAN_RUN)).flatMap(({ 0: run, index }) => {
    const sounds = plainSyllables(run);
    return sounds.flatMap((_, at) => {
      for (let count = 2; count <= MOST_SYLLABLES && at + count <= sounds.length; count++)
        if (wanted.includes(sounds.slice(at, at + count).join('')))
          return [{ start: index + at, end: index + at + count }];
      return [];
    });
  });
}
