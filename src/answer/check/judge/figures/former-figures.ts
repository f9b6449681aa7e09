/** What something was a year before, where the articles tell what it is and how it changed since. */
import { enFormerly, enThanBefore } from '../../../../lang/checking/en-dated.js';
import { enThanWhat } from '../../../../lang/checking/en-reckoning.js';
import { zhFormerTimes } from '../../../../lang/figures/zh-differences.js';
import type { DateMention, Quantity, Span } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { basesOf } from '../../align/same-time.js';
import { haveCounted } from '../../align/things-counted.js';
import { relate } from '../../compare/compare-quantities.js';
import { areCompatible } from '../../compare/compare-times.js';
import { directionOf } from '../../compare/direction.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { clauseOf } from '../../reading/clauses.js';
import { periodsUpTo } from '../../reading/periods.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { kindOf, toldBy } from './shares.js';

/** Share of the statement's words that must stand beside the figures. */
const TOLD_FROM = 0.6;

/** How many figures may stand between one and its change. */
const MOST_BETWEEN = 5;

/** The same, to say that it was another. */
const WHOLLY_TOLD_FROM = 0.9;

/** The figure and its change since the year before that yield what the statement tells of that year; undefined if there are none. */
export function judgeFormer(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure') return undefined;
  const year = yearSaid(point, statement);
  const before = statement.isChinese ? undefined : formerly(point, statement, texts);
  if (before || (year === undefined && !statement.isChinese)) return before;
  const time = year === undefined ? timeSaid(point, statement) : undefined;
  if (year === undefined && time === undefined) return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  for (const { points } of texts)
    for (const [i, now] of points.entries()) {
      const change = points[i + 1];
      if (!change || change.ofSentence !== now.ofSentence) continue;
      if (year === undefined ? !isSince(time, now, change) : !isOfYearAfter(year, now, change)) continue;
      const before = beforeChange(now, change);
      if (!before || toldBy([now], statement) < TOLD_FROM) continue;
      const relation = relate(said, { quantity: before, text: '' });
      const evidence = [{ text: now.text, span: now.point.sentence }];
      if (relation.kind === 'same') return { stance: 'supports', evidence };
      if (relation.kind !== 'differs' || toldBy([now], statement) < WHOLLY_TOLD_FROM) continue;
      const found = `${now.point.text}, ${change.point.text}`;
      return { stance: 'refutes', difference: { field: 'value', said: point.text, found }, evidence };
    }
  return undefined;
}

/** The same where an English statement tells of no year, but of the one before: `in the preceding year it had 17.2 million`. */
function formerly(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  if (directionOf(folded, point.span)) return undefined;
  const said = { quantity: point.mention.value.quantity, text: point.text };
  for (const { points, isChinese, reading } of texts)
    for (const [i, now] of points.entries())
      for (const change of points.slice(i + 1, i + 1 + MOST_BETWEEN)) {
        if (isChinese || change.ofSentence !== now.ofSentence) break;
        const { span, sentence } = change.point;
        const behind = { start: span.end, end: sentence.end };
        const words = reading.reading.folded.slice(behind.start, behind.end);
        const isSince = isOfBefore(point, now, statement) && enThanBefore.test(words);
        if (!isSince && !isOfThat(words, behind, now, point, statement)) continue;
        const before = beforeChange(now, change);
        if (!before || relate(said, { quantity: before, text: '' }).kind !== 'same') continue;
        if (haveCounted(point, [now], statement) && toldBy([now], statement) >= TOLD_FROM)
          return { stance: 'supports', evidence: [{ text: now.text, span: now.point.sentence }] };
      }
  return undefined;
}

/** Whether the statement tells of the time before, or of the year before that of a figure. */
function isOfBefore(
  { sentence }: FigurePoint,
  now: EvidencePoint,
  { text: { reading, dates } }: StatementReading,
): boolean {
  if (enFormerly.test(reading.folded)) return true;
  const yearsOf = (all: readonly DateMention[]): readonly number[] =>
    all.flatMap(({ value }) => /^\d{4}/u.exec(value.edtf)?.[0] ?? []).map(Number);
  const said = yearsOf(dates.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end));
  const told = yearsOf(now.dates);
  return said.length === 1 && said.some((year) => told.includes(year + 1) && !told.includes(year));
}

