/** Figures that the articles do not state, and that follow from others of a sentence: multiples, what is left, how long. */
import { checkingOf } from '../../../../lang/checking/says.js';
import type { Quantity, Span } from '../../../../model.js';
import { add, multiply } from '../../../../units/decimal.js';
import { overlaps } from '../../../../text/spans.js';
import { relate } from '../../compare/compare-quantities.js';
import type { Finding } from '../../finding.js';
import { clauseOf } from '../../reading/clauses.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { judgeEnglishPart } from './english-parts.js';
import { judgeReckoned } from './english-reckoned.js';
import { judgeGrowth } from './growths.js';
import { toldBy } from './shares.js';
import { judgeWorkedOut } from './worked-out.js';

/** Share of the statement's words that must stand beside the figures. */
const TOLD_FROM = 0.6;
const MOST_DAYS_OFF = 1;
const DAY = 86_400_000;

/** What two or more figures of the articles yield, where it is what the statement tells; undefined where none do. */
export function judgeYield(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure') return undefined;
  return (
    judgeGrowth(point, statement, texts) ??
    judgeRest(point, statement, texts) ??
    judgeStretch(point, statement, texts) ??
    judgeWorkedOut(point, statement, texts) ??
    judgeEnglishPart(point, statement, texts) ??
    judgeReckoned(point, statement, texts)
  );
}

function supportedBy(...both: readonly EvidencePoint[]): Finding {
  return {
    stance: 'supports',
    evidence: both.map(({ text, point: { sentence } }) => ({ text, span: sentence })),
  };
}

/** Whether what the statement names before its multiple stands nearest to the first, and what it names behind it to the second; of a change, whether that is its end. */
export function areInOrder(
  first: EvidencePoint,
  second: EvidencePoint,
  { span, sentence }: FigurePoint,
  { terms, find }: StatementReading,
): boolean {
  const places = find(first.text);
  const side = (from: number, to: number): readonly Term[] =>
    within(terms, [sentence]).filter(
      (term) => term.kind === 'name' && term.span.start >= from && term.span.end <= to,
    );
  const [before, after] = [side(sentence.start, span.start), side(span.end, sentence.end)];
  const gap = (names: readonly Term[], { point }: EvidencePoint): number =>
    Math.min(
      ...names
        .flatMap((term) => placesOf(term, places))
        .filter((place) => overlaps(point.sentence, place))
        .map((place) => Math.abs(place.end - point.span.start)),
    );
  const isNearer = (names: readonly Term[], own: EvidencePoint, other: EvidencePoint): boolean =>
    names.length === 0 || gap(names, own) <= gap(names, other);
  const end = (one: EvidencePoint): string | undefined =>
    one.point.kind === 'figure' ? one.point.end : undefined;
  if (end(first) && end(second) && end(first) !== end(second)) return end(first) === 'last';
  if (after.length > 0) return isNearer(before, first, second) && isNearer(after, second, first);
  return end(first) !== 'first' && end(second) !== 'last';
}

/** `the rest`, `the remainder`: what the shares told of others leave of the whole. */
function judgeRest(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { quantity } = point.mention.value;
  if (!isShare(quantity)) return undefined;
  const said = { quantity, text: point.text };
  for (const text of texts)
    for (const one of text.points) {
      const shares = one.ofSentence.filter(
        (other) => other.point.kind === 'figure' && isShare(other.point.mention.value.quantity),
      );
      if (shares[0] !== one) continue;
      const rest = restIn(text, one.point.sentence);
      if (!rest || !tellsRest(rest, text, statement)) continue;
      const parts = shares.map((other) => partOf(other.point));
      const left = [parts.reduce((sum, part) => add(sum, part), '0'), ...parts].map((sum) =>
        add('100', multiply(sum, '-1')),
      );
      const isLeft = left.some(
        (low) =>
          relate(said, {
            quantity: { low, high: low, dimension: 'percent', unit: '%', unitText: '%', modifier: 'exact' },
            text: '',
          }).kind === 'same',
      );
      if (isLeft && toldBy([one], statement) >= TOLD_FROM) return supportedBy(one);
    }
  return undefined;
}

function isShare({ dimension, low, high }: Quantity): boolean {
  return (dimension === 'percent' || dimension === 'fraction') && low === high;
}

/** In percent. */
function partOf(point: Point): string {
  if (point.kind !== 'figure') return '0';
  const { quantity } = point.mention.value;
  return quantity.dimension === 'fraction' ? multiply(quantity.low, '100') : quantity.low;
}

/** The clause that tells of the rest. */
function restIn({ reading: { reading } }: EvidenceText, sentence: Span): Span | undefined {
  const words = reading.folded.slice(sentence.start, sentence.end);
  const index = checkingOf(words).rest?.exec(words)?.index;
  if (index === undefined) return undefined;
  const at = { start: sentence.start + index, end: sentence.start + index + 1 };
  return clauseOf(reading.folded, sentence, at);
}

/** Whether whom the statement names stands with the rest. */
function tellsRest(rest: Span, text: EvidenceText, { terms, find }: StatementReading): boolean {
  return terms.some((term) => !term.isChange && standsIn(term, find(text), rest));
}

/** `five years later`, `for nearly three weeks`: as long as it is between two dates. */
function judgeStretch(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { quantity } = point.mention.value;
  if (quantity.dimension !== 'duration' || point.isAge) return undefined;
  const said = { quantity, text: point.text };
  for (const text of texts)
    for (const [i, one] of text.points.entries())
      for (const other of text.points.slice(i + 1, i + 8)) {
        const isNear =
          other.ofSentence === one.ofSentence || other.before?.start === one.point.sentence.start;
        if (!isNear || one.point.kind !== 'date' || other.point.kind !== 'date') continue;
        const length = lengthBetween(one.point.mention.value.edtf, other.point.mention.value.edtf, quantity);
        if (!length || relate(said, { quantity: length, text: '' }).kind !== 'same') continue;
        if (toldBy([one, other], statement) >= TOLD_FROM) return supportedBy(one, other);
      }
  return undefined;
}

/** From the one time to the other, in years or, where both tell the day, in the unit asked for. */
function lengthBetween(a: string, b: string, said: Quantity): Quantity | undefined {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (!x || !y) return undefined;
  const exact = { dimension: 'duration', modifier: 'exact', unitText: said.unitText } as const;
  const days = x.day && y.day && (x.year === y.year || (x.year !== undefined && y.year !== undefined));
  if (days) {
    const time = ({ year = '2001', month = '01', day = '01' }: Parts): number =>
      Date.parse(`${year}-${month}-${day}`);
    const between = Math.round(Math.abs(time(x) - time(y)) / DAY);
    if (between <= MOST_DAYS_OFF) return undefined;
    return { ...exact, low: String(between), high: String(between), unit: 'd' };
  }
  if (said.unit !== 'a' || x.year === undefined || y.year === undefined || x.year === y.year)
    return undefined;
  const years = String(Math.abs(Number(x.year) - Number(y.year)));
  return { ...exact, low: years, high: years, unit: 'a' };
}

interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

function partsOf(edtf: string): Parts | undefined {
  const [, year, month, day] =
    /^(?:\.\.\/)?(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:\/\.\.)?$/u.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  return { ...(year !== 'XXXX' && { year }), ...(month && { month }), ...(day && { day }) };
}
