/** Statements that one thing is more, or less, than another, without saying by how much. */
import { says } from '../../../lang/checking/says.js';
import type { DateMention, Quantity, Span } from '../../../model.js';
import { groupBy } from '../../../group-by.js';
import { overlapping } from '../../../text/overlapping.js';
import { HAN } from '../../../text/scripts.js';
import { contains, overlaps } from '../../../text/spans.js';
import { compare } from '../../../units/decimal.js';
import { toBase } from '../../../units/index.js';
import { areCompatible } from '../compare/compare-times.js';
import { clauseOf, clausesIn } from '../reading/clauses.js';
import { comparisonsIn, type Comparison } from '../compare/comparisons.js';
import { deniedIn } from '../compare/contrast.js';
import { trendShown, type Trend } from '../compare/trend.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../reading/places.js';
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
  for (const text of texts)
    for (const [i, span] of text.reading.reading.sentences.entries()) {
      const before = text.reading.reading.sentences[i - 1] ?? span;
      if (!tellsMeasure(statement, said, text, [before, span])) continue;
      const trend = trendInWords(statement, said, { text, span }, before);
      if (trend) return judged(trend, said, statement, [{ text, span }]);
    }
  const change = changeBetween(said, statement, texts);
  if (change) return change;
  const [a, b] = nearestPair(
    texts.flatMap((text) => figuresOf(said.one, said, statement, text)),
    texts.flatMap((text) => figuresOf(said.other, said, statement, text)),
  );
  if (!a || !b) return undefined;
  const order = compare(toBase(a.quantity).low, toBase(b.quantity).low);
  return order === 0 ? undefined : judged(order > 0 ? 'up' : 'down', said, statement, [a.place, b.place]);
}

/** What the articles say of two times, where they tell how the measure changed up to the later of them. */
function changeBetween(
  said: Compared,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const [a, b] = [said.one.edtf, said.other.edtf];
  if (a === undefined || b === undefined) return undefined;
  const later = a > b ? a : b;
  for (const text of texts)
    for (const span of text.reading.reading.sentences) {
      const isThen = text.reading.dates.some(
        (date) => contains(span, date.span) && areCompatible(date.value.edtf, later) === true,
      );
      if (!isThen) continue;
      const measure = said.measure.filter(({ kind }) => kind === 'thing');
      const told = clausesIn(text.reading.reading.folded, span).find(
        (clause) => measure.length > 0 && tellsMeasure(statement, { ...said, measure }, text, [clause]),
      );
      const shown = told && trendShown(text, told);
      if (!shown) continue;
      const isUp = (shown === 'up') === (later === a);
      return judged(isUp ? 'up' : 'down', said, statement, [{ text, span }]);
    }
  return undefined;
}

/** Whether a statement has figures beside what it compares: they are judged apart. */
export function hasFigures({ points }: StatementReading): boolean {
  return points.some(({ kind }) => kind === 'figure');
}

/** Whether the statement holds two against each other, and the sentence nothing; a change is one of two times. */
export function addsComparison(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const said = hasFigures(statement) ? undefined : comparedIn(statement);
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
  return { ...contradiction(text.reading.text, evidence[0]), evidence };
}

