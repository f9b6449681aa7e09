import type { EntityMention, Mention } from '../../model.js';
import { groupBy } from '../../group-by.js';
import { overlaps } from '../../text/spans.js';
import { isEntityMention } from '../entity-mention.js';

/** The mentions with those of firms; what weak ones they overlap goes. */
export function withFirms(mentions: readonly Mention[], firms: readonly EntityMention[]): readonly Mention[] {
  const named = mentions.filter(isEntityMention);
  const strong = meeting(named.filter(({ value }) => value.tier === 'strong'));
  const fresh = firms.filter((firm) => !strong(firm));
  const meetsFresh = meeting(fresh);
  return [...mentions.filter((one) => !(isEntityMention(one) && meetsFresh(one))), ...fresh];
}

/** Whether a mention overlaps any of these: only those of its own passage are looked at. */
function meeting(mentions: readonly Mention[]): (one: Mention) => boolean {
  const byPassage = groupBy(mentions, ({ passageId }) => passageId);
  return ({ passageId, span }) =>
    (byPassage.get(passageId) ?? []).some((other) => overlaps(other.span, span));
}
