/** Completion of what is being typed, from what the library holds. */
import { withoutAsking } from '../lang/questions/asked.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { syllableOf } from './expand/syllables.js';

/** What a suggestion is: an option may want names only, or topics as well. */
export type SuggestionKind = 'person' | 'organization' | 'post' | 'topic' | 'figure' | 'unit' | 'speaker';

export interface Suggestible {
  readonly text: string;
  /** Other names of the same thing: the one that fits what is typed is suggested. */
  readonly also?: readonly string[];
  readonly kind: SuggestionKind;
}

/** A text as it is compared with what is typed. */
interface Readable {
  readonly text: string;
  readonly folded: string;
  /** The first letters of its sounds; empty if it has no Chinese. */
  readonly initials: string;
}

function read(text: string): Readable {
  const folded = fold(text);
  const initials = HAN.test(folded) ? Array.from(folded, initialOf).join('') : '';
  return { text, folded, initials };
}

function initialOf(character: string): string {
  return HAN.test(character) ? syllableOf(character).charAt(0) : /[a-z\d]/u.test(character) ? character : '';
}

/** Typed as sounds: `abl` for 阿波罗. */
const INITIALS = /^[a-z]{2,12}$/u;

/**
 * In order of preference: the text starts with what is typed, a word in it does, its sounds do, what is typed stands
 * anywhere in it; 0 where nothing of that is so.
 */
function fit({ folded, initials }: Readable, typed: string, isSounds: boolean): number {
  const at = folded.indexOf(typed);
  if (at === 0) return 4;
  if (at > 0) return /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') && !HAN.test(folded[at] ?? '') ? 1 : 3;
  return isSounds && initials.startsWith(typed) ? 2 : 0;
}

/** What is typed, and the same without the words that only ask, if anything is left. */
function readTyped(typed: string): readonly string[] {
  const wanted = fold(typed.trim());
  const bare = withoutAsking(wanted)
    .replace(/^\s*(?:is|are|was|were|did|does|do|the|a|an)\b|[?\s]+$/gu, '')
    .trim();
  return bare === '' || bare === wanted ? [wanted] : [wanted, bare];
}

/**
 * A completer: texts of the kinds asked for that fit what is typed, best first, each once. Nothing typed gives
 * the first ones of each kind in the order given.
 */
export function buildSuggest(
  entries: readonly Suggestible[],
): (typed: string, kinds: readonly SuggestionKind[], limit: number) => readonly string[] {
  // What is counted all over the library is given as often.
  const seen = new Set<string>();
  const single = entries.filter(({ kind, text }) => seen.size < seen.add(`${kind} ${text}`).size);
  const all = single.map(({ text, also = [], kind }) => ({ kind, names: [text, ...also].map(read) }));
  return (typed, kinds, limit) => {
    const forms = readTyped(typed).map((wanted) => ({ wanted, isSounds: INITIALS.test(wanted) }));
    const fitting: { readonly text: string; readonly score: number; readonly preference: number }[] = [];
    for (const { kind, names } of all) {
      const preference = kinds.indexOf(kind);
      if (preference < 0) continue;
      let best = { text: '', score: 0, preference };
      for (const name of names) {
        const score = Math.max(
          ...forms.map(({ wanted, isSounds }) => (wanted === '' ? 1 : fit(name, wanted, isSounds))),
        );
        if (score > best.score) best = { text: name.text, score, preference };
      }
      if (best.score > 0) fitting.push(best);
    }
    fitting.sort((a, b) => b.score - a.score || a.preference - b.preference);
    const texts = new Set<string>();
    for (const { text } of fitting) if (texts.size < limit) texts.add(text);
    return [...texts];
  };
}
