/** The one way in which entity mentions are made. */
import type { EntityKind, EntityMention, Mention, Span, Tier } from '../model.js';
import type { PassageReading } from './recognizer.js';

/** A mention of an entity at `span`. */
export function entityMention(
  reading: PassageReading,
  recognizer: string,
  kind: EntityKind,
  { start, end }: Span,
  tier: Tier,
): EntityMention {
  const text = reading.text.slice(start, end);
  return { kind, passageId: reading.passage.id, span: { start, end }, text, recognizer, value: { tier } };
}

const KINDS: ReadonlySet<Mention['kind']> = new Set(['person', 'organization', 'place', 'work']);

/** Whether a mention is of an entity. */
export function isEntityMention(mention: Mention): mention is EntityMention {
  return KINDS.has(mention.kind);
}
