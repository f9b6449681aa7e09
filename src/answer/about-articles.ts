/** The answer to questions about the articles themselves, from their front matter. */
import type { Block, Document, DocumentRow, Passage } from '../model.js';
import type { Library } from '../library.js';
import { readArticleQuestion, type ArticleDetail } from '../lang/articles/about-articles.js';
import { isIn } from '../lang/is-in.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import type { CitationBook } from './citations.js';
import { documentRow } from './documents.js';
import { moreLeftOut, quoteOf, whole } from './evidence.js';

const MOST_DOCUMENTS = 10;

/** Where each detail stands; a document without any of these does not tell it. */
const FIELDS: Readonly<Record<ArticleDetail, readonly (keyof Document & keyof DocumentRow)[]>> = {
  author: ['author'],
  translator: ['translator'],
  published: ['published'],
  publisher: ['publisher', 'url'],
  'original-title': ['originalTitle'],
  title: ['title'],
  source: ['publisher', 'originalTitle', 'url'],
};

/**
 * What is asked for of the front matter of the documents that are meant, and the source notes that say so, too.
 *
 * @returns undefined if nothing of the kind is asked; no blocks if it is, of all articles, and none of them says it
 */
export function answerAboutArticles(
  library: Library,
  question: string,
  book: CitationBook,
): readonly Block[] | undefined {
  const asked = readArticleQuestion(fold(question));
  if (!asked) return undefined;
  const fields = FIELDS[asked.detail];
  const meant = library.documents.filter((document) => isNamed(document, asked.of));
  if (meant.length === 0) return undefined;
  const telling = meant.filter((document) => fields.some((field) => document[field] !== undefined));
  const shown = telling.slice(0, MOST_DOCUMENTS);
  if (shown.length === 0) return [];
  const notes = oneEditionOf(
    shown.flatMap((document) => notesOf(document, fields, library)),
    library,
    HAN.test(question),
  );
  return [
    { kind: 'heading', code: 'about-articles' },
    { kind: 'documents', rows: shown.map((document) => narrowed(documentRow(document, library), fields)) },
    ...moreLeftOut(telling.length - shown.length),
    ...notes.map((note) => quoteOf(whole(note), 'supporting', book)),
  ];
}

/** Whether all these words stand in the document's titles, in any edition's language. */
function isNamed({ title, originalTitle = '' }: Document, words: readonly string[]): boolean {
  const names = fold(`${title} ${originalTitle}`);
  return words.every((word) => names.includes(word));
}

/** The row with nothing but what is asked for. */
function narrowed(row: DocumentRow, fields: readonly (keyof DocumentRow)[]): DocumentRow {
  const { id, title, language, passageCount, read } = row;
  const asked = Object.fromEntries(
    fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])),
  );
  return { id, title, language, passageCount, read, ...asked };
}

/** The document's source notes in which one of the fields, or another name for what it says, stands. */
function notesOf(
  document: Document,
  fields: readonly (keyof Document)[],
  library: Library,
): readonly Passage[] {
  const values = fields.flatMap((field) => (field === 'title' ? [] : [document[field]])).filter(isText);
  const names = values.flatMap((value) => [value, ...namesBeside(value, document)]).map(fold);
  return library
    .passagesOf(document.id)
    .filter(({ role, text }) => role === 'source-note' && names.some((name) => fold(text).includes(name)));
}

/** Those in the language of the question, and those that are not there in it. */
function oneEditionOf(notes: readonly Passage[], library: Library, isChinese: boolean): readonly Passage[] {
  const isTwice = (note: Passage): boolean =>
    library.editionsOf(note).some((other) => isIn(other, isChinese) && notes.includes(other));
  return notes.filter((note) => isIn(note, isChinese) || !isTwice(note));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function namesBeside(value: string, { aliases = [] }: Document): readonly string[] {
  return aliases.filter((names) => names.includes(value)).flat();
}
