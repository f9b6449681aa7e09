/** How text is cut into tokens: by script, the same for what is indexed and what is asked. */
import { stemmer } from 'stemmer';
import { fold } from './fold.js';
import { spelledNumbers } from './numbers.js';

const HAN_RUN = String.raw`\p{Script=Han}+`;
/** A number with its grouping and decimals, or a word of any script but Han. */
const WORD = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+`;
const RUN = new RegExp(`${HAN_RUN}|${WORD}`, 'gu');
const WORD_ONLY = new RegExp(WORD, 'gu');

/**
 * The terms of a text, with repetitions: of a Han run every character and every pair of neighbours; of Latin text
 * each word, stemmed; numbers without their grouping commas. They are in order; then come the numbers that are
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

function addHan(run: string, terms: string[]): void {
  const characters = Array.from(run);
  characters.forEach((character, i) => {
    terms.push(character);
    const next = characters[i + 1];
    if (next !== undefined) terms.push(character + next);
  });
}

function term(run: string): string {
  if (/^\d/.test(run)) return run.replaceAll(',', '');
  return /^[a-z]{3,}$/.test(run) ? stemmer(run) : run;
}
