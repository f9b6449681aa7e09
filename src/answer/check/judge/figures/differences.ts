/** A figure that two of the articles' yield: what is left of the one when the other is taken away. */
import { enOnlyReckons, enThanWhat } from '../../../../lang/checking/en-reckoning.js';
import { zhTellsGap } from '../../../../lang/figures/zh-differences.js';
import type { Quantity } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { countsOther, countsThat, haveCounted, thingsCounted } from '../../align/things-counted.js';
import { relate } from '../../compare/compare-quantities.js';
import { areCompatible } from '../../compare/compare-times.js';
import { directionOf } from '../../compare/direction.js';
import { isOtherCurrency } from '../../compare/same-currency.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import { isAbsent, standsIn } from '../../reading/places.js';
import type { TextReading } from '../../reading/reading.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { isNearer } from './nearer-owner.js';
import { kindOf, toldBy, withNear } from './shares.js';

/** Share of the statement's words that must stand beside the two. */
const TOLD_FROM = 0.6;
/** What is so small a part of the other is not taken away from it. */
const LEAST_SHARE = '0.03';
/** A difference so many times a bound is still right beside it. */
const NEARLY = 1.2;
/** Many differences would lie within them. */
const BOUNDS: ReadonlySet<Quantity['modifier']> = new Set(['over', 'under', 'at-least', 'at-most', 'vague']);

/** The two figures of one sentence whose difference the statement tells: borne out, or open; undefined if there are none. */
export function judgeDifference(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure') return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  const isBounded = BOUNDS.has(said.quantity.modifier);
  // Within a bound lie many differences: only that of the two ends of a change, and only right beside it.
  const isBeside = (more: Point, less: Point, left: Quantity): boolean =>
    !isBounded ||
    (said.quantity.modifier !== 'vague' &&
      directionOf(statement.text.reading.folded, point.span) !== undefined &&
      [more, less].some((one) => one.kind === 'figure' && one.end === 'first') &&
      isNearTo(left, said.quantity));
  const [best] = withNear(texts)
    .flatMap(({ one: more, near }) =>
      near.flatMap((less) => {
        if (!areNear(more, less, point, statement)) return [];
        const left =
          isChange(more) || isChange(less) ? undefined : differenceOf(more.point, less.point, said.quantity);
        if (!left || relate(said, { quantity: left, text: '' }).kind !== 'same') return [];
        if (!haveCounted(point, [more, less], statement)) return [];
        if (!isBeside(more.point, less.point, left) || areOfOtherYears(more, less, statement)) return [];
        return [{ more, less, told: toldBy([more, less], statement) }];
      }),
    )
    .sort((a, b) => b.told - a.told);
  if (!best) return undefined;
  const { more, less, told } = best;
  const isTold =
    told >= TOLD_FROM && hasHead(point, more.text, statement) && !isOfOneAlone(point, more, less, statement);
  const evidence = [{ text: more.text, span: more.point.sentence }];
  const order = isTold ? orderOfTwo(point, more, less, statement) : undefined;
  if (isTold && (order ?? goesThatWay(point, more.point, less.point, statement)))
    return { stance: 'supports', evidence };
  const isOtherWay = isTold && (order === false || goesAgainst(point, more.point, less.point, statement));
  const found = `${less.point.text}, ${more.point.text}`;
  return isOtherWay
    ? { stance: 'refutes', difference: { field: 'polarity', said: point.text, found }, evidence }
    : { stance: 'open', evidence };
}

/** Whether a Chinese statement tells of two years, and a figure is of neither. */
export function areOfOtherYears(
  a: EvidencePoint,
  b: EvidencePoint,
  { text, isChinese }: StatementReading,
): boolean {
  const years = new Set(text.reading.folded.match(/(?<!\d)(?:19|20)\d\d(?=年)/gu));
  if (!isChinese || years.size !== 2) return false;
  return [a, b].some(({ point }) => {
    const when = point.kind === 'figure' ? point.mention.value.when?.edtf : undefined;
    const year = when === undefined ? undefined : /^\d{4}/u.exec(when)?.[0];
    return year !== undefined && !years.has(year);
  });
}

/** Whether two stand in one sentence; in two side by side, where an English statement holds those against each other of whom they are told. */
function areNear(
  more: EvidencePoint,
  less: EvidencePoint,
  point: FigurePoint,
  statement: StatementReading,
): boolean {
  if (less.ofSentence === more.ofSentence) return true;
  const areBeside = [
    [more, less],
    [less, more],
  ].some(([one, other]) => one?.before?.start === other?.point.sentence.start);
  return areBeside && !more.text.isChinese && orderOfTwo(point, more, less, statement) === true;
}

/** Whether two that are of one unit are nearly alike. */
function isNearTo({ low: a }: Quantity, { low: b }: Quantity): boolean {
  return Math.max(Number(a), Number(b)) <= NEARLY * Math.min(Number(a), Number(b));
}

/**
 * Whether the statement counts what only one of the two is of, and tells no change: `17 women` are not the 26 men less 9
 * women, nor `17 boats` 12 boats and 5 barges.
 */
export function isOfOneAlone(
  point: FigurePoint,
  more: EvidencePoint,
  less: EvidencePoint,
  statement: StatementReading,
): boolean {
  const { text, terms, find, isChinese } = statement;
  const { span, clause } = point;
  const { folded } = text.reading;
  if (!isChinese) {
    const counted = thingsCounted(point, statement);
    const isCounted = (known: EvidencePoint): boolean => countsThat(counted, known, statement);
    const isOther = (known: EvidencePoint): boolean => countsOther(point, known, statement);
    return (isCounted(more) && isOther(less)) || (isCounted(less) && isOther(more));
  }
  if (zhTellsGap.test(folded) || directionOf(folded, span) !== undefined) return false;
  const behind = within(terms, [{ start: span.end, end: clause.end }]).find(
    ({ span: { start } }) => start <= span.end + 1,
  );
  if (!behind || behind.kind !== 'thing') return false;
  const isBeside = ({ point: { span }, text: known }: EvidencePoint): boolean =>
    standsIn(behind, find(known), {
      start: span.start - behind.own.length,
      end: span.end + 1,
    });
  return isBeside(more) !== isBeside(less);
}

