/** Times that are told from where the speaker stands, or in part: `去年`, `the first half`. */
import { checking } from '../../../lang/index.js';
import type { Span } from '../../../model.js';

/** With a pattern that finds each place, beside the one that tells whether there is any. */
const PERIODS = checking
  .flatMap(({ periods }) => periods)
  .map(([sort, name, pattern]) => ({ sort, name, pattern, each: new RegExp(pattern, `${pattern.flags}g`) }));
type Period = (typeof PERIODS)[number];

/**
 * The periods named in a folded text, by sort: at most one of each, the one named last.
 *
 * @param sorts - those of interest; all, unless told
 */
export function periodsIn(
  folded: string,
  sorts?: Pick<ReadonlySet<string>, 'has'>,
): ReadonlyMap<string, string> {
  const found = new Map<string, Period>();
  for (const period of PERIODS) {
    const { sort, pattern } = period;
    if ((sorts && !sorts.has(sort)) || !pattern.test(folded)) continue;
    const other = found.get(sort);
    if (!other || lastPlaceOf(other, folded) <= lastPlaceOf(period, folded)) found.set(sort, period);
  }
  return new Map([...found].map(([sort, { name }]) => [sort, name]));
}

function lastPlaceOf({ each }: Period, folded: string): number {
  return [...folded.matchAll(each)].at(-1)?.index ?? -1;
}

/** How far before a figure the time that it is of is told, in characters. */
const REACH = 400;

/** The periods named in a stretch that ends with a figure, as far as they may be of it. */
export function periodsUpTo(
  folded: string,
  { start, end }: Span,
  sorts?: Pick<ReadonlySet<string>, 'has'>,
): ReadonlyMap<string, string> {
  return periodsIn(folded.slice(Math.max(start, end - REACH), end), sorts);
}

/** Whether both are of one period; undefined where they tell no period of the same sort. */
export function arePeriodsOne(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): boolean | undefined {
  const both = [...a].filter(([sort]) => b.has(sort));
  return both.length === 0 ? undefined : both.every(([sort, name]) => b.get(sort) === name);
}

/** Whether a folded text names every one of the periods, whatever others it names. */
export function tellsPeriods(folded: string, periods: ReadonlyMap<string, string>): boolean {
  return [...periods].every(([sort, name]) =>
    PERIODS.some((one) => one.sort === sort && one.name === name && one.pattern.test(folded)),
  );
}
