/** Facts for a question: those whose own words it asks about come before those that merely stand nearby. */
import type { Fact } from '../model.js';
import { tokens } from '../text/tokens.js';
import { buildMiniSearchIndex } from './minisearch-index.js';
import { toClasses, type PassageIndex } from './passage-index.js';
import { readQuery, type Query } from './query.js';

/** The words by which a fact can be found. */
export interface FactWords {
  /** What the fact itself is about: a figure's subject, a claim's content. */
  readonly own: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** What holds for its surroundings: the heading, the sentence before. */
  readonly context: string;
}

export interface FactHit<F extends Fact> {
  readonly fact: F;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** Share of the query that stands in the fact's sentence and surroundings: 0 to 1. */
  readonly evidence: number;
}

const CANDIDATES = 60;
const SENTENCE_WEIGHT = 0.6;
const OWN_WEIGHT = 0.8;

/** A search over the facts, best first. */
export function buildFactSearch<F extends Fact>(
  facts: readonly F[],
  wordsOf: (fact: F) => FactWords,
): (text: string, limit: number) => readonly FactHit<F>[] {
  const words = facts.map(wordsOf);
  const index = buildMiniSearchIndex(
    words.map(({ sentence, context }, i) => ({ id: String(i), text: sentence, context })),
  );
  return (text, limit) => {
    const query = readQuery(text);
    const matches = index.search(toClasses(query.terms), CANDIDATES);
    const top = matches[0]?.score ?? 1;
    return matches
      .flatMap(({ id, score }) => {
        const fact = facts[Number(id)];
        const { own, sentence, context } = words[Number(id)] ?? { own: '', sentence: '', context: '' };
        if (!fact) return [];
        const near = new Set(tokens(`${sentence} ${context}`));
        const inSentence = coverage(query, near, index);
        const inOwn = coverage(query, new Set(tokens(own)), index);
        return [
          {
            fact,
            score: score / top + SENTENCE_WEIGHT * inSentence + OWN_WEIGHT * inOwn,
            evidence: query.required.every((term) => near.has(term)) ? inSentence : 0,
          },
        ];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

function coverage(query: Query, terms: ReadonlySet<string>, index: PassageIndex): number {
  let found = 0;
  let total = 0;
  for (const term of query.terms) {
    const weight = index.weight(term);
    total += weight;
    if (terms.has(term)) found += weight;
  }
  return total > 0 ? found / total : 0;
}
