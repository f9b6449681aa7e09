/** Which organisation the words before a post mean, where they only point back: `The company's chief executive`, 该公司总裁. */
import { kindsPointedTo as enKinds, pointsBack as enPointsBack } from '../../lang/en-people.js';
import { kindsPointedTo as zhKinds, pointsBack as zhPointsBack } from '../../lang/zh-people.js';
import type { EntityMention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { PassageReading } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';

/** In characters: the longest words that point back. */
const LONGEST = 24;
const kinds = [...enKinds, ...zhKinds];

/**
 * The one that was named last, where one alone was in that sentence; undefined where several were, or where nothing
 * points back.
 *
 * @param holders - the organisations and places of the passage, in order
 */
export function justNamed(
  { folded, sentences }: PassageReading,
  post: Span,
  holders: readonly EntityMention[],
): Span | undefined {
  const before = folded.slice(Math.max(0, post.start - LONGEST), post.start);
  const pointer = enPointsBack.exec(before) ?? zhPointsBack.exec(before);
  if (!pointer) return undefined;
  const start = post.start - pointer[0].length;
  const isMeant = kinds.find(([noun]) => noun.test(pointer[1] ?? ''))?.[1] ?? /(?:)/u;
  const named = holders.filter(
    ({ kind, span, text }) => kind === 'organization' && span.end <= start && isMeant.test(fold(text)),
  );
  const last = named.at(-1);
  const sentence = last && sentenceAt(sentences, last.span.start);
  const rivals = named.filter(({ span }) => span.start >= (sentence?.start ?? 0));
  return new Set(rivals.map(({ text }) => text)).size === 1 ? last?.span : undefined;
}
