/** Whether a figure of the articles is of the time that the statement tells. */
import { enDated } from '../../../lang/checking/en-checking.js';
import { enAside } from '../../../lang/checking/en-dated.js';
import { checking } from '../../../lang/index.js';
import { says } from '../../../lang/checking/says.js';
import { readChineseNumeral } from '../../../facts/recognizers/chinese-numerals.js';
import {
  zhChanging,
  zhMonths,
  zhNow,
  zhOfMonthLast,
  zhOfThen,
  zhThatDay,
  zhUpToThen,
  zhYearsAgoLast,
} from '../../../lang/checking/zh-checking.js';
import type { DateMention, Span } from '../../../model.js';
import { firstOverlapping, overlapping, overlappingAny } from '../../../text/overlapping.js';
import { overlaps } from '../../../text/spans.js';
import { areCompatible, isPartOfMonths } from '../compare/compare-times.js';
import type { EvidencePoint, EvidenceText } from '../reading/evidence-texts.js';
import { arePeriodsOne, periodsIn, periodsUpTo, tellsPeriods } from '../reading/periods.js';
import { standsIn } from '../reading/places.js';
import type { Point } from '../reading/points.js';
import type { StatementReading } from '../reading/statement.js';
import { relationOf } from './relate-points.js';

/** As far before a date stands what compares with it: `than in`. */
const THAN = 16;
/** The same, what says when it was told. */
const TELLING = 60;

/** Among more dates none is told to be of all that follows. */
const MOST_DATES = 8;

/** Whether a figure is the later end of a change, and the statement has no other. */
function isAfterChange(said: Point, { point, ofSentence }: EvidencePoint): boolean {
  return (
    said.kind === 'figure' &&
    said.end === undefined &&
    point.kind === 'figure' &&
    point.end === 'last' &&
    ofSentence.some((other) => other.point.kind === 'figure' && other.point.end === 'first')
  );
}

/** Whether a figure from which something is to change is told to be so at present: `从现有的4座增加到9座`. */
export function isOfPresent({ text: { reading }, point: { own, span } }: EvidencePoint): boolean {
  return says('nowLast', reading.reading.folded.slice(own[0]?.start ?? span.start, span.start));
}

/** Whether a figure is told to be of the time before. */
function isOfBefore({ reading: { reading } }: EvidenceText, { kind, span, sentence }: Point): boolean {
  return kind === 'figure' && says('baselineAfter', reading.folded.slice(span.end, sentence.end));
}

/** `平均1.6小时,而2019年为2.2小时`: of that year, where the statement tells none. */
function isOfFormerYear({ text, point, ofSentence }: EvidencePoint, statement: StatementReading): boolean {
  if (!text.isChinese || point.kind !== 'figure' || statement.text.dates.length > 0) return false;
  const { when } = point.mention.value;
  const { folded } = statement.text.reading;
  if (!when || !/^\d{4}$/u.test(when.edtf) || tellsEarlier(statement) || zhOfThen.test(folded)) return false;
  if (periodsIn(folded).has('year') && !zhNow.test(folded) && !/今年/u.test(folded)) return false;
  return ofSentence.some(
    ({ point: other }) =>
      other.kind === 'figure' &&
      other.span.end < when.span.start &&
      other.mention.value.when === undefined &&
      relationOf(other, point) !== undefined,
  );
}

/** Whether a length of time is told in a Chinese sentence that has the date, too, as the last of several days. */
function lastsUntil(time: string, said: Point, { text, dates, point }: EvidencePoint): boolean {
  if (said.kind !== 'figure' || said.mention.value.quantity.dimension !== 'duration' || !text.isChinese)
    return false;
  const { folded } = text.reading.reading;
  return dates.some(
    ({ span, value }) =>
      areCompatible(time, value.edtf) === true &&
      /\d[日号]\s?[至到~〜—–-]{1,2}\s?$/u.test(folded.slice(point.sentence.start, span.start)),
  );
}

