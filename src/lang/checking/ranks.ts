/** Ranks in a row, in every language. Matched on folded text. */
import { HAN } from '../../text/scripts.js';

/** A word that tells one of a row from another. */
export const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|第[\d一二三四五六七八九十]+[年届次期季批代名位周]?|首[年届次期季批周]|[一二三四五六七八九十]期|[一二三四五六七八九十]{1,3}号[线楼机厂院]?|\d+号[线楼机厂院]?)$/u;

/** A Chinese number that is the name of something: `6号线`, `二期`. */
export const numberedName = /(?:号[线楼机厂院]?|期)$/u;

/** Behind an ordinal: it is a day of the month. */
export const dayOf =
  /^ of (?:january|february|march|april|may|june|july|august|september|october|november|december)/u;

/** Behind an ordinal: it is a part of a year, or of a term. */
export const periodOf = /^[ -](?:half|quarters?|months?|weeks?|days?|years?|semester|trimester|decade)\b/u;

/** At the end of words: the ordinal after them is of none but the one before or after, `上一期`. */
export const formerLast = /[上下前后][^,;。\p{L}]?$/u;

/** The same rank in other words. */
const ranks: readonly (readonly string[])[] = [
  ['第一', '第1', '首', 'first', '1st', '冠军', '榜首', '首位', '居首', '首名'],
  ['第二', '第2', 'second', '2nd', '亚军', '次席'],
  ['第三', '第3', 'third', '3rd', '季军'],
  ['第四', '第4', 'fourth', '4th'],
  ['第五', '第5', 'fifth', '5th'],
  ['第六', '第6', 'sixth', '6th'],
  ['第七', '第7', 'seventh', '7th'],
  ['第八', '第8', 'eighth', '8th'],
  ['第九', '第9', 'ninth', '9th'],
  ['第十', '第10', 'tenth', '10th'],
];

/** The same rank, of the same where it says of what: `首年` for `第一年`; empty for a rank far down. */
export function sameRank(word: string): readonly string[] {
  const [, rank = '', unit = ''] =
    /^(第[\d一二三四五六七八九十]+|首|[a-z\d]+)(\p{Script=Han}?)$/u.exec(word) ?? [];
  const row = ranks.find((names) => names.includes(rank)) ?? [];
  // `第二位`, `第二名`: the rank itself.
  if (unit === '位' || unit === '名')
    return row.filter((name) => HAN.test(name)).flatMap((name) => [name, `${name}位`, `${name}名`]);
  if (unit !== '') return row.filter((name) => HAN.test(name)).map((name) => name + unit);
  return row.flatMap((name) => (name === '首' ? ['首次', '首个', '首届'] : name));
}

const EN_RANKS = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))`;
const ZH_RANKS = String.raw`(?:第?[\d一二三四五六七八九十]+|首)`;
const NUMBER = new RegExp(`^(?:${EN_RANKS}$|${ZH_RANKS})`, 'u');

/** The other items of an ordinal's row that a folded text names: `5号线` beside `6号线`. */
export function othersOfRow(word: string, folded: string): readonly string[] {
  const number = NUMBER.exec(word)?.[0];
  if (number === undefined) return [];
  const row =
    number === word && !HAN.test(word) ? String.raw`\b${EN_RANKS}\b` : ZH_RANKS + word.slice(number.length);
  const same = new Set([word, ...sameRank(word)]);
  return Array.from(folded.matchAll(new RegExp(row, 'gu')), ([found]) => found).filter(
    (found) => !same.has(found),
  );
}

/** A word that tells which of a row is meant, with what the row is of. */
export interface Ordinal {
  readonly text: string;
  readonly rank: number;
  /** The word behind it, or its first two characters. */
  readonly row: string;
}

const EN_ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const ZH_DIGITS = '零一二三四五六七八九十';

/** A fraction is none (`a third of`), nor a day of a month. */
const ORDINALS = new RegExp(
  String.raw`(?<!\b(?:an?|one|two|three|four|five|six|seven|eight|nine|january|february|march|april|may|june|july|august|september|october|november|december)[ -])\b(?:(${EN_ORDINALS.join('|')})|(\d+)(?:st|nd|rd|th))[ -]([a-z]+)|(?:第([\d一二三四五六七八九十]+)|(首))(?:个|個)?([季期次届屆轮輪批名位场場天周月年站号届棒局期])`,
  'gu',
);

/** The ordinals of a folded text that stand right before what they number. */
export function ordinalsIn(folded: string): readonly Ordinal[] {
  return Array.from(folded.matchAll(ORDINALS), ([text, word, digits, of, han, first, unit]) => {
    const rank = word ? EN_ORDINALS.indexOf(word) + 1 : first ? 1 : rankOf(digits ?? han ?? '');
    return { text, rank, row: (of ?? unit ?? '').replace(/(?<=[a-z]{2})s$/u, '') };
  }).filter(({ rank, row }) => rank > 0 && row !== 'of' && row !== 'time');
}

function rankOf(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['零', digits];
  return (tens === '' ? 1 : ZH_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : ZH_DIGITS.indexOf(ones));
}
