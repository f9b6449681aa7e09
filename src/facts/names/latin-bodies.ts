/** Organisations that the words of their name alone tell: clubs, teams, fraternities and units of an army. */
import { clubInitials, clubWords, greekLetters, teamNicknames, units } from '../../lang/names/en-bodies.js';
import { firstNames } from '../../lang/names/en-people.js';
import { isKnownPlace, isPlainWord, isUnknown } from './english-names.js';
import type { LatinWord } from './latin-words.js';

const ORDINAL = /\b\d{1,4}(?:st|nd|rd|th) $/u;
/** Of an association football league as well: `Second Division`. */
const SPELT_ORDINAL = /\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) $/u;
const MAX_ORDINAL = 10;

/** `FC Norwold`, `Dinamo Norwold`, `Norwold Tigers`, `Sigma Tau Delta` */
export function isBodyByWords(parts: readonly LatinWord[]): boolean {
  const keys = parts.map(({ key }) => key);
  if (keys.length < 2 || keys.length > 4) return false;
  return (
    isClub(parts) || isNicknamed(keys) || (keys.length > 2 && keys.every((key) => greekLetters.has(key)))
  );
}

function isClub([first, second]: readonly LatinWord[]): boolean {
  if (!first || !second?.isCapitalised || isPlainWord(second.key)) return false;
  if (clubWords.has(first.key)) return true;
  return clubInitials.has(first.key) && /^(?:\p{Lu}+|V\p{Ll}\p{Lu}|TuS|SpVgg)$/u.test(first.text);
}

function isNicknamed(keys: readonly string[]): boolean {
  const [first = '', before = ''] = [keys[0], keys.at(-2)];
  if (!teamNicknames.has(keys.at(-1) ?? '') || firstNames.has(first)) return false;
  return isKnownPlace(keys.slice(0, -1)) || isUnknown(before);
}

/** Where the name of a unit begins that ends with these words, with its ordinal: `95th Bomb Wing`; undefined of others. */
export function unitStart(text: string, parts: readonly LatinWord[]): number | undefined {
  const start = parts[0]?.start ?? 0;
  if (!parts.some(({ key }) => units.has(key))) return undefined;
  const before = text.slice(Math.max(0, start - MAX_ORDINAL), start);
  const isDivision = parts.at(-1)?.key === 'division';
  const ordinal = ORDINAL.exec(before) ?? (isDivision ? null : SPELT_ORDINAL.exec(before));
  return ordinal ? start - ordinal[0].length : undefined;
}
