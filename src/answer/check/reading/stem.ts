/** Words of a Latin script, each reduced to what all its forms share. */
import { irregularForms } from '../../../lang/meaning/en-irregular-forms.js';
import { stemOf } from '../../../text/stem.js';

/** `A321neos`: what has a figure in it is no word, but has its plural. */
const NAMED_PLURAL = /\d.*[a-z]s$/u;

/** `Andes` is no form of `and`. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an and as at be but by for from he if in into it of off on or our out she so than that the then they this to up us we with you'.split(
    ' ',
  ),
);

/** The stem of one folded word; of an irregular form, of its plain form. */
export function stem(word: string): string {
  const [plain = word] = irregularForms.get(word) ?? [];
  const found = stemOf(NAMED_PLURAL.test(plain) ? plain.slice(0, -1) : plain);
  return LITTLE_WORDS.has(found) && found !== plain ? plain : found;
}
