/** Where sentences begin and end, in Chinese and in English. */
import type { Span } from '../model.js';
import { trim } from './spans.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘'[])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|Inc|Ltd|Corp|Co|No|Nos|vs|cf|approx|est|Fig|Figs|Eq|Sec|Ch|Vol|pp|p|a\.m|p\.m|e\.g|i\.e|al|U\.S|U\.K|U\.N|E\.U|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/u;

/** As far back as an abbreviation may reach, with the white space after it, in UTF-16 code units. */
const ENDING_LENGTH = 32;

/** What may stand between the end of one sentence and the next: closing marks that belong to the one before. */
const CLOSING = /^[\s”’"'」』）)\]】》〉]+$/u;

/** What opens after a full stop belongs to the next sentence: `…。“…`, `…。《…`. */
const OPENED = /(?<=[。！？!?.…]\s*)[“「『‘《〈【（(]+$/u;

function openedBy(segment: string): number {
  return OPENED.exec(segment.slice(-8))?.[0].length ?? 0;
}

/**
 * The sentences of a text as spans, in order, without the white space around them. Together they cover every
 * character of the text that is not white space.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries for the boundaries, here mended after abbreviations
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const segmentEnd = index + segment.length;
    const end = segmentEnd < text.length ? segmentEnd - openedBy(segment) : segmentEnd;
    const ending = text.slice(Math.max(start, end - ENDING_LENGTH), end);
    if (end < text.length && ending.includes('.') && ABBREVIATION.test(ending)) continue;
    const span = trim(text, { start, end });
    start = end;
    if (span.start === span.end) continue;
    const last = found.at(-1);
    if (last && CLOSING.test(text.slice(span.start, span.end))) {
      found[found.length - 1] = { start: last.start, end: span.end };
    } else {
      found.push(span);
    }
  }
  return found;
}
