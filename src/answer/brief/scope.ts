/** What a brief is of: a whole document, or the passages about a topic. */
import type { Citation, Dimension, Document, Fact, LanguageTag, Passage } from '../../model.js';
import type { Hit, Library } from '../../library.js';
import { segment } from '../../facts/names/words.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { overlaps } from '../../text/spans.js';
import { readAskedMeasure } from '../asked-measures.js';
import { WORDS_ELSEWHERE } from '../evidence.js';
import { contentTerms, likeness } from '../likeness.js';
import { isUnknownTopic } from '../unknown-topic.js';

/** The passages that a brief draws on. */
export interface Scope {
  /** The document's title; absent for a topic. */
  readonly document?: Document;
  /** In order, of each document together; no source notes. */
  readonly passages: readonly Passage[];
  /** How much a passage is about what is wanted, 0 to 1. */
  readonly fit: (passage: Passage) => number;
  /** Whether a sentence of these passages is itself about it. */
  readonly isAbout: (citation: Citation) => boolean;
  /** Whether it is about it at least as part of an article that is. */
  readonly belongs: (citation: Citation) => boolean;
  /** The same where it has but some word of what is wanted: told where little else is. */
  readonly touches: (citation: Citation) => boolean;
  readonly holds: (fact: Fact) => boolean;
  /** What is wanted measured, such as money where it is what something costs; absent where that is open. */
  readonly measures?: ReadonlySet<Dimension>;
}

/** How many passages a brief of a topic draws on. */
const MOST_PASSAGES = 16;
/** Share of the topic's words that make a sentence be about it. */
const WORDS_FROM = 0.5;
/** Share of the best passage's evidence that another must have. */
const BELONGS_FROM = 0.6;
/** The same for one without the topic's own words, such as one in another language. */
const FOREIGN_FROM = 0.8;
/** How much a passage is about the topic that is what its whole article is about, by the title. */
const TITLED_FIT = 0.3;

/** All of a document. */
export function documentScope(library: Library, document: Document): Scope {
  const all = library.passagesOf(document.id);
  return {
    document,
    passages: all.filter(({ role }) => role === 'paragraph'),
    fit: () => 1,
    isAbout: () => true,
    belongs: () => true,
    touches: () => true,
    // The lines about the article tell who its author is.
    holds: holdsIn(all),
  };
}

/** The passages about a topic, one edition of each work; undefined where nothing is about it. */
export function topicScope(
  library: Library,
  topic: string,
  { document, language }: { readonly document: Document | undefined; readonly language: LanguageTag },
): Scope | undefined {
  const search = library.search(topic, MOST_PASSAGES);
  const hits = ofTitled(topic, search.hits, library);
  const [best] = hits;
  const headed = paragraphsHeaded(topic, document ? [document] : library.documents, library);
  const isTold = search.answers && !isUnknownTopic(topic, search);
  if (!best || (!isTold && headed.length === 0)) return undefined;
  const words = contentTerms(topic);
  const shareOf = ({ text }: Passage): number => likeness(words, contentTerms(text));
  const least = WORDS_FROM * shareOf(best.passage);
  const fitting = hits.filter(
    ({ passage, evidence }) =>
      passage.role === 'paragraph' &&
      evidence >= BELONGS_FROM * best.evidence &&
      // Where the best has the topic's own words, words that may stand for them are not enough.
      (shareOf(passage) > least || evidence >= FOREIGN_FROM * best.evidence),
  );
  // Another article has its say only where it is about the topic as well, and does not merely touch it.
  const isOfIt = ({ passage, evidence, isRelated }: Hit): boolean =>
    isOneWork(passage.documentId, best.passage.documentId, library) ||
    (evidence >= FOREIGN_FROM * best.evidence && isRelated(WORDS_ELSEWHERE));
  // Where a section is called after the topic, its article is what is meant.
  const meant = headed.length > 0 ? headed : fitting.filter(isOfIt).map(({ passage }) => passage);
  const found = [...new Set(meant.map(({ documentId }) => documentId))].flatMap(
    (id) => library.document(id) ?? [],
  );
  const documents = document ? [document] : oneEditionEach(found, language);
  const chosen = fitting.filter(({ passage }) => documents.some(({ id }) => id === passage.documentId));
  if (chosen.length === 0 && headed.length === 0) return undefined;
  const isHeaded = new Set(headed.map(({ id }) => id));
  const evidence = new Map(chosen.map((hit) => [hit.passage.id, hit.evidence / best.evidence]));
  const rank = (passage: Passage): number => documents.findIndex(({ id }) => id === passage.documentId);
  // An article that is called after the topic is about it from beginning to end.
  const titledAll = documents
    .flatMap(({ id, title }) => {
      const isWhole = isAllIn(words, contentTerms(title)) || fold(title).includes(withoutKind(topic));
      return library.passagesOf(id).filter((one) => isWhole || isHeaded.has(one.id));
    })
    .filter(({ role }) => role === 'paragraph');
  const titled = titledAll.filter(({ id }) => !evidence.has(id));
  const isTitled = new Set(titledAll.map(({ id }) => id));
  const named = wordsIn(topic);
  const passages = [...chosen.map(({ passage }) => passage), ...titled].sort(
    (a, b) => rank(a) - rank(b) || a.ordinal - b.ordinal,
  );
  const isAbout = ({ passageId, span, quote }: Citation): boolean =>
    isHeaded.has(passageId) ||
    likeness(words, contentTerms(quote)) >= WORDS_FROM ||
    chosen.some(({ passage, sentence }) => passage.id === passageId && overlaps(sentence, span));
  const belongs = (citation: Citation): boolean => isTitled.has(citation.passageId) || isAbout(citation);
  const { dimensions, likely } = readAskedMeasure(topic);
  const measures = dimensions ?? (likely && new Set(likely.dimensions));
  return {
    passages,
    ...(measures && { measures }),
    fit: ({ id }) => (isHeaded.has(id) ? 1 : (evidence.get(id) ?? (isTitled.has(id) ? TITLED_FIT : 0))),
    isAbout,
    belongs,
    touches: (citation) => {
      const folded = fold(citation.quote);
      return belongs(citation) || named.some((word) => folded.includes(word));
    },
    holds: holdsIn(passages),
  };
}

