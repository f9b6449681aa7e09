/** People and organisations: who they are, what they said, where they appear. */
import type {
  Answer,
  Block,
  Citation,
  DeedFact,
  Entity,
  Fact,
  Invocation,
  LanguageTag,
  RoleFact,
  RoleRow,
} from '../model.js';
import type { Library, NameHit } from '../library.js';
import { pronoun } from '../lang/names/pronouns.js';
import { asksWhichBody, asksWho } from '../lang/questions/asks-who.js';
import { doesAsked } from '../lang/questions/does-asked.js';
import { leaderOf } from '../lang/names/governments.js';
import { nearestWord } from '../facts/names.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { contains } from '../text/spans.js';
import { sentenceKey } from './brief/sentences.js';
import { holderRow } from './brief/who-is-who.js';
import { openCitations, type CitationBook } from './citations.js';
import { claimRow, isBareBeside } from './claims.js';
import { documentsBy } from './documents-by.js';
import { oneEdition } from './editions.js';
import { editionOf, headed, moreLeftOut, quoteOf } from './evidence.js';
import { namesEntity } from './figure-owner.js';
import { bodyOfRole } from './role-body.js';
import { describedNames } from './described-names.js';
import { namingSentences, sentencesWith } from './naming-sentences.js';

/** Share of the best match's score above which another one is as good: then the reader chooses. */
const AS_GOOD_FROM = 0.97;
const MOST_CHOICES = 10;
const MOST_CLAIMS = 8;
const MOST_DEEDS = 6;
const MOST_PEOPLE = 6;
/** How many a sentence may name for one of them to be offered, and what each is worth. */
const MOST_IN_ANSWER = 3;
const IN_ANSWER = 0.6;

/** The card of the one that is meant; choices where several are; a clear no where none is. */
export function answerWho(library: Library, name: string, language: LanguageTag): Answer {
  const book = openCitations(library);
  // `he` sounds like a Chinese surname, and names nobody.
  const named = isPronoun(name)
    ? library.who(name).filter(({ entity }) => isCalled(entity, name))
    : library.who(name);
  const found = named.length > 0 ? named : thoseInAnswer(name, library);
  // Somebody may hold a post in several places of the text.
  const matches = found.filter(
    ({ entity }, i) => found.findIndex((other) => other.entity.id === entity.id) === i,
  );
  const meant = matches.filter(({ score }) => score >= AS_GOOD_FROM * (matches[0]?.score ?? 0));
  const [only] = meant;
  const shared = { command: 'who', query: name, language };
  if (only && meant.length === 1) {
    const isChinese = HAN.test(name) || language.startsWith('zh');
    const blocks = card(only.entity, library, isChinese, book);
    return { ...shared, outcome: 'found', blocks, citations: book.citations() };
  }
  const outcome = only ? 'ambiguous' : 'nothing-found';
  return {
    ...shared,
    outcome,
    blocks: only ? choicesOf(meant) : unknownName(name, library, book),
    citations: book.citations(),
  };
}

function isPronoun(name: string): boolean {
  return pronoun.test(fold(name.trim()));
}

function isCalled({ name, aliases }: Entity, word: string): boolean {
  return [name, ...aliases].some((own) => own === word.trim());
}

/**
 * Who a question may mean that asks by what somebody did (`Who built the pier?`): those that the sentence which answers
 * names, and the question does not. None where no passage answers, or too many are named.
 */
