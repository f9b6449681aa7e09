/** Whose a figure is: the one that its clause is about. */
import { locate, type EntityLocator, type Located } from '../facts/entities.js';
import { isAboutArticle, theOneOf } from '../facts/organization-before.js';
import { enOwners } from '../lang/figures/en-owners.js';
import { zhOwners } from '../lang/figures/zh-owners.js';
import type { Library } from '../library.js';
import type { ClaimFact, Entity, FigureFact, Span } from '../model.js';
import { groupBy } from '../group-by.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { sentences } from '../text/sentences.js';
import { contains } from '../text/spans.js';

/** How many sentences and passages back it may be named that a sentence points back to. */
const SENTENCES_BACK = 3;
const PASSAGES_BACK = 2;

type Places = Pick<Library, 'entities' | 'facts' | 'passage' | 'passagesOf' | 'entity' | 'document'>;

/** What is looked up in a library, made once. */
interface Known {
  readonly library: Places;
  readonly locator: EntityLocator;
  readonly claims: ReadonlyMap<string, readonly ClaimFact[]>;
  readonly owners: Map<FigureFact, Owner | undefined>;
}

/** One that has it, or the list of those that have it together, verbatim. */
type Owner = Entity | { readonly list: string };

const known = new WeakMap<Places, Known>();

/** Undefined where the text does not make it plain, and where several have it together. */
export function ownerOf(fact: FigureFact, library: Places): Entity | undefined {
  const owner = ownersOf(fact, library);
  return owner && 'list' in owner ? undefined : owner;
}

function ownersOf(fact: FigureFact, library: Places): Owner | undefined {
  const own = known.get(library) ?? read(library);
  known.set(library, own);
  if (!own.owners.has(fact)) own.owners.set(fact, findOwner(fact, own));
  return own.owners.get(fact);
}

/** The name of the one whose a figure is, or the list of those whose it is; undefined where its label or its own words name somebody already. */
export function ownerBeside(fact: FigureFact, label = '', library: Places): string | undefined {
  const owner = ownersOf(fact, library);
  if (owner && 'list' in owner) return owner.list;
  const words = `${label} ${fact.text}`;
  const { passageId, span } = fact.citation;
  const isNamed = known
    .get(library)
    ?.locator.within(passageId, span)
    .some(({ entity, span: { start, end } }) => {
      const name = fact.citation.quote.slice(start - span.start, end - span.start);
      return entity.kind !== 'place' && words.includes(name);
    });
  return owner && !isNamed && !namesEntity(words, owner) ? owner.name : undefined;
}

/** Whether words name an entity by any of its names. */
export function namesEntity(words: string, { name, aliases }: Entity): boolean {
  const folded = fold(words);
  return [name, ...aliases].some((each) => {
    const wanted = fold(each);
    if (HAN.test(wanted)) return wanted.length > 1 && folded.includes(wanted);
    const at = folded.indexOf(wanted);
    return (
      at >= 0 &&
      wanted.length > 1 &&
      !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(folded[at + wanted.length] ?? '')
    );
  });
}

function read(library: Places): Known {
  const strong = library.entities.filter(({ tier, kind }) => tier === 'strong' && kind !== 'work');
  const claims = library.facts.filter(
    (fact): fact is ClaimFact => fact.kind === 'claim' && fact.speaker.voice === 'attributed',
  );
  return {
    library,
    locator: locate(strong),
    claims: groupBy(claims, ({ citation }) => citation.passageId),
    owners: new Map(),
  };
}

function findOwner({ citation, span }: FigureFact, own: Known): Owner | undefined {
  const { passageId } = citation;
  const claim = own.claims.get(passageId)?.find((one) => contains(one.span, span));
  const within = { start: claim?.span.start ?? citation.span.start, end: span.start };
  const subject = subjectIn(passageId, within, own);
  if (subject) return subject;
  const words = fold(own.library.passage(passageId)?.text.slice(within.start, within.end) ?? '');
  if ([enOwners, zhOwners].some(({ results }) => results.test(words)))
    return (claim && bodyOfSpeaker(claim, own)) ?? resultsOf(passageId, citation.span.start, own);
  if (!enOwners.pointsBack.test(words) && !zhOwners.pointsBack.test(words)) return undefined;
  return (claim && bodyOfSpeaker(claim, own)) ?? subjectBefore(passageId, citation.span.start, own);
}

/** The entity that the nearest clause before the end of a stretch is about. */
function subjectIn(passageId: string, { start, end }: Span, { library, locator }: Known): Owner | undefined {
  const text = library.passage(passageId)?.text ?? '';
  const folded = fold(text);
  const { stops, leads, others, relative, given } = HAN.test(text) ? zhOwners : enOwners;
  const breaks = Array.from(
    folded.slice(start, end).matchAll(stops),
    ({ 0: stop, index }) => start + index + stop.length,
  );
  const clauses = [start, ...breaks].map((from, i) => ({ start: from, end: breaks[i] ?? end })).reverse();
  for (const clause of clauses) {
    // `…, which owns 29% of it`: the one named right before.
    const before = relative?.test(folded.slice(clause.start, clause.end))
      ? locator
          .within(passageId, { start, end: clause.start })
          .findLast(({ span }) => clause.start - span.end < 3)
      : undefined;
    if (before) return before.entity.kind === 'person' ? undefined : before.entity;
    const here = locator.within(passageId, clause).filter(({ span }) => span.end <= end);
    const named = here.findLast(({ entity, span }) => {
      const lead = folded.slice(clause.start, span.start);
      return entity.kind === 'place' ? lead === '' : leads.test(lead);
    });
    if (!named && given?.test(folded.slice(clause.start, clause.end))) return undefined;
    if (!named) continue;
    // `Acme's largest customer`, `穹顶创始人`: not the one named, but what is its. And whoever does or says something
    // need not be the one whose the figure is.
    const isOther = others.test(folded.slice(named.span.end, named.span.end + 24));
    if (isOther || named.entity.kind === 'person') return undefined;
    const list = listAround(text, named.span, { start, end });
    return list === undefined ? named.entity : { list };
  }
  return undefined;
}

