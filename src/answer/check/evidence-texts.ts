/** The paragraphs that may bear on a statement, each with its points ready to be compared. */
import type { Library } from '../../library.js';
import type { Passage, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { clausesIn, pointsOf, type Point } from './points.js';
import { readPassage, type TextReading } from './reading.js';
import { regionOf, termsOf, within, type Region, type Term } from './terms.js';

/** How many paragraphs are looked at for one statement. */
const MOST_PASSAGES = 16;
const MOST_FIGURES = 40;

/** A sentence with its surroundings as regions. */
export interface EvidenceSentence {
  readonly span: Span;
  readonly region: Region;
  /** With the sentence before it and the heading. */
  readonly nearby: Region;
}

/** A point of a paragraph with the words around it, nearest first. */
export interface EvidencePoint {
  readonly text: EvidenceText;
  readonly point: Point;
  readonly own: Region;
  readonly ownTerms: readonly Term[];
  /** The clauses of its sentence, and how many stand between: 0 for its own, negative for those after it. */
  readonly clauses: readonly { readonly region: Region; readonly distance: number }[];
  readonly sentence: EvidenceSentence;
}

/** A paragraph of the library. */
export interface EvidenceText {
  readonly passage: Passage;
  readonly reading: TextReading;
  readonly isChinese: boolean;
  readonly whole: Region;
  readonly sentences: readonly EvidenceSentence[];
  readonly points: readonly EvidencePoint[];
}

const known = new WeakMap<Passage, EvidenceText>();

/** The paragraphs nearest to the statement: all of them in a small library. */
export function evidenceFor(statement: string, library: Library): readonly EvidenceText[] {
  const all = library.documents.flatMap(({ id }) => library.passagesOf(id));
  const chosen = all.length <= MOST_PASSAGES ? all : nearest(statement, library);
  return chosen.map((passage) => {
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
  const heading = regionOf(fold(passage.section ?? ''), [{ start: 0, end: passage.section?.length ?? 0 }]);
  const terms = termsOf(reading, undefined);
  const ready = sentences.map((span, i): EvidenceSentence => {
    const before = sentences[i - 1];
    const nearby = regionOf(folded, before ? [before, span] : [span]);
    return { span, region: regionOf(folded, [span]), nearby: join(nearby, heading) };
  });
  const title = library.document(passage.documentId)?.title ?? '';
  const titled = regionOf(fold(title), [{ start: 0, end: title.length }]);
  const text: EvidenceText = {
    passage,
    reading,
    isChinese: HAN.test(folded),
    whole: join(join(regionOf(folded, [{ start: 0, end: folded.length }]), heading), titled),
    sentences: ready,
    points: [],
  };
  const points = pointsOf(reading).flatMap((point): EvidencePoint[] => {
    const sentence = ready.find(({ span }) => span.start === point.sentence.start);
    if (!sentence) return [];
    return [
      {
        text,
        point,
        own: regionOf(folded, point.own),
        ownTerms: within(terms, point.own),
        clauses: clausesOf(folded, point),
        sentence,
      },
    ];
  });
  return Object.assign(text, { points });
}

/** What follows a figure's own words in its clause is another's, as if it stood in a clause of its own. */
function clausesOf(folded: string, { sentence, span, own }: Point): EvidencePoint['clauses'] {
  const clauses = clausesIn(folded, sentence);
  const index = clauses.findIndex(({ end }) => end >= span.end);
  return clauses.flatMap(({ start, end }, i) => {
    if (i !== index) return [{ region: regionOf(folded, [{ start, end }]), distance: index - i }];
    const ownEnd = Math.max(span.end, ...own.map((stretch) => Math.min(stretch.end, end)));
    return [
      { region: regionOf(folded, [{ start, end: ownEnd }]), distance: 0 },
      { region: regionOf(folded, [{ start: ownEnd, end }]), distance: -1 },
    ];
  });
}

function join(a: Region, b: Region): Region {
  return { folded: `${a.folded}\n${b.folded}`, stems: new Set([...a.stems, ...b.stems]) };
}
