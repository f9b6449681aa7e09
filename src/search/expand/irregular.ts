/** English words that an article may have in an irregular form, which no stem tells: `steal`, `stole`, `stolen`. */
import { formsByBase } from '../../lang/en-irregular-forms.js';

/** The same, and the irregular forms of each word that has some. */
export function withIrregularForms(alternatives: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map(alternatives);
  for (const [word, weight] of alternatives) {
    for (const form of formsByBase.get(word) ?? []) all.set(form, Math.max(weight, all.get(form) ?? 0));
  }
  return all;
}
