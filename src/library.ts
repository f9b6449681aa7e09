/** The library: all that a command may read. Built once, at start or on change; then only asked. */
import { extract } from './facts/extract.js';
import { toFacts } from './facts/facts.js';
import { matchNames, suggestNames } from './facts/names.js';
import { hearing } from './facts/names/hearing.js';
import type { NameSounds } from './facts/names/name-sounds.js';
import { readArticle } from './facts/recognizer.js';
import { matchRoles } from './facts/role-queries.js';
import type {
  Article,
  Citation,
  ClaimFact,
  DeedFact,
  Document,
  Entity,
  Fact,
  FigureFact,
  Passage,
  RoleFact,
  Span,
} from './model.js';
import type { Meaning } from './embedding/meaning.js';
import { wellKnownNames } from './lang/well-known-names.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { buildAliases } from './search/expand/aliases.js';
import { buildNameSounds, type NameSounds as PassageSounds } from './search/expand/name-sounds.js';
import { buildOtherWords, type OtherWords } from './search/expand/other-words.js';
import { buildFactSearch, type FactHit } from './search/fact-search.js';
import { buildFigureSearch, type FigureSurroundings } from './search/figure-search.js';
import { openPassageSearch, type PassageSearch, type Search } from './search/passage-search.js';
import { buildSuggest, type SuggestionKind } from './search/suggest.js';
import { QUESTION_KINDS, suggestibles as suggestiblesOf, topicsOf } from './search/suggestibles.js';
import { fold } from './text/fold.js';
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

/** Somebody who holds a post. */
export interface PostHolder {
  readonly entity: Entity;
  readonly fact: RoleFact;
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
  /** The same passage in every edition of its article, itself among them. */
  readonly editionsOf: (passage: Passage) => readonly Passage[];
  /** Undefined if there is none. */
  readonly entity: (id: string) => Entity | undefined;
  readonly profile: (entityId: string) => Profile;

  /**
   * Lets the model of meaning read a question before it is searched for, for as long as the patience lasts, in
   * milliseconds; absent where there is no such model.
   */
  readonly prepare?: Meaning['prepare'] | undefined;
  /** Whether the facts are extracted already: always, unless the library is large. What needs them now takes seconds. */
  readonly hasFacts: boolean;
  /** Reads one more article for its facts, then tries one more suggestion; false when all is done. */
  readonly readOn: () => boolean;

  /** Passages for a question, best first. */
  readonly search: (question: string, limit: number) => Search;
  readonly figures: (query: string, limit: number) => readonly FactHit<FigureFact>[];
  readonly claims: (topic: string, limit: number) => readonly FactHit<ClaimFact>[];
  /** Entities by name, or by the post they hold; best first. Empty where nobody is meant, even if some sound alike. */
  readonly who: (name: string) => readonly NameHit[];
  /** Who holds the post that a question names, at the organisation that it names; empty if it does not name both. */
  readonly holders: (question: string) => readonly PostHolder[];
  /** Names much like this one, for "did you mean". */
  readonly similarNames: (name: string) => readonly string[];
  /** Words that may stand for a word, in either language. */
  readonly otherWords: OtherWords;
  /**
   * Whether a question is answered, as far as that was found out before; undefined where it was not. `find` finds it
   * out, at the cost of a search.
   */
  readonly isAnswered: {
    readonly known: (question: string) => boolean | undefined;
    readonly find: (question: string) => boolean;
  };
  /** The kinds of texts that complete a question, in order of preference. */
  readonly questionKinds: readonly SuggestionKind[];
  /** Texts that complete what is typed, of the kinds given, best first. */
  readonly suggest: (typed: string, kinds: readonly SuggestionKind[], limit: number) => readonly string[];

  /** From which confidence on a passage is called an answer, and how that was found. */
  readonly abstention: PassageSearch['abstention'];
  /** The passages' index as bytes, to be given to the next `buildLibrary` of the same articles. */
  readonly saveIndex: PassageSearch['saveIndex'];
  /** What became of the saved index that was given. */
  readonly savedIndex: PassageSearch['savedIndex'];
}

/** What a library is built with besides the articles. */
export interface LibraryOptions {
  /** Without it names across scripts are compared by their consonants alone. */
  readonly nameSounds?: NameSounds | undefined;
  /** Without it questions find only the words they are put in. Called at the first question. */
  readonly lexicon?: (() => Lexicon | undefined) | undefined;
  /** Used if it is an index of just these articles; damaged and outdated ones are as good as none. */
  readonly savedIndex?: Uint8Array | undefined;
  /** A model of meaning for the passages given; none unless told. */
  readonly openMeaning?: ((passages: readonly Passage[]) => Meaning) | undefined;
}

/**
 * From here on, in passages, facts are extracted when one is first asked for, and names in questions are only those
 * that everybody knows: reading all of a large library would hold up its first answer.
 */