/** Where an article is called after part of a topic, its passages, unless the best passage has that part as well. */
function ofTitled(topic: string, hits: readonly Hit[], library: Library): readonly Hit[] {
  const words = contentTerms(topic);
  const sharedWith = (text: string): readonly string[] => {
    const terms = contentTerms(text);
    return [...words].filter((term) => terms.has(term));
  };
  const [best] = hits;
  const inBest = new Set(best ? sharedWith(`${best.passage.text} ${best.passage.section ?? ''}`) : []);
  const titled = library.documents.filter(({ id, title }) => {
    const inTitle = sharedWith(title);
    return id === best?.passage.documentId ? inTitle.length > 0 : inTitle.some((term) => !inBest.has(term));
  });
  const isTitled = new Set(titled.map(({ id }) => id));
  if (!best || isTitled.has(best.passage.documentId) || titled.length === 0) return hits;
  const own = hits.filter(({ passage }) => isTitled.has(passage.documentId));
  return own.length > 0 ? own : hits;
}

/** The paragraphs of the sections that are called after the topic. */
function paragraphsHeaded(
  topic: string,
  documents: readonly Document[],
  library: Library,
): readonly Passage[] {
  const wanted = fold(topic.trim());
  return documents
    .flatMap(({ id }) => library.passagesOf(id))
    .filter(({ role, section }) => role === 'paragraph' && section !== undefined && fold(section) === wanted);
}

/** What kind of thing a Chinese word says it is, at its end: 休眠期 is what 休眠 has. */
const KIND = /(?<=^\p{Script=Han}{2,6})[期季区站厂人者员制法案费款量价率令赛战会权税险业]$/u;

/** The topic, folded, without a last character that only says of what kind it is. */
function withoutKind(topic: string): string {
  return fold(topic.trim()).replace(KIND, '');
}

function isAllIn(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every((term) => all.has(term));
}

/** The words of a Chinese topic that are more than one character; empty in other languages, whose words are its terms. */
function wordsIn(topic: string): readonly string[] {
  if (!HAN.test(topic)) return [];
  return segment(fold(topic)).flatMap(({ text }) => (/^\p{Script=Han}{2,}$/u.test(text) ? [text] : []));
}

/** The document whose whole title this is; undefined if there is none. */
export function documentTitled(library: Library, title: string): Document | undefined {
  return library.documents.find((document) => fold(document.title) === fold(title.trim()));
}

/** How many works there are, editions of one counted once. */
export function workCount({ documents }: Library, language: LanguageTag): number {
  return oneEditionEach(documents, language).length;
}

/** The document that is meant where none is named: the first one in the reader's language, or else the first. */
export function usualDocument(library: Library, language: LanguageTag): Document | undefined {
  return [...library.documents].sort(
    (a, b) => distance(a.language, language) - distance(b.language, language),
  )[0];
}

/** Of documents that are the same work, the one in the reader's language, or else the first. */
function oneEditionEach(documents: readonly Document[], language: LanguageTag): readonly Document[] {
  const isBetter = (a: Document, b: Document): boolean =>
    distance(a.language, language) < distance(b.language, language);
  return documents.filter(
    (document, i) =>
      !documents.some(
        (other, j) =>
          i !== j &&
          isSameWork(document, other) &&
          (isBetter(other, document) || (j < i && !isBetter(document, other))),
      ),
  );
}

function isOneWork(one: string, other: string, library: Library): boolean {
  const [a, b] = [library.document(one), library.document(other)];
  return one === other || (a !== undefined && b !== undefined && isSameWork(a, b));
}

/** Whether two documents bear the same title, as their own or as the original's. */
function isSameWork(a: Document, b: Document): boolean {
  const titles = namesOf(a);
  return namesOf(b).some((title) => titles.includes(title));
}

function namesOf({ title, originalTitle }: Document): readonly string[] {
  return [title, ...(originalTitle === undefined ? [] : [originalTitle])]
    .map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((name) => name !== '');
}

/** 0 for the same language, 1 for the same in another script, 2 for another one. */
function distance(a: LanguageTag, b: LanguageTag): number {
  if (a === b) return 0;
  return a.split('-')[0] === b.split('-')[0] ? 1 : 2;
}

function holdsIn(passages: readonly Passage[]): Scope['holds'] {
  const ids = new Set(passages.map(({ id }) => id));
  return ({ citation }) => ids.has(citation.passageId);
}
