/** A brief: what a team must know of a document or a topic, every line of it a quote. */
import type { Answer, Block, ClaimRow, Document, HeadingCode, LanguageTag } from '../model.js';
import type { Library } from '../library.js';
import { chooseClaims, claimsOf } from './brief/disputed-claims.js';
import { chooseKeyPoints } from './brief/key-points.js';
import { chooseOpenPoints } from './brief/open-points.js';
import {
  documentScope,
  documentTitled,
  topicScope,
  usualDocument,
  workCount,
  type Scope,
} from './brief/scope.js';
import { readScopeSentences, sentenceKey, type ScopeSentence } from './brief/sentences.js';
import { chooseFigures } from './brief/telling-figures.js';
import { listPeople } from './brief/who-is-who.js';
import { withoutAsking } from '../lang/questions/asked.js';
import { fold } from '../text/fold.js';
import { openCitations, type CitationBook } from './citations.js';
import { contestedRow } from './claims.js';
import { documentsAbout, findDocument, missingDocument } from './documents.js';
import { headed, nothingFound } from './evidence.js';
import { figureRow } from './figures.js';
import { hasBoth, topicParts } from './mixed-topic.js';

/** What one message holds beside the words around the quotes: characters, and citations to choose from. */
const MOST_CHARACTERS = 3500;
const MOST_CITATIONS = 25;
/** By this much of its room each part is shortened until the whole is short enough. */
const STEP = 0.15;

/** How many topics are named where nothing is about the one asked for. */
const MOST_NEAREST = 5;

export interface BriefQuery {
  /** Absent for a whole document. */
  readonly topic?: string | undefined;
  /** Its id or title, or a part of the title; absent for any. */
  readonly document?: string | undefined;
}

/** The brief of a topic or of a whole document, short enough for one message. */
export function answerBrief(library: Library, query: BriefQuery, language: LanguageTag): Answer {
  const named = query.document === undefined ? undefined : findDocument(library, query.document);
  const isUnknown = query.document !== undefined && named === undefined;
  const scope = isUnknown ? undefined : scopeOf(library, query.topic, named, language);
  const shared = { command: 'brief', query: query.topic ?? query.document ?? '', language };
  if (scope) {
    const title = query.topic ?? scope.document?.title ?? '';
    const { blocks, citations } = shortBrief(library, scope, title);
    const isAnyOf = query.topic === undefined && query.document === undefined;
    return {
      ...shared,
      outcome: 'found',
      blocks: isAnyOf ? sayingOfHowMany(blocks, library, language) : blocks,
      citations,
    };
  }
  const book = openCitations(library);
  const blocks = isUnknown
    ? missingDocument(query.document ?? '', library)
    : nothingFound(query.topic ?? '', library, book, nearestTopics(query.topic ?? '', library, language));
  return { ...shared, outcome: 'nothing-found', blocks, citations: book.citations() };
}

/** What a brief of another topic could be of: what begins with a word of it, and the articles that are nearest. */
function nearestTopics(topic: string, library: Library, language: LanguageTag): readonly Block[] {
  const words = topic.match(/\p{Script=Han}{2,}|[\p{L}\p{N}]{4,}/gu) ?? [];
  const begun = words.flatMap((word) => library.suggest(word, library.questionKinds, MOST_NEAREST));
  const near = documentsAbout(topic, library, MOST_NEAREST);
  const titles = new Set(library.documents.map(({ title }) => title));
  const choices = [
    ...[...new Set(begun)]
      .filter(
        (text) =>
          /^[\p{L}\p{N}]/u.test(text) &&
          !titles.has(text) &&
          topicScope(library, text, { document: undefined, language }),
      )
      .map((text) => ({ label: text, run: { command: 'brief', arguments: { topic: text } } })),
    ...near.map(({ id, title }) => ({
      label: title,
      run: { command: 'brief', arguments: { document: id } },
    })),
  ];
  return choices.length === 0
    ? []
    : headed('nearest-topics', [{ kind: 'choices', choices: choices.slice(0, MOST_NEAREST) }]);
}

/** With a word, under the heading, on how many articles the brief could have been of. */
function sayingOfHowMany(
  [heading, ...rest]: readonly Block[],
  library: Library,
  language: LanguageTag,
): readonly Block[] {
  const total = workCount(library, language);
  if (!heading || total < 2) return heading ? [heading, ...rest] : rest;
  return [heading, { kind: 'note', code: 'one-of-several', values: { total: `${total}` } }, ...rest];
}

function scopeOf(
  library: Library,
  topic: string | undefined,
  named: Document | undefined,
  language: LanguageTag,
): Scope | undefined {
  const titled = topic === undefined ? undefined : documentTitled(library, topic);
  if (topic !== undefined && !titled) {
    const asked = { document: named, language };
    return scopeOfTopic(library, topic, asked) ?? scopeOfName(library, topic, asked);
  }
  const document = titled ?? named ?? usualDocument(library, language);
  return document && documentScope(library, document);
}

/** The passages about a topic; of one in two languages those about the first word that is told of, unless both stand in one. */
function scopeOfTopic(
  library: Library,
  topic: string,
  asked: Parameters<typeof topicScope>[2],
): Scope | undefined {
  const parts = topicParts(topic);
  const whole = topicScope(library, topic, asked);
  if (whole?.passages.some(({ text }) => hasBoth(parts, text))) return whole;
  for (const part of parts) {
    const scope = topicScope(library, part, asked);
    if (scope) return scope;
  }
  return whole;
}

