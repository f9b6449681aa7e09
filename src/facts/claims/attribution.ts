/** What the readers of attribution give back, and what they are given. */
import type { EntityMention, Span, Voice } from '../../model.js';
import { isLetter } from '../../text/word-starts.js';
import type { PassageReading } from '../recognizer.js';

/** One statement in a sentence, and whose it is. */
export interface Attribution {
  readonly voice: Voice;
  readonly speaker?: Span;
  readonly cue?: Span;
  /** What is asserted: neither the speaker nor the cue. */
  readonly content: Span;
  /** Whether the verb denies what follows. */
  readonly isDenial?: boolean;
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

const OPENING = /[“「『"‘]/g;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '‘': '’' };

/** The quotations of a text, marks included, in order; inner ones belong to the outer. */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(text); mark; mark = OPENING.exec(text)) {
    const end = text.indexOf(CLOSING[mark[0]] ?? '', mark.index + 1) + 1;
    if (end === 0) break;
    found.push({ start: mark.index, end });
    OPENING.lastIndex = end;
  }
  return found;
}

/** Whether a place has a letter of ASCII or a common Han character: with one of them, most statements begin and end. */
function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLetter(unit | 0x20) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** The span without the marks, stops and spaces at its ends, and without quotation marks round the whole of it. */
export function tidy(text: string, { start, end }: Span): Span {
  while (start < end && !isPlain(text, start) && /[\s,，:：;；、。.—–-]/u.test(text[start] ?? '')) start++;
  while (end > start && !isPlain(text, end - 1) && /[\s,，:：;；、。.!！—–]/u.test(text[end - 1] ?? ''))
    end--;
  const closing = CLOSING[text[start] ?? ''];
  const isQuoted = closing !== undefined && text.indexOf(closing, start + 1) === end - 1;
  return isQuoted ? tidy(text, { start: start + 1, end: end - 1 }) : { start, end };
}

/** After what somebody said, what the article says of it or of them: `,但没有透露细节`, `, but declined to name them`. */
const OWN_CLAUSE =
  /[,，;；]\s?(?:但|不过|然而|而)?(?:他|她|其|该公司|公司|对方|报告|双方)?(?:但)?(?:并|也|均|都)?(?:没有|并未|未|拒绝)(?:进一步)?(?:透露|说明|回应|给出|解释|证实|提供|公布|披露|详细)|[,，;；]\s?(?:但|不过|然而)?(?:这一|该|上述|此)(?:说法|表态|观点|言论|数字|消息|判断|看法|结论|预测)|[,，]\s?(?:事实上|实际上|但事实上|但实际上|可见|这意味着|这也意味着)|, (?:but|though|although) (?:(?:he|she|it|they|the company) )?(?:did not|didn['’]t|declined|gave no|has not|have not|would not (?:say|name|give)|offered no|provided no|refused)\b|, (?:a|an) (?:claim|view|figure|move|statement|argument|assertion|number|warning|estimate) (?:that|which|the|his|her|its|critics|analysts|many|some)\b|, (?:after|before|when|while|as) (?:he|she|it|they|the company) /u;
/** After a quotation that closes: what goes on in the article's own words. */
const GOES_ON =
  /^\s?[,，;；]?\s?(?:and|but|while|as|though|although|after|when|in|at|before|但|而|并|不过|这|随后)/u;

/**
 * What follows a cue: to `end`, or to where the article itself goes on; to the end of the quotation it opens, even in
 * a later sentence.
 */
export function contentAfter({ reading, quotations }: SentenceReading, start: number, end: number): Span {
  const { text } = reading;
  const rest = tidy(text, { start, end: Math.max(start, end) });
  const opened = quotations.find((quotation) => quotation.start === rest.start);
  if (opened && opened.end > end) return tidy(text, opened);
  if (opened && opened.end < rest.end && GOES_ON.test(text.slice(opened.end, rest.end)))
    return tidy(text, opened);
  const own = OWN_CLAUSE.exec(text.slice(rest.start, rest.end));
  const isInside = own && !quotationAt(quotations, rest.start + own.index) && own.index > 3;
  return isInside ? tidy(text, { start: rest.start, end: rest.start + own.index }) : rest;
}

/** The names that stand inside a span. */
export function namesWithin(input: SentenceReading, span: Span): readonly EntityMention[] {
  return namesBeginningIn(input, span).filter((name) => name.span.end <= span.end);
}

/** In characters: more than any name has. */
const LONGEST_NAME = 200;

/** The names that begin inside a span or just before it and end in it, its end included. */
export function namesEndingIn(input: SentenceReading, { start, end }: Span): readonly EntityMention[] {
  return namesBeginningIn(input, { start: start - LONGEST_NAME, end }).filter(
    ({ span }) => span.end > start && span.end <= end,
  );
}

/** Binary search among names in order, as a long sentence has many. */
function namesBeginningIn({ names }: SentenceReading, { start, end }: Span): readonly EntityMention[] {
  let low = 0;
  for (let high = names.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < names.length && (names[to]?.span.start ?? 0) < end) to++;
  return names.slice(low, to);
}

/** The quotation that covers the position, if any. */
export function quotationAt(quotations: readonly Span[], position: number): Span | undefined {
  return quotations.find((quotation) => quotation.start <= position && position < quotation.end);
}
