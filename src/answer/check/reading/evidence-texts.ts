/** The paragraphs that may bear on a statement, each with its points ready to be compared. */
import { isMostlyHan } from '../../../lang/detect-language.js';
import { isIn } from '../../../lang/is-in.js';
import { zhNoPlace, zhUnnamedOrganization } from '../../../lang/checking/zh-checking.js';
import type { Library } from '../../../library.js';
import type { DateMention, Passage, Span } from '../../../model.js';
import { fold } from '../../../text/fold.js';
import { overlapping, overlappingAny } from '../../../text/overlapping.js';
import { firstIndex, overlaps } from '../../../text/spans.js';
import { indexOf, type WordIndex } from './occurrences.js';
import { clausesIn } from './clauses.js';
import { pointsOf, type Point } from './points.js';
import { readPassage, type TextReading } from './reading.js';
import type { Term } from './term.js';
import { termsOf } from './terms.js';

/** How many paragraphs are looked at for one statement. */
const MOST_PASSAGES = 16;
const MOST_FIGURES = 40;
/** How many paragraphs before it, and after it, say what a paragraph is about. */
const CONTEXT = { before: 4, after: 1 } as const;

/** A point of a paragraph with the words around it. */
export interface EvidencePoint {
  readonly text: EvidenceText;
  readonly point: Point;
  /** The words that are its own. */
  readonly ownTerms: readonly Term[];
  /** The clauses of its sentence, in order. */
  readonly clauses: readonly Span[];
  /** Which of them is its own; -1 where it goes beyond its sentence. */
  readonly clauseAt: number;
  /** Where, in its clause, its own words end: what follows is another's. */
  readonly ownEnd: number;
  /** The sentence before its own, which may say what is meant. */
  readonly before?: Span;
  /** All points of its sentence, itself among them, in order. */
  readonly ofSentence: readonly EvidencePoint[];
  /** The dates of its sentence, in order. */
  readonly dates: readonly DateMention[];
}

/** A paragraph of the library. */
export interface EvidenceText {
  readonly passage: Passage;
  readonly reading: TextReading;
  readonly isChinese: boolean;
  /** The places named in it. */
  readonly places: readonly Term[];
  readonly words: WordIndex;
  /** Heading, title, and the paragraphs around: what it may be about without saying so. */
  readonly around: WordIndex;
  /** The organisation that it is about where it does not say: the first one of the paragraph before. */
  readonly topic?: WordIndex;
  readonly points: readonly EvidencePoint[];
}

/** The sentence before one of a paragraph; that one itself where it is the first. */
export function sentenceBefore({ reading: { reading } }: EvidenceText, { start, end }: Span): Span {
  const at = reading.sentences.findIndex((sentence) => sentence.start === start);
  return reading.sentences[at - 1] ?? { start, end };
}

const known = new WeakMap<Passage, EvidenceText>();

/** The paragraphs nearest to the statement: all of them in a small library. */
export function evidenceFor(statement: string, library: Library): readonly EvidenceText[] {
  const all = library.documents.flatMap(({ id }) => library.passagesOf(id));
  const chosen = all.length <= MOST_PASSAGES ? all : nearest(statement, library);
  const isChinese = isMostlyHan(statement);
  const isOwn = (passage: Passage): boolean => isIn(passage, isChinese);
  // Of the editions of an article, the one in the statement's language.
  const one = chosen.filter((passage) => isOwn(passage) || !library.editionsOf(passage).some(isOwn));
  return one.map((passage) => {
    const text = known.get(passage) ?? prepare(passage, library);
    known.set(passage, text);
    return text;
  });
}

function nearest(statement: string, library: Library): readonly Passage[] {
  const found = [
    ...library.search(statement, MOST_PASSAGES).hits.map(({ passage }) => passage),
    ...library
      .figures(statement, MOST_FIGURES)
      .flatMap(({ fact }) => library.passage(fact.citation.passageId) ?? []),
  ];
  return [...new Set(found)].slice(0, 2 * MOST_PASSAGES);
}

