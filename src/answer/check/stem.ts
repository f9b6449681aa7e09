/** Words of a Latin script, each reduced to what all its forms share. */
import { irregularForms } from '../../lang/en-irregular-forms.js';
import { tokens } from '../../text/tokens.js';

const stems = new Map<string, string>();

/** The stem of one folded word; of an irregular form, of its plain form. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const [plain = /\d.*[a-z]s$/u.test(word) ? word.slice(0, -1) : word] = irregularForms.get(word) ?? [];
  const found = tokens(plain)[0] ?? plain;
  stems.set(word, found);
  return found;
}
