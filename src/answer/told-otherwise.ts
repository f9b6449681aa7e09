/** What the articles tell otherwise of a figure: another paragraph, by another account. */
import { detectLanguage } from '../lang/detect-language.js';
import type { Library } from '../library.js';
import type { Block, Citation, FigureFact } from '../model.js';
import { HAN } from '../text/scripts.js';
import { checkStatement } from './check/check-statement.js';
import { toStatement } from './check/split-statements.js';
import type { CitationBook } from './citations.js';
import { headed, quoteOf } from './evidence.js';

/** The sentence of another paragraph that gives another value for the same, under its heading; none where none does. */
export function toldOtherwise(fact: FigureFact, library: Library, book: CitationBook): readonly Block[] {
  const text = statementOf(fact);
  const { label, evidence } = checkStatement(toStatement(text), library, detectLanguage(text));
  if (label !== 'conflicting') return [];
  const other = evidence.find(({ passageId }) => passageId !== fact.citation.passageId);
  return other ? headed('told-otherwise', [quoteOf(other, 'supporting', book)]) : [];
}

/** The figure with what it measures, and without whose account it is. */
function statementOf({ text, subject, citation, span }: FigureFact): string {
  if (subject !== undefined && HAN.test(subject)) return `${subject}为${text}。`;
  return `${upTo(citation, span.end)}.`;
}

/** The sentence as far as the figure goes. */
function upTo({ quote, span }: Citation, end: number): string {
  return quote.slice(0, Math.max(0, end - span.start));
}