function prepare(passage: Passage, library: Library): EvidenceText {
  const reading = readPassage(passage);
  const { folded, sentences } = reading.reading;
  const terms = termsOf(reading);
  const topic = topicOf(passage, library);
  const text = {
    ...(topic && { topic }),
    passage,
    reading,
    isChinese: isMostlyHan(folded),
    places: terms.filter(
      ({ entityKind, span }) =>
        entityKind === 'place' && !zhNoPlace.test(folded.slice(span.start - 1, span.end)),
    ),
    words: indexOf(folded),
    around: indexOf(fold(around(passage, library))),
    points: [] as EvidencePoint[],
  };
  const termsBySentence = bySentence(terms, sentences);
  let ofSentence: EvidencePoint[] = [];
  let dates: readonly DateMention[] = [];
  for (const point of pointsOf(reading, true)) {
    const before = sentences[firstIndex(sentences, point.sentence.start) - 1];
    if (ofSentence[0]?.point.sentence !== point.sentence) {
      ofSentence = [];
      dates = overlapping(reading.dates, point.sentence);
    }
    const known: EvidencePoint = {
      text,
      point,
      ownTerms: overlappingAny(termsBySentence.get(point.sentence) ?? [], point.own),
      ...placeOf(folded, point),
      ...(before && { before }),
      ofSentence,
      dates,
    };
    ofSentence.push(known);
    text.points.push(known);
  }
  return text;
}

/** The terms that touch each sentence, in order: what is a point's own lies in its sentence. */
function bySentence(terms: readonly Term[], sentences: readonly Span[]): ReadonlyMap<Span, readonly Term[]> {
  const found = new Map<Span, Term[]>(sentences.map((sentence) => [sentence, []]));
  for (const term of terms) {
    const { start, end } = term.span;
    for (let i = Math.max(0, firstIndex(sentences, start + 1) - 1); (sentences[i]?.start ?? end) < end; i++) {
      const sentence = sentences[i];
      if (sentence && overlaps(sentence, term.span)) found.get(sentence)?.push(term);
    }
  }
  return found;
}

/** The first organisation of the nearest paragraph before that names one; its own, where none does. */
function topicOf(passage: Passage, library: Library): WordIndex | undefined {
  const first = (one: Passage): string | undefined =>
    readPassage(one).names.find(
      ({ kind, text }) => kind === 'organization' && !zhUnnamedOrganization.test(text),
    )?.text;
  const earlier = library
    .passagesOf(passage.documentId)
    .filter(({ ordinal }) => ordinal < passage.ordinal && ordinal >= passage.ordinal - CONTEXT.before)
    .reverse();
  const name = [...earlier, passage].flatMap((one) => first(one) ?? []).at(0);
  return name === undefined ? undefined : indexOf(fold(name));
}

function around({ documentId, ordinal, section = '' }: Passage, library: Library): string {
  const { title = '', author = '' } = library.document(documentId) ?? {};
  const neighbours = library
    .passagesOf(documentId)
    .filter(
      (other) =>
        other.ordinal !== ordinal &&
        other.ordinal >= ordinal - CONTEXT.before &&
        other.ordinal <= ordinal + CONTEXT.after,
    );
  return [title, author, section, ...neighbours.map(({ text }) => text)].join('\n');
}

/** Where a figure stands among the clauses of its sentence. */
function placeOf(
  folded: string,
  { sentence, span, own }: Point,
): Pick<EvidencePoint, 'clauses' | 'clauseAt' | 'ownEnd'> {
  const clauses = clausesIn(folded, sentence);
  const last = firstIndex(clauses, span.end) - 1;
  const clauseAt = (clauses[last]?.end ?? 0) < span.end ? last + 1 : last;
  const end = clauses[clauseAt]?.end;
  if (end === undefined) return { clauses, clauseAt: -1, ownEnd: sentence.start };
  const ownEnd = Math.max(span.end, ...own.map((stretch) => Math.min(stretch.end, end)));
  return { clauses, clauseAt, ownEnd };
}
