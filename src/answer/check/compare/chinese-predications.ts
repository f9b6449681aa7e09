/** Of whom a Chinese clause tells something, what it tells of them, and who does it where it is done to them. */
import {
  zhAdjunctEnds,
  zhAdjunctLeads,
  zhByMarks,
  zhClauseLeads,
  zhDegrees,
  zhFromTo,
  zhGenericHeads,
  zhMeasured,
  zhJoints,
  zhOnlyPoints,
  zhPassives,
  zhPersonPronoun,
  zhPredicateLeads,
  zhTellingVerbs,
  zhThisTime,
} from '../../../lang/checking/zh-predications.js';
import { zhPostLast } from '../../../lang/checking/zh-titles.js';
import type { Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import { contains } from '../../../text/spans.js';
import { clausesIn } from '../reading/clauses.js';
import type { TextReading } from '../reading/reading.js';
import { wordSpans } from '../reading/word-spans.js';

/** What a clause, or a part of one behind a verb of telling, tells of somebody or something. */
export interface Predication {
  /** The part of the sentence that tells it, with whom it is told of where these are named there. */
  readonly span: Span;
  readonly sentence: Span;
  /** Whom it is told of: named there, or before, where the clause begins with what is told. */
  readonly subject?: Span;
  /** Whether they were named before. */
  readonly isCarried: boolean;
  /** Whether it is done to them. */
  readonly isPassive: boolean;
  /** Who does it, where it is done to the subject. */
  readonly by?: Span;
  /** Whether whom it is told of stands behind it: `夺冠的是某某`. */
  readonly isCleft: boolean;
  /** Where it is told that they say or think something: what, up to where somebody else speaks. */
  readonly told?: Span;
}

/** How long a title before a name may be, in characters. */
const TITLE = 12;

interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}

const read = new WeakMap<TextReading, readonly Predication[]>();

/** All that a text tells, clause by clause; read once. */
export function predicationsIn(text: TextReading): readonly Predication[] {
  const found = read.get(text);
  if (found) return found;
  const all: Predication[] = [];
  for (const sentence of text.reading.sentences) all.push(...ofSentence(text, sentence, all));
  read.set(text, all);
  return all;
}

function ofSentence(
  text: TextReading,
  sentence: Span,
  earlier: readonly Predication[],
): readonly Predication[] {
  const { folded } = text.reading;
  const words = wordsIn(text, sentence);
  const found: Predication[] = [];
  let last: Span | undefined;
  let teller: Span | undefined;
  for (const clause of clausesIn(folded, sentence)) {
    const own = overlapping(words, clause).filter((word) => contains(clause, word));
    let from = 0;
    while (from < own.length) {
      const part = partFrom(own, from);
      const span = { start: own[from]?.start ?? clause.start, end: part.end };
      const named = part.subject && meant(part.subject, text, earlier, found);
      // `甲说某事如何,并呼吁…`: it is still the one who told it.
      const subject = part.subject ? named : part.isTelling && teller ? teller : last;
      if (part.hasPredicate)
        found.push({
          span,
          sentence,
          ...(subject && { subject }),
          isCarried: !part.subject,
          isPassive: part.isPassive,
          ...(part.by && { by: part.by }),
          isCleft: part.isCleft,
          ...(part.isTelling && { told: part.isCleft ? span : { start: part.end, end: sentence.end } }),
        });
      if (part.subject) last = named;
      if (part.isTelling && subject) teller = subject;
      from = part.next;
    }
  }
  return found.map((one, i) => {
    const next = one.told && found.slice(i + 1).find(({ told, isCarried }) => told && !isCarried);
    return one.told && next ? { ...one, told: { start: one.told.start, end: next.span.start } } : one;
  });
}

/** Whom words before a predicate mean: of a pronoun the person of whom something was told last, if that is known. */
function meant(
  subject: Span,
  text: TextReading,
  earlier: readonly Predication[],
  found: readonly Predication[],
): Span | undefined {
  const words = text.reading.folded.slice(subject.start, subject.end);
  if (zhPersonPronoun.test(words) && words.length < 3)
    return [...earlier, ...found]
      .flatMap(({ subject: own, by }) => [own, by])
      .findLast((one) => one && overlapping(text.names, one).some(({ kind }) => kind === 'person'));
  return zhOnlyPoints.test(words) ? undefined : subject;
}

