/** Claims about a topic: who asserts what, and how firmly. */
import type { Answer, ClaimFact, ClaimRow, LanguageTag } from '../model.js';
import type { FactHit, Library } from '../library.js';
import { fold } from '../text/fold.js';
import { openCitations, type CitationBook } from './citations.js';
import { headed, nothingFound } from './evidence.js';

/** The least evidence that counts as being about the topic. */
const ANSWERS_FROM = 0.4;
/** Share of the best claim's score that another must have to be shown. */
const STANDS_BESIDE_FROM = 0.55;
const MOST_ROWS = 8;

/**
 * The claims about a topic: those of named speakers first, then the article's own.
 *
 * @param speaker - any name of the speaker, or a part of the words that name one; undefined for all
 */
export function answerClaims(
  library: Library,
  topic: string,
  speaker: string | undefined,
  language: LanguageTag,
): Answer {
  const book = openCitations(library);
  const isMeant = speaker === undefined ? () => true : speakerTest(library, speaker);
  const hits = library
    .claims(topic, 60)
    .filter(({ fact, evidence }) => evidence >= ANSWERS_FROM && isMeant(fact));
  const best = hits[0];
  const close = best ? hits.filter(({ score }) => score >= STANDS_BESIDE_FROM * best.score) : [];
  const rows = inOrder(close).slice(0, MOST_ROWS);
  return {
    command: 'claim',
    query: topic,
    language,
    outcome: best ? 'found' : 'nothing-found',
    blocks: best
      ? headed('claims', [{ kind: 'claims', rows: rows.map((fact) => claimRow(fact, library, book)) }])
      : nothingFound(topic, library, book),
    citations: book.citations(),
  };
}

/** Attributed claims before the article's own, each group by fit. */
function inOrder(hits: readonly FactHit<ClaimFact>[]): readonly ClaimFact[] {
  const facts = hits.map(({ fact }) => fact);
  const isOwn = ({ speaker }: ClaimFact): boolean => speaker.voice === 'article';
  return [...facts.filter((fact) => !isOwn(fact)), ...facts.filter(isOwn)];
}

function speakerTest(library: Library, name: string): (fact: ClaimFact) => boolean {
  const ids = new Set(library.who(name).map(({ entity }) => entity.id));
  const folded = fold(name);
  return ({ speaker }) =>
    (speaker.entityId !== undefined && ids.has(speaker.entityId)) ||
    fold(speaker.text ?? '').includes(folded);
}

/** The row that shows a claim. */
export function claimRow(fact: ClaimFact, library: Library, book: CitationBook): ClaimRow {
  const name = fact.speaker.entityId && library.entity(fact.speaker.entityId)?.name;
  const documentId = library.passage(fact.citation.passageId)?.documentId ?? '';
  const author = fact.speaker.voice === 'article' ? library.document(documentId)?.author : undefined;
  return {
    text: fact.text,
    speaker: fact.speaker,
    ...(name && { speakerName: name }),
    ...(author && { author }),
    ...(fact.cue !== undefined && { cue: fact.cue }),
    hedges: fact.hedges,
    polarity: fact.polarity,
    citation: book.cite(fact.citation),
  };
}