/** Whether both are of one time; undefined where one of them does not say. */
export function timesAgree(
  said: Point,
  known: EvidencePoint,
  statement: StatementReading,
): boolean | undefined {
  if (said.kind !== 'figure' || known.point.kind !== 'figure') return undefined;
  const here = said.mention.value.when?.edtf ?? onlyDate(statement);
  const own = whenOf(known);
  const beside = own ?? dateBeside(known);
  const isSiblings =
    !known.text.isChinese && own === undefined && beside !== undefined && isOfFormerSibling(beside, known);
  if (isSiblings && here !== undefined && areCompatible(here, beside) === true) return false;
  const there = isSiblings ? undefined : beside;
  const isSame =
    here === undefined || there === undefined || isDateOfOtherEnd(known)
      ? undefined
      : areCompatible(here, there);
  const isMonth = isOfThatMonth(known, statement);
  if (isMonth !== undefined) return isMonth;
  if (isSame && here !== undefined && there !== undefined && isPartOfMonths(here, there))
    return isUpToThen(said, known, statement) ? undefined : false;
  if (isSame === false && here !== undefined && isAsThen(here, known)) return undefined;
  if (isSame === false && here !== undefined && isDatedApart(here, known, statement)) return undefined;
  // `8月3日至5日举行三天`: it began on the one, and ended on the other.
  if (isSame === false && here !== undefined && lastsUntil(here, said, known)) return undefined;
  // `half of the loss since 1986 came after 2010`: either may be the article's.
  const isAmongDates =
    isSame === false &&
    statement.points.filter(({ kind }) => kind === 'figure').length === 1 &&
    statement.text.dates.some(({ value }) => there !== undefined && areCompatible(value.edtf, there));
  const isOther = isOnOtherBasis(said, known, statement) || isFromOtherYear(said, known, statement);
  if ((isSame === false && !isAmongDates) || isOther) return false;
  // `£19m the season before`: the date is of the figure that this one is compared with.
  if (isSame && isOfBefore(known.text, known.point) && !tellsEarlier(statement)) return false;
  // `profit slid in 2024 to 70 million from 110 million`: the date is of the change.
  if (isSame && said.end === undefined && isFormerUndated(known) && !tellsEarlier(statement)) return false;
  if (isOfFormerYear(known, statement)) return false;
  if (isSame) return true;
  // What it is compared with was so before.
  if (known.point.end === 'first' && said.end === 'last') return false;
  const isAsItIs = tellsEarlier(statement) || isOfPlan(known) || isOfPresent(known);
  if (known.point.end === 'first' && said.end === undefined && !isAsItIs) return false;
  // `A year earlier it had been 4`, of what fell to 4 from 5.
  if (isAfterChange(said, known) && says('yearEarlier', statement.text.reading.folded)) return false;
  // `较去年的7,122人`, and `去年为7,122人`
  if (known.point.end === 'first' && said.end === 'first') return undefined;
  if (here !== undefined && own === undefined && isDateOfSibling(here, known)) return false;
  const periods = periodsSaid(said, statement);
  if (periods.size === 0) return undefined;
  if (isToldElsewhere(periods, known)) return false;
  const folded = known.text.reading.reading.folded;
  const upToIt = { start: known.point.sentence.start, end: known.point.span.end };
  const areOne = arePeriodsOne(
    periods,
    new Map([...periodsUpTo(folded, upToIt, periods), ...periodsOf(folded, known.point)]),
  );
  return areOne === false && tellsPeriods(besideChange(known, periods), periods) ? undefined : areOne;
}

/** Whether a Chinese figure right behind a month (`较2月份的640吨`) is of the only one that the statement names. */
function isOfThatMonth(
  { text, point }: EvidencePoint,
  { text: own, isChinese }: StatementReading,
): boolean | undefined {
  if (!isChinese || !text.isChinese) return undefined;
  const [month] =
    zhOfMonthLast.exec(text.reading.reading.folded.slice(point.sentence.start, point.span.start)) ?? [];
  const [told, another] = monthsIn(own.reading.folded);
  return month === undefined || told === undefined || another !== undefined
    ? undefined
    : monthsIn(month)[0] === told;
}

function monthsIn(folded: string): readonly string[] {
  return Array.from(
    folded.matchAll(zhMonths),
    ([, month = '']) => readChineseNumeral(month, 0)?.low ?? month,
  );
}

/**
 * Whether a figure is what another has changed from, with no date right behind it; a Chinese one, with the date before
 * what leads to it: `7月起由2080元上调至2250元`.
 */
