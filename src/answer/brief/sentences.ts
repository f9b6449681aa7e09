/** The sentences of a brief's passages, each with how much of the whole it says. */
import { languages } from '../../lang/index.js';
import type { Citation, Passage } from '../../model.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { sentences } from '../../text/sentences.js';
import { contentTerms } from '../likeness.js';
import type { Scope } from './scope.js';

export interface ScopeSentence {
  readonly citation: Citation;
  readonly passage: Passage;
  readonly terms: ReadonlySet<string>;
  /** How much it says of what all sentences say, by the rarity of its terms: 0 to 1. */
  readonly centrality: number;
  /** Whether it can be read without the one before it, and is neither a fragment nor endless. */
  readonly standsAlone: boolean;
}

/** In terms: a sentence with fewer says too little. */
const FEWEST_TERMS = 6;
/** In columns, where a Han character takes two: a shorter sentence only announces, a longer one is a paragraph. */
const SHORTEST = 26;
const LONGEST = 300;

const discourses = [...new Set(languages.map(({ discourse }) => discourse))];

/** The sentences of the scope, in order. */
export function readScopeSentences({ passages }: Scope): readonly ScopeSentence[] {
  const drafts = passages.flatMap((passage) =>
    sentences(passage.text).map((span) => {
      const quote = passage.text.slice(span.start, span.end);
      return { passage, citation: { passageId: passage.id, span, quote }, terms: contentTerms(quote) };
    }),
  );
  const weight = rarityAmong(drafts.map(({ terms }) => terms));
  const vectors = drafts.map(({ terms }) => normalised(terms, weight));
  const whole = sumOf(vectors);
  const scores = vectors.map((vector) => dot(vector, whole));
  const top = Math.max(...scores, Number.EPSILON);
  return drafts.map((draft, i) => ({
    ...draft,
    centrality: (scores[i] ?? 0) / top,
    standsAlone: standsAlone(draft.citation.quote, draft.terms),
  }));
}

/** The key of the sentence that a citation quotes. */
export function sentenceKey({ passageId, span }: Citation): string {
  return `${passageId}:${span.start}`;
}

/** Words of somebody whom another sentence names. */
const QUOTATION = /^["“「『][^"“”「」『』]*["”」』][.。]?$/u;

function standsAlone(quote: string, terms: ReadonlySet<string>): boolean {
  const folded = fold(quote);
  const isQuestion = /[?？]["”」』]?$/u.test(quote);
  const leans = discourses.some(({ leans, opens }) => leans.test(folded) || opens.test(folded));
  const columns = columnsOf(quote);
  if (QUOTATION.test(quote)) return false;
  return !leans && !isQuestion && terms.size >= FEWEST_TERMS && columns >= SHORTEST && columns <= LONGEST;
}

function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (HAN.test(character) ? 2 : 1), 0);
}

/** Inverse document frequency, sentences being the documents. */
function rarityAmong(all: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + all.length / (counts.get(term) ?? 1));
}

type Vector = ReadonlyMap<string, number>;

function normalised(terms: ReadonlySet<string>, weight: (term: string) => number): Vector {
  const weights = [...terms].map((term) => [term, weight(term)] as const);
  const norm = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return new Map(weights.map(([term, w]) => [term, w / norm]));
}

/** A vector's product with this sum is, but for a factor, its mean likeness to all of them. */
function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, w] of vector) sum.set(term, (sum.get(term) ?? 0) + w);
  return sum;
}

function dot(a: Vector, b: Vector): number {
  let product = 0;
  for (const [term, w] of a) product += w * (b.get(term) ?? 0);
  return product;
}
