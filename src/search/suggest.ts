/** Completion of what is being typed, from what the library holds. */
import { fold } from '../text/fold.js';

/** What a suggestion is: an option may want names only, or topics as well. */
export type SuggestionKind = 'person' | 'organization' | 'topic' | 'figure' | 'unit' | 'speaker';

export interface Suggestible {
  readonly text: string;
  /** Other names of the same thing: the one that fits what is typed is suggested. */
  readonly also?: readonly string[];
  readonly kind: SuggestionKind;
}

/** In order of preference: the text starts with what is typed, a word in it does, it stands anywhere in it. */
function fit(folded: string, typed: string): number {
  const at = folded.indexOf(typed);
  if (at < 0) return 0;
  if (at === 0) return 3;
  return /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') && !/\p{Script=Han}/u.test(folded[at] ?? '') ? 1 : 2;
}

/**
 * A completer: texts of the kinds asked for that fit what is typed, best first, each once. Nothing typed gives
 * the first ones of each kind in the order given.
 */
export function buildSuggest(
  entries: readonly Suggestible[],
): (typed: string, kinds: readonly SuggestionKind[], limit: number) => readonly string[] {
  const read = entries.map(({ text, also = [], kind }) => ({
    kind,
    names: [text, ...also].map((name) => ({ text: name, folded: fold(name) })),
  }));
  return (typed, kinds, limit) => {
    const wanted = fold(typed.trim());
    const ranked = read
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, names }) => {
        const fits = names.map(({ folded }) => (wanted === '' ? 1 : fit(folded, wanted)));
        const score = Math.max(...fits);
        return { text: names[fits.indexOf(score)]?.text ?? '', score, preference: kinds.indexOf(kind) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.preference - b.preference);
    return [...new Set(ranked.map(({ text }) => text))].slice(0, limit);
  };
}
