/** Attaches to people the post that stands beside their name, and the organisation of that post. */
import type { EntityMention, EntityValue, Mention } from '../../model.js';
import { groupBy } from '../../group-by.js';
import { isEntityMention } from '../entity-mention.js';
import { type RoleFound, chineseRole } from '../names/chinese-roles.js';
import { englishRole } from '../names/english-roles.js';
import { overlaps } from '../../text/spans.js';
import { justNamed } from '../names/just-named.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { withValue } from '../with-value.js';

const LABEL =
  /(作者|译者|譯者|翻译|翻譯|编译|編譯|编辑|編輯|撰文|摄影|author|translator|editor)\s?[:：]\s?$/iu;

/** `DeepMind首席执行官哈萨比斯`, `Maria Keller, head of policy at Acme,`, `作者: NAME|ORG研究员` */
export const attachRoles: Refiner = {
  name: 'attach-roles',
  refine(mentions, reading) {
    const byPassage = groupBy(mentions.filter(isHolder), ({ passageId }) => passageId);
    const passages = new Map(reading.passages.map((passage) => [passage.passage.id, passage]));
    const givers = new Set<EntityMention>();
    const people = groupBy(
      mentions.filter(({ kind }) => kind === 'person'),
      ({ passageId }) => passageId,
    );
    const attached = mentions.map((mention) => {
      const passage = passages.get(mention.passageId);
      if (!isEntityMention(mention) || mention.kind !== 'person' || !passage) return mention;
      const holders = byPassage.get(mention.passageId) ?? [];
      const found =
        chineseRole(passage, mention, holders) ??
        englishRole(passage, mention, holders) ??
        labelOf(passage, mention.span.start);
      if (!found) return mention;
      for (const holder of holders) if (holder.span === found.affiliation) givers.add(holder);
      // `Ann Webb's lawyer`: a post of somebody's.
      const isOfPerson = (people.get(mention.passageId) ?? []).some(
        ({ span }) => found.affiliation && overlaps(span, found.affiliation),
      );
      const given = isOfPerson ? undefined : found.affiliation;
      const affiliation = given ?? justNamed(passage, found.role, holders);
      return withValue(
        mention,
        withRole(mention.value, { role: found.role, ...(affiliation && { affiliation }) }),
      );
    });
    // What gives somebody a post is an organisation.
    return attached.map((mention) =>
      mention.kind === 'organization' && givers.has(mention)
        ? withValue(mention, { ...mention.value, tier: 'strong' })
        : mention,
    );
  },
};

/** What a line about the article calls somebody: `译者：NAME`, `Author: NAME`. */
function labelOf({ passage, text }: PassageReading, start: number): RoleFound | undefined {
  if (passage.role !== 'source-note') return undefined;
  const label = LABEL.exec(text.slice(0, start));
  return label?.[1] === undefined
    ? undefined
    : { role: { start: label.index, end: label.index + label[1].length } };
}

function withRole(value: EntityValue, { role, affiliation }: RoleFound): EntityValue {
  return affiliation ? { ...value, tier: 'strong', role, affiliation } : { ...value, tier: 'strong', role };
}

/** What has posts to give. */
function isHolder(mention: Mention): mention is EntityMention {
  return mention.kind === 'organization' || mention.kind === 'place';
}
