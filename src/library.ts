/** The library: all that a command may read. Built once, at start or on change; then only asked. */
import { extract } from './facts/extract.js';
import { toFacts } from './facts/facts.js';
import { matchNames, suggestNames } from './facts/names.js';
import type { NameSounds } from './facts/names/name-sounds.js';
import { readArticle } from './facts/recognizer.js';
import { matchRoles } from './facts/role-queries.js';
import type {
  Article,
  ClaimFact,
  DeedFact,
  Document,
  Entity,
  Fact,
  FigureFact,
  Passage,
  RoleFact,
} from './model.js';
import { buildFactSearch, type FactHit } from './search/fact-search.js';
import { buildPassageSearch, type Search } from './search/passage-search.js';
import { buildSuggest, type SuggestionKind, type Suggestible } from './search/suggest.js';
import { sentences } from './text/sentences.js';
import { slice } from './text/spans.js';

export type { FactHit } from './search/fact-search.js';
export type { Hit, Search } from './search/passage-search.js';
export type { SuggestionKind } from './search/suggest.js';

/** An entity that a name or a post may mean. */
export interface NameHit {
  readonly entity: Entity;
  /** 0 to 1; as high means as likely. */
  readonly score: number;
}

/** What the library knows of one entity. */
export interface Profile {
  readonly roles: readonly RoleFact[];
  readonly claims: readonly ClaimFact[];
  readonly deeds: readonly DeedFact[];
}

export interface Library {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** Undefined if there is none. */
  readonly document: (id: string) => Document | undefined;
  /** Undefined if there is none. */
  readonly passage: (id: string) => Passage | undefined;
  /** In order; empty if there is no such document. */
  readonly passagesOf: (documentId: string) => readonly Passage[];
  /** Undefined if there is none. */
  readonly entity: (id: string) => Entity | undefined;
  readonly profile: (entityId: string) => Profile;

  /** Passages for a question, best first. */
  readonly search: (question: string, limit: number) => Search;
  readonly figures: (query: string, limit: number) => readonly FactHit<FigureFact>[];
  readonly claims: (topic: string, limit: number) => readonly FactHit<ClaimFact>[];
  /** Entities by name, or by the post they hold; best first. Empty where nobody is meant, even if some sound alike. */
  readonly who: (name: string) => readonly NameHit[];
  /** Names much like this one, for "did you mean". */
  readonly similarNames: (name: string) => readonly string[];
  /** Texts that complete what is typed, of the kinds given, best first. */
  readonly suggest: (typed: string, kinds: readonly SuggestionKind[], limit: number) => readonly string[];
}

/** What a library is built with besides the articles. */
export interface LibraryOptions {
  /** Without it names across scripts are compared by their consonants alone. */
  readonly nameSounds?: NameSounds | undefined;
}

/** A library of these articles. Document ids must be distinct. */
export function buildLibrary(articles: readonly Article[], { nameSounds }: LibraryOptions = {}): Library {
  const documents = articles.map(({ document }) => document);
  const passages = articles.flatMap((article) => article.passages);
  const extracted = articles.map((article) => {
    const reading = readArticle(article);
    return { reading, mentions: extract(reading) };
  });
  const { entities, facts } = toFacts(extracted);
  const figures = facts.filter((fact) => fact.kind === 'figure');
  const claims = facts.filter((fact) => fact.kind === 'claim');
  const roles = facts.filter((fact) => fact.kind === 'role');

  const documentById = new Map(documents.map((document) => [document.id, document]));
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const passagesByDocument = new Map(articles.map(({ document, passages }) => [document.id, passages]));
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));

  const surroundings = (fact: Fact): string => {
    const passage = passageById.get(fact.citation.passageId);
    return [passage?.section, passage && sentenceBefore(passage, fact.citation.span.start)].join(' ');
  };

  return {
    documents,
    entities,
    facts,
    document: (id) => documentById.get(id),
    passage: (id) => passageById.get(id),
    passagesOf: (documentId) => passagesByDocument.get(documentId) ?? [],
    entity: (id) => entityById.get(id),
    profile: (entityId) => ({
      roles: roles.filter((fact) => fact.entityId === entityId),
      claims: claims.filter((fact) => fact.speaker.entityId === entityId),
      deeds: facts.filter((fact) => fact.kind === 'deed').filter((fact) => fact.entityId === entityId),
    }),
    search: buildPassageSearch(passages),
    figures: buildFactSearch(figures, (fact) => ({
      own: `${fact.subject ?? ''} ${fact.text} ${fact.when?.text ?? ''}`,
      sentence: fact.citation.quote,
      context: surroundings(fact),
    })),
    claims: buildFactSearch(claims, (fact) => ({
      own: fact.text,
      sentence: fact.citation.quote,
      context: surroundings(fact),
    })),
    who: (name) => {
      const holders = matchRoles(name, roles, entities);
      return holders.length > 0 ? holders : matchNames(name, entities, nameSounds);
    },
    similarNames: (name) => suggestNames(name, entities, nameSounds),
    suggest: buildSuggest(suggestions(articles, entities, figures, claims)),
  };
}

/** The sentence that ends before `offset` in the passage; empty if there is none. */
function sentenceBefore(passage: Passage, offset: number): string {
  const before = sentences(passage.text).findLast(({ end }) => end <= offset);
  return before ? slice(passage.text, before) : '';
}

function suggestions(
  articles: readonly Article[],
  entities: readonly Entity[],
  figures: readonly FigureFact[],
  claims: readonly ClaimFact[],
): readonly Suggestible[] {
  const strong = entities.filter(({ tier }) => tier === 'strong');
  const speakers = claims.flatMap(({ speaker }) => speaker.text ?? []);
  return [
    ...articles
      .flatMap(({ document, passages }) => [
        document.title,
        ...passages.flatMap(({ section }) => section ?? []),
      ])
      .map((text) => ({ text, kind: 'topic' as const })),
    ...strong.flatMap(({ kind, name, aliases }) =>
      kind === 'person' || kind === 'organization' ? { text: name, also: aliases, kind } : [],
    ),
    ...figures.flatMap(({ subject }) =>
      subject === undefined ? [] : { text: subject, kind: 'figure' as const },
    ),
    ...figures.map(({ quantity }) => ({
      text: quantity.currency ?? quantity.unitText,
      kind: 'unit' as const,
    })),
    ...speakers.map((text) => ({ text, kind: 'speaker' as const })),
  ];
}
