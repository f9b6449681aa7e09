/** A plain comparison with a time before, held against the figures of both: more patients than the year before, of 1,200 after 900. */
import { comparedToFormer, comparesRates, zhOfYearBefore } from '../../../lang/checking/former-times.js';
import { compare } from '../../../units/decimal.js';
import { toBase } from '../../../units/index.js';
import type { Trend } from '../compare/trend.js';
import { contradiction, type Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import { kindOf, toldBy } from './figures/shares.js';
import { isFormer, isKnownFigure, type KnownFigure } from './held-to/known-figures.js';

/** Share of the statement's words that must stand beside the two. */
const TOLD_FROM = 0.6;
/** How far apart the two may stand among the figures of a paragraph. */
const MOST_BETWEEN = 3;

/** What two figures, now and then, make of a comparison without figures; undefined where there is none, or they do not agree. */
export function judgeFormerComparison(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded, text } = statement.text.reading;
  const [said, another] = comparedToFormer.filter(([, pattern]) => pattern.test(folded));
  if (!said || another || statement.points.some(isAmount)) return undefined;
  // Two years that are named are held against each other by name.
  if (new Set(folded.match(YEARS)).size > 1) return undefined;
  const pairs = texts
    .filter(({ isChinese }) => isChinese === statement.isChinese)
    .flatMap((one) => pairsIn(one, statement))
    .sort((a, b) => b.told - a.told);
  const best = pairs.filter(({ told }) => told === pairs[0]?.told);
  const ways = new Set(best.map(({ way }) => way));
  const [pair] = best;
  if (!pair || ways.size !== 1) return undefined;
  const place = { text: pair.now.text, span: pair.now.point.sentence };
  return pair.way === said[0]
    ? { stance: 'supports', isWorkedOut: true, evidence: [place] }
    : contradiction(text, place);
}

function isAmount(point: StatementReading['points'][number]): boolean {
  return point.kind === 'figure' && point.mention.value.quantity.dimension !== 'duration';
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

interface Pair {
  readonly now: KnownFigure;
  readonly way: Trend;
  readonly told: number;
}

/** The figures of a paragraph that tell the same of two times, with the way it went. */
function pairsIn({ points }: EvidenceText, statement: StatementReading): readonly Pair[] {
  const figures = points.filter(isKnownFigure);
  return figures.flatMap((then, i) =>
    figures.slice(Math.max(0, i - MOST_BETWEEN), i + MOST_BETWEEN + 1).flatMap((now) => {
      if (now === then || !areOfOneThing(now, then, statement)) return [];
      if (!isThen(then, now) || isOfOtherYear(then, statement)) return [];
      const told = toldBy([now, then], statement);
      const order = compare(lowOf(now), lowOf(then));
      return told < TOLD_FROM || order === 0 ? [] : [{ now, told, way: order > 0 ? 'up' : 'down' } as const];
    }),
  );
}

function lowOf({ point }: KnownFigure): string {
  return toBase(point.mention.value.quantity).low;
}

/** Whether both measure the same, side by side. */
function areOfOneThing(now: KnownFigure, then: KnownFigure, { text }: StatementReading): boolean {
  const [a, b] = [now, then].map(({ point }) => point.mention.value.quantity);
  if (!a || !b || kindOf(a) !== kindOf(b) || a.currency !== b.currency) return false;
  const isRate = a.dimension === 'percent';
  if (isRate !== comparesRates.test(text.reading.folded) || a.dimension === 'duration') return false;
  return (
    now.ofSentence === then.ofSentence ||
    then.before?.start === now.point.sentence.start ||
    now.before?.start === then.point.sentence.start
  );
}

/** Whether the one is of a time before the other. */
function isThen(then: KnownFigure, now: KnownFigure): boolean {
  const [a, b] = [then, now].map(({ point }) => yearOf(point.mention.value.when?.edtf));
  if (a !== undefined && b !== undefined) return a < b;
  return isOfBefore(then) && !isOfBefore(now);
}

/** Whether the statement names the year before, and the figure is told of another. */
function isOfOtherYear({ point }: KnownFigure, { text }: StatementReading): boolean {
  const [said] = text.reading.folded.match(YEARS) ?? [];
  const its = yearOf(point.mention.value.when?.edtf);
  return said !== undefined && its !== undefined && !its.startsWith(said);
}

function isOfBefore(known: KnownFigure): boolean {
  const { point, text } = known;
  const { folded } = text.reading.reading;
  return isFormer(known) || zhOfYearBefore.test(folded.slice(point.sentence.start, point.span.start));
}

function yearOf(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : /\d{4}(?:-\d\d)?/u.exec(edtf)?.[0];
}