function isFormerUndated({ text, point, ofSentence }: EvidencePoint): boolean {
  if (point.kind !== 'figure' || point.end !== 'first') return false;
  if (text.isChinese) {
    const { when } = point.mention.value;
    // `票价由12元至38元` is a range.
    const isChange = ofSentence.some(
      ({ point: other }) =>
        other.end === 'last' &&
        other.span.start >= point.span.end &&
        zhChanging.test(text.reading.reading.folded.slice(point.span.end, other.span.start)),
    );
    const lead = text.reading.reading.folded.slice(when?.span.end ?? point.clause.start, point.span.start);
    return isChange && /[由从]\P{N}{0,6}$/u.test(lead);
  }
  return !DATED_BEHIND.test(text.reading.reading.folded.slice(point.span.end));
}

const DATED_BEHIND =
  /^,? (?:[a-z]+ ){0,3}(?:[a-z]+ )?(?:(?:19|20)\d{2}|a (?:year|quarter|month) (?:earlier|ago|before))\b/u;

/** What tells the time of the figure to which another is changed, before that: `明年…从今年的…`; of weekdays, all its clause. */
function besideChange(
  { text, point, ofSentence }: EvidencePoint,
  periods: ReadonlyMap<string, string>,
): string {
  const { folded } = text.reading.reading;
  const { start, end } = point.clause;
  if (periods.has('weekday')) return folded.slice(start, end);
  const base = ofSentence.find(
    (other) =>
      other.point.kind === 'figure' &&
      other.point.end === 'first' &&
      other.point.span.start >= start &&
      other.point.span.end <= point.span.start,
  );
  const lead =
    base && point.kind === 'figure' && point.end === 'last' && folded.slice(start, base.point.span.start);
  return lead ? lead.slice(0, Math.max(0, lead.search(/[从由自](?!\p{Script=Han}*[从由自])|\bfrom\b/u))) : '';
}

/** The time told with a figure; not when it was told, where a Chinese sentence has another time before the figure. */
function whenOf({ text, point, dates }: EvidencePoint): string | undefined {
  const when = point.kind === 'figure' ? point.mention.value.when : undefined;
  if (!when || !text.isChinese) return when?.edtf;
  const { folded } = text.reading.reading;
  const isOther = ({ span }: DateMention): boolean =>
    span.start >= when.span.end && span.end <= point.span.start && !isOfTelling(span, folded);
  return isOfTelling(when.span, folded) && dates.slice(0, MOST_DATES).some(isOther) ? undefined : when.edtf;
}

/** Whether the one or the other is told as of an end of months: `截至9月底`. */
function isUpToThen(said: Point, { text, point }: EvidencePoint, { text: own }: StatementReading): boolean {
  return [
    own.reading.folded.slice(said.sentence.start, said.sentence.end),
    text.reading.reading.folded.slice(point.sentence.start, point.sentence.end),
  ].some((folded) => zhUpToThen.test(folded));
}

/** Whether the figure is told to be what it was at that time: `增幅与2023年持平`, `unchanged from 2023`. */
function isAsThen(time: string, { text, point: { sentence }, dates }: EvidencePoint): boolean {
  const { folded } = text.reading.reading;
  return dates.some(
    ({ span: { start, end }, value }) =>
      areCompatible(time, value.edtf) === true &&
      says('asThenLast', folded.slice(Math.max(sentence.start, start - THAN), start)) &&
      (!text.isChinese || says('asThenFirst', folded.slice(end, sentence.end))),
  );
}

/** Whether a clause without figures, behind the figure's, tells the time, and something of the statement: `，于8月终止`. */
function isDatedApart(
  time: string,
  { text, point, clauses, ofSentence, dates }: EvidencePoint,
  { terms, find }: StatementReading,
): boolean {
  const places = find(text);
  const { folded } = text.reading.reading;
  return clauses.some(
    (clause) =>
      clause.start >= point.clause.end &&
      !ofSentence.some(({ point: { kind, span } }) => kind === 'figure' && overlaps(clause, span)) &&
      dates.some(
        ({ span, value }) =>
          overlaps(clause, span) &&
          areCompatible(time, value.edtf) === true &&
          !says('thanLast', folded.slice(clause.start, span.start)),
      ) &&
      terms.some(
        (term) =>
          (term.kind === 'thing' || term.own.length > 1) &&
          term.kind !== 'name' &&
          standsIn(term, places, clause) &&
          !standsIn(term, places, point.clause),
      ),
  );
}

