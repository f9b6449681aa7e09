/** Reads the post beside a person's name in English. */
import type { EntityMention, Span } from '../../model.js';
import {
  bodyNouns,
  branchPosts,
  makerNouns,
  organizationNouns,
  postModifiers,
  posts,
  respect,
  trades,
  vagueModifiers,
} from '../../lang/names/en-people.js';
import { headPost } from '../../lang/names/post-names.js';
import { firstIndex, slice } from '../../text/spans.js';
import type { PassageReading } from '../recognizer.js';
import type { RoleFound } from './chinese-roles.js';
import { type LatinWord, latinWordsOf } from './latin-words.js';

const postSet = new Set(posts);
const lastOfPosts = new Set([...posts, ...trades].map((post) => post.slice(post.lastIndexOf(' ') + 1)));
const MAX_POST_WORDS = 4;
/** What somebody studies or heals: `epidemiologist`, `paediatrician`. */
const SCIENCE = /(?:ologist|iatrician|iatrist|onomer|ographer|icist)$/u;
/** Words looked at after `NAME,`. */
const MAX_AFTER = 14;

/** The post before a name (`Acme CEO NAME`, `the CEO of Acme, NAME`) or after it (`NAME, head of policy at Acme,`). */
export function englishRole(
  reading: PassageReading,
  person: EntityMention,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const words = latinWordsOf(reading);
  const first = beforeRespect(words, firstIndex(words, person.span.start));
  const after = firstIndex(words, person.span.end);
  const before = roleBefore(reading, words, first, words[first]?.start ?? person.span.start, holders);
  const found = before?.affiliation ? before : (roleAfter(reading, words, after, person, holders) ?? before);
  if (found?.affiliation) return found;
  const { text } = reading;
  const led = ledBy(text, person.span.start, holders);
  // `Acme, led by its president, NAME`
  if (led?.affiliation && found && headPost.test(slice(text, found.role).toLowerCase()))
    return { ...found, affiliation: led.affiliation };
  const deed =
    founderOf(text, person.span.start, holders) ??
    led ??
    (found ? undefined : leaderOf(text, person.span.end, holders));
  if (deed || !found) return deed ?? found;
  const affiliation = employerAfter(reading.text, person.span.end, holders);
  return affiliation ? { ...found, affiliation } : found;
}

/** Index of the first word of a name, or of `Dr` and the like before it. */
function beforeRespect(words: readonly LatinWord[], first: number): number {
  return first > 0 && respect.has(words[first - 1]?.key ?? '') ? first - 1 : first;
}

/** `Economist NAME of the University of Leeds`, `Professor NAME, who teaches law at Leeds`: where somebody is, right after the name. */
function employerAfter(text: string, end: number, holders: readonly EntityMention[]): Span | undefined {
  const link =
    /^,? (?:of|at|from|with) (?:the )?|^, who (?:teaches|studies|researches|lectures|works)(?: [\p{Ll}-]+){0,5}? (?:at|for|in) (?:the )?/u.exec(
      text.slice(end, end + 70),
    )?.[0].length;
  const holder = holders.find(
    ({ kind, span }) => kind === 'organization' && span.start === end + (link ?? -1),
  );
  return holder?.span;
}

/** `NAME, who chairs the Dockers' Trust`, `NAME heads the Trust`: the verb stands for the post. */
const LEADS =
  /^(?:, (?:\d{1,3}|an? [^,.;]{3,40}),)?(?:, who| and)? (?:also |now |still |currently |has |has long |jointly )?(chairs|heads(?: up)?|leads|runs|manages|directs|edits|coaches|captains|owns|oversees|steers|helms|founded|co-founded|led|headed|chaired|run|presides over|(?:is |sits |was put |remains )?at the (?:helm|head)|(?:is |was put |remains )?in charge|(?:took|has taken|takes) (?:charge|the helm|the reins)|(?:teaches|studies|researches)(?: [\p{Ll}-]+){1,4}(?= at ))(?: at| of)? (?:the )?/u;