function thoseInAnswer(question: string, library: Library): readonly NameHit[] {
  const folded = fold(question);
  if (!asksWho.test(folded)) return [];
  const search = library.search(question, 1);
  const [best] = search.hits;
  if (!search.answers || !best) return [];
  const { passage, sentence } = best;
  // Words of dictionaries mean much: they name nobody for sure.
  if (HAN.test(passage.text) !== HAN.test(question)) return [];
  const isThere = ({ passageId, span }: Citation): boolean =>
    passageId === passage.id && contains(sentence, span);
  const onlyBodies = asksWhichBody.test(folded);
  const there = library.entities.filter(
    (entity) =>
      entity.tier === 'strong' &&
      (entity.kind === 'organization' || (entity.kind === 'person' && !onlyBodies)) &&
      entity.mentions.some(isThere) &&
      !namesEntity(question, entity),
  );
  const text = fold(passage.text);
  const doers = there.filter(({ mentions }) =>
    mentions.some((mention) => {
      const { start, end } = mention.span;
      return (
        isThere(mention) &&
        doesAsked(folded, text.slice(sentence.start, start), text.slice(end, sentence.end))
      );
    }),
  );
  const meant = doers.length > 0 ? doers : there;
  return meant.length > MOST_IN_ANSWER ? [] : meant.map((entity) => ({ entity, score: IN_ANSWER }));
}

function choicesOf(matches: readonly NameHit[]): readonly Block[] {
  const choices = matches.slice(0, MOST_CHOICES).map(({ entity: { name, aliases } }) => ({
    ...choiceOf(name),
    ...(aliases.length > 0 && { detail: aliases.join(' · ') }),
  }));
  return [
    { kind: 'note', code: 'ambiguous' },
    { kind: 'choices', choices },
  ];
}

function choiceOf(name: string): { label: string; run: Invocation } {
  return { label: name, run: { command: 'who', arguments: { name } } };
}

function unknownName(name: string, library: Library, book: CitationBook): readonly Block[] {
  const begun = library.suggest(name, ['person', 'organization'], MOST_CHOICES);
  const similar = [
    ...new Set([
      ...begun,
      ...library.similarNames(name),
      ...similarPosts(name, library),
      ...describedNames(name, library),
    ]),
  ].slice(0, MOST_CHOICES);
  return [
    {
      kind: 'note',
      code: library.documents.length === 0 ? 'empty-library' : 'no-such-name',
      values: { name },
    },
    ...(similar.length > 0 ? headed('choices', [{ kind: 'choices', choices: similar.map(choiceOf) }]) : []),
    ...headed(
      'related',
      sentencesWith(name, library).map((citation) => quoteOf(citation, 'related', book)),
    ),
  ];
}

/** The same with a word of the articles' posts in place of each that is spelt nearly like it; empty where that asks for nobody. */
function similarPosts(name: string, library: Library): readonly string[] {
  const words = new Set(
    library.facts.flatMap((fact) =>
      fact.kind === 'role' ? wordsIn(`${fact.role} ${fact.affiliation ?? ''}`) : [],
    ),
  );
  const spelt = name.replace(WORD, (word) =>
    words.has(fold(word)) ? word : (nearestWord(fold(word), words) ?? word),
  );
  return spelt !== name && library.who(spelt).length > 0 ? [spelt] : [];
}