const EN_ITEM = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|the|&) )*\p{Lu}[\p{L}\p{N}&.’'-]*)*`;
const EN_BEFORE = new RegExp(String.raw`((?:${EN_ITEM}, )*${EN_ITEM}(?:,|,? and) )$`, 'u');
const EN_AFTER = new RegExp(String.raw`^((?:, ${EN_ITEM})*,? and ${EN_ITEM})`, 'u');
const ZH_BEFORE = /((?:[\p{L}\p{N}·]{2,14}[、和与及])+)$/u;
const ZH_AFTER =
  /^((?:[、和与及][\p{L}\p{N}·]{2,14}?)+)(?=[两二兩三四五六七八九十\d]+[家个個所人]|等|合[计計]|一?共|[总總]共|[联聯]合|分[别別]|先[后後]|去年|今年|[,，各均都在于將将已投出募融])/u;

/** The list that a name stands in, verbatim, within the stretch; undefined where it stands alone. */
function listAround(text: string, name: Span, { start, end }: Span): string | undefined {
  const isChinese = HAN.test(text.slice(start, end));
  const before = (isChinese ? ZH_BEFORE : EN_BEFORE).exec(text.slice(start, name.start))?.[1] ?? '';
  const after = (isChinese ? ZH_AFTER : EN_AFTER).exec(text.slice(name.end, end))?.[1] ?? '';
  const isList = after !== '' || (isChinese ? before !== '' : /\band $/u.test(before));
  return isList ? text.slice(name.start - before.length, name.end + after.length) : undefined;
}

/** The body that speaks, or that the one who speaks holds a post at. */
function bodyOfSpeaker({ speaker: { entityId = '' } }: ClaimFact, { library }: Known): Entity | undefined {
  const speaker = library.entity(entityId);
  if (speaker?.kind === 'organization') return speaker;
  const ids = library.facts.flatMap((fact) =>
    fact.kind === 'role' && fact.entityId === entityId && fact.affiliationId !== undefined
      ? [fact.affiliationId]
      : [],
  );
  return new Set(ids).size === 1 ? library.entity(ids[0] ?? '') : undefined;
}

/** Whose results a sentence tells that names nobody: the one that a sentence before it in its passage is about, or the title's. */
function resultsOf(passageId: string, position: number, own: Known): Entity | undefined {
  const passage = own.library.passage(passageId);
  if (!passage) return undefined;
  const before = sentencesBefore(passage.text, position);
  for (const sentence of before) {
    const subject = subjectIn(passageId, sentence, own);
    if (subject) return 'list' in subject || subject.kind !== 'organization' ? undefined : subject;
  }
  return bodyInTitle(passage.documentId, own);
}

/** The few sentences before a position, the nearest first. */
function sentencesBefore(text: string, position: number): readonly Span[] {
  return sentences(text)
    .filter(({ end }) => end <= position)
    .slice(-SENTENCES_BACK)
    .reverse();
}

/** The only organisation of an article that its title names. */
function bodyInTitle(documentId: string, { library, locator }: Known): Entity | undefined {
  const title = library.document(documentId)?.title ?? '';
  const bodies = library
    .passagesOf(documentId)
    .flatMap(({ id, text }) => locator.within(id, { start: 0, end: text.length }))
    .filter(({ entity }) => entity.kind === 'organization' && namesEntity(title, entity));
  const [only, another] = new Map(bodies.map(({ entity }) => [entity.id, entity])).values();
  return another ? undefined : only;
}

/** The organisation that the sentences before are about, from the nearest on; else the one of the passages before. */
function subjectBefore(passageId: string, position: number, own: Known): Entity | undefined {
  const passage = own.library.passage(passageId);
  if (!passage) return undefined;
  const before = sentencesBefore(passage.text, position);
  for (const sentence of before) {
    const bodies = bodiesIn(passageId, sentence, own);
    if (bodies.length > 0) return theOneOf(bodies, sentence.start);
  }
  // Behind its first sentence, a passage tells itself who is meant, be it by a name that nobody recognised.
  if (before.length > 0) return undefined;
  const all = own.library.passagesOf(passage.documentId);
  const at = all.findIndex(({ id }) => id === passageId);
  for (const earlier of all.slice(Math.max(0, at - PASSAGES_BACK), at).reverse()) {
    if (isAboutArticle(earlier)) continue;
    const bodies = bodiesIn(earlier.id, { start: 0, end: earlier.text.length }, own);
    if (bodies.length > 0) return theOneOf(bodies, 0);
  }
  return undefined;
}

function bodiesIn(passageId: string, span: Span, { locator }: Known): readonly Located[] {
  return locator.within(passageId, span).filter(({ entity }) => entity.kind === 'organization');
}