/** `NAME, who heads purchasing for the district`: what somebody is at the head of need not be a body. */
const LEADS_THING =
  /^, who (?:also |now |still |currently |has long )?((?:chairs|heads(?: up)?|leads|runs|manages|directs|oversees|supervises|coordinates|co-ordinates|edits|coaches) (?:the |its |their |an? )?((?:(?!(?:for|at|in|of|to|with|from|on|and|or|by|the|a|an|as|that|who|which|into|over|under|after|before|up|out|away) )[\p{L}\p{N}’'-]+ ?){1,4}))(?= (?:for|at|in|of|with|and|on|as|that|who|from) |[,.;:)]| ?$)/u;
/** What one leads for a time, or in which one is first. */
const NO_OFFICE =
  /(?:^| )(?:races?|polls?|way|field|table|standings|marathons?|charge|applause|pack|league|risks?|scoring|rankings?|chase|protests?|march|prayers?|singing|discussion|rally|revolt|life|lives|errands?|by|\d+)\s*$/u;

/** Before the verb: a deed that is over tells nobody's post. */
const OVER = /(?:^| )(?:led|headed|chaired|run)$/u;

function leaderOf(text: string, end: number, holders: readonly EntityMention[]): RoleFound | undefined {
  const match = LEADS.exec(text.slice(end, end + 80));
  const holder =
    match &&
    holders.find(({ kind, span }) => kind === 'organization' && span.start === end + match[0].length);
  if (!holder) return leaderOfThing(text, end, holders);
  if (match?.[1] === undefined) return undefined;
  // `NAME led the Trust`, but `NAME has led the Trust`
  if (OVER.test(match[1]) && !/\bhas\b/u.test(match[0])) return undefined;
  const start = end + match[0].indexOf(match[1]);
  return { role: { start, end: start + match[1].length }, affiliation: holder.span };
}

function leaderOfThing(text: string, end: number, holders: readonly EntityMention[]): RoleFound | undefined {
  const match = LEADS_THING.exec(text.slice(end, end + 120));
  if (!match?.[1] || !match[2] || NO_OFFICE.test(match[2])) return undefined;
  const start = end + match[0].length - match[1].length;
  const role = { start, end: start + match[1].trimEnd().length };
  const link = /^ (?:for|at|in|of) (?:the )?/u.exec(text.slice(role.end, role.end + 10))?.[0].length;
  const holder = holders.find(({ span }) => span.start === role.end + (link ?? -1));
  return holder ? { role, affiliation: holder.span } : { role };
}

/** `Acme, led by NAME`: what stands between the verb and the name are others who lead it, or what the one named is. */
const LED_BY =
  /\b((?:founded and )?(?:led|headed(?: up)?|chaired|run|managed|captained|coached|edited|helmed|overseen|steered) by) ((?:[^.;:,]|, (?=\p{Lu}|$)){0,70})$/u;
/** Between a body and that verb. */
const IS_LED =
  /(?:,? (?:which|that)|,| \(?)?(?: ?(?:is|are|has been|have been))?(?: ?(?:now|still|currently|jointly|long))? ?$/u;
/** `a campaign led by NAME`: bodies that have no name. */
const LED_BODY =
  /(?:^|[^\p{L}’'-])(?:[Tt]he |[Aa]n? |[Aa]nother |[Oo]ne )?((?:(?!(?:the|an?|of|by|to|from|with|at|in|on|for|and|is|was|were|are|has|had|said|says|that|which) )[\p{L}\p{N}’'-]+ ){0,4}(?:team|group|campaign|committee|panel|inquiry|commission|delegation|consortium|coalition|council|board|society|club|union|association|cooperative|co-operative|charity|trust|task force|taskforce|alliance|movement|party|government|cabinet|crew|project|expedition|orchestra|choir|squad|lab|laboratory|institute|school|company|firm|startup|start-up|think tank|foundation|network|agency|department|ministry|court|jury|syndicate|collective|faction|caucus|opposition|administration|junta|militia|brigade|unit|division|branch|chapter)(?: of [\p{L}\p{N}’' -]{2,30}?)?)$/u;

/** Whose name stands behind `led by`. */
function ledBy(text: string, start: number, holders: readonly EntityMention[]): RoleFound | undefined {
  const from = Math.max(0, start - 110);
  const match = LED_BY.exec(text.slice(from, start));
  if (!match?.[1] || ANOTHER_CLAUSE.test(match[2] ?? '')) return undefined;
  const verb = from + match.index;
  const role = { start: verb, end: verb + match[1].length };
  const edge = verb - (IS_LED.exec(text.slice(Math.max(0, verb - 40), verb))?.[0].length ?? 0);
  const holder = holders.findLast(({ kind, span }) => kind === 'organization' && span.end === edge);
  if (holder) return { role, affiliation: holder.span };
  const body = LED_BODY.exec(text.slice(Math.max(0, edge - 80), edge))?.[1]?.trimStart();
  return body === undefined ? undefined : { role, affiliation: { start: edge - body.length, end: edge } };
}

/** `Acme was founded in 2014 by the brewer ANN LEE and her friend NAME`: what lies between the verb and the name. */
const FOUNDED = /\b((?:co-)?founded)(?: in \d{4})? by ((?:[^.;:,]|, (?=\p{Lu}|$)){0,80})$/u;
/** What is told of the founders among it, and no more of them. */
const ANOTHER_CLAUSE = /\b(?:which|who|that|was|were|is|has|had|after|when|in)\b/u;

/** Who founded an organisation: the verb stands for the post. */
function founderOf(text: string, start: number, holders: readonly EntityMention[]): RoleFound | undefined {
  const from = Math.max(0, start - 130);
  const match = FOUNDED.exec(text.slice(from, start));
  if (!match?.[1] || ANOTHER_CLAUSE.test(match[2] ?? '')) return undefined;
  const verb = { start: from + match.index, end: from + match.index + match[1].length };
  const holder = holders.findLast(({ kind, span }) => kind === 'organization' && span.end <= verb.start);
  const link = holder && text.slice(holder.span.end, verb.start);
  return holder && /^(?:,? (?:(?:was|is|which was) )?|, an? (?:[\p{Ll}-]+ ){1,4})$/u.test(link ?? '')
    ? { role: verb, affiliation: holder.span }
    : undefined;
}

/** What stands in capitals before a post and possessive, be it known or not: `Norland's mayor`. */
const OWNER =
  /(?:^|[^\p{L}’'-])((?:(?:\p{Lu}[\p{L}&’'-]*|(?:\p{Lu}|St|Mt|Ft)\.)(?: (?:of|and|the|&) (?=\p{Lu})| ))*?\p{Lu}[\p{L}.&-]*)[’']s? $/u;
const LONGEST_OWNER = 60;

function ownerBefore(text: string, start: number): Span | undefined {
  const from = Math.max(0, start - LONGEST_OWNER);
  const match = OWNER.exec(text.slice(from, start));
  const name = match?.[1]?.replace(/^(?:The|A|An|But|And|While|When|As|For|In|At) /u, '');
  if (!match || name === undefined) return undefined;
  const end = start - (/[’']s? $/u.exec(match[0])?.[0].length ?? 0);
  return { start: end - name.length, end };
}

/** A post with the branch it is over, in small letters, right before a name. */
const BRANCH = new RegExp(
  String.raw`\b((?:vice[- ]president|${branchPosts}) (?:of|for) (?:the )?(?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]*), $`,
  'u',
);

/** The post whose last word is `words[last]`, with its modifiers. */
function postEndingAt(text: string, words: readonly LatinWord[], last: number): Span | undefined {
  const { end, key: lastKey } = words[last] ?? {};
  if (end === undefined || !lastKey || !(lastOfPosts.has(lastKey) || SCIENCE.test(lastKey))) return undefined;
  for (let from = Math.max(0, last - MAX_POST_WORDS + 1); from <= last; from++) {
    const key = words
      .slice(from, last + 1)
      .map((word) => word.key)
      .join(' ');
    const isTrade = trades.has(key) && !words.slice(from, last + 1).some((word) => word.isCapitalised);
    if (!postSet.has(key) && !isTrade && !(from === last && SCIENCE.test(key))) continue;
    let start = from;
    while (start > 0 && postModifiers.has(words[start - 1]?.key ?? '') && gap(text, words, start - 1) === ' ')
      start--;
    // `founder and chief executive NAME`
    const another =
      words[start - 1]?.key === 'and' &&
      gap(text, words, start - 1) === ' ' &&
      gap(text, words, start - 2) === ' '
        ? postEndingAt(text, words, start - 2)
        : undefined;
    return { start: another?.start ?? withBranch(text, words[start]?.start ?? 0), end };
  }
  return undefined;
}

/** `its logistics chief`: up to two words between whose it is and the post. */
const BRANCH_BEFORE =
  /(?:\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?)|[’']s?) ((?:\p{Ll}[\p{Ll}-]{2,} ){1,2})$/u;

function withBranch(text: string, start: number): number {
  const branch = BRANCH_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const isBranch =
    branch
      ?.trim()
      .split(' ')
      .every((word) => !vagueModifiers.test(word)) ?? false;
  return isBranch ? start - (branch?.length ?? 0) : start;
}

function gap(text: string, words: readonly LatinWord[], i: number): string {
  return text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0);
}

function roleBefore(
  reading: PassageReading,
  words: readonly LatinWord[],
  first: number,
  start: number,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const { text } = reading;
  const between = text.slice(words[first - 1]?.end ?? 0, start);
  if (first === 0 || !/^(?:[’']s)?,? $/u.test(between)) return undefined;
  const nearest = postEndingAt(text, words, first - 1);
  const role = nearest && (postBeforeWhatHeIs(text, words, nearest) ?? nearest);
  if (role) {
    const holder = holders.findLast(({ span }) => span.end <= role.start && span.end >= role.start - 4);
    const link = holder && text.slice(holder.span.end, role.start);
    if (holder && /^(?:[’']s?)? $/u.test(link ?? '')) return { role, affiliation: holder.span };
    const owner = ownerBefore(text, role.start);
    return owner ? { role, affiliation: owner } : { role };
  }
  // `Acme's head of engineering, NAME`
  const branch = BRANCH.exec(text.slice(Math.max(0, start - LONGEST_OWNER), start))?.[1];
  if (branch !== undefined) {
    const post = { start: start - 2 - branch.length, end: start - 2 };
    const owner = ownerBefore(text, post.start);
    return owner ? { role: post, affiliation: owner } : { role: post };
  }
  // `the chief executive of Acme, NAME`
  const holder = holders.findLast(({ span }) => span.end <= start && span.end >= start - 2);
  if (!holder || !/^,? $/.test(text.slice(holder.span.end, start))) return undefined;
  let link = firstIndex(words, holder.span.start) - 1;
  if (words[link]?.key === 'the') link--;
  if (!/^(?:of|at|for)$/.test(words[link]?.key ?? '')) return undefined;
  const post = postEndingAt(text, words, link - 1);
  return post && { role: post, affiliation: holder.span };
}

/** `its chairman, the retired judge NAME`: the post at the body, before what else somebody is. */
const ALSO_IS = /, (?:the|an?) (?:(?:retired|former|ex|one-time|sometime|local|well-known) )?$/u;

function postBeforeWhatHeIs(text: string, words: readonly LatinWord[], { start }: Span): Span | undefined {
  const link = ALSO_IS.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  if (link === undefined) return undefined;
  const post = postEndingAt(text, words, firstIndex(words, start - link.length) - 1);
  const isOwned =
    post !== undefined &&
    /(?:\b[Ii]ts|\b[Tt]heir|[’']s?) (?:\p{Ll}+ )?$/u.test(
      text.slice(Math.max(0, post.start - 24), post.start),
    );
  return isOwned && post.end === start - link.length ? post : undefined;
}

function roleAfter(
  reading: PassageReading,
  words: readonly LatinWord[],
  after: number,
  person: EntityMention,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const { text } = reading;
  const edge = person.value.apposition ? person.value.apposition.end + 1 : person.span.end;
  const link =
    /^(?:,? ?\||,|\s*\(| (?:(?:was|has been) (?:appointed|named|elected)|(?:(?:has |had )?served|serves|acts|works|worked|took over|stepped down|retired|resigned) as)(?: as)?| is| was| became| remains?| has been)? ?(?:currently |now )?/u.exec(
      text.slice(edge, edge + 40),
    )?.[0] ?? '';
  if (link.trim() === '') return undefined;
  const from = edge + link.length;
  const clause = /^[^,.;:()!?\n|]{3,120}/u.exec(text.slice(from, from + 120))?.[0] ?? '';
  const limit = from + clause.length;
  const start = firstIndex(words, from);
  if (start < after - 1) return undefined;
  for (let last = start; last < Math.min(words.length, start + MAX_AFTER); last++) {
    if ((words[last]?.end ?? Infinity) > limit) break;
    const post = longestPost(text, words, last, limit);
    if (!post || post.start < from) continue;
    const lead = text.slice(from, post.start);
    const before = holders.find(({ span }) => span.start >= from && span.end <= post.start);
    if (
      before &&
      /^(?:the )?$/.test(text.slice(from, before.span.start)) &&
      /^(?:[’']s)? $/u.test(text.slice(before.span.end, post.start))
    ) {
      return { role: branchBehind(text, post, limit), affiliation: before.span };
    }
    const owner = ownerBefore(text, post.start);
    if (owner && (owner.start === from || (owner.start === from + 4 && lead.startsWith('the '))))
      return { role: branchBehind(text, withAnother(text, words, post, limit), limit), affiliation: owner };
    if (!LEAD_OF_POST.test(lead)) return undefined;
    const holder = holders.find(({ span }) => span.start >= post.end && span.end <= limit + 1);
    const whole = withAnother(text, words, post, limit);
    const role = holder ? (extended(text, whole, holder.span) ?? extended(text, post, holder.span)) : whole;
    if (holder && role) return { role, affiliation: holder.span };
    const place = OF_SOMETHING.exec(text.slice(post.end, limit));
    if (!place?.[1]) return { role: branchBehind(text, whole, limit) };
    const end = post.end + place[0].length;
    return { role: post, affiliation: { start: end - place[1].length, end } };
  }
  return undefined;
}

const LEAD_OF_POST = /^(?:an? |the |its |their |his |her |another |(?:the |its |their )?\p{Ll}+[’']s? )?$/u;
/** `mayor of Norland`: of something that is no organisation known. */
const OF_SOMETHING = /^ (?:of|at|for) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)$/u;

/** What a post is over, as far as the clause goes: `chief of avalanche safety`. */
const OVER_BRANCH =
  /^ (?:of|for) (?:the )?(?!(?:a|an|its|their|his|her|this|that|one|two|three|all|many|some|last|more|less|years?|months?|\d) )\p{Ll}[\p{L}’'-]*(?: (?:and |& )?(?!(?:who|which|that|said|says|is|was|has|had|in|at|on|by|from|to|with|since|until|when|where|while|as|for|of|and|told|the|a|an) )\p{Ll}[\p{L}’'-]*){0,4}(?=$|,| (?:at|in|for|with|who|since|until|from)\b)/u;
const BRANCH_POST = new RegExp(String.raw`(?:^|[\s-])(?:${branchPosts})$`, 'u');

function branchBehind(text: string, post: Span, limit: number): Span {
  const branch = BRANCH_POST.test(slice(text, post).toLowerCase())
    ? OVER_BRANCH.exec(text.slice(post.end, limit))?.[0].trimEnd()
    : undefined;
  return branch === undefined ? post : { start: post.start, end: post.end + branch.length };
}

/** The post with another one behind it: `founder and chief executive`. */
function withAnother(text: string, words: readonly LatinWord[], post: Span, limit: number): Span {
  const link = /^(?: and|,? as well as| &) (?:the |its )?/u.exec(text.slice(post.end, post.end + 18))?.[0];
  if (link === undefined) return post;
  const from = firstIndex(words, post.end + link.length);
  for (let last = from; last < from + MAX_POST_WORDS && (words[last]?.end ?? Infinity) <= limit; last++) {
    const other = longestPost(text, words, last, limit);
    if (other?.start === post.end + link.length) return { start: post.start, end: other.end };
  }
  return post;
}

/** The post that begins where the one ending at `last` does, and goes on longest. */
function longestPost(
  text: string,
  words: readonly LatinWord[],
  last: number,
  limit: number,
): Span | undefined {
  let best = postEndingAt(text, words, last);
  for (let next = last + 1; best && next <= last + 3 && (words[next]?.end ?? Infinity) <= limit; next++) {
    const longer = postEndingAt(text, words, next);
    if (longer && longer.start <= best.start) best = longer;
  }
  return best;
}

/** `at the Harbour Centre of the`: a part of the organisation that follows. */
const PART_OF = /^ (?:at|of|in|with|for)(?: the)?(?: \p{Lu}[\p{L}\p{N}.&’'-]*){1,5} (?:of|at|in)(?: the)? $/u;

/** The post with the branch it is over (`director of research`), up to the word before its organisation. */
function extended(text: string, post: Span, holder: Span): Span | undefined {
  const between = slice(text, { start: post.end, end: holder.start });
  if (PART_OF.test(between)) return post;
  // `an economist at the consultancy ACME`
  const called = /^(.* (?:of|at|for|with|in)) (?:the|an?) (?:[\p{L}-]+ )*?([\p{Ll}-]+) $/u.exec(between);
  const noun = called?.[2] ?? '';
  if (called && [bodyNouns, makerNouns, organizationNouns].some((nouns) => nouns.has(noun)))
    return extendedTo(post, `${called[1] ?? ''} `);
  return extendedTo(post, between);
}

function extendedTo(post: Span, between: string): Span | undefined {
  const match = /^(?: of| for)?((?: [a-z][a-z-]*){0,6}?)? (?:of|at|for|with|in)(?: the)? $/u.exec(between);
  if (!match) return undefined;
  const branch =
    /^((?: of| for| in)(?: [a-z][a-z-]*)+?) (?:of|at|for|with|in)(?: the)? $/u.exec(between)?.[1] ?? '';
  return { start: post.start, end: post.end + branch.length };
}