interface Part {
  readonly subject?: Span;
  readonly by?: Span;
  readonly isPassive: boolean;
  readonly isCleft: boolean;
  readonly isTelling: boolean;
  readonly hasPredicate: boolean;
  /** Where it ends, and at which word the next part of the clause begins. */
  readonly end: number;
  readonly next: number;
}

/** What the words of a clause tell from one of them on, up to the end or to a verb of telling. */
function partFrom(words: readonly Word[], from: number): Part {
  const first = skipLead(words, from);
  const head = phraseFrom(words, first);
  const cleft = cleftFrom(words, first, head.end);
  const whole = words.at(-1)?.end ?? 0;
  const tellsAt = words.findIndex(({ text }, i) => i >= first && zhTellingVerbs.test(text));
  if (cleft)
    return {
      subject: spanOf(words, cleft.start, cleft.end),
      isPassive: words.slice(first, cleft.start).some(({ text }) => zhPassives.test(text)),
      isCleft: true,
      isTelling: tellsAt >= 0 && tellsAt < cleft.start,
      hasPredicate: true,
      end: whole,
      next: words.length,
    };
  const verbAt = words.findIndex(
    ({ tag, text }, i) => i >= head.end && (isVerb(tag) || zhTellingVerbs.test(text)),
  );
  const isTelling = verbAt >= 0 && zhTellingVerbs.test(words[verbAt]?.text ?? '') && verbAt - head.end < 6;
  const next = isTelling ? verbAt + 1 : words.length;
  const marks = words.slice(head.end, verbAt < 0 ? words.length : verbAt + 1);
  const byAt = marks.findIndex(
    ({ text, tag }, i) =>
      zhByMarks.test(text) && tag !== 'v' && !zhFromTo.test(wordsBehind(words, head.end + i)),
  );
  const by = byAt < 0 ? undefined : doerFrom(words, head.end + byAt + 1);
  return {
    ...(head.end > first && { subject: spanOf(words, first, head.end) }),
    ...(by && { by }),
    isPassive: marks.some(({ text }) => zhPassives.test(text)) || byAt >= 0,
    isCleft: false,
    isTelling,
    hasPredicate: head.end < words.length,
    end: isTelling ? (words[verbAt]?.end ?? whole) : whole,
    next,
  };
}

/** The words of a clause from one of them on. */
function wordsBehind(words: readonly Word[], at: number): string {
  return words
    .slice(at)
    .map(({ text }) => text)
    .join('');
}

/** Whoever is named behind 被 or 由: without the word at the end that tells what they do, where no other does. */
function doerFrom(words: readonly Word[], from: number): Span | undefined {
  const { end } = phraseFrom(words, from);
  const isDeedLast = end === words.length || !words.slice(end).some(({ tag }) => tag.startsWith('v'));
  const last = isDeedLast && words[end - 1]?.tag !== 'name' ? end - 1 : end;
  return last > from ? spanOf(words, from, last) : undefined;
}

/** Behind what only leads to a clause, or tells where, when and by what. */
function skipLead(words: readonly Word[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (!word) return at;
    if (zhClauseLeads.test(word.text) || word.tag === 't' || word.tag === 'c' || word.tag === 'y') at += 1;
    else if (word.tag === 'd' && !zhPredicateLeads.test(word.text)) at += 1;
    else if (zhAdjunctLeads.test(word.text) && word.tag !== 'v') {
      const end = words.findIndex((one, i) => i > at && zhAdjunctEnds.test(one.text));
      const verb = words.findIndex((one, i) => i > at && isVerb(one.tag));
      if (end < 0) return phraseFrom(words, at + 1).end;
      if (verb >= 0 && verb < end - 6) return phraseFrom(words, at + 1).end;
      at = end + 1;
    } else return at;
  }
}

/** The words for one thing from a word on: its end is that word where none begin there. */
function phraseFrom(words: readonly Word[], from: number): { readonly end: number } {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    if (zhJoints.test(word.text) && at > from && next && isNominal(next)) at += 1;
    else if (word.text === '的' && at > from) at += 1;
    // `某某去年的收入`: a time within what is named.
    else if (word.tag === 't' && at > from && next && (next.text === '的' || next.tag.startsWith('n')))
      at += 1;
    else if (isNominal(word) && !(at > from && zhThisTime.test(word.text))) at += 1;
    else if (zhDegrees.test(word.text) && isAttributive(words, at)) at += 1;
    else if (word.tag === 'a' && next && (next.text === '的' || isNominal(next))) at += 1;
    // `报名人数达…`: a verb that only describes what is counted.
    else if (
      at === from &&
      isVerb(word.tag) &&
      next?.tag === 'n' &&
      zhMeasured.test(words[at + 2]?.text ?? '')
    )
      at += 2;
    else {
      const behind = relativeFrom(words, at);
      if (behind === undefined) break;
      at = behind;
    }
  }
  return { end: at };
}

