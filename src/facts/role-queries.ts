/** Looks up people by the post they hold. */
import type { Entity, Fact, RoleFact } from '../model.js';
import { postNames } from '../lang/post-names.js';
import { fold } from '../text/fold.js';
import { nameKey } from './names/name-parts.js';
import { matchNames } from './names.js';

/** Somebody who holds the post that was asked for. */
export interface RoleMatch {
  readonly entity: Entity;
  readonly fact: RoleFact;
  /** 1 where post and organisation both fit, 0.7 where the query names no organisation. */
  readonly score: number;
}

interface PostFound {
  readonly row: number;
  /** The query without the post. */
  readonly rest: string;
}

const SMALL_WORDS =
  /\b(?:who|is|was|are|the|of|at|for|current|a|an|what|name)\b|[’']s\b|[?？。]|是谁|是哪位|谁是|现任|叫什么|的|担任|任|是/gu;

/** The people who hold the post in the query (`DeepMind首席执行官`, `CEO of DeepMind`), best first; none if it names no post. */
export function matchRoles(
  query: string,
  facts: readonly Fact[],
  entities: readonly Entity[],
): readonly RoleMatch[] {
  const asked = postIn(fold(query));
  if (!asked) return [];
  const holder = asked.rest.replace(SMALL_WORDS, ' ').replace(/\s+/g, ' ').trim();
  const named = new Set(
    holder === ''
      ? []
      : matchNames(
          holder,
          entities.filter(({ kind }) => kind !== 'person' && kind !== 'work'),
        ).map(({ entity }) => entity.id),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const matches = facts.flatMap((fact): RoleMatch[] => {
    const entity = fact.kind === 'role' ? byId.get(fact.entityId) : undefined;
    if (
      fact.kind !== 'role' ||
      !entity ||
      entity.tier === 'weak' ||
      postIn(fold(fact.role))?.row !== asked.row
    )
      return [];
    if (holder === '') return [{ entity, fact, score: 0.7 }];
    const isNamed = fact.affiliationId !== undefined && named.has(fact.affiliationId);
    const isWritten =
      fact.affiliation !== undefined &&
      (fold(fact.affiliation).includes(holder) || nameKey(holder).endsWith(nameKey(fact.affiliation)));
    return isNamed || isWritten ? [{ entity, fact, score: 1 }] : [];
  });
  return matches.sort((a, b) => b.score - a.score);
}

/** The post with the longest name in a folded text. */
function postIn(folded: string): PostFound | undefined {
  let found: (PostFound & { readonly length: number }) | undefined;
  postNames.forEach((names, row) => {
    for (const name of names) {
      const at = /[a-z]/.test(name) ? folded.search(new RegExp(`\\b${name}\\b`)) : folded.indexOf(name);
      if (at < 0 || name.length <= (found?.length ?? 0)) continue;
      found = { row, length: name.length, rest: `${folded.slice(0, at)} ${folded.slice(at + name.length)}` };
    }
  });
  return found;
}
