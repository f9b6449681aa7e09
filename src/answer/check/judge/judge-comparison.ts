/** Statements that one thing is more, or less, than another, without saying by how much. */
import { says } from '../../../lang/says.js';
import type { DateMention, Quantity, Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { contains, overlaps } from '../../../text/spans.js';
import { compare } from '../../../units/decimal.js';
import { toBase } from '../../../units/index.js';
import { comparisonsIn, type Comparison } from '../compare/comparisons.js';
import { deniedIn } from '../compare/contrast.js';
import { trendShown, type Trend } from '../compare/trend.js';
import type { EvidencePlace, Finding } from '../finding.js';
import { sentenceBefore, type EvidenceText } from '../reading/evidence-texts.js';
import { placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { canStandIn, weightOf, within, type Term } from '../reading/term.js';

/** Share of what is compared that must be told where the two are held against each other, and with each figure. */
const TOLD_FROM = 0.6;

/** Share of the measure's words that must stand with a figure; what only its sentence has counts less. */
const TOLD_WITH_FIGURE = 0.3;
const IN_SENTENCE = 0.3;

/** So much farther is what is named behind a figure, in characters. */
const BEHIND = 40;

/** One of the two: where it is named, and, where it is a time, which. */
interface Side {
  readonly find: (text: EvidenceText) => readonly Span[];
  readonly edtf?: string;
}

/** Two that a statement compares, and of which measure. */
interface Compared {
  readonly trend: Trend;
  readonly one: Side;
  readonly other: Side;
  readonly measure: readonly Term[];
}

/** A figure that may be of one of the two. */
interface OfSide {
  readonly quantity: Quantity;
  readonly place: EvidencePlace;
  /** How much of the measure stands with it, and how far it is from whom it may be of. */
  readonly told: number;
  readonly gap: number;
}

/** What the articles say of a comparison; undefined where the statement makes none, or they compare the two nowhere. */
export function judgeComparison(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const said = comparedIn(statement);
  if (!said) return undefined;
  const places = texts.flatMap((text) => text.reading.reading.sentences.map((span) => ({ text, span })));
  for (const place of places) {
    const trend = tellsMeasure(statement, said, place) ? trendInWords(statement, said, place) : undefined;
    if (trend) return judged(trend, said, statement, [place]);
  }
  const [a, b] = nearestPair(
    places.flatMap((place) => figuresOf(said.one, said, statement, place)),
    places.flatMap((place) => figuresOf(said.other, said, statement, place)),
  );
  if (!a || !b) return undefined;
  const order = compare(toBase(a.quantity).low, toBase(b.quantity).low);
  return order === 0 ? undefined : judged(order > 0 ? 'up' : 'down', said, statement, [a.place, b.place]);
}

/** Whether the statement holds two against each other, and the sentence nothing; a change is one of two times. */
export function addsComparison(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const said = comparedIn(statement);
  if (!said || comparisonsIn(text.reading.reading.folded, span).length > 0) return false;
  return said.one.edtf === undefined || trendShown(text, span) === undefined;
}

function judged(
  trend: Trend,
  said: Compared,
  { text }: StatementReading,
  evidence: readonly [EvidencePlace, ...EvidencePlace[]],
): Finding {
  if (trend === said.trend) return { stance: 'supports', evidence };
  const [{ text: known, span }] = evidence;
  const found = known.passage.text.slice(span.start, span.end);
  return { stance: 'refutes', difference: { field: 'polarity', said: text.reading.text, found }, evidence };
}

/** The two that a statement compares, where it makes one comparison and has no figure. */
function comparedIn(statement: StatementReading): Compared | undefined {
  if (statement.points.some(({ kind }) => kind === 'figure')) return undefined;
  const [comparison, second] = comparisonsIn(statement.text.reading.folded, statement.content);
  return comparison && !second
    ? (timesCompared(statement, comparison) ?? termsCompared(statement, comparison))
    : undefined;
}

/** `more in 2023 than in 2019` */
function timesCompared(
  { text, terms }: StatementReading,
  { trend, before, after }: Comparison,
): Compared | undefined {
  const timeIn = (span: Span): DateMention | undefined =>
    text.dates.filter((date) => contains(span, date.span)).at(-1);
  const [now, then] = [timeIn(before), timeIn(after)];
  if (!now || !then) return undefined;
  const timesOf = ({ value: { edtf } }: DateMention): Side => ({
    edtf,
    find: ({ reading: { dates } }) =>
      dates.filter(({ value }) => value.edtf === edtf).map(({ span }) => span),
  });
  return { trend, one: timesOf(now), other: timesOf(then), measure: terms.filter(isMeasure) };
}

/** Whom or what it names last before the comparison, and first behind it. */
function termsCompared(
  statement: StatementReading,
  { trend, before, after }: Comparison,
): Compared | undefined {
  const { terms, find } = statement;
  const [other] = within(terms, [after]).filter(isNamed);
  if (!other || says('comparedWithNone', statement.text.reading.folded.slice(after.start, after.end)))
    return undefined;
  const one = firstOf(
    within(terms, [before]).filter((term) => !overlaps(term.span, after)),
    within(terms, [after]).map(({ own }) => own),
    other.kind === 'name',
    statement,
  );
  if (!one || one.own === other.own) return undefined;
  const sideOf = (term: Term): Side => ({ find: (text) => placesOf(term, find(text)) });
  const measure = terms.filter((term) => term !== one && term !== other && isMeasure(term));
  return { trend, one: sideOf(one), other: sideOf(other), measure };
}

/** Of what stands before a comparison, what is held against the first of those behind it. */
function firstOf(
  before: readonly Term[],
  others: readonly string[],
  isName: boolean,
  { text, isChinese }: StatementReading,
): Term | undefined {
  const those = before.filter(isNamed);
  // `农村居民收入高于城镇居民`: what both share follows either.
  const shared = before.find(({ own }) => others.some((other) => other === own || sharesWord(own, other)));
  const own = shared && those.findLast(({ span }) => span.end <= shared.span.start);
  if (own) return own;
  const name = isName ? those.findLast(({ kind }) => kind === 'name') : undefined;
  if (name) return name;
  if (isChinese) return those.findLast(({ own }) => !/[量额数值价]$/u.test(own)) ?? those.at(-1);
  const comma = text.reading.folded.lastIndexOf(',', those.at(-1)?.span.start);
  return those.find(({ span }) => span.start > comma);
}

/** `居民收入`, `城镇居民` */
function sharesWord(a: string, b: string): boolean {
  return HAN.test(a) && Array.from(a).some((_, i) => i + 2 <= a.length && b.includes(a.slice(i, i + 2)));
}

function isNamed({ kind }: Term): boolean {
  return kind === 'name' || kind === 'thing';
}

function isMeasure({ isChange, own }: Term): boolean {
  return !isChange && !says('comparative', own);
}

/** Whether enough of what is compared stands in the sentence or the one before. */
function tellsMeasure(
  { find }: StatementReading,
  { measure }: Compared,
  { text, span }: EvidencePlace,
): boolean {
  const all = measure.filter((term) => canStandIn(term, text.isChinese));
  const places = find(text);
  const there = all.filter((term) => standsIn(term, places, sentenceBefore(text, span), span));
  return weightOf(there) >= TOLD_FROM * weightOf(all);
}

/** Which of two the sentence makes the more by its words. */
function trendInWords(
  { find }: StatementReading,
  { one, other, measure }: Compared,
  { text, span }: EvidencePlace,
): Trend | undefined {
  const { folded } = text.reading.reading;
  const [a, b] = [one.find(text), other.find(text)];
  const from = sentenceBefore(text, span).start;
  const denied = deniedIn(folded.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  const places = find(text);
  const isMeasuredBehind = (end: number): boolean =>
    measure.some((term) => {
      const here = placesOf(term, places).filter((place) => overlaps(span, place));
      return here.length > 0 && here.every(({ start }) => start >= end);
    });
  const stands = (spans: readonly Span[], at: Span): boolean => spans.some((place) => contains(at, place));
  for (const { trend, span: words, before, after } of comparisonsIn(folded, span)) {
    if (denied.some((one) => overlaps(one, words))) continue;
    // `makes more than Dorrit, but drinks less`: what is compared is told of another comparison.
    if (isMeasuredBehind(after.end)) continue;
    const ahead = { start: from, end: before.end };
    if (stands(b, after) && !stands(a, after) && stands(a, ahead)) return trend;
    if (stands(a, after) && !stands(b, after) && stands(b, ahead)) return trend === 'up' ? 'down' : 'up';
  }
  return undefined;
}

/** The figures of a sentence that names one of the two, each with something of the measure. */
function figuresOf(
  side: Side,
  { measure }: Compared,
  { find, text: said }: StatementReading,
  place: EvidencePlace,
): readonly OfSide[] {
  const { text, span } = place;
  const spans = side.find(text).filter((at) => contains(span, at));
  const places = find(text);
  const things = measure.filter((term) => term.kind !== 'name' && canStandIn(term, text.isChinese));
  const isRated = says('rated', said.reading.folded);
  return text.points.flatMap(({ point }): readonly OfSide[] => {
    if (point.kind !== 'figure' || point.sentence.start !== span.start) return [];
    const { quantity } = point.mention.value;
    const told =
      weightOf(measure.filter((term) => standsIn(term, places, point.clause, point.span))) +
      IN_SENTENCE *
        weightOf(measure.filter((term) => standsIn(term, places, sentenceBefore(text, span), span)));
    const isRate = /^percent/u.test(quantity.dimension);
    const when = point.mention.value.when?.edtf;
    if (
      spans.length === 0 ||
      told < TOLD_WITH_FIGURE * weightOf(things) ||
      isRate !== isRated ||
      quantity.dimension === 'duration'
    )
      return [];
    if (side.edtf !== undefined && when !== undefined)
      return when === side.edtf ? [{ quantity, place, told, gap: 0 }] : [];
    const gap = Math.min(...spans.map((at) => gapBetween(at, point.span)));
    return [{ quantity, place, told, gap }];
  });
}

/** A figure of each, of one unit, that have the most of the measure and stand nearest. */
function nearestPair(
  ones: readonly OfSide[],
  others: readonly OfSide[],
): readonly [OfSide, OfSide] | readonly [] {
  const pairs = ones.flatMap((a) =>
    others
      .filter(
        ({ quantity: q }) =>
          q !== a.quantity &&
          q.dimension === a.quantity.dimension &&
          q.unit === a.quantity.unit &&
          q.currency === a.quantity.currency,
      )
      .map((b) => [a, b] as const),
  );
  const told = ([a, b]: readonly [OfSide, OfSide]): number => a.told + b.told;
  const gap = ([a, b]: readonly [OfSide, OfSide]): number => a.gap + b.gap;
  return pairs.sort((a, b) => told(b) - told(a) || gap(a) - gap(b))[0] ?? [];
}

/** From whom a figure is of to the figure, in characters: whom it is of is named before it, as a rule. */
function gapBetween(of: Span, figure: Span): number {
  return of.start < figure.start ? figure.start - of.end : BEHIND + of.start - figure.end;
}
