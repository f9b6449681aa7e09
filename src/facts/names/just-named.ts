/** Which organisation the words before a post mean, where they only point back (`The company's chief executive`, 该公司总裁), or say nothing at the head of a sentence. */
import {
  kindsPointedTo as enKinds,
  postsOfFirms as enPostsOfFirms,
  pointsBack as enPointsBack,
} from '../../lang/en-people.js';
import {
  kindsPointedTo as zhKinds,
  postsOfFirms as zhPostsOfFirms,
  pointsBack as zhPointsBack,
} from '../../lang/zh-people.js';
import type { EntityMention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { PassageReading } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';

/** In characters: the longest words that point back. */
const LONGEST = 24;
/** The head of a sentence. */
const HEAD = /(?:^|[。.!?！？]["”」』]?)\s*$/u;
const kinds = [...enKinds, ...zhKinds];

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
      kind === 'organization' && span.end <= pointer.start && pointer.isMeant.test(fold(text)),
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
}

/** What points back to an organisation before a post; undefined where nothing does. */
export function pointerBefore({ folded }: PassageReading, post: Span): Pointer | undefined {
  const before = folded.slice(Math.max(0, post.start - LONGEST), post.start);
  const pointer = enPointsBack.exec(before) ?? zhPointsBack.exec(before);
  const isBare = !pointer && HEAD.test(before) && isPostOfFirm(folded.slice(post.start, post.end));
  if (!pointer && !isBare) return undefined;
  const isMeant = kinds.find(([noun]) => noun.test(pointer?.[1] ?? pointer?.[2] ?? ''))?.[1] ?? /(?:)/u;
  return { start: post.start - (pointer?.[0].length ?? 0), isMeant, isBare };
}

function isPostOfFirm(post: string): boolean {
  return enPostsOfFirms.test(post) || zhPostsOfFirms.test(post);
}
