/** The answer to any question: the passages, and the figure or the person that it asks for. */
import type { Answer, Block, FigureFact, LanguageTag, RoleFact } from '../model.js';
import type { FactHit, Hit, Library, Search } from '../library.js';
import { isOfLesser } from '../facts/role-queries.js';
import { contains } from '../text/spans.js';
import { readAskedMeasure } from './asked-measures.js';
import { rankFigures } from './rank-figures.js';
import { answerAboutArticles } from './about-articles.js';
import { openCitations, type CitationBook } from './citations.js';
import { answering, headed, HITS_NEEDED, nothingFound, quoteOf } from './evidence.js';
import { figureRow } from './figures.js';
import { meantQuestions } from './meant-questions.js';
import { roleCard } from './people.js';
import { toldOtherwise } from './told-otherwise.js';

const MOST_FIGURES = 3;
/** How much of a question must stand near a figure, and how near, for the figure alone to answer. */
const FIGURE_EVIDENCE = 0.65;
const FIGURE_SCORE = 1.05;
/** Signs that a figure is none of what is asked. */
const WRONG = ['otherNumber', 'otherYear', 'noFigure', 'ofAnother', 'untold'] as const;

/** The best passages, or that there is none. */
export function answerQuestion(library: Library, question: string, language: LanguageTag): Answer {
  const book = openCitations(library);
  const blocks = found(library, question, book);
  return {
    command: 'ask',
    query: question,
    language,
    outcome: blocks ? 'found' : 'nothing-found',
    blocks: blocks ?? nothingFound(question, library, book, meantBlocks(question, library)),
    citations: book.citations(),
  };
}

/** Undefined if nothing answers. */
function found(library: Library, question: string, book: CitationBook): readonly Block[] | undefined {
  const about = answerAboutArticles(library, question, book);
  if (about && about.length > 0) return about;
  const passages = fromPassages(library, question, book, about ? isSourceNote : undefined);
  if (passages || about || !library.hasFacts) return passages;
  return fromFigures(library, question, book) ?? fromPosts(library, question, book);
}

/** What the question may mean, to be asked at a click. */
function meantBlocks(question: string, library: Library): readonly Block[] {
  const choices = meantQuestions(question, library).map((label) => ({
    label,
    run: { command: 'ask', arguments: { question: label } },
  }));
  return headed('choices', choices.length > 0 ? [{ kind: 'choices', choices }] : []);
}

function isSourceNote({ passage }: Hit): boolean {
  return passage.role === 'source-note';
}

/** Undefined if no passage answers. @param isFit - whether a passage may be the one that does */
function fromPassages(
  library: Library,
  question: string,
  book: CitationBook,
  isFit: (best: Hit) => boolean = () => true,
): readonly Block[] | undefined {
  const search = library.search(question, HITS_NEEDED);
  const [best] = search.hits;
  if (!search.answers || !best || !isFit(best)) return undefined;
  const passages = answering(search, book);
  // The passage is the answer; its card is not worth seconds.
  if (!library.hasFacts) return passages;
  switch (search.kind) {
    case 'quantity':
      return withFigures(passages, figuresIn(best, search, library, question, book));
    case 'person':
      return [...(fromPosts(library, question, book, best) ?? []).slice(0, 1), ...passages];
    default:
      return passages;
  }
}

/** The figures behind the passage that answers; what is quoted with them is not quoted again. */
function withFigures(passages: readonly Block[], figures: readonly Block[]): readonly Block[] {
  const [answer, ...others] = passages;
  const quoted = new Set(figures.flatMap((block) => (block.kind === 'quote' ? [block.citation] : [])));
  const rest = others.filter((block) => block.kind !== 'quote' || !quoted.has(block.citation));
  return [
    ...(answer ? [answer] : []),
    ...figures,
    ...(rest.some(({ kind }) => kind === 'quote') ? rest : []),
  ];
}

/** The figure that all of the question stands beside, though its passage has little else of it; undefined if there is none. */
function fromFigures(library: Library, question: string, book: CitationBook): readonly Block[] | undefined {
  const search = library.search(question, HITS_NEEDED);
  if (search.kind !== 'quantity' || !readAskedMeasure(question).dimensions) return undefined;
  // A figure of another thing or year, or for something else, answers nothing, however near.
  const {
    signs,
    hits: [top],
  } = search;
  if (signs && WRONG.some((sign) => signs[sign] > 0)) return undefined;
  const isThere = ({ fact, evidence }: FactHit<FigureFact>): boolean =>
    evidence >= FIGURE_EVIDENCE && fact.citation.passageId === top?.passage.id;
  const [best] = rankFigures(library, question, isThere, search);
  if (!best || !top || best.score < FIGURE_SCORE) return undefined;
  const { fact } = best;
  return [
    ...answering({ ...search, hits: [{ ...top, sentence: fact.citation.span }] }, book),
    ...headed('figures', [{ kind: 'figures', rows: [figureRow(fact, library, book)] }]),
  ];
}

/** Those of the figures about the question that stand in the sentence that answers. */
function figuresIn(
  { passage, sentence }: Hit,
  search: Search,
  library: Library,
  question: string,
  book: CitationBook,
): readonly Block[] {
  const isThere = ({ fact }: FactHit<FigureFact>): boolean =>
    fact.citation.passageId === passage.id && contains(sentence, fact.span);
  const facts = rankFigures(library, question, isThere, search)
    .slice(0, MOST_FIGURES)
    .map(({ fact }) => fact);
  const [first] = facts;
  if (!first) return [];
  const rows = facts.map((fact) => figureRow(fact, library, book));
  return [...headed('figures', [{ kind: 'figures', rows }]), ...toldOtherwise(first, library, book)];
}

/**
 * Whoever holds the post that the question names; undefined if it names none, or nobody is said to hold it. Of several,
 * or where it does not say where, the one whose post the passage tells that answers.
 */
function fromPosts(
  library: Library,
  question: string,
  book: CitationBook,
  best?: Hit,
): readonly Block[] | undefined {
  const asksLesser = question.includes('副') || isOfLesser(question);
  // Who asks for a mayor is not answered by the deputy.
  const isOfDeputy = ({ fact }: { fact: RoleFact }): boolean => isOfLesser(fact.role) && !asksLesser;
  const all = library.holders(question).filter((holder) => !isOfDeputy(holder));
  const isOne = new Set(all.map(({ entity }) => entity.id)).size === 1;
  const there = library
    .holders(question, true)
    .filter((holder) => holder.fact.citation.passageId === best?.passage.id && !isOfDeputy(holder));
  const [holder, ...others] = isOne ? all : there;
  if (!holder || others.some(({ entity }) => entity.id !== holder.entity.id)) return undefined;
  const roles = [holder, ...others].map(({ fact }) => fact);
  return [roleCard(holder.entity, roles, library, book), quoteOf(holder.fact.citation, 'answer', book)];
}