export const LARGE_FROM = 2_000;

/** A library of these articles. Document ids must be distinct. */
export function buildLibrary(articles: readonly Article[], options: LibraryOptions = {}): Library {
  const { nameSounds, lexicon, savedIndex, openMeaning } = options;
  const documents = articles.map(({ document }) => document);
  const passages = articles.flatMap((article) => article.passages);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const passagesByDocument = new Map(articles.map(({ document, passages }) => [document.id, passages]));

  const unread = articles.map((article) =>
    once(() => {
      const reading = readArticle(article);
      return { reading, mentions: extract(reading) };
    }),
  );
  let hasFacts = false;
  const known = once(() => {
    const { entities, facts } = toFacts(unread.splice(0).map((read) => read()));
    hasFacts = true;
    const ofKind = <K extends Fact['kind']>(kind: K) =>
      facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
    const kinds = {
      figures: ofKind('figure'),
      claims: ofKind('claim'),
      roles: ofKind('role'),
      deeds: ofKind('deed'),
    };
    return { entities, facts, ...kinds, entityById: new Map(entities.map((entity) => [entity.id, entity])) };
  });

  const isLarge = passages.length >= LARGE_FROM;
  const words = {
    ...(lexicon && { lexicon }),
    aliases: buildAliases([
      ...wellKnownNames,
      ...documents.flatMap(({ aliases = [] }) => aliases).map((names) => ({ names })),
      ...(isLarge ? [] : known().entities.map(({ name, aliases }) => ({ names: [name, ...aliases] }))),
    ]),
    ...(!isLarge && { sounds: soundsOf(passages, nameSounds) }),
  };
  const editionsOf = editions(articles);
  const meaning = openMeaning?.(passages);
  const passageSearch = openPassageSearch(passages, {
    savedIndex,
    words,
    editionsOf,
    likeness: meaning?.likeness,
    mentionsIn: (passage) => {
      const document = documentById.get(passage.documentId);
      return document ? extract(readArticle({ document, passages: [passage] })) : [];
    },
  });

  const surroundings = (fact: Fact): string => {
    const passage = passageById.get(fact.citation.passageId);
    return [passage?.section, passage && sentenceBefore(passage, fact.citation.span.start)].join(' ');
  };
  const searchFigures = once(() => {
    const leads = leadsOf(known().figures);
    const surroundingsOf = (fact: FigureFact): FigureSurroundings => {
      const { subject = '', text, when, span, citation } = fact;
      const passage = passageById.get(citation.passageId);
      return {
        own: `${subject} ${text} ${when?.text ?? ''}`,
        clause: clauseAround(citation, span),
        lead: leads.get(fact) ?? '',
        sentence: citation.quote,
        sentenceBefore: passage ? sentenceBefore(passage, citation.span.start) : '',
        paragraph: passage?.text ?? '',
        heading: `${passage?.section ?? ''} ${documentById.get(passage?.documentId ?? '')?.title ?? ''}`,
      };
    };
    return buildFigureSearch(known().figures, surroundingsOf, words);
  });
  const searchClaims = once(() =>
    buildFactSearch(
      known().claims,
      factWords(({ text }: ClaimFact) => text, surroundings),
      words,
    ),
  );
  const otherWords = buildOtherWords(lexicon ?? (() => undefined));
  const suggestibles = once(() => suggestiblesOf(articles, known()));
  const suggestAll = once(() => buildSuggest(suggestibles()));
  const suggestTopics = once(() => buildSuggest(topicsOf(articles)));

  const holders = (question: string): readonly PostHolder[] => {
    const { roles, entities } = known();
    return matchRoles(question, roles, entities).filter(({ score }) => score === 1);
  };
  const answered = new Map<string, boolean>();
  const findAnswered = (question: string): boolean => {
    const isHeld = (): boolean =>
      hasFacts && new Set(holders(question).map(({ entity }) => entity.id)).size === 1;
    const found = answered.get(question) ?? (passageSearch.search(question, 1).answers || isHeld());
    answered.set(question, found);
    return found;
  };

  let next = 0;
  let tried = 0;
  const readOn = (): boolean => {
    if (!hasFacts) {
      unread[next++]?.();
      if (next >= unread.length) known();
      return true;
    }
    const suggestible = suggestibles()[tried++];
    if (suggestible && QUESTION_KINDS.includes(suggestible.kind)) {
      for (const text of [suggestible.text, ...(suggestible.also ?? [])]) findAnswered(text);
    }
    return tried < suggestibles().length;
  };

  return {
    get hasFacts() {
      return hasFacts;
    },
    readOn,
    search: passageSearch.search,
    saveIndex: passageSearch.saveIndex,
    savedIndex: passageSearch.savedIndex,
    get abstention() {
      return passageSearch.abstention;
    },
    prepare: meaning?.prepare,
    documents,
    get entities() {
      return known().entities;
    },
    get facts() {
      return known().facts;
    },
    document: (id) => documentById.get(id),
    passage: (id) => passageById.get(id),
    editionsOf,
    passagesOf: (documentId) => passagesByDocument.get(documentId) ?? [],
    entity: (id) => known().entityById.get(id),
    profile: (entityId) => ({
      roles: known().roles.filter((fact) => fact.entityId === entityId),
      claims: known().claims.filter((fact) => fact.speaker.entityId === entityId),
      deeds: known().deeds.filter((fact) => fact.entityId === entityId),
    }),
    figures: (query, limit) => searchFigures()(query, limit),
    claims: (topic, limit) => searchClaims()(topic, limit),
    who: (name) => {
      const { roles, entities } = known();
      const holders = matchRoles(name, roles, entities);
      return holders.length > 0 ? holders : matchNames(name, entities, nameSounds);
    },
    holders,
    isAnswered: { known: (question) => answered.get(question), find: findAnswered },
    otherWords,
    similarNames: (name) => suggestNames(name, known().entities, nameSounds),
    questionKinds: QUESTION_KINDS,
    suggest: (typed, kinds, limit) => (hasFacts ? suggestAll() : suggestTopics())(typed, kinds, limit),
  };
}

