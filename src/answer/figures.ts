/** Figures for a query: the one that answers, and those that compare with it. */
import type { Answer, BarRow, Block, FigureFact, FigureRow, LanguageTag } from '../model.js';
import type { FactHit, Library } from '../library.js';
import { groupBy } from '../group-by.js';
import { asksNothing } from '../lang/questions/asked.js';
import { sizeSuffix } from '../lang/figures/zh-quantities.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { compareQuantities, findUnit, toBase, unitOf } from '../units/index.js';
import { isMeasureTopic } from './asked-measures.js';
import { rankFigures } from './rank-figures.js';
import { openCitations, type CitationBook } from './citations.js';
import { findDocument, missingDocument } from './documents.js';
import { amountOf, figuresIn } from './editions.js';
import { moreLeftOut, nothingFound } from './evidence.js';
import { groupFigures, type FigureGroup } from './figure-groups.js';
import { nameOf } from './figure-differences.js';
import { areBarsAlike, areComparable } from './figure-measures.js';
import { ownerBeside } from './figure-owner.js';
import { timeOf } from './figure-time.js';

/** The least evidence that counts as an answer. */
const ANSWERS_FROM = 0.3;
/** Share of the best figure's score that another must have to stand beside it. */
const STANDS_BESIDE_FROM = 0.6;
/** The same for one in another language than topic and best figure: words of dictionaries mean much. */
const FOREIGN_FROM = 0.8;
/** The same for the best one in the unit that is wanted. */
const IN_UNIT_FROM = 0.5;
const MOST_ROWS = 12;
/** How many other places that give the same are named. */
const MOST_PLACES = 3;
/** How many figures are shown where none is in the unit that is wanted. */
const MOST_OTHERS = 3;
/** How many units are named where one is asked for that is none. */
const MOST_UNITS = 6;
/** How many comparable figures make a chart worth looking at. */
const CHARTED_FROM = 3;
/** So many times another figure's score the best one must have to stand before it, whichever is larger. */
const LEADS_FROM = 1.02;

/** Which figures count. */
export interface FigureFilter {
  /** A unit's name, symbol or code, or a word of the figure. */
  readonly unit?: string | undefined;
  /** The id of a document. */
  readonly document?: string | undefined;
}

/**
 * The figures that answer: the best one where it is clearly ahead, those that compare with it, the largest first, then
 * the others by fit.
 */
export function answerFigures(
  library: Library,
  query: string,
  { unit, document: id }: FigureFilter,
  language: LanguageTag,
): Answer {
  const book = openCitations(library);
  const document = id === undefined ? undefined : findDocument(library, id);
  const isThere = ({ fact, evidence }: FactHit<FigureFact>): boolean =>
    evidence >= ANSWERS_FROM &&
    (id === undefined || library.passage(fact.citation.passageId)?.documentId === document?.id);
  const ofUnit = unit === undefined || !isMeasureTopic(query) ? [] : figuresWith(library, unit, isThere);
  const found = ofUnit.length > 0 ? ofUnit : rankFigures(library, query, isThere);
  // A name or a number alone says nothing of the language that is wanted.
  const isChinese = HAN.test(query) || (language.startsWith('zh') && asksNothing(query));
  const inUnit = unit === undefined ? found : found.filter(({ fact }) => hasUnit(fact, unit));
  // One in the unit that is hardly about it is no answer, where others are.
  const isAbout = (inUnit[0]?.score ?? 0) >= IN_UNIT_FROM * (found[0]?.score ?? 0);
  const hits = isAbout ? closeOf(inUnit, library, isChinese) : [];
  const shared = { command: 'figure', query, language };
  if (hits[0]) {
    const blocks = figureBlocks(hits[0], hits, { library, book, unit });
    return { ...shared, outcome: 'found', blocks, citations: book.citations() };
  }
  const blocks =
    id !== undefined && !document
      ? missingDocument(id, library)
      : unit !== undefined && !isKnownUnit(unit, library)
        ? [
            {
              kind: 'note',
              code: 'no-such-unit',
              values: { unit, examples: unitsIn(library, language) },
            } as const,
          ]
        : unit !== undefined && found.length > 0
          ? inOtherUnits(unit, closeOf(found, library, isChinese), library, book)
          : nothingFound(query, library, book);
  return { ...shared, outcome: 'nothing-found', blocks, citations: book.citations() };
}

/** All figures in a unit: what a topic such as `money` or 价格 asks for, which says nothing of what they are of. */
function figuresWith(
  library: Library,
  unit: string,
  isThere: (hit: FactHit<FigureFact>) => boolean,
): readonly FactHit<FigureFact>[] {
  return library.facts.flatMap((fact) => {
    const hit = fact.kind === 'figure' && hasUnit(fact, unit) && { fact, score: 1, evidence: 1 };
    return hit && isThere(hit) ? [hit] : [];
  });
}

/** Those that stand beside the best one, each in the reader's language where the work has it there, too. */
function closeOf(
  found: readonly FactHit<FigureFact>[],
  library: Library,
  isChinese: boolean,
): readonly FactHit<FigureFact>[] {
  const shown = figuresIn(
    found.map(({ fact }) => fact),
    library,
    isChinese,
  );
  const isForeign = ({ fact }: FactHit<FigureFact>): boolean => HAN.test(fact.citation.quote) !== isChinese;
  const taken = new Set<FigureFact>();
  const hits = found.flatMap((hit) => {
    const fact = shown.get(hit.fact);
    if (!fact || taken.has(fact)) return [];
    taken.add(fact);
    return [{ ...hit, fact }];
  });
  const [best] = hits;
  if (!best) return [];
  const leastOf = (hit: FactHit<FigureFact>): number =>
    isForeign(hit) && !isForeign(best) ? FOREIGN_FROM : STANDS_BESIDE_FROM;
  return hits.filter((hit) => hit.score >= leastOf(hit) * best.score);
}

