/** Who speaks where the text names no more than a post: `蓝桨储能总裁表示`, `Acme's chief executive said`. */
import type { ClaimFact, Entity, Fact, RoleFact } from '../model.js';
import { fold } from '../text/fold.js';
import { headPosts, postNames } from '../lang/names/post-names.js';
import { matchRoles } from './role-queries.js';

const posts = [...new Set([...headPosts, ...postNames.flat()])];
/** In characters: the longest words that are an organisation with a post and no more. */
const LONGEST = 40;

/** The facts, with claims given to the one person who is told elsewhere to hold the post that speaks. */
export function givenToHolders(facts: readonly Fact[], entities: readonly Entity[]): readonly Fact[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const roles = facts.filter(
    (fact): fact is RoleFact => fact.kind === 'role' && fact.affiliationId !== undefined,
  );
  if (roles.length === 0) return facts;
  return facts.map((fact) => {
    if (fact.kind !== 'claim' || byId.get(fact.speaker.entityId ?? '')?.kind !== 'organization') return fact;
    const holder = holderOf(fact, roles, entities);
    return holder ? { ...fact, certainty: 'inferred', speaker: { ...fact.speaker, entityId: holder } } : fact;
  });
}

function holderOf(
  { speaker: { text = '', entityId } }: ClaimFact,
  roles: readonly RoleFact[],
  entities: readonly Entity[],
): string | undefined {
  const folded = fold(text);
  if (text.length > LONGEST || !posts.some((post) => folded.endsWith(post))) return undefined;
  const there = roles.filter(({ affiliationId }) => affiliationId === entityId);
  const holders = matchRoles(text, there, entities).filter(({ score }) => score === 1);
  const ids = new Set(holders.map(({ entity }) => entity.id));
  return ids.size === 1 ? holders[0]?.entity.id : undefined;
}
