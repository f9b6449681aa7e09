/** Denials that need no word for `not`: `漏标` is `没有注明`, and `否认` is `不承认`. */
import { zhDeniesInWords, zhSetAside } from '../../../lang/claims/zh-opposition.js';
import type { Span } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';
import { clausesIn } from '../reading/clauses.js';

/** How far from what is denied the word stands, in characters. */
const BESIDE = 8;

/** Where a folded text denies in words, as the other text, which says the same, does not. */
export function deniedInWords(folded: string, other: string): readonly Span[] {
  return Array.from(folded.matchAll(zhDeniesInWords), ({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => !other.includes(word))
    .map(({ word, index }) => ({ start: index, end: index + word.length }));
}

/** Whether a word denies by itself: `卸任` is about a post, as `担任` is. */
export function isDenialInWords(word: string): boolean {
  return word.match(zhDeniesInWords) !== null;
}

/** What a folded text only sets against what it means. */
export function setAsideIn(folded: string): readonly Span[] {
  return Array.from(folded.matchAll(zhSetAside), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** Whether a word that denies stands beside any of the places, in one clause with it. */
export function isDeniedBeside(folded: string, places: readonly Span[], words: readonly Span[]): boolean {
  const clauses = clausesIn(folded, { start: 0, end: folded.length });
  return places.some((place) =>
    words.some(
      (word) =>
        Math.max(word.start - place.end, place.start - word.end) <= BESIDE &&
        clauses.some((clause) => overlaps(clause, place) && overlaps(clause, word)),
    ),
  );
}