/** The units that most figures are given in, each in one form: money by its code, all else in the reader's language as far as it has a name there. */
function unitsIn(library: Library, language: LanguageTag): string {
  const counts = new Map<string, number>();
  const isChinese = language.startsWith('zh');
  for (const fact of library.facts) {
    const unit = fact.kind === 'figure' ? unitName(fact, isChinese) : undefined;
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const usual = [...counts].sort(([, one], [, other]) => other - one).map(([unit]) => unit);
  return usual.slice(0, MOST_UNITS).join(isChinese ? '、' : ', ');
}

function unitName({ quantity }: FigureFact, isChinese: boolean): string | undefined {
  if (quantity.dimension === 'money') return quantity.currency ?? quantity.unitText;
  const unit = quantity.unit === '1' ? undefined : unitOf(quantity);
  const name = unit && (isChinese ? unit.zh[0] : (unit.en[1] ?? unit.en[0]));
  return name ?? quantity.unitText;
}

function isKnownUnit(unit: string, library: Library): boolean {
  return (
    findUnit(unit) !== undefined ||
    library.facts.some((fact) => fact.kind === 'figure' && hasUnit(fact, unit))
  );
}

/** That there are none in the unit, and a few that are in another. */
function inOtherUnits(
  unit: string,
  hits: readonly FactHit<FigureFact>[],
  library: Library,
  book: CitationBook,
): readonly Block[] {
  const rows = hits.slice(0, MOST_OTHERS).map(({ fact }) => figureRow(fact, library, book));
  return [
    { kind: 'note', code: 'not-in-unit', values: { unit } },
    { kind: 'figures', rows },
  ];
}

function figureBlocks(
  best: FactHit<FigureFact>,
  close: readonly FactHit<FigureFact>[],
  {
    library,
    book,
    unit,
  }: { readonly library: Library; readonly book: CitationBook; readonly unit: string | undefined },
): readonly Block[] {
  const alike = close
    .filter(({ fact }) => areComparable(fact, best.fact))
    .sort((a, b) => compareQuantities(b.fact.quantity, a.fact.quantity));
  const unlike = close.filter(({ fact }) => !areComparable(fact, best.fact));
  const others = alike.filter((hit) => hit !== best);
  const isAhead = others.every(({ score }) => score * LEADS_FROM <= best.score);
  const groupsOf = (hits: readonly FactHit<FigureFact>[]): readonly FigureGroup[] =>
    groupFigures(
      hits.map(({ fact }) => fact),
      library,
    );
  const all = groupsOf([...(isAhead ? [best, ...others] : alike), ...unlike]);
  const groups = all.slice(0, MOST_ROWS);
  const rows = groups.map(({ fact, also }) => {
    const row = figureRow(fact, library, book);
    const places = also.slice(0, MOST_PLACES).map(({ citation }) => book.cite(citation));
    const elsewhere = [...new Set(places)].filter((place) => place !== row.citation);
    return elsewhere.length > 0 ? { ...row, also: elsewhere } : row;
  });
  const barred = alike.filter(({ fact }) => areBarsAlike(fact, best.fact, library));
  const bars = barsOf(groupsOf(barred).slice(0, MOST_ROWS), library, book);
  return [
    { kind: 'heading', code: 'figures', ...(unit !== undefined && { text: unit }) },
    { kind: 'figures', rows },
    ...moreLeftOut(all.length - rows.length),
    ...(bars.length >= CHARTED_FROM ? [{ kind: 'chart', bars } as const] : []),
  ];
}

/** A bar for each amount: things of which there is as much share one. */
function barsOf(groups: readonly FigureGroup[], library: Library, book: CitationBook): readonly BarRow[] {
  const byAmount = groupBy(groups, ({ fact }) => amountOf(fact));
  return [...byAmount.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { low, high } = toBase(first.fact.quantity);
    return [
      {
        labels: [...new Set(same.map(({ fact }) => barLabel(fact, library)))],
        quantity: first.fact.quantity,
        value: (Number(low) + Number(high)) / 2,
        citation: book.cite(first.fact.citation),
      },
    ];
  });
}

/** What it measures, with whose it is and when. */
function barLabel(fact: FigureFact, library: Library): string {
  const label = nameOf(fact);
  const owner = ownerBeside(fact, label, library);
  const when = timeOf(fact, library);
  const isTold = when === undefined || (label !== undefined && fold(label).includes(fold(when)));
  return [owner, label, isTold ? undefined : when].filter(Boolean).join(' · ') || fact.text;
}

/** The row that shows a figure. */
export function figureRow(fact: FigureFact, library: Library, book: CitationBook): FigureRow {
  const { citation, span, quantity } = fact;
  const after = citation.quote.slice(span.end - citation.span.start);
  // `百万级` says how large, not about how many.
  const size = sizeSuffix.exec(after)?.[0];
  const subject = nameOf(fact);
  const owner = ownerBeside(fact, subject, library);
  const when = timeOf(fact, library);
  return {
    quantity: size === undefined ? quantity : { ...quantity, modifier: 'vague' },
    text: fact.text + (size ?? ''),
    ...(subject !== undefined && { subject }),
    ...(owner !== undefined && { owner }),
    ...(when !== undefined && { when }),
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
