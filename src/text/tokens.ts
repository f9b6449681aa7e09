/** How text is cut into tokens: by script, the same for what is indexed and what is asked. */
import { stemmer } from 'stemmer';
import { fold } from './fold.js';

/** A Han run, a number with its grouping and decimals, or a word of any other script. */
const RUN = /\p{Script=Han}+|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/**
 * The terms of a text, in order, with repetitions: of a Han run every character and every pair of neighbours;
 * of Latin text each word, stemmed; numbers without their grouping commas.
 */
export function tokens(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of fold(text).matchAll(RUN)) {
    if (/^\p{Script=Han}/u.test(run)) addHan(run, terms);
    else terms.push(term(run));
  }
  return terms;
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
