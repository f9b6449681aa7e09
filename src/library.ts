/** The library: all that a command may read. Built once, at start or on change; then only asked. */
import { extract } from './facts/extract.js';
import { findChineseNames } from './facts/chinese-names.js';
import { matchNames, suggestNames } from './facts/names.js';
import { hearing } from './facts/names/hearing.js';
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
import { gradual, type Steps } from './gradual.js';
import type { Meaning } from './embedding/meaning.js';
import { belongings } from './lang/names/well-known/belongings.js';
import { wellKnownNames } from './lang/names/well-known-names.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { editions } from './library/editions.js';
import { type FoundBefore, readFacts } from './library/known-facts.js';
import { claimWords, figureSurroundings } from './library/surroundings.js';
import type { Abstention, DrawnBefore } from './search/abstention.js';
import { buildAliases } from './search/expand/aliases.js';
import { buildNameSounds, type NameSounds as PassageSounds } from './search/expand/name-sounds.js';
import { buildOtherWords, type OtherWords } from './search/expand/other-words.js';
import { buildFactSearch, type FactHit } from './search/fact-search.js';
import { buildFigureSearch } from './search/figure-search.js';
import { openPassageSearch, type PassageSearch, type Search } from './search/passage-search.js';
import { buildSuggest, type SuggestionKind } from './search/suggest.js';
import { QUESTION_KINDS, suggestibles as suggestiblesOf, topicsOf } from './search/suggestibles.js';
import { fold } from './text/fold.js';

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
  /** Whether all facts are there already: always, unless the library is large. What needs them now takes seconds. */
  readonly hasFacts: boolean;
  /**
   * Does a little of what is left to do: draws the line between answers and others, reads articles for their facts,
   * makes the facts ready to be searched, tries suggestions. False when all is done.
   */
  readonly readOn: () => boolean;

  /** Passages for a question, best first. */
  readonly search: (question: string, limit: number) => Search;
  readonly figures: (query: string, limit: number) => readonly FactHit<FigureFact>[];
  readonly claims: (topic: string, limit: number) => readonly FactHit<ClaimFact>[];
  /** Entities by name, or by the post they hold; best first. Empty where nobody is meant, even if some sound alike. */
  readonly who: (name: string) => readonly NameHit[];
  /**
   * Who holds the post that a question names, at the organisation that it names; empty if it does not name both, unless
   * the organisation may be left out, or only described.
   */
  readonly holders: (question: string, isBodyLeftOut?: boolean) => readonly PostHolder[];
  /** Names much like this one, for "did you mean". */
  readonly similarNames: (name: string) => readonly string[];
  /** Words that may stand for a word, in either language. */
  readonly otherWords: OtherWords;
  /**
   * Whether a question is answered, as far as that was learnt before; undefined where it was not. `find` finds it
   * out, at the cost of a search; `learn` keeps it as well, for texts of the library: what people type is not kept.
   */
  readonly isAnswered: {
    readonly known: (question: string) => boolean | undefined;
    readonly find: (question: string) => boolean;
    readonly learn: (question: string) => boolean;
  };
  /** The kinds of texts that complete a question, in order of preference. */
  readonly questionKinds: readonly SuggestionKind[];
  /** Texts that complete what is typed, of the kinds given, best first. */
  readonly suggest: (typed: string, kinds: readonly SuggestionKind[], limit: number) => readonly string[];

  /** From which confidence on a passage is called an answer, and how that was found. */
  readonly abstention: Abstention;
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
  /** Asked for what was found in an article before it is read for that, and told what was found in it. */
  readonly foundBefore?: FoundBefore | undefined;
  /** Asked where the line between answers and others lay before it is drawn, and told where it lies. */
  readonly drawnBefore?: DrawnBefore | undefined;
  /** A model of meaning for the passages given; none unless told. */
  readonly openMeaning?: ((passages: readonly Passage[]) => Meaning) | undefined;
}

/**
 * From here on, in passages, facts are read when one is first asked for, or by and by, and names in questions are only those
 * that everybody knows: reading all of a large library would hold up its first answer.
 */
export const LARGE_FROM = 2_000;