/** Whether the thing named last before the statement's figure is spoken of there, if there is one. */
function hasHead({ own, span }: FigurePoint, text: EvidenceText, statement: StatementReading): boolean {
  const head = within(statement.terms, own).findLast(
    (term) => term.kind === 'thing' && term.span.end <= span.start && !enOnlyReckons.has(term.own),
  );
  return head === undefined || !isAbsent(statement.find(text).get(head));
}

/** Whether a figure tells itself by how much something is more, or less: of two such nothing is yielded. */
function isChange({ text, point }: EvidencePoint): boolean {
  return (
    point.kind === 'figure' &&
    !point.end &&
    directionOf(text.reading.reading.folded, point.span) !== undefined
  );
}

/** Whether the articles tell of the same change as the statement, if it tells one: 关店31家、开店18家 is no growth by 13. */
export function goesThatWay(
  point: FigurePoint,
  more: Point,
  less: Point,
  { text }: StatementReading,
): boolean {
  const told = directionOf(text.reading.folded, point.span);
  // What is left of a share is told as points.
  if (told === undefined && point.mention.value.quantity.dimension === 'percent') return false;
  // What is faster takes less time.
  if (told === undefined || point.mention.value.quantity.dimension === 'duration') return true;
  return told === wayFrom(more, less, text);
}

/**
 * Whether an English statement that holds two against each other (`4 more than that of Orrin`) has them the way in which
 * the figures are told of them; undefined where it does not hold two, or it is not told of which each figure is.
 */
function orderOfTwo(
  { span, sentence }: FigurePoint,
  more: EvidencePoint,
  less: EvidencePoint,
  statement: StatementReading,
): boolean | undefined {
  const { text, terms, isChinese } = statement;
  const behind = text.reading.folded.slice(span.end, sentence.end);
  const than = enThanWhat.exec(behind);
  const told = than ? directionOf(text.reading.folded, span) : undefined;
  if (isChinese || told === undefined || !than) return undefined;
  const isNamed = ({ kind, isChange }: Term): boolean => kind !== 'slight' && !isChange;
  const others = within(terms, [{ start: span.end + than[0].length, end: sentence.end }]).filter(isNamed);
  const own = within(terms, [{ start: sentence.start, end: span.start }]).filter(isNamed);
  const [high, low] = told === 'up' ? [more, less] : [less, more];
  const sides = [isNearer(others, low, high, statement), isNearer(own, high, low, statement)];
  if (sides[0] === undefined || sides[1] === !sides[0]) return undefined;
  return sides[0];
}

/** Whether a Chinese statement tells of a rise by what something fell, or the other way. */
function goesAgainst(
  point: FigurePoint,
  more: Point,
  less: Point,
  { text, isChinese }: StatementReading,
): boolean {
  const told = directionOf(text.reading.folded, point.span);
  const way = isChinese ? wayFrom(more, less, text) : undefined;
  return told !== undefined && way !== undefined && told !== way;
}

/** Which way it went, where the two are known as the ends of a change, or as of two times. */
function wayFrom(more: Point, less: Point, text: TextReading): 'up' | 'down' | undefined {
  const [end, start] = [more, less].map((one) => (one.kind === 'figure' ? one.end : undefined));
  const later = laterOf(more, less, text);
  const isUp = end === 'last' || start === 'first' || later === more;
  const isDown = end === 'first' || start === 'last' || later === less;
  return isUp === isDown ? undefined : isUp ? 'up' : 'down';
}

/** Which of the two is of the time of which the statement tells first, where the other is of another. */
function laterOf(a: Point, b: Point, { dates: [date] }: TextReading): Point | undefined {
  if (!date) return undefined;
  const [isA, isB] = [a, b].map((one) => {
    const when = one.kind === 'figure' ? one.mention.value.when?.edtf : undefined;
    return when !== undefined && areCompatible(date.value.edtf, when) === true;
  });
  return isA === isB ? undefined : isA ? a : b;
}

/** How much more the one is than the other, in the unit of what was said, where both measure the same. */
function differenceOf(more: Point, less: Point, said: Quantity): Quantity | undefined {
  if (more.kind !== 'figure' || less.kind !== 'figure') return undefined;
  const [a, b] = [more.mention.value.quantity, less.mention.value.quantity];
  const isInPoints = a.dimension === 'percent' && said.dimension === 'percentage-point';
  if (kindOf(a) !== kindOf(b) || (kindOf(a) !== kindOf(said) && !isInPoints) || a.currency !== b.currency)
    return undefined;
  if (a.dimension === 'money' && isOtherCurrency(said, a)) return undefined;
  if ([a, b].some(({ low, high, modifier }) => low !== high || BOUNDS.has(modifier))) return undefined;
  const [x, y] = [toBase(a).low, toBase(b).low];
  if (compare(x, y) <= 0 || compare(y, multiply(x, LEAST_SHARE)) < 0) return undefined;
  const { dimension, unit, unitText } = said;
  const left = divide(add(x, multiply(y, '-1')), toBase({ ...said, low: '1', high: '1' }).low);
  const currency = a.currency === undefined ? {} : { currency: a.currency };
  return { low: left, high: left, dimension, unit, unitText, modifier: 'exact', ...currency };
}
