/** Long text in portions, cut where sentences end. */
import type { QuoteRole, Span } from '../model.js';
import { sentences } from '../text/sentences.js';
import type { Segment } from './line.js';

/** Stands where something of the text is not shown. */
export const ELISION = '[…]';

/**
 * The part of a passage to show: whole sentences around the quoted part, as many as fit; all of it if it fits. At
 * least the sentences that the quoted part touches, even where these do not fit.
 */
export function excerptAround(passage: string, quoted: Span, isSmallEnough: (part: string) => boolean): Span {
  if (isSmallEnough(passage)) return { start: 0, end: passage.length };
  const all = sentences(passage);
  const touched = all.filter(({ start, end }) => start < quoted.end && quoted.start < end);
  let first = touched[0] ? all.indexOf(touched[0]) : 0;
  let last = first + Math.max(0, touched.length - 1);
  const spanOf = (from: number, to: number): Span => ({
    start: Math.min(quoted.start, all[from]?.start ?? 0),
    end: Math.max(quoted.end, all[to]?.end ?? passage.length),
  });
  const grow = (before: number, after: number): boolean => {
    const { start, end } = spanOf(first - before, last + after);
    if (first < before || last + after >= all.length || !isSmallEnough(passage.slice(start, end)))
      return false;
    [first, last] = [first - before, last + after];
    return true;
  };
  let hasGrown = true;
  while (hasGrown) {
    const hasGrownAfter = grow(0, 1);
    hasGrown = grow(1, 0) || hasGrownAfter;
  }
  return spanOf(first, last);
}

/** Paragraphs of so many sentences are shown as a whole, whatever they are quoted for. */
const FEW_SENTENCES = 4;

/**
 * What is shown of a passage that is quoted only beside an answer: the sentences that the quoted part touches with those
 * right before and behind; all of a short one, and of one that is read for itself.
 */
export function portionFor(role: QuoteRole, passage: string, quoted: Span): Span {
  const all = sentences(passage);
  const isBeside = role === 'supporting' || role === 'related';
  const at = all.findIndex(({ end }) => quoted.start < end);
  if (!isBeside || all.length <= FEW_SENTENCES || at < 0) return { start: 0, end: passage.length };
  const last = all.findLastIndex(({ start }) => start < quoted.end);
  return {
    start: at <= 1 ? 0 : (all[at - 1]?.start ?? 0),
    end: all[last + 2] === undefined ? passage.length : (all[last + 1]?.end ?? passage.length),
  };
}

/** The segments of a passage from `part.start` to `part.end`, with what tells that there is more before or behind. */
export function markPart(passage: string, quoted: Span, part: Span): readonly Segment[] {
  return [
    ...(part.start > 0 ? [{ text: `${ELISION} ` }] : []),
    ...markQuoted(passage, quoted, part),
    ...(part.end < passage.length ? [{ text: ` ${ELISION}` }] : []),
  ];
}

/** The segments of a passage from `part.start` to `part.end`, the quoted part in bold unless it is all of them. */
export function markQuoted(passage: string, quoted: Span, part: Span): readonly Segment[] {
  const start = Math.max(quoted.start, part.start);
  const end = Math.min(quoted.end, part.end);
  const isAll = start <= part.start && end >= part.end;
  if (isAll || start >= end) return [{ text: passage.slice(part.start, part.end) }];
  return [
    { text: passage.slice(part.start, start) },
    { text: passage.slice(start, end), style: 'strong' as const },
    { text: passage.slice(end, part.end) },
  ].filter(({ text }) => text !== '');
}

/**
 * The segments in portions that are each small enough, cut after a sentence; inside one only where the sentence
 * alone is too long, then after a word, and in a word where even that is. Together the portions are the text.
 */
export function portions(
  segments: readonly Segment[],
  isSmallEnough: (portion: readonly Segment[]) => boolean,
): readonly (readonly Segment[])[] {
  if (isSmallEnough(segments)) return [segments];
  const text = segments.map((segment) => segment.text).join('');
  const found: (readonly Segment[])[] = [];
  let start = 0;
  while (start < text.length) {
    const fitsTo = (end: number): boolean => isSmallEnough(sliceSegments(segments, { start, end }));
    const end = CUTS.map((cutsOf) => lastThatFits(cutsOf(text, start), fitsTo)).find(
      (cut) => cut !== undefined,
    );
    // Where not even one character fits, giving all the rest is the only way not to lose it.
    const stop = end ?? text.length;
    found.push(sliceSegments(segments, { start, end: stop }));
    start = stop;
  }
  return found;
}

/** Where a text may be cut after `start`, the best places first. The white space stays before the cut. */
const CUTS: readonly ((text: string, start: number) => readonly number[])[] = [
  (text, start) => [
    ...sentences(text.slice(start))
      .slice(1)
      .map((sentence) => start + sentence.start),
    text.length,
  ],
  (text, start) =>
    [...text.slice(start).matchAll(/\s+|[，、；：。]/gu)].map((gap) => start + gap.index + gap[0].length),
  (text, start) => {
    let end = start;
    return Array.from(text.slice(start), (character) => (end += character.length));
  },
];

/** The last of ascending cuts that fits; undefined if none does. What is longer is never smaller. */
function lastThatFits(cuts: readonly number[], fitsTo: (end: number) => boolean): number | undefined {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fitsTo(cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1];
}

function sliceSegments(segments: readonly Segment[], { start, end }: Span): readonly Segment[] {
  let offset = 0;
  return segments.flatMap((segment) => {
    const text = segment.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += segment.text.length;
    return text === '' ? [] : [{ ...segment, text }];
  });
}

/** As many whole sentences from the start as fit, and how many were left out; a first one that is too long is cut. */
export function firstSentences(
  text: string,
  maxLength: number,
): { readonly text: string; readonly leftOut: number } {
  if (text.length <= maxLength) return { text, leftOut: 0 };
  const all = sentences(text);
  const kept = all.filter(({ end }) => end <= maxLength);
  const end = kept.at(-1)?.end ?? maxLength;
  return {
    text: text
      .slice(0, end)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim(),
    leftOut: all.length - kept.length,
  };
}
