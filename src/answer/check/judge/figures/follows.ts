/**
 * Whether a figure follows from two of the articles, whatever words say how. No rule reads the words between the two:
 * what decides is how much of the statement stands beside them, and that its figure would seldom follow by chance.
 */
import type { Quantity } from '../../../../model.js';
import { relate } from '../../compare/compare-quantities.js';
import { comparisonsIn } from '../../compare/comparisons.js';
import { directionOf } from '../../compare/direction.js';
import { isBounded } from '../../align/align.js';
import { timesAgree } from '../../align/same-time.js';
import { haveCounted } from '../../align/things-counted.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { periodsIn } from '../../reading/periods.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { areOfOtherYears, goesThatWay, isOfOneAlone } from './differences.js';
import { isFarWithin } from './growths.js';
import { isNearer } from './nearer-owner.js';
import { isPart, toldBy } from './shares.js';
import { difference, isPlain, RATIOS, sum, WAYS, type Way } from './two-figures.js';
import { areInOrder } from './yields.js';

/**
 * Share of the statement's words that must stand beside the two. Looked at on statements in people's own words: of those
 * of which so much stands beside two figures of one sentence that yield theirs, nine of ten were borne out.
 */
const TOLD_FROM = 0.6;
/** The same of a figure of one digit, or from two sentences: more such follow by chance. */
const TOLD_FROM_IF_LIKELY = 0.7;
/** Of more figures in a sentence too many pairs yield something. */
const MOST_IN_SENTENCE = 8;

/** Two figures of one sentence, or a part and a whole of two side by side, that yield what the statement tells; undefined if there are none. */
export function followsFromTwo(
  said: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (said.mention.value.quantity.modifier === 'vague') return undefined;
  for (const { points, isChinese } of texts) {
    if (isChinese !== statement.isChinese) continue;
    const figures = points.filter(
      ({ point, ofSentence }) => isReckonedWith(point) && ofSentence.length <= MOST_IN_SENTENCE,
    );
    for (const [i, one] of figures.entries())
      for (const other of figures.slice(i + 1, i + 1 + 2 * MOST_IN_SENTENCE)) {
        const isBeside = other.ofSentence === one.ofSentence;
        if (!isBeside && other.before?.start !== one.point.sentence.start) break;
        const told = leastTold(said, isBeside);
        if (!yields(one, other, isBeside, said, statement) || toldBy([one, other], statement) < told)
          continue;
        return {
          stance: 'supports',
          evidence: [one, other].map(({ text, point: { sentence } }) => ({ text, span: sentence })),
        };
      }
  }
  return undefined;
}

function isReckonedWith(point: EvidencePoint['point']): boolean {
  return point.kind === 'figure' && isPlain(point.mention.value.quantity);
}

function yields(
  one: EvidencePoint,
  other: EvidencePoint,
  isBeside: boolean,
  said: FigurePoint,
  statement: StatementReading,
): boolean {
  const fits = (way: Way, a: EvidencePoint, b: EvidencePoint): boolean => yieldsIt(way, a, b, said);
  const either = (ways: readonly Way[]): boolean =>
    ways.some((way) => fits(way, one, other) || fits(way, other, one));
  if (either(RATIOS)) return isRatioOf(one, other, said, statement);
  if (!isBeside) return false;
  const [more, less] = fits(difference, one, other) ? [one, other] : [other, one];
  // Nothing is taken away from `more than 20`.
  const isDifference =
    (isBounded(said) || !(isBounded(one.point) || isBounded(other.point))) &&
    haveCounted(said, [one, other], statement) &&
    fits(difference, more, less);
  if (isChange(one) || isChange(other))
    return isFormer(one, other, isDifference, fits(sum, one, other), said, statement);
  const isOfOne = (): boolean => isOfOneAlone(said, more, less, statement);
  if (isDifference) return !isOfOne() && isInOrder(more, less, said, statement);
  return (
    either(WAYS) ||
    (one.point.end === other.point.end && fits(sum, one, other) && (statement.isChinese || !isOfOne()))
  );
}

function yieldsIt(way: Way, a: EvidencePoint, b: EvidencePoint, said: FigurePoint): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  const found = x && y && way(x, y, said.mention.value.quantity);
  return found !== undefined && isSaid(found, said);
}

function isSaid(found: Quantity, { mention, text }: FigurePoint): boolean {
  const { quantity } = mention.value;
  return (
    relate({ quantity, text }, { quantity: found, text: '' }).kind === 'same' && !isFarWithin(quantity, found)
  );
}

function quantityOf({ point }: EvidencePoint): Quantity | undefined {
  return point.kind === 'figure' ? point.mention.value.quantity : undefined;
}

/** Whether the words of a share stand with one of the two, or those of a multiple nearest to the one that is more. */
function isRatioOf(
  one: EvidencePoint,
  other: EvidencePoint,
  said: FigurePoint,
  statement: StatementReading,
): boolean {
  if (said.mention.value.quantity.dimension !== 'multiple')
    return [one, other].some((known) => isPart(known, said, statement));
  const isFirst = RATIOS.some((way) => yieldsIt(way, one, other, said));
  return areInOrder(isFirst ? one : other, isFirst ? other : one, said, statement);
}

/** Whether a figure tells itself by how much something is more, or less. */
function isChange({ text, point }: EvidencePoint): boolean {
  return (
    point.kind === 'figure' &&
    !point.end &&
    directionOf(text.reading.reading.folded, point.span) !== undefined
  );
}

/** What something was before a change is told of another time than what it has come to: `210, 35 more than in 2020`. */
function isFormer(
  one: EvidencePoint,
  other: EvidencePoint,
  isDifference: boolean,
  isSum: boolean,
  said: FigurePoint,
  statement: StatementReading,
): boolean {
  if (isChange(one)) return false;
  const { reading } = statement.text;
  const way = directionOf(other.text.reading.reading.folded, other.point.span);
  const isThatWay = way === 'up' ? isDifference : isSum;
  const tellsTime = statement.text.dates.length > 0 || periodsIn(reading.folded).size > 0;
  return (
    isThatWay &&
    tellsTime &&
    directionOf(reading.folded, said.span) === undefined &&
    timesAgree(said, one, statement) !== true
  );
}

/** Whether the statement has the two, where it holds them against each other, the way in which the figures are told of them. */
function isInOrder(
  more: EvidencePoint,
  less: EvidencePoint,
  said: FigurePoint,
  statement: StatementReading,
): boolean {
  if (areOfOtherYears(more, less, statement)) return false;
  const isThatWay = goesThatWay(said, more.point, less.point, statement);
  const [held] = comparisonsIn(statement.text.reading.folded, said.sentence);
  if (!held) return isThatWay;
  const [high, low] = held.trend === 'up' ? [more, less] : [less, more];
  const named = ({ kind, isChange }: Term): boolean => kind !== 'slight' && !isChange;
  const own = within(statement.terms, [{ start: said.sentence.start, end: held.before.end }]).filter(named);
  const others = within(statement.terms, [held.after]).filter(named);
  const sides = [isNearer(own, high, low, statement), isNearer(others, low, high, statement)];
  return sides.includes(true) || (isThatWay && !sides.includes(false));
}

function leastTold({ mention }: FigurePoint, isBeside: boolean): number {
  const digits = mention.value.quantity.low.replace(/\D|0+$/gu, '').replace(/^0+/u, '');
  return isBeside && digits.length > 1 ? TOLD_FROM : TOLD_FROM_IF_LIKELY;
}
