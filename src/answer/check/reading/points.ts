/** The points of a text that can be right or wrong: its figures and dates, each with the words that are its own. */
import { checking } from '../../../lang/index.js';
import { says } from '../../../lang/checking/says.js';
import { zhDateAlone, zhIsAnnounced } from '../../../lang/checking/zh-checking.js';
import type { PassageReading } from '../../../facts/recognizer.js';
import type { DateMention, QuantityMention, Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import { HAN } from '../../../text/scripts.js';
import { overlaps } from '../../../text/spans.js';
import { clauseOf } from './clauses.js';
import { itemsInTurn } from './in-turn.js';
import { withUnits } from './lent-units.js';
import { ownWords } from './own-words.js';
import { periodsIn } from './periods.js';
import type { TextReading } from './reading.js';

interface PointBase {
  readonly span: Span;
  readonly text: string;
  readonly sentence: Span;
  /** The stretches that speak of this point and of no other. */
  readonly own: readonly Span[];
  /** The clause it stands in. */
  readonly clause: Span;
  /** Which end of a change it is, where it is one: `由82%提升至91%`, `slipped from May to June`. */
  readonly end?: 'first' | 'last';
}

export interface FigurePoint extends PointBase {
  readonly kind: 'figure';
  readonly mention: QuantityMention;
  /** The things counted, where it counts things and says which. */
  readonly counted?: Span;
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
  /** Of which year it is, where that is told right before it in words: `明年3月`. */
  readonly year?: string;
}

export type Point = FigurePoint | DatePoint;

/** How far beside a figure it is told which end of a change it is, in UTF-16 code units. */
const END_REACH = 24;

/** Right behind a part: the whole that it is of. */
const OF_WHOLE = /^ (?:out )?of (?:the |its |their |his |her |our |all )?(?:[a-z]+ )?\d/u;

/** As far before a date as `明年的` reaches. */
const YEAR_REACH = 4;

/**
 * All points of the text, in order.
 *
 * @param isArticle - whether what is told behind a part and its whole is told of the part: `15 of the 42 are thatched`
 */
export function pointsOf({ reading, figures, dates }: TextReading, isArticle = false): readonly Point[] {
  return reading.sentences.flatMap((sentence) => {
    const here = overlapping(figures, sentence);
    const items = itemsInTurn(
      reading.folded,
      sentence,
      here.map(({ span }) => span),
    );
    return [
      ...withUnits(reading.folded, here).map((mention, i) =>
        figurePoint(reading, sentence, mention, here, i, items.get(mention.span.start), isArticle),
      ),
      ...overlapping(dates, sentence).map((mention) => datePoint(reading, sentence, mention)),
    ].sort((a, b) => a.span.start - b.span.start);
  });
}

/**
 * @param at - which of the sentence's figures it is
 * @param item - the words of its own, where it is told in turn with others
 */
function figurePoint(
  { text, folded }: PassageReading,
  sentence: Span,
  mention: QuantityMention,
  figures: readonly QuantityMention[],
  at: number,
  item: readonly Span[] | undefined,
  isArticle: boolean,
): FigurePoint {
  const { span } = mention;
  const clause = clauseOf(folded, sentence, span);
  const { subject } = mention.value;
  const words = ownWords(folded, clause, mention, [figures[at - 1], figures[at + 1]]);
  // `£22m goes to schools and £9m`: up to the `and`, all is the first one's.
  const start = words[0]?.start ?? 0;
  const isOthers =
    subject !== undefined &&
    subject.end <= start &&
    /\band $/u.test(folded.slice(clause.start, start)) &&
    figures.some(({ span: other }) => other.start >= clause.start && other.end <= subject.start);
  const measured = subject && !isOthers && overlaps(clause, subject) ? [subject] : [];
  const { before, after } = besideIn(folded, sentence, span);
  const whole = isArticle && OF_WHOLE.test(after) ? [{ start: span.end, end: clause.end }] : [];
  const counted = countedIn(text, mention);
  const end = endOf(before, after);
  return {
    kind: 'figure',
    mention,
    span,
    text: mention.text,
    sentence,
    clause,
    own: item ?? [...words, ...whole, ...measured],
    isWhole: says('wholeLast', before) || says('wholeFirst', after),
    isAge: isAge(folded, mention),
    isInTurn: item !== undefined,
    ...(counted && { counted }),
    ...(end && { end }),
  };
}

/** A date and the figure beside it belong together: all words of its clause are its own. */
function datePoint({ folded }: PassageReading, sentence: Span, mention: DateMention): DatePoint {
  const { span, text } = mention;
  const clause = clauseOfDate(folded, sentence, span);
  const { before, after } = besideIn(folded, sentence, span);
  const end = endOf(before, after);
  return {
    kind: 'date',
    mention,
    span,
    text,
    sentence,
    clause,
    own: [clause],
    ...boundOf(folded, clause),
    ...yearOf(folded, clause, span),
    ...(end && { end }),
  };
}

/** The clause that a date stands in; with the one behind it, where it is all of a Chinese clause: `1990年,某某成立`. */
function clauseOfDate(folded: string, sentence: Span, span: Span): Span {
  const clause = clauseOf(folded, sentence, span);
  const around = folded.slice(clause.start, span.start) + folded.slice(span.end, clause.end);
  if (!zhDateAlone.test(around) || folded[clause.end] !== ',') return clause;
  const next = clauseOf(folded, sentence, { start: clause.end + 1, end: clause.end + 2 });
  const words = folded.slice(next.start, next.end);
  return HAN.test(words) && !zhIsAnnounced.test(words) ? { start: clause.start, end: next.end } : clause;
}

/** The year that is told in words right before a Chinese date. */
function yearOf(folded: string, clause: Span, { start }: Span): Pick<DatePoint, 'year'> {
  const year = periodsIn(folded.slice(Math.max(clause.start, start - YEAR_REACH), start)).get('year');
  return year === undefined ? {} : { year };
}

/** What tells which end of a change a point is. */
function besideIn(
  folded: string,
  sentence: Span,
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  return {
    before: folded.slice(Math.max(sentence.start, start - END_REACH), start),
    after: folded.slice(end, Math.min(sentence.end, end + END_REACH)),
  };
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
