/** From a word as it stands in a text to the forms under which a dictionary may have it. */
import { irregularForms } from '../lang/meaning/en-irregular-forms.js';

/** An ending, and what may stand in its place. Longer endings first within a group. */
const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe', 've']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ying', ['ie', 'y']],
  ['ing', ['', 'e']],
  ['ier', ['y']],
  ['er', ['', 'e']],
  ['iest', ['y']],
  ['est', ['', 'e']],
  ['ily', ['y']],
  ['ly', ['']],
];

/**
 * The word itself, then every form of which it may be an inflection, known or not: `studies` → `studies`, `study`,
 * `studie` … The caller keeps those that its dictionary has.
 *
 * @see https://wordnet.princeton.edu/documentation/morphy7wn for the rules of detachment this follows
 */
export function baseForms(word: string): readonly string[] {
  const found = new Set([word, ...(irregularForms.get(word) ?? [])]);
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) found.add(stem + replacement);
    // `stopped` → `stop`
    if (/([^aeiouls])\1$/u.test(stem)) found.add(stem.slice(0, -1));
  }
  return [...found];
}
