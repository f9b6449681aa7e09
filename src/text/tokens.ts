/** How text is cut into tokens: by script, the same for what is indexed and what is asked. */
import { stemmer } from 'stemmer';
import { fold } from './fold.js';
import { spelledNumbers } from './numbers.js';

const HAN_RUN = String.raw`\p{Script=Han}+`;
/** Letters with a stop behind each: `u.s.`, `e.u`. */
export const DOTTED = String.raw`(?<![\p{L}\p{N}.])(?:[a-z]\.)+[a-z](?![\p{L}\p{N}])`;
/** A number with its grouping and decimals, letters with stops, or a word of any script but Han. */
const WORD = String.raw`${DOTTED}|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+`;
const RUN = new RegExp(`${HAN_RUN}|${WORD}`, 'gu');
const WORD_ONLY = new RegExp(WORD, 'gu');

/**
 * The terms of a text, with repetitions: of a Han run every character and every pair of neighbours; of Latin text
 * each word, stemmed, letters with stops as one (`U.S.`, *us*); numbers without their grouping commas. They are in order; then come the numbers that are
 * written in parts (`3,260亿`), once more as plain digits.
 */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const terms: string[] = [];
  for (const [run] of folded.matchAll(RUN)) {
    if (/^\p{Script=Han}/u.test(run)) addHan(run, terms);
    else terms.push(term(run));
  }
  terms.push(...spelledNumbers(folded));
  return terms;
}

/** The terms of folded text that are not Han characters or pairs. */
export function wordTokens(folded: string): string[] {
  return [...Array.from(folded.matchAll(WORD_ONLY), ([run]) => term(run)), ...spelledNumbers(folded)];
}

/** Where each term of folded text that is no Han character or pair begins. Numbers written in parts are left out. */
export function placesOfWords(folded: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: run, index } of folded.matchAll(WORD_ONLY)) {
    const word = term(run);
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  return places;
}

function addHan(run: string, terms: string[]): void {
  let before = '';
  for (const character of run) {
    if (before !== '') terms.push(before + character);
    terms.push(character);
    before = character;
  }
}

function term(run: string): string {
  if (/^\d/.test(run)) return run.replaceAll(',', '');
  if (run.includes('.')) return run.replaceAll('.', '');
  return /^[a-z]{3,}$/.test(run) ? stem(run) : run;
}

/** Names that the stemmer would take for forms of other words: France is no francs, and Wales no wale. */
const OWN_STEMS: ReadonlySet<string> = new Set([
  'france',
  'wales',
  'paris',
  'texas',
  'james',
  'charles',
  'hans',
]);
/** The stems of words met so far: the same words come again and again. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const found = OWN_STEMS.has(word) ? word : stemmer(word);
  stems.set(word, found);
  return found;
}
