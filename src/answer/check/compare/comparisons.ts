/** Two that are held against each other: which is the more, and what stands on either side. */
import { checking } from '../../../lang/index.js';
import type { Span } from '../../../model.js';
import type { Trend } from './trend.js';

/** A comparison that a text tells. */
export interface Comparison {
  /** Whether the one named before is the more, or the less. */
  readonly trend: Trend;
  /** The words that compare. */
  readonly span: Span;
  readonly before: Span;
  readonly after: Span;
}

/** Ends what is named behind a comparison. */
const STOP = /[;。；]|[,.，](?!\d)|\sand\s/u;

/** The comparisons in a stretch of a folded text, in order. */
export function comparisonsIn(folded: string, stretch: Span): readonly Comparison[] {
  const words = folded.slice(stretch.start, stretch.end);
  const behind = (pattern: RegExp, trend: Trend): readonly Comparison[] =>
    Array.from(words.matchAll(pattern), ({ 0: found, index }) => {
      const start = stretch.start + index + found.length;
      const rest = folded.slice(start, stretch.end);
      return {
        trend,
        span: { start: stretch.start + index, end: start },
        before: { start: stretch.start, end: start },
        after: { start, end: start + (STOP.exec(rest)?.index ?? rest.length) },
      };
    });
  const between = (pattern: RegExp, trend: Trend): readonly Comparison[] =>
    Array.from(words.matchAll(pattern), ({ 0: found, 1: other = '', index }) => {
      const start = stretch.start + index + 1;
      return {
        trend,
        span: { start: start - 1, end: start - 1 + found.length },
        before: { start: stretch.start, end: start },
        after: { start, end: start + other.length },
      };
    });
  return checking
    .flatMap(({ moreThan, lessThan, moreAround, lessAround }) => [
      ...behind(moreThan, 'up'),
      ...behind(lessThan, 'down'),
      ...(moreAround ? between(moreAround, 'up') : []),
      ...(lessAround ? between(lessAround, 'down') : []),
    ])
    .sort((a, b) => a.after.start - b.after.start);
}
