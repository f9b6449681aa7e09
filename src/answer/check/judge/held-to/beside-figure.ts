/** More, or less, than something whose figure stands beside the thing's own: `8,400, compared with a forecast of 6,900`. */
import {
  majority,
  newRecord,
  overWhat,
  referenceLevels,
  shortOfRecord,
  soManyOf,
  underWhat,
} from '../../../../lang/checking/reference-levels.js';
import { slice } from '../../../../text/spans.js';
import { compare } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import type { Trend } from '../../compare/trend.js';
import { contradiction, type EvidencePlace, type Finding } from '../../finding.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { kindOf } from '../figures/shares.js';

/** How far from a figure it is told that it is a forecast, an average or a record, in characters. */
const REACH = 40;

/** That the figures of a sentence lie the other way round than the statement tells, without its own figure for it. */
export function besideFigure(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded, text } = statement.text.reading;
  const against = places.find(
    (place) => liesOtherwise(folded, place) || isNoRecord(folded, place) || isNoMajority(folded, place),
  );
  return against && contradiction(text, against);
}

/** Whether the statement has something over a forecast (an average, a limit) that the sentence has under it. */
function liesOtherwise(folded: string, place: EvidencePlace): boolean {
  const known = slice(place.text.reading.reading.folded, place.span);
  return referenceLevels.some(({ words }) => {
    const said = sideOf(folded, words);
    if (said === undefined || !words.test(known)) return false;
    const shown = sideOf(known, words) ?? sideOfFigures(place, words);
    return shown !== undefined && shown !== said;
  });
}

/** On which side of such a level words have something, where one alone is told. */
function sideOf(folded: string, words: RegExp): Trend | undefined {
  const behind = (pattern: RegExp): boolean =>
    Array.from(folded.matchAll(new RegExp(pattern, 'gu'))).some(({ 0: found, index }) => {
      const rest = folded.slice(index, index + found.length + REACH);
      return words.test(/^[^,.;。]*/u.exec(rest)?.[0] ?? '');
    });
  const [up, down] = [behind(overWhat), behind(underWhat)];
  return up === down ? undefined : up ? 'up' : 'down';
}

/** On which side of the level the one other figure of the sentence lies that is of its kind. */
function sideOfFigures({ text, span }: EvidencePlace, words: RegExp): Trend | undefined {
  const { folded } = text.reading.reading;
  const figures = text.points.flatMap(({ point }) =>
    point.kind === 'figure' && point.sentence.start === span.start ? [point] : [],
  );
  const levels = figures.filter((point) => isLevel(folded, point, figures, words));
  const [level] = levels;
  if (!level || levels.length > 1) return undefined;
  const others = figures.filter((point) => point !== level && areOfOneKind(point, level));
  const [own] = others;
  if (!own || others.length > 1) return undefined;
  const order = compare(toBase(own.mention.value.quantity).low, toBase(level.mention.value.quantity).low);
  return order === 0 ? undefined : order > 0 ? 'up' : 'down';
}

/** Whether the words between a figure and the one before it, or right behind it, make it such a level. */
function isLevel(
  folded: string,
  { span, sentence }: FigurePoint,
  figures: readonly FigurePoint[],
  words: RegExp,
): boolean {
  const previous = figures.findLast((other) => other.span.end <= span.start)?.span.end ?? sentence.start;
  const before = folded.slice(Math.max(previous, span.start - REACH), span.start);
  return words.test(before) && !/[;,][^;,]*[;,]/u.test(before);
}

function areOfOneKind(a: FigurePoint, b: FigurePoint): boolean {
  const [x, y] = [a, b].map(({ mention }) => mention.value.quantity);
  return x !== undefined && y !== undefined && kindOf(x) === kindOf(y) && x.currency === y.currency;
}

function isNoRecord(folded: string, { text, span }: EvidencePlace): boolean {
  return newRecord.test(folded) && shortOfRecord.test(slice(text.reading.reading.folded, span));
}

/** Whether it is to be more than half, and both texts tell how many of how many it is. */
function isNoMajority(folded: string, { text, span }: EvidencePlace): boolean {
  if (!majority.test(folded)) return false;
  const told = [...slice(text.reading.reading.folded, span).matchAll(soManyOf)];
  return told.length === 1 && told.every(([, a, b, c, d]) => 2 * numberOf(a ?? c) <= numberOf(b ?? d));
}

function numberOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}
