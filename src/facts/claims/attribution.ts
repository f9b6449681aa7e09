/** What the readers of attribution give back, and what they are given. */
import type { EntityMention, Span, Voice } from '../../model.js';
import type { PassageReading } from '../recognizer.js';

/** One statement in a sentence, and whose it is. */
export interface Attribution {
  readonly voice: Voice;
  readonly speaker?: Span;
  readonly cue?: Span;
  /** What is asserted: neither the speaker nor the cue. */
  readonly content: Span;
}

/** One sentence, with all that is known about it. */
export interface SentenceReading {
  readonly reading: PassageReading;
  readonly sentence: Span;
  /** The people and organisations in the sentence, in order. */
  readonly names: readonly EntityMention[];
  /** The quotations that begin in the sentence, with their marks, in order; the last may go on after it. */
  readonly quotations: readonly Span[];
  /** The quotation that the sentence before it ends with, if it does. */
  readonly quotationBefore?: Span;
}

const OPENING = '“「『"‘';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '‘': '’' };

/** The quotations of a text between `start` and `end`, marks included, in order; inner ones belong to the outer. */
export function quotationsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let closing = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const character = text[i] ?? '';
    if (closing === '') {
      if (!OPENING.includes(character)) continue;
      closing = CLOSING[character] ?? '';
      from = i;
    } else if (character === closing) {
      found.push({ start: from, end: i + 1 });
      closing = '';
    }
  }
  return found;
}

/** The span without the marks, stops and spaces at its ends, and without quotation marks round the whole of it. */
export function tidy(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,，:：;；、。.—–-]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s,，:：;；、。.!！—–]/u.test(text[end - 1] ?? '')) end--;
  const closing = CLOSING[text[start] ?? ''];
  const isQuoted = closing !== undefined && text.indexOf(closing, start + 1) === end - 1;
  return isQuoted ? tidy(text, { start: start + 1, end: end - 1 }) : { start, end };
}

/** What follows a cue: to `end`, or to the end of the quotation it opens, even in a later sentence. */
export function contentAfter({ reading, quotations }: SentenceReading, start: number, end: number): Span {
  const rest = tidy(reading.text, { start, end: Math.max(start, end) });
  const opened = quotations.find((quotation) => quotation.start === rest.start && quotation.end > end);
  return opened ? tidy(reading.text, opened) : rest;
}

/** The names that stand inside a span: binary search among names in order. */
export function namesWithin({ names }: SentenceReading, { start, end }: Span): readonly EntityMention[] {
  let low = 0;
  for (let high = names.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: EntityMention[] = [];
  for (let name = names[low]; name && name.span.start < end; name = names[++low])
    if (name.span.end <= end) found.push(name);
  return found;
}

/** The quotation that covers the position, if any. */
export function quotationAt(quotations: readonly Span[], position: number): Span | undefined {
  return quotations.find((quotation) => quotation.start <= position && position < quotation.end);
}
