/** How far the name of an office goes on after `and` or a comma: `Ministry of Trade and Industry`. */
import { irregularForms } from '../../lang/meaning/en-irregular-forms.js';
import {
  firstNames,
  institutionNames,
  notNames,
  organizationEndings,
  organizationHeads,
} from '../../lang/names/en-people.js';
import { wellKnownNames } from '../../lang/names/well-known-names.js';
import { isCommon, isKnownPlace, isPlainWord } from './english-names.js';

/** The beginning of such a name, with the first of what the office is for. */
const OFFICE = /(?:^|[ '’-])(\p{Lu}\p{L}+) (?:of|for|on) (.+)$/u;
const FIELD = String.raw`\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*`;
/** All else that it is for, after commas, and after the last `and`. */
const REST = new RegExp(String.raw`^((?:, ${FIELD}){0,8})(,?) (?:and|&) (${FIELD})(?![\p{L}-])`, 'u');
/** In characters. */
const LONGEST_REST = 160;

const wellKnown = new Set(wellKnownNames.flatMap(({ names }) => names.map((name) => name.toLowerCase())));

/**
 * How many characters of `rest` belong to the name of an office that begins with `name`; 0 where none do.
 * `Ministry of Health` + `, Labour and Welfare said` → 20; `Ministry of Finance` + ` and Congress` → 0
 */
export function officeRest(name: string, rest: string): number {
  const [, head = '', fields = ''] = OFFICE.exec(name) ?? [];
  // Of two `and`s the second joins two names.
  if (!organizationHeads.has(head.toLowerCase()) || / (?:and|&) /u.test(fields)) return 0;
  const [whole = '', listed = '', comma, last = ''] = REST.exec(rest.slice(0, LONGEST_REST)) ?? [];
  const isList = listed !== '' || fields.includes(', ');
  if (whole === '' || (comma !== '' && !isList)) return 0;
  // `and Bank of Japan`
  const isOther = organizationHeads.has(lastWord(last)) && /^ (?:of|for) /u.test(rest.slice(whole.length));
  return !isOther && [...listed.split(', ').slice(1), last].every(isField) ? whole.length : 0;
}

/** What an office may be for, and nobody's name. */
function isField(words: string): boolean {
  const name = words.toLowerCase();
  const [first = '', second = ''] = name.split(' ');
  if (/^\p{Lu}{2,}/u.test(words) || institutionNames.has(first)) return false;
  if (wellKnown.has(name) || wellKnown.has(first)) return false;
  // `Marine Studies`, not `Marine Dubois`
  if (firstNames.has(first) && second !== '' && !(second.endsWith('s') && isPlainWord(second))) return false;
  if (isKnownPlace([first]) && organizationEndings.has(lastWord(words))) return false;
  return isCommon(first) || irregularForms.has(first) || notNames.has(first);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}
