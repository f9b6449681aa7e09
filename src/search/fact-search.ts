/** Facts for a question: those whose own words it asks about come before those that merely stand nearby. */
import type { Steps } from '../gradual.js';
import type { Fact } from '../model.js';
import { expandQuery, type WordSources } from './expand.js';
import { growMiniSearchIndex } from './minisearch-index.js';
import { readQuery } from './query.js';
import { readWords, shareIn } from './ranked-words.js';

/** The words by which a fact can be found. */
export interface FactWords {
  /** What the fact itself is about: a figure's subject, a claim's content. */
  readonly own: string;
  /** What leads to it in its sentence: what it belongs to may stand clauses before. */
  readonly lead?: string;
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
const LEAD_WEIGHT = 0.6;

/** A search over the facts, best first. */
export function* buildFactSearch<F extends Fact>(
  facts: readonly F[],
  wordsOf: (fact: F) => FactWords,
  sources: WordSources = {},
): Steps<(text: string, limit: number) => readonly FactHit<F>[]> {
  const index = yield* growMiniSearchIndex(entriesOf(facts, wordsOf));
  return (text, limit) => {
    const query = readQuery(text);
    const asked = expandQuery(text, query, { index, ...sources });
    const classes = readWords(asked, index);
    const required = classes.filter(({ own }) => own.some((term) => query.required.includes(term)));
    const matches = index.search(asked, CANDIDATES);
    const top = matches[0]?.score ?? 1;
    return matches
      .flatMap(({ id, score }) => {
        const fact = facts[Number(id)];
        if (!fact) return [];
        const found = wordsOf(fact);
        const near = `${found.sentence} ${found.context}`;
        const inSentence = shareIn(near, classes);
        const inOwn = shareIn(found.own, classes);
        const inLead = found.lead === undefined ? 0 : shareIn(found.lead, classes);
        const hasRequired = required.every((one) => shareIn(near, [one]) > 0);
        return [
          {
            fact,
            score: score / top + SENTENCE_WEIGHT * inSentence + OWN_WEIGHT * inOwn + LEAD_WEIGHT * inLead,
            evidence: hasRequired ? inSentence : 0,
          },
        ];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

function* entriesOf<F extends Fact>(
  facts: readonly F[],
  wordsOf: (fact: F) => FactWords,
): Iterable<{ readonly text: string; readonly context: string }> {
  for (const fact of facts) {
    const { sentence, context } = wordsOf(fact);
    yield { text: sentence, context };
  }
}