/** Whether the one compares with the year before, and the other with the quarter or the month: `季增2.1%、年增9.4%`. */
function isOnOtherBasis(said: Point, { text, point }: EvidencePoint, statement: StatementReading): boolean {
  const [a, b] = [basesOf(statement.text.reading.folded, said), basesOf(text.reading.reading.folded, point)];
  return a.length > 0 && b.length > 0 && !a.some((basis) => b.includes(basis));
}

/** Whether the one is held against what was five years ago, and the other against ten: `十年前的四成`. */
function isFromOtherYear(said: Point, { text, point }: EvidencePoint, statement: StatementReading): boolean {
  const yearsAgo = (folded: string, { clause, span }: Point): string | undefined => {
    const [, number = ''] =
      zhYearsAgoLast.exec(folded.slice(Math.max(clause.start, span.start - THAN), span.start)) ?? [];
    return number === '' ? undefined : (readChineseNumeral(number, 0)?.low ?? number);
  };
  const [a, b] = [
    yearsAgo(statement.text.reading.folded, said),
    yearsAgo(text.reading.reading.folded, point),
  ];
  return a !== undefined && b !== undefined && a !== b;
}

/** With what a figure compares, as the words before it tell. */
export function basesOf(folded: string, { own: [before], span }: Point): readonly string[] {
  const words = folded.slice(before?.start ?? span.start, span.start);
  return checking.flatMap(({ bases }) =>
    bases.filter(([, pattern]) => pattern.test(words)).map(([basis]) => basis),
  );
}

/** `from 3 million in 2019 to 4 million`: the date is the other end's, beside which it stands. */
function isDateOfOtherEnd({ point, ofSentence }: EvidencePoint): boolean {
  const when = point.kind === 'figure' ? point.mention.value.when : undefined;
  if (!when || point.kind !== 'figure' || !point.end) return false;
  const gap = ({ span }: Point): number => Math.max(when.span.start - span.end, span.start - when.span.end);
  return ofSentence.some(
    ({ point: other }) =>
      other.kind === 'figure' &&
      other.end !== undefined &&
      other.end !== point.end &&
      other.mention.value.when?.span.start === when.span.start &&
      gap(other) < gap(point),
  );
}

/** Whether the statement is of another year than the present, and nothing beside the figure tells of which it is. */
export function isUntimed(said: Point, known: EvidencePoint, statement: StatementReading): boolean {
  if (said.kind !== 'figure') return false;
  // `2010年` is not told by `去年` alone.
  if (isOfYear(said) && !isOfYear(known.point))
    return yearsNear(known).isOnlyRelative || isOfYearNowhere(said, known);
  const year = periodsIn(statement.text.reading.folded).get('year');
  return year !== undefined && year !== 'this' && !yearsNear(known).isTold;
}

/** The years that a text tells in figures or has dates of, and where the first of them stands; looked for once. */
const yearsOfText = new WeakMap<
  EvidenceText,
  { readonly years: ReadonlySet<string>; readonly first: number }
>();

function yearsOf(text: EvidenceText): { readonly years: ReadonlySet<string>; readonly first: number } {
  const { folded } = text.reading.reading;
  const known = yearsOfText.get(text);
  if (known) return known;
  const told = Array.from(folded.matchAll(/(?<!\d)(?:19|20)\d\d(?![\d万亿])/gu));
  const found = {
    years: new Set([
      ...told.map(([year]) => year),
      ...text.reading.dates.flatMap(({ value }) => value.edtf.match(/\d{4}/gu) ?? []),
    ]),
    first: told[0]?.index ?? Infinity,
  };
  yearsOfText.set(text, found);
  return found;
}

/** Whether a Chinese text nowhere has the year of the statement's figure, and no year before the article's. */
function isOfYearNowhere(said: Point, { text, point }: EvidencePoint): boolean {
  const year = said.kind === 'figure' ? /\d{4}/u.exec(said.mention.value.when?.edtf ?? '')?.[0] : undefined;
  if (!text.isChinese || year === undefined) return false;
  const { years, first } = yearsOf(text);
  return !years.has(year) && first > point.span.start;
}

interface YearsNear {
  /** Whether the text tells no year by its number, and the sentence a time that is told in another way. */
  readonly isOnlyRelative: boolean;
  /** Whether the sentence or the one before tells a year, in whatever way. */
  readonly isTold: boolean;
}

const yearsBySentence = new WeakMap<Span, YearsNear>();

