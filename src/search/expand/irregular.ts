/** English words that an article may have in an irregular form, which no stem tells: `steal`, `stole`, `stolen`. */
import { formsByBase } from '../../lang/meaning/en-irregular-forms.js';

/** A form that is also another word (`left`, `ground`, `saw`) says a little less. */
const FORM_WEIGHT = 0.9;

/** The same, and the irregular forms of each word that has some. */
export function withIrregularForms(alternatives: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map(alternatives);
  for (const [word, weight] of alternatives) {
    for (const form of formsByBase.get(word) ?? [])
      all.set(form, Math.max(FORM_WEIGHT * weight, all.get(form) ?? 0));
  }
  return all;
}