/** `最有价值球员`, `最低的税率`: a degree within what is named. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const [a, b, c] = words.slice(at + 1, at + 4);
  return (a?.tag === 'n' && b !== undefined && isNominal(b)) || (b?.text === '的' && c !== undefined);
}

/** Behind the 的 of a short clause that describes what is named behind it, if of that something is told. */
function relativeFrom(words: readonly Word[], at: number): number | undefined {
  const verb = words[at];
  if (!verb || !(isVerb(verb.tag) || zhPassives.test(verb.text))) return undefined;
  const of = words.findIndex(({ text }, i) => i > at && i <= at + 4 && text === '的');
  const head = words[of + 1];
  if (of < 0 || !head || !isNominal(head)) return undefined;
  const behind = words.findIndex((one, i) => i > of && !isNominal(one));
  const next = words[behind];
  return behind > 0 && next && (isVerb(next.tag) || next.tag === 'd' || zhPredicateLeads.test(next.text))
    ? of + 1
    : undefined;
}

/** Whom it is told of where they stand behind it: `拿下冠军的是某某`, by indices of words. */
function cleftFrom(
  words: readonly Word[],
  from: number,
  headEnd: number,
): { readonly start: number; readonly end: number } | undefined {
  const is = words.findIndex(
    ({ text }, i) =>
      i > from + 1 &&
      /^(?:是|为|正是|乃)$/u.test(text) &&
      ((headEnd === from && /^(?:的|者|人)$/u.test(words[i - 1]?.text ?? '')) ||
        isDescribed(words, from, i - 1)),
  );
  return is > 0 && is + 1 < words.length ? { start: is + 1, end: words.length } : undefined;
}

/** `得分最低的那组`: it is told which of many, and not who. */
function isDescribed(words: readonly Word[], from: number, at: number): boolean {
  const lead = words.slice(from, at - 1);
  return (
    words[at - 1]?.text === '的' &&
    (zhGenericHeads.test(words[at]?.text ?? '') || lead.some(({ text }) => text.startsWith('最'))) &&
    lead.some(({ text, tag }) => isVerb(tag) || text.startsWith('最'))
  );
}

function isVerb(tag: string): boolean {
  return /^v(?!n)/u.test(tag);
}

function isNominal({ tag, text }: Word): boolean {
  return !zhPredicateLeads.test(text) && /^(?:n|x|m|q|b|j|l|s|r|vn|f|name|gap|$)/u.test(tag);
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The words of a sentence with their tags: a name is one word, as is a time. */
function wordsIn({ reading: { folded }, names, dates }: TextReading, sentence: Span): readonly Word[] {
  const whole: Word[] = [
    ...overlapping(dates, sentence).map(({ span }) => wordOf(folded, span, 't')),
    ...overlapping(names, sentence).map(({ span, kind }) =>
      wordOf(folded, kind === 'person' ? withTitle(folded, sentence, span) : span, 'name'),
    ),
  ].filter((one, i, all) => !all.slice(0, i).some((other) => one.start < other.end && other.start < one.end));
  const rest = wordSpans(folded.slice(sentence.start, sentence.end)).flatMap((word) => {
    const span = { start: word.start + sentence.start, end: word.end + sentence.start };
    const taken = overlapping(whole, span);
    const [start, end] = taken.reduce(
      ([from, to], one) =>
        one.start <= from ? [Math.max(from, one.end), to] : [from, Math.min(to, one.start)],
      [span.start, span.end],
    );
    return end > start ? [wordOf(folded, { start, end }, word.tag ?? '')] : [];
  });
  return [...whole, ...rest].sort((a, b) => a.start - b.start);
}

/** A name with the post before it. */
function withTitle(folded: string, sentence: Span, { start, end }: Span): Span {
  const title = zhPostLast.exec(folded.slice(Math.max(sentence.start, start - TITLE), start))?.[0] ?? '';
  return { start: start - title.length, end };
}

function wordOf(folded: string, { start, end }: Span, tag: string): Word {
  return { start, end, tag, text: folded.slice(start, end) };
}
