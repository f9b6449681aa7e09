/** Imprints: a line that says nothing but where an article stood, and when: `The Weekly Harbour, Oslo, 3 March 2024`. */
import { enHeaders } from '../lang/articles/en-headers.js';
import { firstNames } from '../lang/names/first-names.js';
import { allPlaceNames } from '../lang/names/place-names.js';
import { surnames } from '../lang/names/zh-people.js';
import { zhHeaders } from '../lang/articles/zh-headers.js';
import { columnsOf } from '../text/columns.js';
import { findDate } from './read-date.js';

/** What an imprint says; `publisher` is absent where the words beside the date may be a place. */
export interface Imprint {
  /** Somebody named before the publisher: `Jane Doe, The Weekly Harbour, 3 March 2024`. */
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF, a month at least. */
  readonly published: string;
}

/** Longer lines are text. In columns, two for a Han character. */
const MAX_COLUMNS = 100;
const EDGES = /^[\s,，、|｜·•—–:：-]+|[\s,，、|｜·•—–-]+$/gu;
const BETWEEN = /\s*[,，|｜·•—–]\s*|\s+-\s+|(?<=[》\p{Script=Han}])\s+(?=\p{Script=Han})/u;
/** `The Weekly Harbour`, `Journal of Harbours`; no sentence begins so. */
const CAPITALISED =
  /^(?:\p{Lu}|\d)[\p{L}\p{N}.&’'-]*(?: (?:(?:of|the|and|for|in|on|de|du|la|le|der|das|del|&) )*(?:\p{Lu}|\d)[\p{L}\p{N}.&’'-]*){0,7}$/u;
const CHINESE = /^(?:《[^《》]{1,24}》)?[\p{Script=Han}A-Za-z\d·]{0,14}$/u;
/** Where a correspondent is: `高雄`, `无锡报道`, `台北電`. */
const REPORTED_FROM = /^\p{Script=Han}{1,6}(?:报道|報導|報道|专电|專電|电|電|讯|訊)$/u;
const LATIN_PUBLICATION = new RegExp(String.raw`\b(?:${enHeaders.publications.join('|')})\b`, 'u');
const CHINESE_PUBLICATION = new RegExp(`(?:^《[^《》]+》.*|${zhHeaders.publications.join('|')})$`, 'u');

/**
 * An imprint's publisher and date; undefined for any other line.
 *
 * @param isUnderHeader - whether the line before is about the article, too: then any name beside a date is a publisher's
 */
export function readImprint(line: string, isUnderHeader = false): Imprint | undefined {
  if (columnsOf(line) > MAX_COLUMNS || /[.。!！?？;；]\s*$/u.test(line)) return undefined;
  const date = findDate(line);
  if (!date || date.edtf.length < 7) return undefined;
  const [before = [], after = []] = [line.slice(0, date.start), line.slice(date.end)].map(partsOf);
  const parts = [...before, ...after];
  if (parts.length === 0 || parts.length > 4 || !parts.every(isName)) return undefined;
  const isApart = after.length === 0 || /^\s*[\s,，|｜·•—–]/u.test(line.slice(date.end));
  const publication = parts.find(isPublication);
  if (publication !== undefined && isApart) {
    const [first = ''] = before;
    const author = before[1] === publication && isPerson(first) ? { author: first } : {};
    return { ...author, publisher: publication, published: date.edtf };
  }
  if (!isUnderHeader) return undefined;
  const [first = '', ...others] = parts.filter((part) => !isPlace(part));
  const isSure = /\p{Script=Han}/u.test(first) || / /.test(first) || others.length > 0;
  return { published: date.edtf, ...(isSure && { publisher: first }) };
}

function partsOf(words: string): string[] {
  const bare = words.replace(EDGES, '');
  return bare === '' ? [] : bare.split(BETWEEN);
}

function isName(part: string): boolean {
  return part !== '' && (/\p{Script=Han}/u.test(part) ? CHINESE : CAPITALISED).test(part);
}

/** Whether a name begins as people's do; no Chinese one of two characters, which may as well be a town's. */
function isPerson(part: string): boolean {
  if (/^\p{Script=Han}{3,4}$/u.test(part)) {
    return !isPlace(part) && (surnames.has(part.charAt(0)) || surnames.has(part.slice(0, 2)));
  }
  const [first = '', ...others] = part.toLowerCase().split(' ');
  return firstNames.has(first) && others.length > 0 && others.length <= 3;
}

/** Whether a name is a periodical's, by its form. */
export function isPublication(part: string): boolean {
  return !isPlace(part) && (CHINESE_PUBLICATION.test(part) || LATIN_PUBLICATION.test(part));
}

function isPlace(part: string): boolean {
  return allPlaceNames.has(part) || REPORTED_FROM.test(part) || /^\p{Lu}{4,}$/u.test(part);
}
