/** Figures for a query: the one that answers, and those that compare with it. */
import type { Answer, Block, FigureFact, FigureRow, LanguageTag } from '../model.js';
import type { FactHit, Library } from '../library.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { comparable, compareQuantities, findUnit } from '../units/index.js';
import { openCitations, type CitationBook } from './citations.js';
import { oneEdition } from './editions.js';
import { headed, nothingFound } from './evidence.js';

/** The least evidence that counts as an answer. */
const ANSWERS_FROM = 0.4;
/** Share of the best figure's score that another must have to stand beside it. */
const STANDS_BESIDE_FROM = 0.5;
const MOST_ROWS = 12;

/**
 * The figures that answer, those comparable with the best one first, largest first; then the others by fit.
 *
 * @param unit - a unit's name, symbol or code, or a word of the figure: only such figures count
 */
export function answerFigures(
  library: Library,
  query: string,
  unit: string | undefined,
  language: LanguageTag,
): Answer {
  const book = openCitations(library);
  const found = library
    .figures(query, 60)
    .filter(({ fact, evidence }) => evidence >= ANSWERS_FROM && (unit === undefined || hasUnit(fact, unit)));
  const kept = new Set(
    oneEdition(
      found.map(({ fact }) => fact),
      library,
      HAN.test(query),
    ),
  );
  const hits = found.filter(({ fact }) => kept.has(fact));
  const best = hits[0];
  const close = best ? hits.filter(({ score }) => score >= STANDS_BESIDE_FROM * best.score) : [];
  const blocks = best ? figureBlocks(best, close, book) : nothingFound(query, library, book);
  return {
    command: 'figure',
    query,
    language,
    outcome: best ? 'found' : 'nothing-found',
    blocks,
    citations: book.citations(),
  };
}

function figureBlocks(
  best: FactHit<FigureFact>,
  close: readonly FactHit<FigureFact>[],
  book: CitationBook,
): readonly Block[] {
  const { quantity } = best.fact;
  const alike = close
    .filter(({ fact }) => comparable(fact.quantity, quantity))
    .sort((a, b) => compareQuantities(b.fact.quantity, a.fact.quantity));
  const unlike = close.filter(({ fact }) => !comparable(fact.quantity, quantity));
  const rows = [...alike, ...unlike].slice(0, MOST_ROWS).map(({ fact }) => figureRow(fact, book));
  return headed('figures', [{ kind: 'figures', rows }]);
}

/** The row that shows a figure. */
export function figureRow(fact: FigureFact, book: CitationBook): FigureRow {
  return {
    quantity: fact.quantity,
    text: fact.text,
    ...(fact.subject !== undefined && { subject: fact.subject }),
    ...(fact.when && { when: fact.when.text }),
    modality: fact.modality,
    citation: book.cite(fact.citation),
  };
}

function hasUnit({ quantity, text }: FigureFact, wanted: string): boolean {
  const unit = findUnit(wanted);
  const byUnit =
    unit !== undefined &&
    (quantity.currency === unit.code || (quantity.unit === unit.code && unit.code !== '1'));
  return byUnit || fold(text).includes(fold(wanted)) || fold(quantity.currency ?? '') === fold(wanted);
}
