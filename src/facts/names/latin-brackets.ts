/** What stands in brackets behind a name in English and says what it is: `Norwold (band)`, `Mara Lindt (1871–1940)`. */
import { bodiesInBrackets, worksInBrackets } from '../../lang/names/en-bodies.js';
import { posts, trades } from '../../lang/names/en-people.js';

export type Bracketed = 'person' | 'organization' | 'work';

const LIFE =
  /^(?:(?:c|ca|r|fl)\. ?|born |b\. ?|reigned |died |d\. ?)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{3,4}(?: ?[-–] ?(?:(?:c|ca|d)\. ?|died )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{3,4})?$/u;
const IS_RANGE = /\d ?[-–]|^b(?:orn|\.)/u;
const MAX = 60;
const postSet = new Set(posts);

/** What the brackets right behind `end` say that the name before them is; undefined where there are none that say so. */
export function bracketed(text: string, end: number): Bracketed | undefined {
  if (text[end] !== ' ' || text[end + 1] !== '(') return undefined;
  const close = text.indexOf(')', end);
  if (close < 0 || close - end > MAX) return undefined;
  const inside = text.slice(end + 2, close);
  if (IS_RANGE.test(inside) && LIFE.test(inside)) return 'person';
  const noun = /(?:^| )(\p{Ll}[\p{L}-]+)$/u.exec(inside)?.[1];
  if (noun === undefined) return undefined;
  if (worksInBrackets.has(noun)) return 'work';
  if (bodiesInBrackets.has(noun)) return 'organization';
  return postSet.has(noun) || trades.has(noun) ? 'person' : undefined;
}
