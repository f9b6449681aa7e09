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
  /** In the table of posts; absent for one that only the articles know. */
  readonly row?: number;
  /** The post itself, folded. */
  readonly post: string;
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
  const folded = fold(query);
  const known = holdersOf(postIn(folded), facts, entities);
  return known.length > 0 ? known : holdersOf(writtenPost(folded, facts), facts, entities);
}

/** Who holds the post, of the organisation that the rest of the query names. */
function holdersOf(
  asked: PostFound | undefined,
  facts: readonly Fact[],
  entities: readonly Entity[],
): readonly RoleMatch[] {
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
    if (fact.kind !== 'role' || !entity || entity.tier === 'weak' || !isAskedFor(fact, asked)) return [];
    if (holder === '') return [{ entity, fact, score: 0.7 }];
    const isNamed = fact.affiliationId !== undefined && named.has(fact.affiliationId);
    const isWritten =
      fact.affiliation !== undefined &&
      (fold(fact.affiliation).includes(holder) || nameKey(holder).endsWith(nameKey(fact.affiliation)));
    return isNamed || isWritten ? [{ entity, fact, score: 1 }] : [];
  });
  return matches.sort((a, b) => b.score - a.score);
}

/** The longest post of the articles that the query holds: `首席工程师`, `harbour master`. */
function writtenPost(folded: string, facts: readonly Fact[]): PostFound | undefined {
  const posts = facts.flatMap((fact) => (fact.kind === 'role' ? fold(fact.role).trim() : []));
  const bare = folded.replace(SMALL_WORDS, ' ').trim();
  if (bare.length > 2 && posts.some((one) => one.endsWith(bare))) return { post: bare, rest: '' };
  const post = [...new Set(posts)]
    .filter((one) => one.length > 1 && folded.includes(one))
    .sort((a, b) => b.length - a.length)[0];
  return post === undefined ? undefined : { post, rest: folded.replace(post, ' ') };
}

/** Under any of its names where the table has it, else as it is written. */
function isAskedFor(fact: RoleFact, { row, post }: PostFound): boolean {
  const role = fold(fact.role);
  return row === undefined ? role.includes(post) : postIn(role)?.row === row;
}

/** The post with the longest name in a folded text. */
function postIn(folded: string): PostFound | undefined {
  let found: (PostFound & { readonly length: number }) | undefined;
  postNames.forEach((names, row) => {
    for (const name of names) {
      const at = /[a-z]/.test(name) ? folded.search(new RegExp(`\\b${name}\\b`)) : folded.indexOf(name);
      if (at < 0 || name.length <= (found?.length ?? 0)) continue;
      found = {
        row,
        post: name,
        length: name.length,
        rest: `${folded.slice(0, at)} ${folded.slice(at + name.length)}`,
      };
    }
  });
  return found;
}
