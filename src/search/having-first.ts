/** Of passages that fit nearly as well, the one first that has what is asked for. */
import type { Signs } from './signs.js';

/** How many of the best are looked at, and how far behind the best they may be. */
const CONTENDERS = 5;
const NEARLY = 0.5;
const LACKS = [
  ...(['noFigure', 'noDate', 'noName', 'untold', 'ofAnother'] as const),
  ...(['otherYear', 'otherNumber', 'otherPost', 'withheld'] as const),
];
/** From here on, what is asked for stands there, but beside little of what is asked. */
const APART_FROM = 0.7;

/**
 * The same; if the best has no figure, date or name of the kind asked for, only such of others or such beside other
 * things, or no word for what is asked, the next one that has it stands first.
 *
 * @param ranked - best first
 * @param signsOf - costs some time, and is asked of no more than are needed
 */
export function havingFirst<T extends { readonly score: number }>(
  ranked: readonly T[],
  signsOf: (one: T) => Signs,
): readonly T[] {
  const [best, ...others] = ranked;
  if (!best || !lacks(signsOf(best))) return ranked;
  const having = others
    .slice(0, CONTENDERS - 1)
    .find((one) => one.score >= best.score - NEARLY && !lacks(signsOf(one)));
  return having ? [{ ...having, score: best.score }, ...ranked.filter((one) => one !== having)] : ranked;
}

function lacks(signs: Signs): boolean {
  return signs.thingApart > APART_FROM || lacksAsked(signs);
}

/** Whether nothing of the kind asked for is there, or only such of others. */
export function lacksAsked(signs: Signs): boolean {
  return LACKS.some((sign) => signs[sign] > 0);
}