/** The years told in the sentence of a figure, looked for once for all its figures. */
function yearsNear({ text, point: { sentence }, before }: EvidencePoint): YearsNear {
  const { folded } = text.reading.reading;
  const told = folded.slice(before?.start ?? sentence.start, sentence.end);
  const years = yearsBySentence.get(sentence) ?? {
    isOnlyRelative: !tellsYear(folded) && periodsIn(folded.slice(sentence.start, sentence.end)).size > 0,
    isTold: tellsYear(told) || periodsIn(told).has('year'),
  };
  yearsBySentence.set(sentence, years);
  return years;
}

function tellsYear(folded: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?![\d万亿])/u.test(folded);
}

/** Whether a figure is told to be of a year that has a number. */
function isOfYear(said: Point): boolean {
  return said.kind === 'figure' && /^(?:\.\.\/)?\d{4}/u.test(said.mention.value.when?.edtf ?? '');
}

/** Whether the statement's figure is of a time that the articles, which tell others, never name. */
export function isOfTimeNotTold(
  said: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  const time = said.kind === 'figure' ? (said.mention.value.when?.edtf ?? onlyDate(statement)) : undefined;
  if (time === undefined) return false;
  const isYear = /^\d{4}$/u.test(time);
  const told = texts.flatMap(({ reading: { dates, reading } }) =>
    dates
      // `2023年11月1日宣布` tells nothing of 2023.
      .filter(
        ({ span, value }) =>
          !(isYear && /^\d{4}-\d\d/u.test(value.edtf) && isOfTelling(span, reading.folded)),
      )
      .map(({ value }) => areCompatible(time, value.edtf)),
  );
  if (told.includes(false) && !told.includes(true)) return true;
  // `2016年1月`, of a text that tells a January of which year it leaves open, and other years.
  const year = /^(\d{4})/u.exec(time)?.[1];
  const isToldOfYears = texts.some(({ reading: { reading } }) => tellsYear(reading.folded));
  return (
    year !== undefined &&
    isToldOfYears &&
    !texts.some(({ reading: { reading } }) => reading.folded.includes(year)) &&
    periodsIn(statement.text.reading.folded).size === 0
  );
}

/** Whether a statement is of a quarter or half of a year that no text tells of, where one tells of another. */
export function isOfPeriodNotTold(
  { text: { reading } }: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  const periods = periodsIn(reading.folded, PARTS_OF_YEAR);
  if (periods.size === 0) return false;
  const told = texts.map((text) => text.reading.reading.folded);
  return (
    told.some((folded) => arePeriodsOne(periods, periodsIn(folded, PARTS_OF_YEAR)) === false) &&
    !told.some((folded) => tellsPeriods(folded, periods))
  );
}

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['quarter', 'half']);

/** Whether a change is only planned: where it begins is how things are now. */
function isOfPlan({ text, point: { sentence, span } }: EvidencePoint): boolean {
  return text.isChinese && says('plan', text.reading.reading.folded.slice(sentence.start, span.start));
}

/** Whether another figure of its kind in the sentence has the date, and this one none. */
function isDateOfSibling(date: string, { point, ofSentence }: EvidencePoint): boolean {
  return (
    point.kind === 'figure' &&
    ofSentence.some(
      ({ point: other }) =>
        other.kind === 'figure' &&
        other.mention.value.when !== undefined &&
        areCompatible(date, other.mention.value.when.edtf) === true &&
        relationOf(other, point) !== undefined,
    )
  );
}

/** `which cost €9 in January, was at €4 last week`: the date is told aside, behind a figure of this one's kind. */
function isOfFormerSibling(
  date: string,
  { text, point, clauses, ofSentence, dates }: EvidencePoint,
): boolean {
  const beside = dates.findLast(({ span, value }) => span.end <= point.clause.start && value.edtf === date);
  const aside = beside && firstOverlapping(clauses, beside.span);
  if (!beside || !aside || !enAside.test(text.reading.reading.folded.slice(aside.start, aside.end)))
    return false;
  return ofSentence.some(
    ({ point: other }) =>
      other.kind === 'figure' &&
      overlaps(other.span, aside) &&
      other.span.end <= beside.span.start &&
      relationOf(other, point) !== undefined,
  );
}

