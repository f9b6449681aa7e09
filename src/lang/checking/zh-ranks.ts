/** Ranks and places in a row, as Chinese tells them, each by its number. Simplified; matched on folded text. */

const BY = '[大高长多重好快早老低小深远强热美新]';
const COUNTED = '次个位任座届批名部家间所支只项款场本张条例度轮版颗艘架台枚辆号回代艘组篇段步期';

/** `第三`, `第二大`, `最大`, `首任`, `最后一`, `亚军` */
export const zhRankWords = new RegExp(
  `第[一二三四五六七八九十百\\d]+${BY}?|最${BY}|首(?=[${COUNTED}])|(?:最后|最末|末)(?=一?[${COUNTED}])|末代|[冠亚季殿]军`,
  'gu',
);

/** A place in a row of things that are counted: its number, and what counts them. */
export const zhPlaceInRow = new RegExp(
  `(?:第([一二三四五六七八九十百\\d]+)|首|头一)([${COUNTED}站胜轰冠球座幢栋所条家名趟])(?![长们])`,
  'gu',
);

interface Rank {
  /** 0 for the last. */
  readonly number: number;
  /** By what it is ranked, where that is told with it: `大`. */
  readonly by: string;
}

const MEDALS = '冠亚季殿';
const DIGITS = '一二三四五六七八九';

/** Whether two of these are not the same rank of the same row. */
export function areOtherRanks(a: string, b: string): boolean {
  const [one, other] = [rankOf(a), rankOf(b)];
  return one !== undefined && other !== undefined && one.by === other.by && one.number !== other.number;
}

function rankOf(word: string): Rank | undefined {
  if (word.endsWith('军')) return { number: MEDALS.indexOf(word.charAt(0)) + 1, by: '' };
  if (word === '首') return { number: 1, by: '' };
  if (/^(?:最后|最末|末)/u.test(word)) return { number: 0, by: '' };
  if (word.startsWith('最')) return { number: 1, by: word.slice(1) };
  const [, digits = '', by = ''] = /^第([一二三四五六七八九十百\d]+)(.?)$/u.exec(word) ?? [];
  const number = numberOf(digits);
  return number === undefined ? undefined : { number, by };
}

/** The number of a rank, up to 99 where it is written in words. */
export function numberOf(digits: string): number | undefined {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [, tens, ten = '', ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(digits) ?? [];
  if (tens === undefined) return undefined;
  if (ten === '') return ones === '' && tens !== '' ? DIGITS.indexOf(tens) + 1 : undefined;
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}