/** Who asks what comes next at a place, or of somebody, is briefed on what is told of them; undefined for other topics. */
function scopeOfName(
  library: Library,
  topic: string,
  asked: Parameters<typeof topicScope>[2],
): Scope | undefined {
  for (const [name] of topic.matchAll(NAME)) {
    const scope = name === topic ? undefined : topicScope(library, name, asked);
    if (scope) return scope;
  }
  const rest = withoutAsking(fold(topic)).trim();
  const isShorter = rest !== '' && rest !== fold(topic).trim();
  return isShorter ? topicScope(library, rest, asked) : undefined;
}

/** A name inside a topic in English. */
const NAME = /(?<=\S )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

/** The brief with as much in it as one message holds. */
function shortBrief(library: Library, scope: Scope, title: string): Pick<Answer, 'blocks' | 'citations'> {
  const sentences = readScopeSentences(scope);
  const draftWith = (share: number): Pick<Answer, 'blocks' | 'citations'> => {
    const book = openCitations(library);
    const blocks = briefBlocks(library, scope, sentences, { title, share, book });
    return { blocks, citations: book.citations() };
  };
  let brief = draftWith(1);
  for (let share = 1 - STEP; share > STEP && !isShort(brief); share -= STEP) brief = draftWith(share);
  return brief;
}

function briefBlocks(
  library: Library,
  scope: Scope,
  sentences: readonly ScopeSentence[],
  { title, share, book }: { readonly title: string; readonly share: number; readonly book: CitationBook },
): readonly Block[] {
  // Chosen from the narrowest to the widest, so that what is told in one place is left out in the next.
  const claims = chooseClaims(library, scope, sentences, share);
  const taken = new Set(claims.flatMap(claimsOf).map(({ citation }) => sentenceKey(citation)));
  const open = chooseOpenPoints(library, scope, sentences, taken, share);
  for (const { sentence } of open) taken.add(sentenceKey(sentence.citation));
  const points = chooseKeyPoints(scope, sentences, taken, share);
  const figures = chooseFigures(library, scope, sentences, share);

  return [
    { kind: 'heading', code: 'brief', text: title },
    ...unlessEmpty('key-points', {
      kind: 'points',
      rows: points.map(({ citation }) => ({ citation: book.cite(citation) })),
    }),
    ...unlessEmpty('figures', {
      kind: 'figures',
      rows: figures.map((fact) => figureRow(fact, library, book)),
    }),
    ...unlessEmpty('who-is-who', { kind: 'people', rows: listPeople(library, scope, sentences, book) }),
    ...unlessEmpty('claims', {
      kind: 'claims',
      rows: claims.map((claim) => contestedRow(claim, library, book)),
    }),
    ...unlessEmpty('open-points', {
      kind: 'points',
      rows: open.map(({ sentence, open }) => ({ citation: book.cite(sentence.citation), open })),
    }),
    { kind: 'download', fileName: fileNameFor(scope.document?.id ?? title) },
  ];
}

function isShort(brief: Pick<Answer, 'blocks' | 'citations'>): boolean {
  return brief.citations.length <= MOST_CITATIONS && lengthOf(brief) <= MOST_CHARACTERS;
}

/** About how long the lines of a brief are, in UTF-16 code units. */
function lengthOf({ blocks, citations }: Pick<Answer, 'blocks' | 'citations'>): number {
  const lengthOfClaim = ({ text, speaker, speakerName = '', cue = '', hedges }: ClaimRow): number =>
    text.length + (speaker.text ?? '').length + speakerName.length + cue.length + 20 * hedges.length + 20;
  const lengths = blocks.flatMap((block): readonly number[] => {
    switch (block.kind) {
      case 'points':
        return block.rows.map(({ citation }) => (citations[citation - 1]?.quote ?? '').length + 25);
      case 'figures':
        return block.rows.map(
          ({ text, subject = '', when = '' }) => text.length + subject.length + when.length + 50,
        );
      case 'people':
        return block.rows.map(({ name, role = '', affiliation = '' }) => {
          return name.length + role.length + affiliation.length + 25;
        });
      case 'claims':
        return block.rows.flatMap((row) => [row, ...(row.against ?? [])]).map(lengthOfClaim);
      default:
        return [];
    }
  });
  const documents = new Map(citations.map(({ document }) => [document.id, document]));
  const sources = [...documents.values()].map(({ title, url = '' }) => title.length + url.length + 30);
  return [...lengths, ...sources, 15 * citations.length].reduce((sum, length) => sum + length, 0);
}

function unlessEmpty(
  code: HeadingCode,
  block: Extract<Block, { readonly rows: readonly unknown[] }>,
): readonly Block[] {
  return block.rows.length === 0 ? [] : headed(code, [block]);
}

/** `night-trains-brief.md`: of the letters that every system and Discord take in a file's name. */
function fileNameFor(subject: string): string {
  const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...words.join('-').slice(0, 40).split('-').filter(Boolean), 'brief.md'].join('-');
}
