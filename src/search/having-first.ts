/** Of passages that fit nearly as well, the one first that has what is asked for. */
import { EXPLAINED_FROM, type Signs } from './signs.js';

/** How many of the best are looked at, and how far behind the best they may be. */
const CONTENDERS = 5;
const NEARLY = 0.3;
const LACKS = [
  ...(['noFigure', 'noDate', 'noName', 'untold', 'ofAnother'] as const),
  ...(['otherYear', 'otherNumber', 'otherPost', 'withheld'] as const),
];
/** By so much more of the question must stand beside what is asked for. */
const CLEARLY = 0.25;
const AS_NEAR = 0.9;
/** So much of the question must stand beside what is asked for to be surely told of it. */
export const BESIDE_FROM = 0.5;
/** The same where the very word for what is measured stands in the sentence. */
export const MEASURED_BESIDE_FROM = 0.35;
/** From here on, what is asked for stands there, but beside little of what is asked. */
const APART_FROM = 0.7;

/**
 * The same; if the best has no figure, date or name of the kind asked for, only such of others or such beside other
 * things, or no word for what is asked, the next one that has it stands first.
 *
 * @param ranked - best first
 * @param signsOf - costs some time, and is asked of no more than are needed
 * @param asksReason - whether it is asked why
 * @param asksOfSomebody - whether it is asked who somebody is or what they think
 */
export function havingFirst<T extends { readonly score: number }>(
  ranked: readonly T[],
  signsOf: (one: T) => Signs,
  { asksReason = false, asksOfSomebody = false } = {},
): readonly T[] {
  const [best, ...others] = ranked;
  if (!best) return ranked;
  const signs = signsOf(best);
  const isWorthLooking =
    lacks(signs) ||
    (asksReason && signs.explained + CLEARLY <= 1) ||
    signs.nobody > 0 ||
    (asksOfSomebody && signs.toldOfThem === 0) ||
    (signs.besideThing > 0 && signs.besideThing + CLEARLY <= 1);
  if (!isWorthLooking) return ranked;
  const contenders = others.slice(0, CONTENDERS - 1).filter((one) => one.score >= best.score - NEARLY);
  const having = contenders.find((one) => hasMore(signsOf(one), signs));
  return having ? [{ ...having, score: best.score }, ...ranked.filter((one) => one !== having)] : ranked;
}

function hasMore(signs: Signs, best: Signs): boolean {
  // What is told of somebody else is told of nobody asked about.
  if (lacks(signs) || signs.absentNames > best.absentNames) return false;
  if (lacks(best)) return true;
  if (best.nobody > 0 && signs.nobody === 0 && signs.besideThing >= BESIDE_FROM) return true;
  if (signs.toldOfThem > best.toldOfThem && signs.across <= best.across) return true;
  // What is put in another language is found by less, and may be on something else.
  if (
    signs.across <= best.across &&
    signs.explained >= EXPLAINED_FROM &&
    signs.explained >= best.explained + CLEARLY
  )
    return true;
  const isAsNear = signs.besideThing >= best.besideThing * AS_NEAR;
  if (isAsNear && signs.measured > best.measured) return true;
  return best.besideThing > 0 && signs.besideThing >= best.besideThing + CLEARLY;
}

function lacks(signs: Signs): boolean {
  return signs.thingApart > APART_FROM || lacksAsked(signs);
}

/** Whether nothing of the kind asked for is there, or only such of others. */
export function lacksAsked(signs: Signs): boolean {
  return LACKS.some((sign) => signs[sign] > 0);
}

/** Whether a name or a date is all that it lacks: of those a text has few, and one beside it is seldom by chance. */
export function lacksNameOnly(signs: Signs): boolean {
  return LACKS.every((sign) => signs[sign] === 0 || sign === 'noName' || sign === 'noDate');
}
