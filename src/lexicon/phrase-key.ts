/** The form under which English words and phrases stand in the table. */
import { stemOf } from '../text/stem.js';
import { tokens } from '../text/tokens.js';

/** Words too common to tell phrases apart; a question loses them as well before it is looked up. */
const SKIPPED = new Set(
  'a an the and or but if of in on at to for from by with as into about than then that this these those it its is are was were be been being am do does did has have had so such their one sb sth etc esp e g i s'.split(
    ' ',
  ),
);

const WORD = /[\p{Script=Latin}\p{N}]+/gu;

/** The words of a folded phrase that carry meaning, in order. */
export function contentWords(phrase: string): readonly string[] {
  const words = phrase.replaceAll(/['’]s?\b/gu, '').match(WORD);
  return (words ?? []).filter((word) => !SKIPPED.has(word));
}

/** The key of a phrase given as words: one word stays as it is; of several each is stemmed, joined by spaces. */
export function phraseKey(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : words.map(stemOf).join(' ');
}

/** The terms, as the index has them, that a key stands for. */
export function keyTerms(key: string): readonly string[] {
  if (key.includes(' ')) return key.split(' ');
  return /^[a-z]+$/u.test(key) ? [stemOf(key)] : tokens(key);
}
