/** Looks up people by the post they hold. */
import type { Entity, Fact, RoleFact, Span } from '../model.js';
import {
  headPost,
  headPosts,
  headWords,
  leadingVerbs,
  localOffice,
  morePostNames,
  postNames,
} from '../lang/names/post-names.js';
import { fold } from '../text/fold.js';
import { contains } from '../text/spans.js';
import { nameKey } from './names/name-parts.js';
import { type Around, describes } from './described-bodies.js';
import { matchNames } from './names.js';

/** Somebody who holds the post that was asked for. */
export interface RoleMatch {
  readonly entity: Entity;
  readonly fact: RoleFact;
  /** 1 where post and organisation both fit, 0.8 where the text around only describes it, 0.7 where the query names none. */
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
  /\b(?:who|whom|is|was|are|by|the|of|at|in|on|for|currently|current|now|a|an|what|name|which|person|does|do|did|has|have|holds?|serves?|as)\b|[’']s\b|[?？。]|是由谁|由谁|是谁|是哪位|谁是|谁在|谁|现任|现在|目前|叫什么|的|担任|任|是/gu;

/**
 * The people who hold the post in the query (`DeepMind首席执行官`, `CEO of DeepMind`), best first; none if it names no post.
 *
 * @param around - what a fact stands in: in a town's story *the mayor* is its own, in a museum's *the director*
 */
export function matchRoles(
  query: string,
  facts: readonly Fact[],
  entities: readonly Entity[],
  around?: Around,
): readonly RoleMatch[] {
  const folded = fold(query);
  const asked = postIn(folded);
  const known = holdersOf(asked, facts, entities);
  if (known.length > 0) return known;
  const local = asked && around && localHolders(asked, facts, entities, around);
  if (local && local.length > 0) return local;
  const written = writtenPost(folded, facts);
  const holders = holdersOf(written, facts, entities);
  if (holders.length > 0) return holders;
  const heads = headsOf(folded, facts, entities);
  if (heads.length > 0 || !around) return heads;
  for (const post of [written, ...postsIn(folded)]) {
    const found = holdersOf(post, facts, entities);
    const described = found.length > 0 ? found : describedHolders(post, facts, entities, around);
    if (described.length > 0) return described.map((match) => ({ ...match, score: DESCRIBED }));
  }
  return describedHeads(folded, facts, entities, around);
}

/** How many texts around a post reach to the end of its sentence: the post itself, and the sentence. */
const OWN_SENTENCE = 2;

/** What it is worth that the text around a post describes the body that is asked for. */
const DESCRIBED = 0.8;

/**
 * Who holds the post, where the query has no name for the body but the words that the text has: `the chief engineer at the
 * glassworks`. None of a body that is known to be another.
 */
function describedHolders(
  asked: PostFound | undefined,
  facts: readonly Fact[],
  entities: readonly Entity[],
  around: Around,
): readonly RoleMatch[] {
  const body = asked && organizationIn(asked.rest);
  if (!asked || body === undefined || body.length < 2) return [];
  const fits = facts.filter((fact): fact is RoleFact => fact.kind === 'role' && isAskedFor(fact, asked));
  return describedBy(body, fits, entities, around);
}

function describedBy(
  body: string,
  facts: readonly RoleFact[],
  entities: readonly Entity[],
  around: Around,
): readonly RoleMatch[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = new Set(
    matchNames(
      body,
      entities.filter(({ kind }) => kind === 'organization'),
    ).map(({ entity }) => entity.id),
  );
  const found = facts.flatMap((fact) => {
    const entity = byId.get(fact.entityId);
    if (!entity || entity.tier === 'weak') return [];
    if (named.size > 0 && !isOnlyBodyOf(fact, named, entities)) return [];
    const nearness = describes(body, fact, around);
    // A verb tells of one body alone, in its own sentence.
    if (nearness === undefined || (nearness > OWN_SENTENCE && tellsOfLeading(fold(fact.role).trim())))
      return [];
    return [{ entity, fact, nearness }];
  });
  const nearest = Math.min(...found.map(({ nearness }) => nearness));
  return found
    .filter(({ nearness }) => nearness === nearest)
    .map(({ entity, fact }) => ({ entity, fact, score: DESCRIBED }));
}

/** Whether the passage of a post names none but these bodies, and the post is at no other one. */
function isOnlyBodyOf(fact: RoleFact, named: ReadonlySet<string>, entities: readonly Entity[]): boolean {
  if (fact.affiliationId !== undefined) return named.has(fact.affiliationId);
  const here = entities.filter(
    ({ kind, tier, mentions }) =>
      kind === 'organization' &&
      tier === 'strong' &&
      mentions.some(({ passageId }) => passageId === fact.citation.passageId),
  );
  // Where it names none, whoever the text is about is meant.
  return here.every(({ id }) => named.has(id));
}

/** Who leads what the query describes: `who runs the maritime museum`. */
function describedHeads(
  folded: string,
  facts: readonly Fact[],
  entities: readonly Entity[],
  around: Around,
): readonly RoleMatch[] {
  const word = headWordIn(folded);
  if (word === undefined) return [];
  const at = indexOfWord(folded, word);
  const body = organizationIn(`${folded.slice(0, at)} ${folded.slice(at + word.length)}`);
  const heads = facts.filter(
    (fact): fact is RoleFact => fact.kind === 'role' && isHead(fold(fact.role).trim()),
  );
  return body.length < 2 ? [] : describedBy(body, heads, entities, around);
}

/** `led by`, `heads purchasing`, 执掌. */
function tellsOfLeading(role: string): boolean {
  return (
    leadingVerbs.has(role) ||
    /^(?:chairs|heads|leads|runs|manages|directs|oversees|supervises|co-?ordinates) /.test(role)
  );
}

/** The longest of the words for whoever leads. */
function headWordIn(folded: string): string | undefined {
  return byLength.find((one) => indexOfWord(folded, one) >= 0);
}

const byLength = [...headWords].sort((a, b) => b.length - a.length);

/** `director of the maritime museum`, `馆长`. */
function isHead(role: string): boolean {
  return (
    headPost.test(role) ||
    tellsOfLeading(role) ||
    /^(?:the )?(?:head|leader|director|president|chair) of\b/.test(role)
  );
}

/** Who holds an office that every place has one of, said without the place, in what is about the one that the query names. */
function localHolders(
  { post, rest, ...asked }: PostFound,
  facts: readonly Fact[],
  entities: readonly Entity[],
  around: Around,
): readonly RoleMatch[] {
  const isOf = (fact: RoleFact, place: string): boolean =>
    around.textsOf(fact).some((text) => text.includes(place));
  const place = organizationIn(rest);
  if (!localOffice.test(post) || place.length < 2) return [];
  const own = facts.filter(
    (fact) => fact.kind === 'role' && fact.affiliation === undefined && isOf(fact, place),
  );
  return holdersOf({ ...asked, post, rest: '' }, own, entities).map((match) => ({ ...match, score: 1 }));
}

/** Who leads what the query names (`DeepMind老大`, `who runs DeepMind`), by the post that leads most. */
function headsOf(folded: string, facts: readonly Fact[], entities: readonly Entity[]): readonly RoleMatch[] {
  const word = headWordIn(folded);
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
  // `局长` is not the 副局长, unless no other is told of.
  const very = matches.filter(({ fact }) => isOfLesser(fact.role) === isOfLesser(asked.post + asked.rest));
  return (very.length > 0 ? very : matches).sort((a, b) => b.score - a.score);
}

/** Whether a post is of such a one. */
export function isOfLesser(post: string): boolean {
  return LESSER.test(fold(post));
}

/** Whoever stands in for, comes under or came before the one who holds a post. */
const LESSER =
  /(?:^|[^\p{Script=Han}])副|副(?=\p{Script=Han}{1,4}$)|\b(?:deputy|vice|assistant|associate|acting|interim|former|ex|outgoing|designate|elect)\b|代理|前任|候任|助理/u;

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

/** The row of posts that tell no more than that somebody is at the head. */
const HEADS = postNames.findIndex((names) => names.includes('负责人'));

/** Under any of its names where the table has it, else as it is written. */
function isAskedFor(fact: RoleFact, { row, post }: PostFound): boolean {
  const role = fold(fact.role);
  if (row === undefined) return role.includes(post);
  // Somebody may hold several in one: `founder and chief executive`, `创始人兼董事长`.
  const parts = role.split(/\band\b|&|兼任?|、|,|和/u);
  if (row === HEADS && parts.some((one) => tellsOfLeading(one.trim()))) return true;
  const more = morePostNames[row - postNames.length];
  // `head of purchasing` of whom it is told that she `heads purchasing`
  const thing = /^(?:head|chief|director|leader) of (.+)$/.exec(post)?.[1];
  if (thing !== undefined && parts.some((one) => tellsOfLeading(one.trim()) && one.includes(thing)))
    return true;
  if (!more) return parts.some((one) => postIn(one)?.row === row);
  return parts.some((one) => {
    const known = longestOf(one, allPostNames)?.name;
    return known !== undefined && more.includes(known);
  });
}

const allPostNames = [...postNames, ...morePostNames];

/** The post with the longest name in a folded text. */
function postIn(folded: string): PostFound | undefined {
  const found = longestOf(folded, postNames);
  return found && postAt(folded, found);
}

/** The same in each row of the larger table that has that name. */
function postsIn(folded: string): readonly PostFound[] {
  const found = longestOf(folded, allPostNames);
  if (!found) return [];
  return allPostNames.flatMap((names, row) =>
    names.includes(found.name) ? [postAt(folded, { ...found, row })] : [],
  );
}

interface NameFound {
  readonly row: number;
  readonly name: string;
  readonly at: number;
}

function postAt(folded: string, { row, name, at }: NameFound): PostFound {
  return { row, post: name, rest: `${folded.slice(0, at)} ${folded.slice(at + name.length)}` };
}

function longestOf(folded: string, table: readonly (readonly string[])[]): NameFound | undefined {
  let found: NameFound | undefined;
  table.forEach((names, row) => {
    for (const name of names) {
      const at = indexOfWord(folded, name);
      if (at >= 0 && name.length > (found?.name.length ?? 0)) found = { row, name, at };
    }
  });
  return found;
}

/** Where a word stands in a folded text, a Latin one as a whole; −1 if it does not. */
function indexOfWord(folded: string, word: string): number {
  return /[a-z]/.test(word) ? folded.search(new RegExp(`\\b${word}\\b`)) : folded.indexOf(word);
}
