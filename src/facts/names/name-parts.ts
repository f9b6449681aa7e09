/** The parts that a full name is also called by. */
import { fold } from '../../text/fold.js';
import { remembering } from '../../text/remembering.js';

/** The dots that stand between the parts of a foreign name in Chinese, and spaces. */
const SEPARATORS = /[\s·・•‧∙⋅]+/u;
const HAN = /\p{Script=Han}/u;
const SUFFIXES = /^,?(?:jr|sr|ii|iii|iv|phd|md)\.?$/iu;

/** What only names of several parts hold, or parts that are none. */
const PARTED = /[\s·・•‧∙⋅.]|^,?(?:jr|sr|ii|iii|iv|phd|md)$|^$/iu;

/** The parts of a name, in order: `德米斯·哈萨比斯 → 德米斯, 哈萨比斯`; initials with their stop apart. */
export const nameParts = remembering((name): readonly string[] => {
  if (!PARTED.test(name)) return [name];
  const spaced = name.includes('.') ? name.replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ') : name;
  return spaced.split(SEPARATORS).filter((part) => part !== '' && !SUFFIXES.test(part));
});

/**
 * The last part of a foreign name of two or more parts, which stands alone for it: `哈萨比斯`, `Hassabis`. Undefined
 * for single names and names of Chinese form.
 */
export function familyName(name: string): string | undefined {
  const parts = nameParts(name);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return undefined;
  return last.length > (HAN.test(last) ? 1 : 2) ? last.replace(/[’']s$/u, '') : undefined;
}

/** The folded name, as it is asked for at each of its mentions. */
export const foldedName = remembering(fold);

/** Folded, without spaces, dots, a leading article and a legal form at the end: equal for one name written twice. */
export const nameKey = remembering((name): string => {
  const folded = fold(name);
  // Most names are plain words, where there is nothing to leave out.
  if (!/[\s·・•‧∙⋅.,'’-]/u.test(folded)) return folded;
  return folded
    .replace(/^the (?=\S)/, '')
    .replace(/[’']s$/, '')
    .replace(/(?<=\S)[, ]+(?:inc|corp|corporation|ltd|co|llc|plc)\.?$/, '')
    .replace(/[\s·・•‧∙⋅.,'’-]+/gu, '');
});