/** A library of these articles. Document ids must be distinct. */
export function buildLibrary(articles: readonly Article[], options: LibraryOptions = {}): Library {
  const { nameSounds, lexicon, savedIndex, foundBefore, drawnBefore, openMeaning } = options;
  const documents = articles.map(({ document }) => document);
  const passages = articles.flatMap((article) => article.passages);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const passagesByDocument = new Map(articles.map(({ document, passages }) => [document.id, passages]));

  const known = gradual(() => readFacts(articles, foundBefore));

  const isLarge = passages.length >= LARGE_FROM;
  const hasFacts = (): boolean => !isLarge || (known.isDone && searchFigures.isDone && searchClaims.isDone);
  const sounds = gradual(() => soundsOf(passages, nameSounds));
  const named = isLarge ? [] : known.get().entities;
  const words = {
    ...(lexicon && { lexicon }),
    names: findChineseNames(
      named
        .filter(({ kind }) => kind === 'person' || kind === 'organization')
        .flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
    aliases: buildAliases([
      ...wellKnownNames,
      ...belongings,
      ...documents.flatMap(({ aliases = [] }) => aliases).map((names) => ({ names })),
      ...named.map(({ name, aliases }) => ({ names: [name, ...aliases] })),
    ]),
    ...(!isLarge && { sounds: sounds.get }),
  };
  const editionsOf = editions(articles);
  const meaning = openMeaning?.(passages);
  const passageSearch = openPassageSearch(passages, {
    savedIndex,
    words,
    editionsOf,
    likeness: meaning?.likeness,
    drawnBefore,
    titleOf: ({ documentId }) => documentById.get(documentId)?.title ?? '',
    mentionsIn: (passage) => {
      const document = documentById.get(passage.documentId);
      return document ? extract(readArticle({ document, passages: [passage] })) : [];
    },
  });

  const places = {
    passage: (id: string) => passageById.get(id),
    document: (id: string) => documentById.get(id),
  };
  const searchFigures = gradual(() => {
    const { figures } = known.get();
    return buildFigureSearch(figures, figureSurroundings(figures, places), words);
  });
  const searchClaims = gradual(() => buildFactSearch(known.get().claims, claimWords(places), words));
  const otherWords = buildOtherWords(lexicon ?? (() => undefined));
  const suggestibles = once(() => suggestiblesOf(articles, known.get()));
  const suggestAll = once(() => buildSuggest(suggestibles()));
  const suggestTopics = once(() => buildSuggest(topicsOf(articles)));

  const around = {
    textsOf: ({ citation: { passageId, quote } }: RoleFact): readonly string[] => {
      const passage = passageById.get(passageId);
      const document = documentById.get(passage?.documentId ?? '');
      const own = passagesByDocument.get(document?.id ?? '') ?? [];
      const first = own.find(({ role }) => role === 'paragraph');
      return [quote, passage?.text, passage?.section, document?.title, first?.text]
        .filter((text) => text !== undefined)
        .map(fold);
    },
    otherWords,
  };
  const holders = (question: string, isBodyLeftOut = false): readonly PostHolder[] => {
    const { roles, entities } = known.get();
    return matchRoles(question, roles, entities, around).filter(({ score }) => isBodyLeftOut || score === 1);
  };
  const answered = new Map<string, boolean>();
  const findAnswered = (question: string): boolean => {
    const isHeld = (): boolean =>
      hasFacts() && new Set(holders(question).map(({ entity }) => entity.id)).size === 1;
    return answered.get(question) ?? (passageSearch.search(question, 1).answers || isHeld());
  };
  const learnAnswered = (question: string): boolean => {
    const found = findAnswered(question);
    answered.set(question, found);
    return found;
  };

  const work = [...(isLarge ? [] : [sounds]), passageSearch.abstention, known, searchFigures, searchClaims];
  let tried = 0;
  const readOn = (): boolean => {
    if (work.some(({ step }) => step())) return true;
    const suggestible = suggestibles()[tried++];
    if (suggestible && QUESTION_KINDS.includes(suggestible.kind)) {
      for (const text of [suggestible.text, ...(suggestible.also ?? [])]) learnAnswered(text);
    }
    return tried < suggestibles().length;
  };

  return {
    get hasFacts() {
      return hasFacts();
    },
    readOn,
    search: passageSearch.search,
    saveIndex: passageSearch.saveIndex,
    savedIndex: passageSearch.savedIndex,
    get abstention() {
      return passageSearch.abstention.get();
    },
    prepare: meaning?.prepare,
    documents,
    get entities() {
      return known.get().entities;
    },
    get facts() {
      return known.get().facts;
    },
    ...places,
    editionsOf,
    passagesOf: (documentId) => passagesByDocument.get(documentId) ?? [],
    entity: (id) => known.get().entityById.get(id),
    profile: (entityId) => ({
      roles: known.get().roles.filter((fact) => fact.entityId === entityId),
      claims: known.get().claims.filter((fact) => fact.speaker.entityId === entityId),
      deeds: known.get().deeds.filter((fact) => fact.entityId === entityId),
    }),
    figures: (query, limit) => searchFigures.get()(query, limit),
    claims: (topic, limit) => searchClaims.get()(topic, limit),
    who: (name) => {
      const { roles, entities } = known.get();
      const holders = matchRoles(name, roles, entities, around);
      return holders.length > 0 ? holders : matchNames(name, entities, nameSounds);
    },
    holders,
    isAnswered: {
      known: (question) => answered.get(question),
      find: findAnswered,
      learn: learnAnswered,
    },
    otherWords,
    similarNames: (name) => suggestNames(name, known.get().entities, nameSounds),
    questionKinds: QUESTION_KINDS,
    suggest: (typed, kinds, limit) => (hasFacts() ? suggestAll() : suggestTopics())(typed, kinds, limit),
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

/**
 * Lets the library read on until it has its facts, a step at a time.
 *
 * @param patienceMs - how long to wait for it at most
 * @returns whether it has them
 */
export async function awaitFacts(library: Library, patienceMs: number): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (!library.hasFacts && performance.now() < until && library.readOn()) await new Promise(setImmediate);
  return library.hasFacts;
}

/** The names that sound alike in these passages, by the table of name sounds where there is one. */
export function soundsOf(passages: readonly Passage[], table: NameSounds | undefined): Steps<PassageSounds> {
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
