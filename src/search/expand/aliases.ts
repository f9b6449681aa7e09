/** Names of the same thing: general knowledge, what the documents say, and what stands side by side in their text. */
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';

/** Names of one thing. */
export interface NameGroup {
  readonly names: readonly string[];
  /** Those of `names` that are also ordinary words: in Latin script only with their capitals, in Chinese only weakly. */
  readonly ambiguous?: readonly string[];
  /** What may be meant instead, if these are not names of one thing. */
  readonly means?: readonly string[];
  /** Whether that is so only where the name is said to have something: `Musk's firm`. */
  readonly ifPossessive?: boolean;
}

/** A name found in a question. */
export interface NamedSpan {
  /** Half-open, in UTF-16 code units of the question. */
  readonly start: number;
  readonly end: number;
  /** The other names of the same thing. */
  readonly names: readonly string[];
}

interface Entry {
  /** The name as it must be written, if it is an ordinary word. */
  readonly exact?: string;
  readonly others: readonly string[];
  readonly ifPossessive: boolean;
}

/** Behind a name, that something is theirs. */
const POSSESSIVE = /^(?:['’]s?\b|的|旗下|那|家)/u;

/** One word with a capital, or so few capitals that they spell a word: `Shell`, `WHO`. */
const LIKE_A_WORD = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,3})$/u;

/** Finds names in questions. Latin names end where words end; the longest name at a place counts. */
export function buildAliases(groups: readonly NameGroup[]): (question: string) => readonly NamedSpan[] {
  const groupsByName = new Map<string, Entry[]>();
  /** By first character. */
  const longest = new Map<string, number>();
  for (const { names, ambiguous = [], means, ifPossessive = false } of groups) {
    for (const name of names) {
      const others = means ?? names.filter((other) => other !== name);
      const folded = fold(name);
      if (others.length === 0 || folded.length < 2) continue;
      const isOrdinary = ambiguous.includes(name) || LIKE_A_WORD.test(name);
      const entry = { others, ifPossessive, ...(isOrdinary && !HAN.test(name) && { exact: name }) };
      groupsByName.set(folded, [...(groupsByName.get(folded) ?? []), entry]);
      const first = folded.charAt(0);
      longest.set(first, Math.max(longest.get(first) ?? 0, folded.length));
    }
  }
  return (question) => {
    const folded = fold(question);
    const found: NamedSpan[] = [];
    for (let start = 0; start < folded.length; start++) {
      if (isInsideWord(folded, start)) continue;
      for (
        let length = Math.min(longest.get(folded.charAt(start)) ?? 0, folded.length - start);
        length > 1;
        length--
      ) {
        const end = start + length;
        if (isInsideWord(folded, end)) continue;
        const entries = groupsByName
          .get(folded.slice(start, end))
          ?.filter(
            ({ exact, ifPossessive }) =>
              (exact === undefined || question.slice(start, end) === exact || /^\P{Lu}*$/u.test(question)) &&
              (!ifPossessive || POSSESSIVE.test(folded.slice(end))),
          );
        if (!entries || entries.length === 0) continue;
        found.push({ start, end, names: [...new Set(entries.flatMap(({ others }) => others))] });
        start = end - 1;
        break;
      }
    }
    return found;
  };
}

/** Whether the place is between two letters or digits of one Latin word. */
function isInsideWord(text: string, at: number): boolean {
  return isLatin(text[at - 1]) && isLatin(text[at]);
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !HAN.test(character);
}
