/** The posts that people hold. */
import type { Entity, Mention, RoleFact, Span } from '../model.js';
import { headPointsBack } from '../lang/names/en-people.js';
import { fold } from '../text/fold.js';
import { contains, slice } from '../text/spans.js';
import type { EntityLocator } from './entities.js';
import { pointerBefore } from './names/just-named.js';
import { organizationBefore } from './organization-before.js';
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

/** The organisation of the passages before that `the company's` or 公司 before a post means. */
function namedBefore(
  passage: PassageReading,
  role: Span,
  reading: DocumentReading,
  locator: EntityLocator,
): Entity | undefined {
  const pointer = pointerBefore(passage, role);
  if (!pointer) return undefined;
  const before = organizationBefore(passage, pointer.start, reading, locator, pointer);
  if (before) return before;
  return pointer.isBare
    ? headOfLaterSentence(passage, role, locator)
    : meantByHead(passage, pointer.start, reading, locator);
}

/** `The authority rejects that. Its director, NAME, …`: the one before that the head of the passage means by its noun. */
function meantByHead(
  passage: PassageReading,
  end: number,
  reading: DocumentReading,
  locator: EntityLocator,
): Entity | undefined {
  const [first, second] = passage.sentences;
  if (!first || second?.start !== end) return undefined;
  const noun = headPointsBack.exec(passage.folded.slice(first.start, first.end))?.[1];
  if (noun === undefined) return undefined;
  const isMeant = new RegExp(String.raw`\b${noun}\b`, 'u');
  return organizationBefore(passage, first.start, reading, locator, { isMeant });
}

/** `Chief executive NAME said …. Acme expects …`: the only organisation that the sentences after a bare post are about. */
function headOfLaterSentence(
  { passage, text, sentences }: PassageReading,
  role: Span,
  locator: EntityLocator,
): Entity | undefined {
  const bodies = locator
    .within(passage.id, { start: 0, end: text.length })
    .filter(({ entity }) => entity.kind === 'organization');
  if (bodies.some(({ span }) => span.end <= role.start)) return undefined;
  const heads = bodies.filter(({ span }) => sentences.some(({ start }) => start === span.start));
  return new Set(heads.map(({ entity }) => entity.id)).size === 1 ? heads[0]?.entity : undefined;
}
