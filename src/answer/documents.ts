/** The library itself: its documents, and a document read passage by passage. */
import type { Answer, Block, Document, DocumentRow, Invocation, LanguageTag, Passage } from '../model.js';
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';
import { openCitations, type CitationBook } from './citations.js';
import { headed, quoteOf, whole } from './evidence.js';

/** Documents of names that have as much in common are taken for each other, and at most so many are named. */
const LIKE_FROM = 0.4;
const MOST_LIKE = 5;
/** A name of fewer pairs of characters must be in the other whole. */
const LEAST_PAIRS = 4;

/** The passage of the only document there is; of several, the question which one is meant. */
export function answerPassage(
  library: Library,
  ordinal: number,
  around: number,
  language: LanguageTag,
): Answer {
  const [only, ...others] = library.documents;
  if (!only) return answerDocuments(library, language);
  if (others.length === 0) return answerReading(library, only.id, ordinal, around, language);
  const rows = library.documents.map((document) => documentRow(document, library, ordinal));
  return {
    command: 'library',
    query: '',
    language,
    outcome: 'ambiguous',
    blocks: [
      { kind: 'note', code: 'which-document', values: { passage: String(ordinal) } },
      { kind: 'documents', rows },
    ],
    citations: [],
  };
}

/** All documents, with what is known of each. */
export function answerDocuments(library: Library, language: LanguageTag): Answer {
  const rows = library.documents.map((document) => documentRow(document, library));
  return {
    command: 'library',
    query: '',
    language,
    outcome: rows.length > 0 ? 'found' : 'nothing-found',
    blocks:
      rows.length > 0
        ? [
            { kind: 'heading', code: 'documents' },
            { kind: 'documents', rows },
          ]
        : [{ kind: 'note', code: 'empty-library' }],
    citations: [],
  };
}

/**
 * A passage of a document, with its neighbours and the way to the next ones.
 *
 * @param name - the document's id or title, or a part of the title
 * @param ordinal - the ¶ number, 1-based
 * @param around - how many passages before and after are shown too
 */
export function answerReading(
  library: Library,
  name: string,
  ordinal: number,
  around: number,
  language: LanguageTag,
): Answer {
  const book = openCitations(library);
  const document = findDocument(library, name);
  const passages = document ? library.passagesOf(document.id) : [];
  const passage = passages[ordinal - 1];
  const blocks = !document
    ? missingDocument(name, library)
    : !passage
      ? [missingPassage(ordinal, passages.length)]
      : reading(document, passages, ordinal, around, book);
  return {
    command: 'library',
    query: document?.title ?? name,
    language,
    outcome: passage ? 'found' : 'nothing-found',
    blocks,
    citations: book.citations(),
  };
}

/** The document by id, by title, or by the only title that contains it; undefined if there is none. */
export function findDocument(library: Library, name: string): Document | undefined {
  const folded = fold(name.trim());
  const containing = library.documents.filter(({ title }) => fold(title).includes(folded));
  return (
    library.document(name.trim()) ??
    library.documents.find(({ title }) => fold(title) === folded) ??
    (containing.length === 1 ? containing[0] : undefined)
  );
}

function reading(
  document: Document,
  passages: readonly Passage[],
  ordinal: number,
  around: number,
  book: CitationBook,
): readonly Block[] {
  const shown = passages.slice(Math.max(0, ordinal - 1 - around), ordinal + around);
  const quotes = shown.map((passage) =>
    quoteOf(whole(passage), passage.ordinal === ordinal ? 'passage' : 'neighbour', book),
  );
  const step = 2 * around + 1;
  const turnTo = (to: number): Invocation => ({
    command: 'library',
    arguments: { document: document.id, passage: to, ...(around > 0 && { around }) },
  });
  const previous = ordinal - around > 1 ? turnTo(Math.max(1, ordinal - step)) : undefined;
  const next =
    ordinal + around < passages.length ? turnTo(Math.min(passages.length, ordinal + step)) : undefined;
  return [
    ...quotes,
    {
      kind: 'navigation',
      position: ordinal,
      total: passages.length,
      ...(previous && { previous }),
      ...(next && { next }),
    },
  ];
}

/** That there is no such document, and those that may be meant; where none is like it, some that there are. */
export function missingDocument(name: string, library: Library): readonly Block[] {
  const wanted = pairsOf(name);
  const ranked = library.documents
    .map((document) => ({
      document,
      likeness: Math.max(
        likenessOf(wanted, pairsOf(document.id)),
        likenessOf(wanted, pairsOf(document.title)),
      ),
    }))
    .sort((one, other) => other.likeness - one.likeness);
  const like = ranked.filter(({ likeness }) => likeness >= LIKE_FROM).map(({ document }) => document);
  const meant = like.length > 0 ? like : documentsAbout(name, library, MOST_LIKE);
  const choices = meant.slice(0, MOST_LIKE).map(({ id, title }) => ({
    label: title,
    detail: id,
    run: { command: 'library', arguments: { document: id } },
  }));
  return [
    { kind: 'note', code: 'no-such-document', values: { document: name } },
    ...(choices.length > 0 ? headed('choices', [{ kind: 'choices', choices }]) : [toLibrary]),
  ];
}

const toLibrary: Block = {
  kind: 'choices',
  choices: [{ label: '/library', run: { command: 'library', arguments: {} } }],
};

/** The least evidence that makes an article be near to a topic. */
const ABOUT_FROM = 0.3;

/** The documents that are nearest to a topic, in whichever language, the nearest first. */
export function documentsAbout(topic: string, library: Library, limit: number): readonly Document[] {
  const near = library
    .search(topic, limit)
    .hits.filter(({ evidence, isRelated }, i) => evidence >= ABOUT_FROM || (i === 0 && isRelated()))
    .flatMap(({ passage }) => library.document(passage.documentId) ?? []);
  return [...new Set(near)];
}

/** The pairs of characters of a name, folded, whatever stands between its words. */
function pairsOf(name: string): ReadonlySet<string> {
  const characters = Array.from(fold(name).replace(/[^\p{L}\p{N}]+/gu, ''));
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`));
}

/** Dice's coefficient; of a name that is a part of the other, all of it. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  // Few pairs stand in many names by chance.
  const isPart = one.size >= LEAST_PAIRS || shared === one.size;
  return Math.max(
    (2 * shared) / Math.max(1, one.size + other.size),
    isPart ? 0.8 * (shared / Math.max(1, one.size)) : 0,
  );
}

function missingPassage(ordinal: number, total: number): Block {
  return {
    kind: 'note',
    code: 'no-such-passage',
    values: { passage: String(ordinal), total: String(total) },
  };
}

/** What people are told of a document, with the way to a passage of it. */
export function documentRow(document: Document, library: Library, ordinal = 1): DocumentRow {
  const { source: _file, contentHash: _hash, aliases: _aliases, ...shown } = document;
  const passageCount = library.passagesOf(document.id).length;
  const passage = Math.min(ordinal, Math.max(1, passageCount));
  return {
    ...shown,
    passageCount,
    read: { command: 'library', arguments: { document: document.id, passage } },
  };
}
