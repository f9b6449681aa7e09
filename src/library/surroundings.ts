/** The words round a fact, by which it is found. */
import type { Citation, ClaimFact, Document, FigureFact, Passage, Span } from '../model.js';
import type { FactWords } from '../search/fact-search.js';
import type { FigureSurroundings } from '../search/figure-search.js';
import { fold } from '../text/fold.js';
import { announcementOf } from '../text/announcement.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/spans.js';

/** The passage of a fact and its document; undefined if there is none. */
export interface Places {
  readonly passage: (id: string) => Passage | undefined;
  readonly document: (id: string) => Document | undefined;
}

/** The words round each figure. Figures must be in the order of their text. */
export function figureSurroundings(
  figures: readonly FigureFact[],
  { passage: passageOf, document }: Places,
): (figure: FigureFact) => FigureSurroundings {
  const leads = leadsOf(figures);
  const sentenceBefore = sentencesBefore();
  return (figure) => {
    const { subject = '', text, when, span, citation } = figure;
    const passage = passageOf(citation.passageId);
    return {
      own: `${subject} ${text} ${when?.text ?? ''}`,
      clause: clauseAround(citation, span),
      lead: leads.get(figure) ?? '',
      sentence: citation.quote,
      sentenceBefore: sentenceBefore(passage, citation.span.start),
      opening: announcementOf(passage?.text ?? ''),
      paragraph: passage?.text ?? '',
      heading: `${passage?.section ?? ''} ${document(passage?.documentId ?? '')?.title ?? ''}`,
    };
  };
}

/** The words by which claims are found. */
export function claimWords({ passage: passageOf }: Places): (claim: ClaimFact) => FactWords {
  const sentenceBefore = sentencesBefore();
  return ({ text, citation }) => {
    const passage = passageOf(citation.passageId);
    return {
      own: text,
      sentence: citation.quote,
      context: `${passage?.section ?? ''} ${sentenceBefore(passage, citation.span.start)}`,
    };
  };
}

/**
 * What leads to each figure in its sentence: from the figure before it that measures alike, or the sentence's
 * beginning, to its own end. Figures must be in the order of their text.
 */
function leadsOf(figures: readonly FigureFact[]): ReadonlyMap<FigureFact, string> {
  const ends = new Map<string, number>();
  return new Map(
    figures.map((fact) => {
      const { passageId, span, quote } = fact.citation;
      const key = `${passageId} ${span.start} ${fact.quantity.dimension}`;
      const start = ends.get(key) ?? span.start;
      ends.set(key, fact.span.end);
      return [fact, quote.slice(start - span.start, fact.span.end - span.start)];
    }),
  );
}

/** A stop inside a sentence; not the comma of `1,234`, nor one inside a time. */
const CLAUSE_STOP = /[;。!?()]|,(?!\d{3}(?!\d))|:(?!\d)|\s[–—-]\s|——/gu;

/** The clause of a sentence that a part of it stands in. */
function clauseAround({ span: sentence, quote }: Citation, part: Span): string {
  const stops = Array.from(fold(quote).matchAll(CLAUSE_STOP), ({ index }) => sentence.start + index);
  const start = stops.findLast((stop) => stop < part.start) ?? sentence.start;
  const end = stops.find((stop) => stop >= part.end) ?? sentence.end;
  return quote.slice(start - sentence.start, end - sentence.start);
}

/** Finds the sentence that ends before an offset in a passage; empty if there is none. Keeps the last passage's sentences. */
function sentencesBefore(): (passage: Passage | undefined, offset: number) => string {
  let read: { readonly passage: Passage; readonly spans: readonly Span[] } | undefined;
  return (passage, offset) => {
    if (!passage) return '';
    if (read?.passage !== passage) read = { passage, spans: sentences(passage.text) };
    const before = read.spans.findLast(({ end }) => end <= offset);
    return before ? slice(passage.text, before) : '';
  };
}