/**
 * Lets the library's model of meaning, if it has one, read all texts that a command is given.
 *
 * @param patienceMs - how long to wait for it at most; the library answers without it then
 */
export async function prepare(
  library: Library,
  args: Readonly<Record<string, unknown>>,
  patienceMs: number,
): Promise<void> {
  if (!library.prepare) return;
  const texts = Object.values(args).filter((value) => typeof value === 'string');
  await Promise.all(texts.map(async (text) => library.prepare?.(text, patienceMs)));
}

/** The names that sound alike in these passages, by the table of name sounds where there is one. */
export function soundsOf(passages: readonly Passage[], table: NameSounds | undefined): PassageSounds {
  return buildNameSounds(
    passages.map(({ text }) => text),
    table && hearing(table).likeness,
  );
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * What leads to each figure in its sentence: from the figure before it that measures alike, or the sentence's
 * beginning, to its own end. Figures must be in the order of their text.
 */
function leadsOf(figures: readonly FigureFact[]): ReadonlyMap<FigureFact, string> {
  const ends = new Map<string, number>();
  return new Map(
    figures.map((fact) => {
      const { passageId, span, quote } = fact.citation;
      const key = `${passageId} ${span.start} ${fact.quantity.dimension}`;
      const start = ends.get(key) ?? span.start;
      ends.set(key, fact.span.end);
      return [fact, quote.slice(start - span.start, fact.span.end - span.start)];
    }),
  );
}

/** A stop inside a sentence; not the comma of `1,234`, nor one inside a time. */
const CLAUSE_STOP = /[;。!?()]|,(?!\d{3}(?!\d))|:(?!\d)|\s[–—-]\s|——/gu;

/** The clause of a sentence that a part of it stands in. */
function clauseAround({ span: sentence, quote }: Citation, part: Span): string {
  const stops = Array.from(fold(quote).matchAll(CLAUSE_STOP), ({ index }) => sentence.start + index);
  const start = stops.findLast((stop) => stop < part.start) ?? sentence.start;
  const end = stops.find((stop) => stop >= part.end) ?? sentence.end;
  return quote.slice(start - sentence.start, end - sentence.start);
}

/** The words by which facts of one kind are found. */
function factWords<F extends Fact>(own: (fact: F) => string, surroundings: (fact: F) => string) {
  return (fact: F) => ({ own: own(fact), sentence: fact.citation.quote, context: surroundings(fact) });
}

/**
 * The passages that correspond to one, itself among them: documents with the same original title and as many passages
 * are editions of one article.
 */
function editions(articles: readonly Article[]): (passage: Passage) => readonly Passage[] {
  const workOf = ({ document: { id, originalTitle }, passages }: Article): string =>
    originalTitle === undefined ? id : `${fold(originalTitle)} ${passages.length}`;
  const works = new Map<string, Article[]>();
  for (const article of articles) {
    const work = workOf(article);
    works.set(work, [...(works.get(work) ?? []), article]);
  }
  const siblings = new Map(
    [...works.values()].flatMap((all) => all.map(({ document }) => [document.id, all])),
  );
  return ({ documentId, ordinal }) =>
    (siblings.get(documentId) ?? []).flatMap(({ passages }) => passages[ordinal - 1] ?? []);
}

/** The sentence that ends before `offset` in the passage; empty if there is none. */
function sentenceBefore(passage: Passage, offset: number): string {
  const before = sentences(passage.text).findLast(({ end }) => end <= offset);
  return before ? slice(passage.text, before) : '';
}
