import type { EntityMention, Mention } from '../../model.js';
import { overlaps } from '../../text/spans.js';
import { isEntityMention } from '../entity-mention.js';

/** The mentions with those of firms; what weak ones they overlap goes. */
export function withFirms(mentions: readonly Mention[], firms: readonly EntityMention[]): readonly Mention[] {
  const meets = (one: Mention, other: Mention): boolean =>
    one.passageId === other.passageId && overlaps(one.span, other.span);
  const fresh = firms.filter(
    (firm) =>
      !mentions.some((one) => isEntityMention(one) && one.value.tier === 'strong' && meets(one, firm)),
  );
  const kept = mentions.filter((one) => !(isEntityMention(one) && fresh.some((firm) => meets(one, firm))));
  return [...kept, ...fresh];
}