const WORD = /\p{Script=Han}+|[\p{L}’'-]+/gu;

function wordsIn(text: string): readonly string[] {
  return Array.from(fold(text).matchAll(WORD), ([word]) => word);
}

/** The card of an entity with these roles. */
export function roleCard(
  entity: Entity,
  roles: readonly RoleFact[],
  library: Library,
  book: CitationBook,
): Block {
  return {
    kind: 'entity',
    entityKind: entity.kind,
    name: entity.name,
    aliases: entity.aliases.filter((alias) => !fold(entity.name).includes(fold(alias))),
    roles: distinct(roles).map((fact) => roleRow(fact, library, book)),
  };
}

/** @param isChinese - which edition of an article is quoted where there are two */
function card(entity: Entity, library: Library, isChinese: boolean, book: CitationBook): readonly Block[] {
  const profile = library.profile(entity.id);
  const inOne = <F extends Fact>(facts: readonly F[]) => oneEdition(facts, library, isChinese);
  const roles = inOne(profile.roles);
  const claims = inOne(profile.claims).filter((claim, _, all) => !isBareBeside(claim, all));
  const people = inOne(holdersAt(entity, library));
  const deeds = inOne(deedsOf(entity, library));
  const cited = new Set([...roles, ...claims, ...people].map(({ citation }) => sentenceKey(citation)));
  const appears =
    deeds.length > 0
      ? deeds
      : oneEdition(namingSentences(entity, library), library, isChinese).filter(
          ({ citation }) => !cited.has(sentenceKey(citation)),
        );
  return [
    roleCard(entity, roles, library, book),
    ...headed('people-there', peopleBlock(people, library, book)),
    ...headed(
      'said',
      claims.length === 0
        ? []
        : [
            {
              kind: 'claims',
              rows: claims.slice(0, MOST_CLAIMS).map((fact) => claimRow(fact, library, book)),
            },
          ],
    ),
    ...headed(
      'done',
      appears.slice(0, MOST_DEEDS).map(({ citation }) => quoteWithEditions(citation, library, book)),
    ),
    ...moreLeftOut(appears.length - MOST_DEEDS),
    ...headed('documents-of', documentsBy(entity, library, isChinese)),
  ];
}

/** The posts that people hold at an organisation. */
function holdersAt({ id, kind }: Entity, library: Library): readonly RoleFact[] {
  if (kind !== 'organization') return [];
  return library.facts.filter((fact): fact is RoleFact => fact.kind === 'role' && fact.affiliationId === id);
}

function peopleBlock(roles: readonly RoleFact[], library: Library, book: CitationBook): readonly Block[] {
  const rows = roles.slice(0, MOST_PEOPLE).flatMap((fact) => {
    const holder = library.entity(fact.entityId);
    return holder ? [holderRow(fact, holder, library, book)] : [];
  });
  return rows.length > 0 ? [{ kind: 'people', rows }] : [];
}

/** The sentences that tell of an entity, or of the government called after it, in the order of the text. */
function deedsOf(entity: Entity, library: Library): readonly DeedFact[] {
  const names = new Set([entity.name, ...entity.aliases].map(fold));
  const isLedBy = ({ kind, name, aliases }: Entity): boolean =>
    kind === 'organization' && [name, ...aliases].some((each) => names.has(leaderOf(each) ?? ''));
  const governments = entity.kind === 'person' ? library.entities.filter(isLedBy) : [];
  if (governments.length === 0) return library.profile(entity.id).deeds;
  const ids = new Set([entity, ...governments].map(({ id }) => id));
  const deeds = library.facts.filter(
    (fact): fact is DeedFact => fact.kind === 'deed' && ids.has(fact.entityId),
  );
  const placeOf = ({ citation: { passageId, span } }: DeedFact): string => `${passageId} ${span.start}`;
  return [...new Map(deeds.map((deed) => [placeOf(deed), deed])).values()];
}

/** A quote with the way to the same passage in other editions of its article. */
function quoteWithEditions(citation: Citation, library: Library, book: CitationBook): Block {
  const passage = library.passage(citation.passageId);
  const others = passage ? library.editionsOf(passage).filter(({ id }) => id !== passage.id) : [];
  const quote = { kind: 'quote', role: 'supporting', citation: book.cite(citation) } as const;
  return others.length === 0 ? quote : { ...quote, editions: others.map(editionOf) };
}

function roleRow(fact: RoleFact, library: Library, book: CitationBook): RoleRow {
  const affiliation = bodyOfRole(fact, library);
  return {
    role: fact.role,
    ...(affiliation !== undefined && { affiliation }),
    certainty: fact.certainty,
    citation: book.cite(fact.citation),
  };
}

function distinct(roles: readonly RoleFact[]): readonly RoleFact[] {
  return [...new Map(roles.map((fact) => [`${fact.affiliation ?? ''}\n${fact.role}`, fact])).values()];
}
