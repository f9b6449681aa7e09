/** How near together the words of a question stand in a passage. */
import type { RankedWord, WorthyTerm } from './ranked-words.js';

/** A folded text, and where each of its terms that are not Han begins. */
export interface Places {
  readonly whole: string;
  readonly words: () => { readonly at: ReadonlyMap<string, readonly number[]> };
  readonly isChinese: boolean;
}

/** How far from the middle a word counts for 1/e, in code units of Chinese; a Latin text takes three times as many. */
const REACH = 60;
const LATIN_TIMES = 3;
/** Places are told apart as finely as this part of the reach. */
const CELLS = 4;
const FADING = Math.exp(-1 / CELLS);

/**
 * At the place where most of the words stand around: the share of them there, a word counting the less the farther
 * off it stands. 0 to 1, by how telling the words are.
 *
 * @param words - with only the terms that the text has
 * @param everywhere - by word, how much of it holds at each place of the text
 */
export function proximity(
  words: readonly RankedWord[],
  text: Places,
  everywhere: readonly number[] = [],
): number {
  const cell = (REACH * (text.isChinese ? 1 : LATIN_TIMES)) / CELLS;
  const cells = Math.ceil((text.whole.length + 1) / cell);
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const sums = new Float64Array(cells);
  /** What the best of some terms is worth, by cell. */
  const around = (terms: readonly WorthyTerm[]): Float64Array => {
    const worths = new Float64Array(cells);
    for (const term of terms) {
      for (const start of startsOf(term, text)) {
        const at = Math.floor(start / cell);
        worths[at] = Math.max(worths[at] ?? 0, term.worth);
      }
    }
    fade(worths);
    return worths;
  };
  for (const [n, { parts, others, weight }] of words.entries()) {
    const itself = new Float64Array(cells);
    for (const part of parts) around([part]).forEach((worth, i) => (itself[i] = (itself[i] ?? 0) + worth));
    const other = others.length > 0 ? around(others) : undefined;
    const least = everywhere[n] ?? 0;
    for (let i = 0; i < cells; i++) {
      sums[i] = (sums[i] ?? 0) + weight * Math.max(itself[i] ?? 0, other?.[i] ?? 0, least);
    }
  }
  return sums.reduce((most, sum) => Math.max(most, sum), 0) / total;
}

/** Gives each cell what reaches it from the others on both sides. */
function fade(worths: Float64Array): void {
  for (let i = 1; i < worths.length; i++) {
    worths[i] = Math.max(worths[i] ?? 0, FADING * (worths[i - 1] ?? 0));
  }
  for (let i = worths.length - 2; i >= 0; i--) {
    worths[i] = Math.max(worths[i] ?? 0, FADING * (worths[i + 1] ?? 0));
  }
}

function startsOf({ term, isHan }: WorthyTerm, text: Places): readonly number[] {
  if (!isHan) return text.words().at.get(term) ?? [];
  const starts: number[] = [];
  for (let at = text.whole.indexOf(term); at >= 0; at = text.whole.indexOf(term, at + term.length)) {
    starts.push(at);
  }
  return starts;
}
