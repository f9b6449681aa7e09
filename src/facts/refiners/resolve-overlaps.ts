/** Leaves one entity mention where several overlap. */
import type { EntityMention, Mention } from '../../model.js';
import { overlaps } from '../../text/spans.js';
import { isEntityMention } from '../entity-mention.js';
import type { Refiner } from '../recognizer.js';

/**
 * Of entity mentions that overlap the longest stays, of equal ones the stronger: a person inside an organisation's
 * name is no person (`特朗普政府`). Titles of works overlap nothing: names inside them stay, but for what only may be
 * a person's, as any words of a title may.
 */
export const resolveOverlaps: Refiner = {
  name: 'resolve-overlaps',
  refine(mentions) {
    const dropped = new Set<Mention>();
    let kept: EntityMention | undefined;
    let work: EntityMention | undefined;
    for (const mention of mentions) {
      if (!isEntityMention(mention)) continue;
      if (mention.kind === 'work') {
        work = mention;
        continue;
      }
      if (work && isGuessInside(work, mention)) {
        dropped.add(mention);
        continue;
      }
      if (!kept || kept.passageId !== mention.passageId || !overlaps(kept.span, mention.span)) {
        kept = mention;
      } else if (weight(mention) > weight(kept)) {
        dropped.add(kept);
        kept = mention;
      } else {
        dropped.add(mention);
      }
    }
    return mentions.filter((mention) => !dropped.has(mention));
  },
};

/** Whether somebody without good evidence stands in a title, and is not all of it. */
function isGuessInside(work: EntityMention, { kind, value, passageId, span }: EntityMention): boolean {
  return (
    kind === 'person' &&
    value.tier === 'weak' &&
    work.passageId === passageId &&
    overlaps(work.span, span) &&
    work.span.end - work.span.start > span.end - span.start
  );
}

const ORDER = { organization: 2, place: 1, person: 0, work: 0 } as const;

/** Length first, then strength, then the table of well-known names, then the kind. */
function weight({ span, value, recognizer, kind }: EntityMention): number {
  const length = span.end - span.start;
  const isStrong = value.tier === 'strong' ? 8 : 0;
  return length * 32 + isStrong + (recognizer === 'well-known-names' ? 4 : 0) + ORDER[kind];
}
