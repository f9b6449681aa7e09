/** What the words of a name in capitals say of it: a person's, a team's, or no name at all. Keys are in small letters. */
import {
  firstNames,
  notPeopleEndings,
  organizationEndings,
  organizationHeads,
} from '../../lang/names/en-people.js';
import { familyNames } from '../../lang/names/family-names.js';
import { placeNames } from '../../lang/names/place-names.js';
import { nameWords } from '../../name-words/name-words.js';

const places = new Set(placeNames.flat().map((name) => name.toLowerCase()));

/** A mountain, a war, a town: something single that is no person. */
export function isKnownPlace(keys: readonly string[]): boolean {
  const name = keys.join(' ');
  if (keys.some((key) => organizationHeads.has(key) || organizationEndings.has(key))) return false;
  return nameWords().places.has(name) && !firstNames.has(name) && !isFamily(name);
}

/** A place by the list of them, though its name ends as those of bodies do: `State College`. */
export function isTownByName(keys: readonly string[]): boolean {
  return nameWords().places.has(keys.join(' '));
}

/** A word of the dictionary that nobody is called. */
export function isPlainWord(key: string): boolean {
  return isCommon(key) && !isFirstName(key) && !isFamily(key);
}

/** Whether a full name can be a person's: no dictionary word is its family name, and, without a cue, none stands first. */
export function looksLikePerson(keys: readonly string[], hasCue: boolean): boolean {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  const isOfFamily = isFamily(last);
  if (isCommon(last) && !isOfFamily && !firstNames.has(last)) return false;
  if ((places.has(first) || isKnownPlace([first])) && !isFirstName(first)) return false;
  return hasCue || isFirstName(first) || isOfFamily || !isCommon(first);
}

/** A word made up, as firms are called: in no dictionary, and neither a person's nor a place's. */
export function isUnknown(key: string): boolean {
  return (
    /^\p{L}{5,}$/u.test(key) &&
    nameWords().common.size > 0 &&
    !isCommon(key) &&
    !isFirstName(key) &&
    !isFamily(key) &&
    !nameWords().places.has(key) &&
    !places.has(key)
  );
}

/** A family name that is nothing else. */
export function isFamilyName(key: string): boolean {
  return (
    key.length > 3 &&
    isFamily(key) &&
    !isCommon(key) &&
    !nameWords().places.has(key) &&
    !places.has(key) &&
    !firstNames.has(key)
  );
}

/** `the Norland Rangers`: after an article no person's name stands, but bodies', and much else. */
export function followsArticle(keys: readonly string[], isOpener: boolean): boolean {
  const last = keys.at(-1) ?? '';
  if (notPeopleEndings.has(last) || isKnownPlace(keys) || places.has(keys.join(' '))) return false;
  if (keys.length === 1) return !isOpener && /^\p{L}{4,}$/u.test(last) && !isCommon(last) && !isFamily(last);
  return keys.length < 5 && !isCommon(keys[0] ?? '');
}

/** `Chicago` + `Cubs`: a place, and a plural in capitals. */
export function isTeam(keys: readonly string[]): boolean {
  const [last = '', ...head] = [...keys].reverse();
  const place = head.reverse().join(' ');
  return keys.length > 1 && /[^s]s$/u.test(last) && (places.has(place) || nameWords().places.has(place));
}

/** A word that people have for a family name, whatever else it is. */
export function isFamily(key: string): boolean {
  return familyNames.has(key) || nameWords().familyNames.has(key) || (hasMarks(key) && isFamily(plain(key)));
}

export function isFirstName(key: string): boolean {
  if (firstNames.has(key) || nameWords().firstNames.has(key)) return true;
  // `Jean-Baptiste`
  const hyphen = key.indexOf('-');
  if (hyphen > 0) return firstNames.has(key.slice(0, hyphen)) && isFirstName(key.slice(hyphen + 1));
  return hasMarks(key) && isFirstName(plain(key));
}

const hasMarks = (key: string): boolean => /[à-žø]/u.test(key);

/** `júlio → julio` */
function plain(key: string): string {
  return key
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ø/gu, 'o')
    .replace(/[^a-z'’-]/gu, '');
}

/** In the dictionary, as it stands or without an ending. */
export function isCommon(key: string): boolean {
  const { common } = nameWords();
  if (common.has(key)) return true;
  return ENDINGS.some(
    ([ending, instead]) => key.endsWith(ending) && common.has(key.slice(0, -ending.length) + instead),
  );
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];
