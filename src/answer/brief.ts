/** A brief: what a team must know of a document or a topic, every line of it a quote. */
import type { Answer, Block, ClaimFact, Document, HeadingCode, LanguageTag } from '../model.js';
import type { Library } from '../library.js';
import { chooseKeyPoints } from './brief/key-points.js';
import { chooseOpenPoints } from './brief/open-points.js';
import { documentScope, topicScope, usualDocument, type Scope } from './brief/scope.js';
import { readScopeSentences, sentenceKey, type ScopeSentence } from './brief/sentences.js';
import { chooseFigures } from './brief/telling-figures.js';
import { listPeople } from './brief/who-is-who.js';
import { openCitations, type CitationBook } from './citations.js';
import { contest, contestedRow, type Contested } from './claims.js';
import { findDocument, missingDocument } from './documents.js';
import { headed, nothingFound } from './evidence.js';
import { figureRow } from './figures.js';

const MOST_CLAIMS = 5;
/** All claims with what stands against them, in UTF-16 code units. */
const MOST_CLAIM_CHARACTERS = 900;

export interface BriefQuery {
  /** Absent for a whole document. */
  readonly topic?: string | undefined;
  /** Its id or title, or a part of the title; absent for any. */
  readonly document?: string | undefined;
}

/** The brief of a topic or of a whole document, short enough for one message. */
export function answerBrief(library: Library, query: BriefQuery, language: LanguageTag): Answer {
  const book = openCitations(library);
  const named = query.document === undefined ? undefined : findDocument(library, query.document);
  const isUnknown = query.document !== undefined && named === undefined;
  const scope = isUnknown ? undefined : scopeOf(library, query.topic, named, language);
  const blocks = scope
    ? briefBlocks(library, scope, query.topic, book)
    : isUnknown
      ? [missingDocument(query.document ?? '')]
      : nothingFound(query.topic ?? '', library, book);
  return {
    command: 'brief',
    query: query.topic ?? query.document ?? '',
    language,
    outcome: scope ? 'found' : 'nothing-found',
    blocks,
    citations: book.citations(),
  };
}

function scopeOf(
  library: Library,
  topic: string | undefined,
  named: Document | undefined,
  language: LanguageTag,
): Scope | undefined {
  if (topic !== undefined) return topicScope(library, topic, { document: named, language });
  const document = named ?? usualDocument(library, language);
  return document && documentScope(library, document);
}

function briefBlocks(
  library: Library,
  scope: Scope,
  topic: string | undefined,
  book: CitationBook,
): readonly Block[] {
  const sentences = readScopeSentences(scope);
  // Chosen from the narrowest to the widest, so that what is told in one place is left out in the next.
  const claims = chooseClaims(library, scope, sentences);
  const taken = new Set(claims.flatMap(quoted).map(({ citation }) => sentenceKey(citation)));
  const open = chooseOpenPoints(library, scope, sentences, taken);
  for (const { sentence } of open) taken.add(sentenceKey(sentence.citation));
  const points = chooseKeyPoints(scope, sentences, taken);

  const title = topic ?? scope.document?.title ?? '';
  const cite = ({ citation }: ScopeSentence): number => book.cite(citation);
  return [
    { kind: 'heading', code: 'brief', text: title },
    ...unlessEmpty('key-points', {
      kind: 'points',
      rows: points.map((point) => ({ citation: cite(point) })),
    }),
    ...unlessEmpty('figures', {
      kind: 'figures',
      rows: chooseFigures(library, scope, sentences).map((fact) => figureRow(fact, book)),
    }),
    ...unlessEmpty('who-is-who', { kind: 'people', rows: listPeople(library, scope, sentences, book) }),
    ...unlessEmpty('claims', {
      kind: 'claims',
      rows: claims.map((claim) => contestedRow(claim, library, book)),
    }),
    ...unlessEmpty('open-points', {
      kind: 'points',
      rows: open.map(({ sentence, open }) => ({ citation: cite(sentence), open })),
    }),
    { kind: 'download', fileName: fileNameFor(topic ?? scope.document?.id ?? '') },
  ];
}

function unlessEmpty(
  code: HeadingCode,
  block: Extract<Block, { readonly rows: readonly unknown[] }>,
): readonly Block[] {
  return block.rows.length === 0 ? [] : headed(code, [block]);
}

/** What others are reported to say, and what is disputed: the claims that matter most to the whole first. */
function chooseClaims(
  library: Library,
  scope: Scope,
  sentences: readonly ScopeSentence[],
): readonly Contested[] {
  const centrality = new Map(sentences.map((each) => [sentenceKey(each.citation), each.centrality]));
  const weightOf = ({ citation }: ClaimFact): number => centrality.get(sentenceKey(citation)) ?? 0;
  const claims = library.facts
    .filter((fact) => fact.kind === 'claim')
    .filter(scope.holds)
    .filter(({ speaker }) => speaker.voice !== 'article')
    .sort((a, b) => weightOf(b) - weightOf(a));
  let room = MOST_CLAIM_CHARACTERS;
  return contest(claims, library)
    .map(({ claim, against }) => ({ claim, against: against.slice(0, 1) }))
    .filter((contested) => {
      const length = quoted(contested).reduce((sum, { text }) => sum + text.length, 0);
      const hasRoom = length <= room;
      if (hasRoom) room -= length;
      return hasRoom;
    })
    .slice(0, MOST_CLAIMS);
}

function quoted({ claim, against }: Contested): readonly ClaimFact[] {
  return [claim, ...against];
}

/** `night-trains-brief.md`: of the letters that every system and Discord take in a file's name. */
function fileNameFor(subject: string): string {
  const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...words.join('-').slice(0, 40).split('-').filter(Boolean), 'brief.md'].join('-');
}