/** Whether another figure of the sentence is told to be of the period, and this one has a date of its own or is held against it. */
function isToldElsewhere(
  periods: ReadonlyMap<string, string>,
  { text, point, ofSentence }: EvidencePoint,
): boolean {
  if (point.kind !== 'figure') return false;
  const { folded } = text.reading.reading;
  const { when } = point.mention.value;
  const isDated = when !== undefined && !isOfTelling(when.span, folded);
  const isOutcome = !text.isChinese && point.end !== 'first';
  if (!isDated && !isOutcome) return false;
  const beside = (other: Point): string => folded.slice(other.span.start, other.clause.end);
  return ofSentence.some(
    ({ point: other }) =>
      other.kind === 'figure' &&
      other !== point &&
      !other.mention.value.when &&
      ((isDated && arePeriodsOne(periods, periodsOf(folded, other)) === true) ||
        (isOutcome &&
          other.end === 'first' &&
          other.span.start > point.span.start &&
          arePeriodsOne(periods, periodsIn(beside(other))) === true)),
  );
}

/** Whether the statement is of an earlier time, as it says itself. */
function tellsEarlier({ text: { reading } }: StatementReading): boolean {
  return says('earlier', reading.folded) && !zhNow.test(reading.folded);
}

/** The longest that {@link enDated} matches, in characters. */
const DATED = 5;

/** The date right behind the figure, or told with it, or else the first before it in its sentence. */
function dateBeside(known: EvidencePoint): string | undefined {
  const { text, point, dates } = known;
  const { folded } = text.reading.reading;
  const { start, end } = point.span;
  // `20% fewer than the 300 of 2022`
  const isOfFigure = ({ span }: DateMention): boolean =>
    !says('thanLast', folded.slice(Math.max(0, span.start - THAN), span.start)) &&
    !folded.slice(end, span.start).includes(' than ');
  const behind = ({ span }: DateMention): boolean =>
    span.start >= end && span.start <= end + DATED && enDated.test(folded.slice(end, span.start));
  const date =
    overlapping(dates, { start: end, end: end + DATED + 1 }).find((one) => behind(one) && isOfFigure(one)) ??
    overlappingAny(dates, point.own).find(isOfFigure) ??
    dates.find((one) => one.span.end <= start && isOfFigure(one) && !isOfTelling(one.span, folded)) ??
    dates.find((one) => one.span.end <= start && isOfFigure(one));
  return date?.value.edtf ?? dayBefore(known);
}

/** `当晚`: the day told last in the sentence before. */
function dayBefore({ text, point, before }: EvidencePoint): string | undefined {
  if (!text.isChinese || !before) return undefined;
  const { folded } = text.reading.reading;
  const from = Math.max(point.sentence.start, point.span.start - TELLING);
  if (!zhThatDay.test(folded.slice(from, point.span.start))) return undefined;
  const date = overlapping(text.reading.dates, before).at(-1);
  return date && /-\d\d-\d\d$/u.test(date.value.edtf) ? date.value.edtf : undefined;
}

/** `10月1日公布`, `announced on 1 October`: when it was told. */
function isOfTelling({ start, end }: Span, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - TELLING), start);
  return says('publishedLast', before) || says('publishedFirst', folded.slice(end, end + 14));
}

/** The date of a statement that has but one, unless it is told with another figure of its own. */
function onlyDate({ text: { dates, figures } }: StatementReading): string | undefined {
  const [date] = dates;
  const isOthers = figures.some(({ value: { when } }) => when?.span.start === date?.span.start);
  return dates.length === 1 && !isOthers ? date?.value.edtf : undefined;
}

/** The periods that are told with a point of the statement, or before all its figures. */
function periodsSaid(
  said: Point,
  { text: { reading, figures } }: StatementReading,
): ReadonlyMap<string, string> {
  const first = Math.min(...figures.map(({ span }) => span.start));
  const head = reading.folded.slice(said.sentence.start, Math.max(said.sentence.start, first));
  return new Map([...periodsIn(head), ...periodsOf(reading.folded, said)]);
}

const periodsByPoint = new WeakMap<Point, ReadonlyMap<string, string>>();

/** The periods that are told with a point. */
function periodsOf(folded: string, point: Point): ReadonlyMap<string, string> {
  const periods = periodsByPoint.get(point) ?? findPeriods(folded, point);
  periodsByPoint.set(point, periods);
  return periods;
}

function findPeriods(folded: string, { own, clause }: Point): ReadonlyMap<string, string> {
  const beside = own.map(({ start, end }) => folded.slice(start, end)).join('\n');
  return new Map([...periodsIn(folded.slice(clause.start, clause.end)), ...periodsIn(beside)]);
}
