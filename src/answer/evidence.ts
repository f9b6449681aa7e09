/** Passages as evidence: the ones that answer, and the ones that are merely near. */
import type { Block, Citation, Invocation, LanguageTag, Passage, QuoteRole } from '../model.js';
import type { Hit, Library, Search } from '../library.js';
import { namesNothing } from '../lang/questions/asked.js';
import { slice } from '../text/spans.js';
import type { CitationBook } from './citations.js';

/** How many passages an answer shows beside the best one. */
const MOST_SUPPORTING = 4;
/** How many passages are shown where nothing answers. */
const MOST_RELATED = 3;
/** The least evidence with which a passage is near at all. */
const RELATED_FROM = 0.2;
/** So many words of the question another article must have; one alone may be told of anything. */
export const WORDS_ELSEWHERE = 2;
/** Share of the best hit's evidence that a supporting one must have. */
const SUPPORTS_FROM = 0.7;

const toHelp: Block = {
  kind: 'choices',
  choices: [{ label: '/help', run: { command: 'help', arguments: {} } }],
};

/** How many hits the blocks below can make use of. */
export const HITS_NEEDED = 1 + MOST_SUPPORTING;

/** The passages that answer, best first, each with its sentence. */
export function answering(search: Search, book: CitationBook): readonly Block[] {
  const [best, ...others] = search.hits;
  if (!best) return [];
  // Another article may be found for words that only sound or look like those of the question.
  const supporting = others.filter(
    ({ evidence, passage, isRelated }) =>
      evidence >= SUPPORTS_FROM * best.evidence &&
      (passage.documentId === best.passage.documentId || isRelated(WORDS_ELSEWHERE)),
  );
  return [
    quote(best, 'answer', book),
    ...headed(
      'supporting',
      supporting.slice(0, MOST_SUPPORTING).map((hit) => quote(hit, 'supporting', book)),
    ),
  ];
}

/**
 * That nothing answers, the words found nowhere, and the nearest passages, if any are near.
 *
 * @param meant - what is said before these of what may be meant
 */
export function nothingFound(
  query: string,
  library: Library,
  book: CitationBook,
  meant: readonly Block[] = [],
): readonly Block[] {
  if (library.documents.length === 0) return [{ kind: 'note', code: 'empty-library' }];
  if (!/[\p{L}\p{N}]/u.test(query)) return [{ kind: 'note', code: 'no-words' }];
  const { hits, missing } = library.search(query, MOST_RELATED);
  return [
    { kind: 'note', code: 'nothing-found' },
    ...(namesNothing(query) ? [{ kind: 'note', code: 'how-to-ask' } as const, toHelp] : []),
    ...(missing.length > 0
      ? [{ kind: 'note', code: 'words-not-found', values: { words: missing.join(', ') } } as const]
      : []),
    ...meant,
    ...headed(
      'related',
      hits
        .filter(({ evidence, isRelated }) => evidence >= RELATED_FROM && isRelated())
        .map((hit) => quote(hit, 'related', book)),
    ),
  ];
}

/** The blocks under a heading; nothing at all if there are none. */
export function headed(
  code: Extract<Block, { kind: 'heading' }>['code'],
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', code }, ...blocks];
}

/** That so many more are left out; nothing if none are. */
export function moreLeftOut(count: number): readonly Block[] {
  return count > 0 ? [{ kind: 'note', code: 'more-left-out', values: { count: String(count) } }] : [];
}

/** The citation of a whole passage. */
export function whole({ id, text }: Passage): Citation {
  return { passageId: id, span: { start: 0, end: text.length }, quote: text };
}

/** A quote of a citation. */
export function quoteOf(citation: Citation, role: QuoteRole, book: CitationBook): Block {
  return { kind: 'quote', role, citation: book.cite(citation) };
}

function quote({ passage, sentence, editions }: Hit, role: QuoteRole, book: CitationBook): Block {
  const citation = book.cite({ passageId: passage.id, span: sentence, quote: slice(passage.text, sentence) });
  if (editions.length === 0) return { kind: 'quote', role, citation };
  return { kind: 'quote', role, citation, editions: editions.map(editionOf) };
}

/** The way to a passage, as to another edition of one. */
export function editionOf({ language, documentId, ordinal }: Passage): {
  readonly language: LanguageTag;
  readonly read: Invocation;
} {
  return { language, read: { command: 'library', arguments: { document: documentId, passage: ordinal } } };
}