/** Whether the statement's figure is told of what the articles' is held against: `£4 more than the figure in the plan`. */
function isOfThat(
  words: string,
  behind: Span,
  now: EvidencePoint,
  point: FigurePoint,
  { terms, text, find }: StatementReading,
): boolean {
  const than = enThanWhat.exec(words);
  if (!than) return false;
  const places = find(now.text);
  const base = { start: behind.start + than[0].length, end: behind.end };
  const stretch = clauseOf(now.text.reading.reading.folded, base, { start: base.start, end: base.start + 1 });
  const told = terms.filter((term) => term.kind !== 'slight' || term.own.length > 3);
  // What is told of both names neither.
  const ahead = { start: now.point.sentence.start, end: now.point.span.start };
  const isNamed = told.some(
    (term) => !term.isChange && standsIn(term, places, stretch) && !standsIn(term, places, ahead),
  );
  const isThen = text.dates.some(
    ({ span, value }) =>
      span.start >= point.clause.start &&
      span.end <= point.clause.end &&
      now.dates.some(
        (date) =>
          date.span.start >= stretch.start &&
          date.span.end <= stretch.end &&
          areCompatible(date.value.edtf, value.edtf) === true,
      ),
  );
  return isNamed || isThen;
}

/** Whether a change is told since the year before, of a figure of the year after. */
function isOfYearAfter(year: number, now: EvidencePoint, { point, text }: EvidencePoint): boolean {
  const years = now.dates.flatMap(({ value }) => /^\d{4}/u.exec(value.edtf)?.[0] ?? []).map(Number);
  const isYearly = basesOf(text.reading.reading.folded, point).includes('year');
  return isYearly && years.includes(year + 1) && !years.includes(year);
}

/** Whether a change is told since the time that the statement tells. */
function isSince(time: string | undefined, now: EvidencePoint, { point, text }: EvidencePoint): boolean {
  const { folded } = text.reading.reading;
  if (!text.isChinese || point.span.start < now.point.span.end) return false;
  const told = timeIn(folded.slice(now.point.span.end, point.span.start));
  if (told === undefined) return false;
  // Since the year before, of last year: since the year before that.
  const isOfLastYear =
    periodsUpTo(folded, { start: now.point.sentence.start, end: now.point.span.start }).get('year') ===
    'last';
  const since = told === 'last year' && isOfLastYear ? 'year before last' : told;
  return time === since || time === 'before';
}

/** The time before the present that a Chinese statement tells its figure of. */
function timeSaid(
  { span, sentence }: FigurePoint,
  { text, isChinese }: StatementReading,
): string | undefined {
  const { folded } = text.reading;
  if (!isChinese || directionOf(folded, span) !== undefined) return undefined;
  return timeIn(folded.slice(sentence.start, span.start));
}

/** The former time that a text tells, by its name. */
function timeIn(folded: string): string | undefined {
  return zhFormerTimes.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The year of which the statement tells the figure. */
function yearSaid({ mention }: FigurePoint, { text: { dates } }: StatementReading): number | undefined {
  const edtf = mention.value.when?.edtf ?? (dates.length === 1 ? dates[0]?.value.edtf : undefined);
  const year = /^(\d{4})(?:-\d\d)?$/u.exec(edtf ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** What a figure was before a change since the year before, told right behind it. */
function beforeChange(now: EvidencePoint, { point: change, text }: EvidencePoint): Quantity | undefined {
  if (now.point.kind !== 'figure' || change.kind !== 'figure') return undefined;
  const { folded } = text.reading.reading;
  const direction = directionOf(folded, change.span);
  if (!direction) return undefined;
  const [level, by] = [now.point.mention.value.quantity, change.mention.value.quantity];
  if ([level, by].some(({ low, high }) => low !== high)) return undefined;
  const isUp = direction === 'up';
  const isOfOne = kindOf(level) === kindOf(by) && level.currency === by.currency;
  const isInPoints = level.dimension === 'percent' && by.dimension === 'percentage-point';
  if (isInPoints || (isOfOne && level.dimension !== 'percent')) {
    const step = isInPoints ? by.low : divide(toBase(by).low, toBase({ ...level, low: '1', high: '1' }).low);
    return plain(level, add(level.low, isUp ? multiply(step, '-1') : step));
  }
  if (by.dimension !== 'percent' || level.dimension === 'percent') return undefined;
  const factor = add('1', multiply(divide(by.low, '100'), isUp ? '1' : '-1'));
  return compare(factor, '0') > 0 ? plain(level, divide(level.low, factor)) : undefined;
}

function plain(quantity: Quantity, value: string): Quantity {
  return { ...quantity, low: value, high: value, modifier: 'exact' };
}
