/** The points of a text that can be right or wrong: its figures and dates, each with the words that are its own. */
import { checking } from '../../../lang/index.js';
import { checkingOf, says } from '../../../lang/says.js';
import type { DateMention, QuantityMention, Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { overlapping } from '../../../text/overlapping.js';
import { overlaps } from '../../../text/spans.js';
import { itemsInTurn } from './in-turn.js';
import type { TextReading } from './reading.js';

interface PointBase {
  readonly span: Span;
  readonly text: string;
  readonly sentence: Span;
  /** The stretches that speak of this point and of no other. */
  readonly own: readonly Span[];
  /** The clause it stands in. */
  readonly clause: Span;
}

export interface FigurePoint extends PointBase {
  readonly kind: 'figure';
  readonly mention: QuantityMention;
  /** The things counted, where it counts things and says which. */
  readonly counted?: Span;
  /** Which end of a change it is, where it is one: `由82%提升至91%`. */
  readonly end?: 'first' | 'last';
  /** Whether it is the whole of which another is a part: `187 of 305`. */
  readonly isWhole: boolean;
  /** Whether it is how old somebody is. */
  readonly isAge: boolean;
  /** Whether it is one of several of which each is told of another item: `分别为1和2`. */
  readonly isInTurn: boolean;
}

export interface DatePoint extends PointBase {
  readonly kind: 'date';
  readonly mention: DateMention;
  /** Whether it is a time before which, or after which, nothing happens: `at the earliest`, `最迟`. */
  readonly bound?: 'earliest' | 'latest';
}

export type Point = FigurePoint | DatePoint;

/** What ends a clause: not the comma of `1,234`. */
const CLAUSE_END = /[;。!?:()]|,(?!\d{3}(?!\d))|\s[–—-]\s|——/gu;
const PREPOSITION = /^\s*(?:of|for|in|on|at|by)\s/u;

/** Units that a number takes over from the one before it. */
const INHERITED: ReadonlySet<string> = new Set([
  'length',
  'mass',
  'speed',
  'area',
  'volume',
  'money',
  'percent',
  'temperature',
  'duration',
  'energy',
  'power',
  'data',
]);

/** All points of the text, in order. */
export function pointsOf(text: TextReading): readonly Point[] {
  const { reading, figures, dates } = text;
  return reading.sentences.flatMap((sentence) => {
    const here = overlapping(figures, sentence);
    const inside = [...withUnits(reading.folded, here), ...overlapping(dates, sentence)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    const spans = here.map(({ span, value: { subject } }) => ({ ...span, ...(subject && { subject }) }));
    const items = itemsInTurn(
      reading.folded,
      sentence,
      here.map(({ span }) => span),
    );
    return inside.map((mention): Point => {
      const clause = clauseOf(reading.folded, sentence, mention.span);
      const item = mention.kind === 'quantity' ? items.get(mention.span.start) : undefined;
      const measured = mention.kind === 'quantity' ? mention.value.subject : undefined;
      const subject = measured && overlaps(clause, measured) ? measured : undefined;
      const own = item
        ? item
        : [...ownStretches(reading.folded, clause, mention, spans), ...(subject ? [subject] : [])];
      const shared = { span: mention.span, text: mention.text, sentence, clause, own };
      const counted = mention.kind === 'quantity' ? countedIn(reading.text, mention) : undefined;
      const end = endOf(
        reading.folded.slice(Math.max(sentence.start, mention.span.start - 24), mention.span.start),
        reading.folded.slice(mention.span.end, Math.min(sentence.end, mention.span.end + 24)),
      );
      return mention.kind === 'quantity'
        ? {
            ...shared,
            kind: 'figure',
            mention,
            isWhole:
              says('wholeLast', reading.folded.slice(sentence.start, mention.span.start)) ||
              says('wholeFirst', reading.folded.slice(mention.span.end, sentence.end)),
            isAge: isAge(reading.folded, mention),
            isInTurn: item !== undefined,
            ...(counted && { counted }),
            ...(end && { end }),
          }
        : { ...shared, kind: 'date', mention, ...boundOf(reading.folded, clause) };
    });
  });
}

function isAge(folded: string, { span, text }: QuantityMention): boolean {
  return (
    /[岁歲]/u.test(text) ||
    /^[\s-]*(?:years?[\s-])?old\b/u.test(folded.slice(span.end, span.end + 12)) ||
    /\b(?:aged?|age of)(?: over| under| about)? $/u.test(
      folded.slice(Math.max(0, span.start - 14), span.start),
    )
  );
}

function boundOf(folded: string, clause: Span): Pick<DatePoint, 'bound'> {
  const text = folded.slice(clause.start, clause.end);
  if (says('earliest', text)) return { bound: 'earliest' };
  return says('latest', text) ? { bound: 'latest' } : {};
}

/** `11 km, the others 8`: a number alone, with nothing after it that it could count, has the unit before it. */
function withUnits(folded: string, figures: readonly QuantityMention[]): readonly QuantityMention[] {
  let last: QuantityMention | undefined;
  return figures.map((mention) => {
    const { quantity } = mention.value;
    const isAlone =
      /^\s*(?:[,;.。!?]|$|(?:after|and|are|at|by|came|for|from|goes|in|is|on|to|was|went|were)\s)/u.test(
        folded.slice(mention.span.end),
      );
    const model = last?.value.quantity;
    // `上映10天的观影人次约为3000万`: nothing lasts so long.
    const isTooLong = model?.dimension === 'duration' && Number(quantity.high) >= 10_000;
    const isShare = model?.dimension === 'percent' && Number(quantity.high) > 100;
    const counts = says('countsLast', folded.slice(Math.max(0, mention.span.start - 12), mention.span.start));
    if (
      quantity.dimension !== 'number' ||
      counts ||
      !isAlone ||
      !model ||
      isShare ||
      isTooLong ||
      !INHERITED.has(model.dimension)
    ) {
      // `a year` lends its unit to nothing, nor does a number without one.
      if (!/^an? /iu.test(mention.text) && quantity.dimension !== 'number') last = mention;
      return mention;
    }
    const { dimension, unit, unitText, currency } = model;
    const inherited = { ...quantity, dimension, unit, unitText, ...(currency !== undefined && { currency }) };
    return { ...mention, value: { ...mention.value, quantity: inherited } };
  });
}

/** Which end of a change the words beside a figure make it: where it began, or what it is compared with, is the first. */
function endOf(before: string, after: string): 'first' | 'last' | undefined {
  const isFirst = checking.some(({ baseline, baselineAfter, from, elsewhere }) => {
    const isElsewhere = elsewhere?.test(after) && !from?.test(before);
    return (baseline.test(before) && !isElsewhere) || baselineAfter?.test(after);
  });
  if (isFirst) return 'first';
  return says('outcome', before) ? 'last' : undefined;
}

/** `12 librarians`, `12名馆员`: from the unit to the end of what is counted. */
function countedIn(text: string, { span, value }: QuantityMention): Span | undefined {
  const { quantity, subject } = value;
  if (quantity.dimension !== 'count') return undefined;
  const at = text.lastIndexOf(quantity.unitText, span.end);
  const start = at > span.start ? at : span.end;
  const end = subject && subject.start <= span.end && subject.end > start ? subject.end : span.end;
  return end > start ? { start, end } : undefined;
}

/** The clauses of a sentence, in order. */
export function clausesIn(folded: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { 0: stop, index } of folded.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const at = sentence.start + index;
    if (at > start) clauses.push({ start, end: at });
    start = at + stop.length;
  }
  return start < sentence.end ? [...clauses, { start, end: sentence.end }] : clauses;
}

/** The clauses that a span reaches into, as one. */
function clauseOf(folded: string, sentence: Span, span: Span): Span {
  const reached = clausesIn(folded, sentence).filter((clause) => overlaps(clause, span));
  return { start: reached[0]?.start ?? sentence.start, end: reached.at(-1)?.end ?? sentence.end };
}

/** Where a figure stands, and what it measures. */
interface MeasuredSpan extends Span {
  readonly subject?: Span | undefined;
}

/** From where the figure before ends to where the one after begins, cut at what joins the two. */
function ownStretches(
  folded: string,
  clause: Span,
  { span, kind }: QuantityMention | DateMention,
  figures: readonly MeasuredSpan[],
): Span[] {
  const inClause = figures.filter((other) => overlaps(other, clause) && other.start !== span.start);
  const before = inClause.findLast(({ end }) => end <= span.start);
  const after = inClause.find(({ start }) => start >= span.end);
  // A date and the figure beside it belong together.
  if (kind === 'date') return [clause];
  const own = figures.find(({ start }) => start === span.start);
  const start = before ? joint(folded, before.end, { ...span, subject: own?.subject })[1] : clause.start;
  const end = after ? joint(folded, span.end, after)[0] : endOfPart(folded, span.end, clause.end);
  return [
    { start, end: span.start },
    { start: span.end, end },
  ];
}

/** Where, after a figure, another statement is joined to its own. */
export function endOfPart(folded: string, start: number, end: number): number {
  const joint = /\s(?:and|but|while|whereas)\s|[而但且]/u.exec(folded.slice(start, end));
  return joint ? start + joint.index : end;
}

/** Where, between two figures, the one's words end and the other's begin. */
function joint(
  folded: string,
  start: number,
  { start: end, subject }: MeasuredSpan,
): readonly [number, number] {
  const between = folded.slice(start, end);
  const isChinese = HAN.test(between);
  const match = checkingOf(between).joints.exec(between);
  if (match) return [start + match.index, start + match.index + match[0].length];
  if (isChinese) return [start, start];
  // `took $9 million in May on a budget of $3 million`
  if (subject && subject.start >= start && subject.end <= end) return [subject.start, subject.start];
  return PREPOSITION.test(between) ? [end, end] : [start, start];
}

/** Whether a point asserts something that could be wrong: a definite number or a time told in figures does. */
export function isTelling(point: Point, { reading }: TextReading): boolean {
  if (point.kind === 'date' && says('thanLast', reading.folded.slice(0, point.span.start))) return false;
  if (point.kind === 'date')
    return /[\d〇零一二三四五六七八九十]/u.test(point.text) || /^XXXX-\d\d/u.test(point.mention.value.edtf);
  const { dimension, low } = point.mention.value.quantity;
  if (isInName(point.span, reading.folded) || isModel(point, reading.text)) return false;
  if (dimension === 'number' && isEndOfName(point.span, reading.folded)) return false;
  const before = reading.folded.slice(Math.max(0, point.span.start - 10), point.span.start);
  if (dimension === 'duration' && isRate(point, before, reading.folded.slice(point.span.end))) return false;
  if ((dimension === 'duration' || dimension === 'fraction') && says('periodLast', before)) return false;
  return !(
    dimension === 'count' &&
    Number(low) <= 10 &&
    !/\d/.test(point.text) &&
    says('definiteLast', before)
  );
}

/** `一年能发电…`, `三季度`: how often, or when. */
function isRate({ text }: Point, before: string, after: string): boolean {
  if (/季/u.test(text)) return true;
  if (/^(?:一|1)(?:年|天|日|个月|周|小时)$/u.test(text))
    return !/[了满近约达]$/u.test(before) && !/^[多半]/u.test(after);
  return (
    /^(?:a|one|each|every) (?:year|month|week|day|hour)$/u.test(text.toLowerCase()) &&
    !/\b(?:for|in|took|lasted|lasts) $/u.test(before)
  );
}

/** `丰泽88`: a number that follows a noun and counts nothing. */
function isEndOfName({ start, end }: Span, folded: string): boolean {
  return (
    /\p{Script=Han}(?<![为到至达约了是有出第超近等于过共涨升降跌增减得和与或及成比从由在仅])$/u.test(
      folded.slice(0, start),
    ) && /^[的在是不与和]/u.test(folded.slice(end))
  );
}

/** `HD 88712`, `Boeing 737`: a bare number right behind a name in capitals. */
function isModel({ span, kind, mention }: Point, text: string): boolean {
  return (
    kind === 'figure' &&
    mention.kind === 'quantity' &&
    mention.value.quantity.dimension === 'number' &&
    /^\d+$/u.test(text.slice(span.start, span.end)) &&
    /(?:\b\p{Lu}{1,4}|[\p{Ll}] \p{Lu}[\p{L}]+) $/u.test(text.slice(0, span.start))
  );
}

/** Within `《…》` or `「…」` with no verb beside it: a title. */
function isInName({ start, end }: Span, folded: string): boolean {
  const open = Math.max(...['《', '「', '『'].map((mark) => folded.lastIndexOf(mark, start)));
  if (open < 0) return false;
  const close = folded.slice(open).search(/[》」』]/u);
  return close >= 0 && open + close >= end && (folded[open] === '《' || close <= 16);
}
