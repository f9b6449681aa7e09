/** The posts that people hold. */
import type { Entity, Mention, RoleFact, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { contains, slice } from '../text/spans.js';
import type { EntityLocator, Located } from './entities.js';
import { pointerBefore } from './names/just-named.js';
import type { DocumentReading, PassageReading } from './recognizer.js';
import { citeSentence } from './sentence-at.js';

/** One fact for each post of each person, from the first place that states it. */
export function toRoles(
  mentions: readonly Mention[],
  reading: DocumentReading,
  locator: EntityLocator,
): readonly RoleFact[] {
  const passages = new Map(reading.passages.map((passage) => [passage.passage.id, passage]));
  const facts = new Map<string, RoleFact>();
  for (const mention of mentions) {
    const passage = passages.get(mention.passageId);
    if (mention.kind !== 'person' || !mention.value.role || !passage) continue;
    const holder = locator.within(mention.passageId, mention.span)[0]?.entity;
    if (!holder) continue;
    const { role, affiliation } = mention.value;
    const at = affiliation
      ? locator.within(mention.passageId, affiliation)[0]?.entity
      : namedBefore(passage, role, reading, locator);
    const title = slice(passage.text, role);
    const key = `${holder.id}|${fold(title)}|${at?.id ?? ''}`;
    if (facts.has(key)) continue;
    const citation = citeSentence(passage, mention.span.start);
    // `The company's chairman`: whose, the sentence before says.
    const isStated = affiliation ? contains(citation.span, affiliation) : !at;
    facts.set(key, {
      kind: 'role',
      citation,
      certainty: isStated ? 'stated' : 'inferred',
      polarity: 'affirmed',
      entityId: holder.id,
      role: title,
      ...(at && { affiliation: at.name, affiliationId: at.id }),
      ...(affiliation && { affiliation: slice(passage.text, affiliation) }),
    });
  }
  return [...facts.values()];
}

/** How many passages back an organisation may be that a post points to. */
const MOST_BACK = 2;
/** In characters: an organisation that stands so near the head is the one a passage is about. */
const HEAD = 3;

/** The organisation of the passages before that `the company's` or 公司 before a post means, where this one names none. */
function namedBefore(
  passage: PassageReading,
  role: Span,
  { passages }: DocumentReading,
  locator: EntityLocator,
): Entity | undefined {
  const pointer = pointerBefore(passage, role);
  if (!pointer) return undefined;
  const namedIn = ({ passage: { id } }: PassageReading, end: number): readonly Located[] =>
    locator
      .within(id, { start: 0, end })
      .filter(({ entity: { kind, name } }) => kind === 'organization' && pointer.isMeant.test(fold(name)));
  if (namedIn(passage, pointer.start).length > 0) return undefined;
  const at = passages.indexOf(passage);
  for (let i = at - 1; i >= Math.max(0, at - MOST_BACK); i--) {
    const before = passages[i];
    const named = before ? namedIn(before, before.text.length) : [];
    const [first] = named;
    if (!first) continue;
    return new Set(named.map(({ entity }) => entity.id)).size === 1 || first.span.start <= HEAD
      ? first.entity
      : undefined;
  }
  return undefined;
}
