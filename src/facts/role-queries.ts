/** Looks up people by the post they hold. */
import type { Entity, Fact, RoleFact, Span } from '../model.js';
import { headPosts, headWords, localOffice, postNames } from '../lang/post-names.js';
import { fold } from '../text/fold.js';
import { contains } from '../text/spans.js';
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
  /\b(?:who|is|was|are|the|of|at|for|current|a|an|what|name)\b|[’']s\b|[?？。]|是谁|是哪位|谁是|谁在|谁|现任|叫什么|的|担任|任|是/gu;

/**
 * The people who hold the post in the query (`DeepMind首席执行官`, `CEO of DeepMind`), best first; none if it names no post.
 *
 * @param isOf - whether what a fact stands in is about a place, by its folded name: in a town's story *the mayor* is its own
 */
export function matchRoles(
  query: string,
  facts: readonly Fact[],
  entities: readonly Entity[],
  isOf: (fact: RoleFact, place: string) => boolean = () => false,
): readonly RoleMatch[] {
  const folded = fold(query);
  const asked = postIn(folded);
  const known = holdersOf(asked, facts, entities);
  if (known.length > 0) return known;
  const local = asked && localHolders(asked, facts, entities, isOf);
  if (local && local.length > 0) return local;
  const written = holdersOf(writtenPost(folded, facts), facts, entities);
  return written.length > 0 ? written : headsOf(folded, facts, entities);
}

/** Who holds an office that every place has one of, said without the place, in what is about the one that the query names. */
function localHolders(
  { post, rest, ...asked }: PostFound,
  facts: readonly Fact[],
  entities: readonly Entity[],
  isOf: (fact: RoleFact, place: string) => boolean,
): readonly RoleMatch[] {
  const place = organizationIn(rest);
  if (!localOffice.test(post) || place.length < 2) return [];
  const own = facts.filter(
    (fact) => fact.kind === 'role' && fact.affiliation === undefined && isOf(fact, place),
  );
  return holdersOf({ ...asked, post, rest: '' }, own, entities).map((match) => ({ ...match, score: 1 }));
}

/** Who leads what the query names (`DeepMind老大`, `who runs DeepMind`), by the post that leads most. */
function headsOf(folded: string, facts: readonly Fact[], entities: readonly Entity[]): readonly RoleMatch[] {
  const word = headWords.find((one) => indexOfWord(folded, one) >= 0);
  if (word === undefined) return [];
  const at = indexOfWord(folded, word);
  const rest = `${folded.slice(0, at)} ${folded.slice(at + word.length)}`;
  // `head of policy at DeepMind` asks for less than all of it.
  if (matchNames(organizationIn(rest), bodiesOf(entities)).length === 0) return [];
  for (const post of headPosts) {
    const row = postIn(post)?.row;
    const found = row === undefined ? [] : holdersOf({ row, post, rest }, facts, entities);
    if (found.length > 0) return found;
  }
  return [];
}

function bodiesOf(entities: readonly Entity[]): readonly Entity[] {
  return entities.filter(({ kind }) => kind !== 'person' && kind !== 'work');
}

/** What is left of a query without its post: the name of an organisation, or nothing. */
function organizationIn(rest: string): string {
  return rest.replace(SMALL_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

/** Who holds the post, of the organisation that the rest of the query names. */
function holdersOf(
  asked: PostFound | undefined,
  facts: readonly Fact[],
  entities: readonly Entity[],
): readonly RoleMatch[] {
  if (!asked) return [];
  const holder = organizationIn(asked.rest);
  const named = new Set(
    holder === '' ? [] : matchNames(holder, bodiesOf(entities)).map(({ entity }) => entity.id),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const matches = facts.flatMap((fact): RoleMatch[] => {
    const entity = fact.kind === 'role' ? byId.get(fact.entityId) : undefined;
    if (fact.kind !== 'role' || !entity || entity.tier === 'weak' || !isAskedFor(fact, asked)) return [];
    if (holder === '') return [{ entity, fact, score: 0.7 }];
    // `energy minister`: all that is asked for stands in the post.
    if (fold(fact.role).includes(holder)) return [{ entity, fact, score: 0.9 }];
    const isNamed = fact.affiliationId !== undefined && named.has(fact.affiliationId);
    const isWritten =
      fact.affiliation !== undefined &&
      (fold(fact.affiliation).includes(holder) || nameKey(holder).endsWith(nameKey(fact.affiliation)));
    return isNamed || isWritten || isPartOf(fact, named, byId) ? [{ entity, fact, score: 1 }] : [];
  });
  return matches.sort((a, b) => b.score - a.score);
}

/** What may stand between an organisation and its part, the greater first in Chinese and last in English. */
const WITH_PART = /^(?:\s?[(（][^()（）]*[)）])?\s?的?\s?$/u;
const OF_WHOLE = /^,? (?:of|at|in) (?:the )?$/u;

/** Whether the body of the post is said to be part of one of those named: `甲大学(JU)乙中心主任`. */
function isPartOf(
  { citation, affiliationId }: RoleFact,
  named: ReadonlySet<string>,
  byId: ReadonlyMap<string, Entity>,
): boolean {
  const here = (id: string | undefined): readonly Span[] =>
    (byId.get(id ?? '')?.mentions ?? [])
      .filter(({ passageId, span }) => passageId === citation.passageId && contains(citation.span, span))
      .map(({ span }) => span);
  const between = (start: number, end: number): string =>
    start > end ? '?' : citation.quote.slice(start - citation.span.start, end - citation.span.start);
  return here(affiliationId).some((part) =>
    Array.from(named).some((id) =>
      here(id).some(
        (whole) =>
          WITH_PART.test(between(whole.end, part.start)) || OF_WHOLE.test(between(part.end, whole.start)),
      ),
    ),
  );
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
  if (row === undefined) return role.includes(post);
  // Somebody may hold several in one: `founder and chief executive`, `创始人兼董事长`.
  return role.split(/\band\b|&|兼任?|、|,|和/u).some((one) => postIn(one)?.row === row);
}

/** The post with the longest name in a folded text. */
function postIn(folded: string): PostFound | undefined {
  let found: (PostFound & { readonly length: number }) | undefined;
  postNames.forEach((names, row) => {
    for (const name of names) {
      const at = indexOfWord(folded, name);
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

/** Where a word stands in a folded text, a Latin one as a whole; −1 if it does not. */
function indexOfWord(folded: string, word: string): number {
  return /[a-z]/.test(word) ? folded.search(new RegExp(`\\b${word}\\b`)) : folded.indexOf(word);
}
