/** Which organisation the passages before mean, where one names none of its own: `the company`, 公司. */
import type { Entity, Passage } from '../model.js';
import { isByline } from '../lang/articles/bylines.js';
import { fold } from '../text/fold.js';
import type { EntityLocator, Located } from './entities.js';
import type { Pointer } from './names/just-named.js';
import type { DocumentReading, PassageReading } from './recognizer.js';

/** How many passages back it may be. */
const MOST_BACK = 2;
/** In characters: what stands so near the head of a passage is what the passage is about. */
const HEAD = 3;

/**
 * The one organisation of the nearest passage before that names any: its only one, or the one it begins with.
 * Undefined where the passage itself names one before `end`, or has more than a sentence before it.
 *
 * @param pointer - the words that mean it
 */
export function organizationBefore(
  passage: PassageReading,
  end: number,
  { passages }: DocumentReading,
  locator: EntityLocator,
  { isMeant, described }: Partial<Pick<Pointer, 'isMeant' | 'described'>> = {},
): Entity | undefined {
  const namedIn = (id: string, to: number): readonly Located[] =>
    locator
      .within(id, { start: 0, end: to })
      .filter(({ entity: { kind, name } }) => kind === 'organization' && (isMeant?.test(fold(name)) ?? true));
  // Behind the first sentence, the passage itself tells who is meant, be it by a name that nobody recognised.
  const isFirst = end <= (passage.sentences[0]?.end ?? end);
  if (!isFirst || described || namedIn(passage.passage.id, end).length > 0) return undefined;
  const at = passages.indexOf(passage);
  for (const before of passages.slice(Math.max(0, at - MOST_BACK), at).reverse()) {
    if (isAboutArticle(before.passage)) continue;
    const named = namedIn(before.passage.id, before.text.length);
    if (named.length > 0) return theOneOf(named, 0);
  }
  return undefined;
}

/** A line that names the paper and its writers: none of them is what the text goes on about. */
export function isAboutArticle({ role, text }: Pick<Passage, 'role' | 'text'>): boolean {
  return role === 'source-note' || isByline(text);
}

/** The only one of those named in a stretch, or the one at its head; undefined if none is. */
export function theOneOf(named: readonly Located[], start: number): Entity | undefined {
  const [first] = named;
  const isOnly = new Set(named.map(({ entity }) => entity.id)).size === 1;
  return first && (isOnly || first.span.start - start <= HEAD) ? first.entity : undefined;
}
