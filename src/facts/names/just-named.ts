/** Which organisation the words before a post mean, where they only point back (`The company's chief executive`, 该公司总裁), or say nothing at the head of a sentence. */
import {
  describedBody as enDescribedBody,
  kindsPointedTo as enKinds,
  notDescribed as enNotDescribed,
  pointsBack as enPointsBack,
  pointsBackWhole as enPointsBackWhole,
  postsOfFirms as enPostsOfFirms,
} from '../../lang/names/en-people.js';
import {
  describedBody as zhDescribedBody,
  kindsPointedTo as zhKinds,
  notDescribed as zhNotDescribed,
  pointsBack as zhPointsBack,
  pointsBackWhole as zhPointsBackWhole,
  postOfKind as zhPostOfKind,
  postsOfFirms as zhPostsOfFirms,
} from '../../lang/names/zh-people.js';
import type { EntityMention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { matches } from '../../text/matches.js';
import { remembering } from '../../text/remembering.js';
import type { PassageReading } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';

/** In characters: the longest words that point back. */
const LONGEST = 24;
/** The head of a sentence. */
const HEAD = /(?:^|[。.!?！？]["”」』]?)\s*$/u;
const kinds = [...enKinds, ...zhKinds];
const ANY = /(?:)/u;

/**
 * The one that was named last, where one alone was in that sentence; undefined where several were, or where nothing
 * points back. A firm's post at the head of a sentence is at the one that the sentence before is about.
 *
 * @param holders - the organisations and places of the passage, in order
 */
export function justNamed(
  reading: PassageReading,
  post: Span,
  holders: readonly EntityMention[],
): Span | undefined {
  const pointer = pointerBefore(reading, post);
  if (!pointer) return undefined;
  const named = holders.filter(
    ({ kind, span, text }) =>
      kind === 'organization' &&
      span.end <= pointer.start &&
      mayMean(pointer, { span, name: fold(text) }, reading),
  );
  const last = named.at(-1);
  const sentence = last && sentenceAt(reading.sentences, last.span.start);
  const rivals = named.filter(({ span }) => span.start >= (sentence?.start ?? 0));
  if (new Set(rivals.map(({ text }) => text)).size === 1) return last?.span;
  // Of several, the one that the sentence is about.
  return pointer.isBare && rivals[0]?.span.start === sentence?.start ? rivals[0]?.span : undefined;
}

/** Words before a post that mean an organisation named before them. */
export interface Pointer {
  /** Where they begin. */
  readonly start: number;
  /** What the organisation's name must have in it. */
  readonly isMeant: RegExp;
  /** Whether there are none: a firm's post at the head of a sentence. */
  readonly isBare: boolean;
  /** The last body before them that the passage describes by the same noun: no one named before it is meant. */
  readonly described: Span | undefined;
}

/** What points back to an organisation before a post; undefined where nothing does. */
export function pointerBefore({ folded }: PassageReading, post: Span): Pointer | undefined {
  const before = folded.slice(Math.max(0, post.start - LONGEST), post.start);
  const pointer = enPointsBack.exec(before) ?? zhPointsBack.exec(before);
  const title = folded.slice(post.start, post.end);
  const ofKind = zhPostOfKind.exec(title)?.[1];
  const isBare = !pointer && HEAD.test(before) && (ofKind !== undefined || isPostOfFirm(title));
  if (!pointer && !isBare) return undefined;
  const noun = pointer?.[1] ?? pointer?.[2];
  const start = post.start - (pointer?.[0].length ?? 0);
  if (isBare && ofKind !== undefined) {
    return { start, isBare, isMeant: new RegExp(`${ofKind}$`, 'u'), described: undefined };
  }
  return { start, isBare, isMeant: kindOf(noun ?? ''), described: describedBefore(folded, start, noun) };
}

/** The same where the whole of a text points back: `the company`, 该机构. */
export function pointerOf({ folded }: PassageReading, { start, end }: Span): Pointer | undefined {
  const text = folded.slice(start, end);
  const pointer = enPointsBackWhole.exec(text) ?? zhPointsBackWhole.exec(text);
  if (!pointer) return undefined;
  const noun = pointer[1] ?? pointer[2];
  return {
    start,
    isBare: false,
    isMeant: kindOf(noun ?? ''),
    described: describedBefore(folded, start, noun),
  };
}

/** Between a name and what describes the same body. */
const BESIDE = /^[,(]? ?(?:一[家所个])?$/u;

/** Whether the words may mean the organisation named there, by its kind and by where it stands. */
export function mayMean(
  { isMeant, described }: Pointer,
  { span, name }: { readonly span: Span; readonly name: string },
  { folded }: PassageReading,
): boolean {
  if (!described) return isMeant.test(name);
  const isBehind = span.start >= described.end;
  const isBefore = span.end <= described.start;
  // `an independent institute, Foo`, `Foo, an independent institute`
  const gap = isBehind ? folded.slice(described.end, span.start) : folded.slice(span.end, described.start);
  return ((isBehind || isBefore) && BESIDE.test(gap)) || (!isBefore && isMeant.test(name));
}

/** What a name must have in it that the noun may mean. The nouns that point back are few. */
const kindOf = remembering((noun) => kinds.find(([one]) => one.test(noun))?.[1] ?? ANY);

/** `An independent institute, Foo, … . The institute's director`, `独立研究机构…。该机构研究员` */
function describedBefore(folded: string, end: number, noun: string | undefined): Span | undefined {
  if (noun === undefined) return undefined;
  const before = folded.slice(0, end);
  const found = [...matches(before, enDescribedBody), ...matches(before, zhDescribedBody)].findLast(
    ({ 0: words, index }) => words.endsWith(noun) && !isPredicate(before.slice(0, index)),
  );
  return found && { start: found.index, end: found.index + found[0].length };
}

function isPredicate(before: string): boolean {
  return enNotDescribed.test(before) || zhNotDescribed.test(before);
}

function isPostOfFirm(post: string): boolean {
  return enPostsOfFirms.test(post) || zhPostsOfFirms.test(post);
}
