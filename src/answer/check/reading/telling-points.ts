/** Which figures and dates of a statement assert something, and which are only part of a name or say when. */
import { enClocks } from '../../../lang/checking/en-clocks.js';
import { says } from '../../../lang/checking/says.js';
import { overlaps } from '../../../text/spans.js';
import type { Span } from '../../../model.js';
import type { Point } from './points.js';
import type { TextReading } from './reading.js';

/** A time of day may be read as such. */
const OF_CLOCK: ReadonlySet<string> = new Set(['number', 'count', 'duration']);

/** Whether a point asserts something that could be wrong: a definite number or a time told in figures does. */
export function isTelling(point: Point, { reading }: TextReading): boolean {
  if (point.kind === 'date' && says('thanLast', reading.folded.slice(0, point.span.start))) return false;
  if (point.kind === 'date')
    return /[\d〇零一二三四五六七八九十]/u.test(point.text) || /^XXXX-\d\d/u.test(point.mention.value.edtf);
  const { dimension, low } = point.mention.value.quantity;
  if (dimension === 'number' && isClock(point.span, reading.folded)) return false;
  if (OF_CLOCK.has(dimension) && isEnglishClock(point.span, reading.folded)) return false;
  if (isInName(point.span, reading.folded) || isModel(point, reading.text)) return false;
  if (/^-olds\b/u.test(reading.folded.slice(point.span.end)) || /-olds$/u.test(point.text)) return false;
  if (dimension === 'fraction' && isPartOfYear(point.span, reading.folded)) return false;
  if (dimension === 'duration' && isNamedPeriod(point, reading.folded)) return false;
  if (dimension === 'number' && isEndOfName(point.span, reading.folded)) return false;
  const before = reading.folded.slice(Math.max(0, point.span.start - 10), point.span.start);
  if (dimension === 'duration' && isRate(point, before, reading.folded.slice(point.span.end))) return false;
  // `近三分之一` is nearly so much, `近三年` a time.
  const isPeriod = dimension === 'duration' || (dimension === 'fraction' && !point.text.includes('分之'));
  if (isPeriod && says('periodLast', before)) return false;
  return !(
    dimension === 'count' &&
    Number(low) <= 10 &&
    !/\d/.test(point.text) &&
    says('definiteLast', before)
  );
}

/** `the first three quarters of 2023`: a time. */
function isPartOfYear({ end }: Span, folded: string): boolean {
  return /^ of (?:the (?:year|season|decade|century|term)\b|(?:1[89]|20)\d\d\b)/u.test(folded.slice(end));
}

/** `during the half-year`, `in the nine-month period`: a time, however long it is. */
function isNamedPeriod({ span, text }: Point, folded: string): boolean {
  return (
    /^(?:half|quarter)[- ]year$/iu.test(text) &&
    /\b(?:the|this|that|its|their|first|second|last|same)(?: [a-z]+)? $/u.test(folded.slice(0, span.start))
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

/** `傍晚5点`: a time of day. */
function isClock({ start, end }: Span, folded: string): boolean {
  return (
    /^ ?[点时]/u.test(folded.slice(end)) &&
    /(?:[上下中]午|凌晨|清晨|早上|早晨|傍晚|晚上|晚间|深夜|夜间|[日号]) ?$/u.test(folded.slice(0, start))
  );
}

/** `five o'clock`, `a quarter past three`, `at 15.16`: a time of day; `half an hour before midnight`, too. */
function isEnglishClock(span: Span, folded: string): boolean {
  if (!/o[’']clock|\b(?:past|noon|midday|midnight|at|since|by|until|[ap]\.?m)\b/u.test(folded)) return false;
  return Array.from(folded.matchAll(enClocks)).some(
    ({ 0: text, index, groups }) =>
      (groups?.bare === undefined || groups.minutes !== undefined) &&
      overlaps({ start: index, end: index + text.length }, span),
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
