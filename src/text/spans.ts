/** Arithmetic on half-open ranges of UTF-16 code units. */
import type { Span } from '../model.js';

/** The text that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order of position: what starts earlier first; of what starts together, the longer first. */
export function byPosition(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/** The span without the white space at its two ends; empty at `start` if there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a code unit is white space: hardly any but those of ASCII are looked at closer. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (unit < 0x4e00 || unit > 0x9fff) && /\s/u.test(String.fromCharCode(unit));
}

/** The first of `spans` that covers `inner`; undefined if none does. */
export function enclosing(spans: readonly Span[], inner: Span): Span | undefined {
  return spans.find((span) => contains(span, inner));
}

/** Index of the first of `spans`, which stand in order, that starts at or after `position`: binary search. */
export function firstIndex(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
