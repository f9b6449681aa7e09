/** Names of people that their shape tells: with particles, in Chinese order, of a town. Keys are in small letters. */
import { notNames, organizationEndings, particles } from '../../lang/names/en-people.js';
import { romanizedFamilyNames } from '../../lang/names/romanized-names.js';
import { isCommon, isFamily, isFirstName, isKnownPlace, isPlainWord, isUnknown } from './english-names.js';
import { hasFamilyShape } from './english-name-signs.js';
import type { LatinWord } from './latin-words.js';

/** Particles of which the names of places have none. */
const ONLY_OF_PEOPLE = new Set(['van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ibn']);
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstvwxyz]|ch|sh|zh|ts|tz|hs|ng|kw|gw|ph|th|tr|nh|kh)?[aeiouy]{1,3}(?:ng|ch|nh|[nmptkh])?$/u;
const NUMERAL = /^[ivx]+$/u;
/** Months that are first names, too. */
const MONTH_NAMES = new Set(['jan', 'april', 'may', 'june', 'august']);
const MAX_LONG = 9;

/** `Tam Kai Wing`: a family name first, and two syllables that are written apart. */
export function isInChineseOrder(keys: readonly string[]): boolean {
  return (
    keys.length === 3 &&
    romanizedFamilyNames.has(keys[0] ?? '') &&
    keys.slice(1).every((key) => SYLLABLE.test(key) && !notNames.has(key))
  );
}

/** `Maarten van der Veen`, `Célia Maria de Souza Lopes`: long, with particles. */
export function isLongName(keys: readonly string[]): boolean {
  const inside = keys.slice(1, -1);
  if (keys.length > MAX_LONG || !inside.some((key) => particles.has(key))) return false;
  if (!inside.some((key) => ONLY_OF_PEOPLE.has(key)) && !isFirstName(keys[0] ?? '')) return false;
  return keys.every((key) => particles.has(key) || !isPlainWord(key));
}

/** `Matilda of Norwold`, `Henry IV of Norland`: somebody called after a place. `of` is the index of that word. */
export function isOfPlace(words: readonly LatinWord[], from: number, of: number, to: number): boolean {
  const [first, second] = [words[from]?.key ?? '', words[from + 1]?.key ?? ''];
  const isOne = of === from + 1 || (of === from + 2 && NUMERAL.test(second));
  const place = words[of + 1];
  if (!isOne || of + 2 !== to || !place?.isCapitalised || !isFirstName(first)) return false;
  if (isCommon(first) || isKnownPlace([first]) || organizationEndings.has(place.key)) return false;
  return !notNames.has(place.key) && !isPlainWord(place.key);
}

/** `Jan Novotny`: no month, where a family name follows. */
export function isMonthName(words: readonly LatinWord[], at: number): boolean {
  const next = words[at + 1];
  if (!MONTH_NAMES.has(words[at]?.key ?? '') || !next?.isCapitalised || isCommon(next.key)) return false;
  if (
    /^(?:in|until|since|early|late|mid|next|last|this|before|after|during)$/u.test(words[at - 1]?.key ?? '')
  )
    return false;
  return isFamily(next.key) || hasFamilyShape(next.key) || isUnknown(next.key);
}