/** The two that a statement compares, where it makes one comparison and has no figure. */
function comparedIn(statement: StatementReading): Compared | undefined {
  const { folded } = statement.text.reading;
  const figures = statement.points.filter(({ kind }) => kind === 'figure');
  const clauses = clausesIn(folded, statement.content).filter(
    (clause) => !figures.some(({ span }) => overlaps(clause, span)),
  );
  const [comparison, second] = comparisonsIn(folded, statement.content).filter(
    ({ span }) => figures.length === 0 || clauses.some((clause) => contains(clause, span)),
  );
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
    text.dates.findLast((date) => contains(span, date.span));
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
  const behind = within(terms, [after]);
  // `出生的人比死亡的多`
  const isDeed = (term: Term): boolean => term.kind === 'slight' && HAN.test(term.own) && term.own.length > 1;
  const [other] = behind.some(isNamed) ? behind.filter(isNamed) : behind.filter(isDeed);
  if (!other || says('comparedWithNone', statement.text.reading.folded.slice(after.start, after.end)))
    return undefined;
  const one = firstOf(
    within(terms, [before]).filter((term) => !overlaps(term.span, after)),
    within(terms, [after]).map(({ own }) => own),
    other.kind === 'name',
    isDeed(other),
    clauseOf(statement.text.reading.folded, statement.content, after).start,
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
  isOfDeed: boolean,
  clauseAt: number,
  { text, isChinese }: StatementReading,
): Term | undefined {
  const [deed] = before.filter(({ kind, own }) => kind === 'slight' && own.length > 1);
  if (isOfDeed && deed) return deed;
  const those = before.filter(isNamed);
  // `农村居民收入高于城镇居民`: what both share follows either.
  const shared = before.find(({ own }) => others.some((other) => other === own));
  const own = shared && those.findLast(({ span }) => span.end <= shared.span.start);
  if (own) return own;
  const name = isName ? those.findLast(({ kind }) => kind === 'name') : undefined;
  if (name) return name;
  // `…有五例，少于东山`: what a clause compares that names nothing itself is what the one before began with.
  if (isChinese && those.every(({ span }) => span.end <= clauseAt))
    return those.find(({ kind, isPerhapsName }) => kind === 'name' || isPerhapsName) ?? those[0];
  // `甲镇的人口比乙镇多`: whose it is is held against the other, and not what is measured.
  const [owner, thing] = those.slice(-2);
  if (isChinese && owner && thing && text.reading.folded.slice(owner.span.end, thing.span.start) === '的')
    return owner;
  if (isChinese) return those.findLast(({ own }) => !/[量额数值价]$/u.test(own)) ?? those.at(-1);
  const comma = text.reading.folded.lastIndexOf(',', those.at(-1)?.span.start);
  const first = those.findIndex(({ span }) => span.start > comma);
  // `Irish men`: of words that stand side by side the last says who.
  const last = those.findIndex(({ span }, i) => i >= first && those[i + 1]?.span.start !== span.end + 1);
  return isName ? those[first] : those[last];
}

function isNamed({ kind }: Term): boolean {
  return kind === 'name' || kind === 'thing';
}

function isMeasure({ isChange, own }: Term): boolean {
  return !isChange && !says('comparative', own);
}

/** Whether enough of what is compared stands in the sentences. */
function tellsMeasure(
  { find }: StatementReading,
  { measure }: Compared,
  text: EvidenceText,
  sentences: readonly Span[],
): boolean {
  const all = measure.filter((term) => canStandIn(term, text.isChinese));
  const places = find(text);
  // Of whom both are may be told anywhere.
  const there = all.filter(
    (term) =>
      standsIn(term, places, ...sentences) ||
      (term.kind === 'name' && !text.isChinese && !isAbsent(places.get(term))),
  );
  return weightOf(there) >= TOLD_FROM * weightOf(all);
}

/** Which of two the sentence makes the more by its words. */
function trendInWords(
  { find }: StatementReading,
  { one, other, measure }: Compared,
  { text, span }: EvidencePlace,
  before: Span,
): Trend | undefined {
  const { folded } = text.reading.reading;
  const comparisons = comparisonsIn(folded, span);
  if (comparisons.length === 0) return undefined;
  const [a, b] = [one.find(text), other.find(text)];
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
  for (const { trend, span: words, before: whole, after } of comparisons) {
    if (denied.some((one) => overlaps(one, words))) continue;
    // `makes more than Dorrit, but drinks less`: what is compared is told of another comparison.
    if (isMeasuredBehind(after.end)) continue;
    const ahead = { start: before.start, end: whole.end };
    if (stands(b, after) && !stands(a, after) && stands(a, ahead)) return trend;
    if (stands(a, after) && !stands(b, after) && stands(b, ahead)) return trend === 'up' ? 'down' : 'up';
  }
  return undefined;
}

/** The figures whose sentence names one of the two, each with something of the measure. */
function figuresOf(
  side: Side,
  { measure }: Compared,
  { find, text: said }: StatementReading,
  text: EvidenceText,
): readonly OfSide[] {
  const named = side.find(text);
  const places = find(text);
  const things = measure.filter((term) => term.kind !== 'name' && canStandIn(term, text.isChinese));
  const isRated = says('rated', said.reading.folded);
  const weightIn = (...spans: readonly Span[]): number =>
    weightOf(measure.filter((term) => standsIn(term, places, ...spans)));
  return text.points.flatMap(({ point, before }): readonly OfSide[] => {
    if (point.kind !== 'figure') return [];
    const { clause, sentence: span, mention } = point;
    const { quantity, when } = mention.value;
    if (quantity.dimension === 'duration' || /^percent/u.test(quantity.dimension) !== isRated) return [];
    const beside = overlapping(named, span).filter((at) => contains(span, at));
    const told = weightIn(clause, point.span) + IN_SENTENCE * weightIn(before ?? span, span);
    if (beside.length === 0 || told < TOLD_WITH_FIGURE * weightOf(things)) return [];
    const isTimed = side.edtf !== undefined && when !== undefined;
    if (isTimed && when.edtf !== side.edtf) return [];
    const gap = isTimed ? 0 : Math.min(...beside.map((at) => gapBetween(at, point.span)));
    return [{ quantity, place: { text, span }, told, gap }];
  });
}

/** A figure of each, of one unit, that have the most of the measure and stand nearest. */
function nearestPair(
  ones: readonly OfSide[],
  others: readonly OfSide[],
): readonly [OfSide, OfSide] | readonly [] {
  const unitOf = ({ quantity: { dimension, unit, currency } }: OfSide): string =>
    [dimension, unit, currency].join(' ');
  const rivals = groupBy(others, unitOf);
  // Both have what is theirs alone: of each the best two, since one figure may be the best of both.
  const pairs = [...groupBy(ones, unitOf)].flatMap(([unit, those]) =>
    bestTwo(those).flatMap((a) =>
      bestTwo(rivals.get(unit) ?? []).flatMap((b) => (a.quantity === b.quantity ? [] : [[a, b] as const])),
    ),
  );
  const told = ([a, b]: readonly [OfSide, OfSide]): number => a.told + b.told;
  const gap = ([a, b]: readonly [OfSide, OfSide]): number => a.gap + b.gap;
  return pairs.sort((a, b) => told(b) - told(a) || gap(a) - gap(b))[0] ?? [];
}

function bestTwo(figures: readonly OfSide[]): readonly OfSide[] {
  return figures.toSorted((a, b) => b.told - a.told || a.gap - b.gap).slice(0, 2);
}

/** From whom a figure is of to the figure, in characters: whom it is of is named before it, as a rule. */
function gapBetween(of: Span, figure: Span): number {
  return of.start < figure.start ? figure.start - of.end : BEHIND + of.start - figure.end;
}
