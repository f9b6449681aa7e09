/** The open points: what is only forecast, supposed or possible. */
import type { ClaimFact, Fact, Hedge, Modality } from '../../model.js';
import type { Library } from '../../library.js';
import { likeness } from '../likeness.js';
import { sentenceKey, type ScopeSentence } from './sentences.js';
import type { Scope } from './scope.js';

/** Together, in UTF-16 code units. */
const MOST_CHARACTERS = 600;
const MOST_POINTS = 4;
const MOST_LIKENESS = 0.5;

/** How open a hedge leaves what is said. What is likely is as good as said. */
const OPENNESS: Readonly<Record<Hedge['kind'], number>> = {
  counterfactual: 1,
  forecast: 1,
  possible: 0.9,
  conditional: 0.7,
  reported: 0.6,
  likely: 0,
};
const OF_MODALITY: Readonly<Record<Modality, Hedge['kind'] | undefined>> = {
  fact: undefined,
  forecast: 'forecast',
  plan: 'forecast',
  counterfactual: 'counterfactual',
};
/** What it costs to need the sentence before. */
const LEANING_COST = 0.5;

export interface OpenPoint {
  readonly sentence: ScopeSentence;
  /** What leaves it open most. */
  readonly open: Hedge['kind'];
}

/**
 * The open points in the order of the text.
 *
 * @param taken - keys of sentences that are told elsewhere
 * @param share - of the room that open points may take, above 0 to 1
 */
export function chooseOpenPoints(
  library: Library,
  scope: Scope,
  sentences: readonly ScopeSentence[],
  taken: ReadonlySet<string>,
  share: number,
): readonly OpenPoint[] {
  const openness = hedgesBySentence(library, scope);
  const candidates = sentences
    .flatMap((sentence): (OpenPoint & { readonly score: number })[] => {
      const key = sentenceKey(sentence.citation);
      const open = openness.get(key);
      if (open === undefined || taken.has(key) || !scope.belongs(sentence.citation)) return [];
      const score = OPENNESS[open] + sentence.centrality - (sentence.standsAlone ? 0 : LEANING_COST);
      return [{ sentence, open, score }];
    })
    .sort((a, b) => b.score - a.score);
  const chosen: OpenPoint[] = [];
  let room = share * MOST_CHARACTERS;
  for (const { sentence, open } of candidates) {
    const { length } = sentence.citation.quote;
    const isRepeat = chosen.some((one) => likeness(one.sentence.terms, sentence.terms) > MOST_LIKENESS);
    if (isRepeat || length > room || chosen.length === MOST_POINTS) continue;
    chosen.push({ sentence, open });
    room -= length;
  }
  return chosen.sort((a, b) => sentences.indexOf(a.sentence) - sentences.indexOf(b.sentence));
}

/** What leaves each sentence open most; sentences that state their matter are not there. */
function hedgesBySentence(library: Library, scope: Scope): ReadonlyMap<string, Hedge['kind']> {
  const facts = library.facts.filter(scope.holds);
  // `20,000 a day, half the 40,000 forecast`: what is so is told beside what was foretold.
  const stated = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'figure' && fact.modality === 'fact' ? [sentenceKey(fact.citation)] : [],
    ),
  );
  const found = new Map<string, Hedge['kind']>();
  for (const fact of facts) {
    const key = sentenceKey(fact.citation);
    if (fact.kind === 'figure' && stated.has(key)) continue;
    for (const kind of kindsOf(fact)) {
      const known = found.get(key);
      if (OPENNESS[kind] > (known === undefined ? 0 : OPENNESS[known])) found.set(key, kind);
    }
  }
  return found;
}

function kindsOf(fact: Fact): readonly Hedge['kind'][] {
  if (fact.kind === 'claim') return kindsOfClaim(fact);
  if (fact.kind !== 'figure') return [];
  const kind = OF_MODALITY[fact.modality];
  return kind === undefined ? [] : [kind];
}

function kindsOfClaim({ hedges }: ClaimFact): readonly Hedge['kind'][] {
  return hedges.map(({ kind }) => kind);
}
