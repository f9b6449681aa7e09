/** Completion of what is being typed, from what the library holds. */
import { fold } from '../text/fold.js';

/** What a suggestion is: an option may want names only, or topics as well. */
export type SuggestionKind = 'person' | 'organization' | 'topic' | 'figure' | 'unit' | 'speaker';

export interface Suggestible {
  readonly text: string;
  /** Further texts that lead here when typed: aliases. */
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
  const read = entries.map((entry) => ({ ...entry, folded: [entry.text, ...(entry.also ?? [])].map(fold) }));
  return (typed, kinds, limit) => {
    const wanted = fold(typed.trim());
    const ranked = read
      .filter(({ kind }) => kinds.includes(kind))
      .map((entry) => ({
        text: entry.text,
        score: wanted === '' ? 1 : Math.max(...entry.folded.map((folded) => fit(folded, wanted))),
        preference: kinds.indexOf(entry.kind),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.preference - b.preference);
    return [...new Set(ranked.map(({ text }) => text))].slice(0, limit);
  };
}
