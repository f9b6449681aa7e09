/** The key points: sentences that say most of the whole, and each something else. */
import { likeness } from '../likeness.js';
import { sentenceKey, type ScopeSentence } from './sentences.js';
import type { Scope } from './scope.js';

/** Together, in UTF-16 code units. */
const MOST_CHARACTERS = 1100;
const MOST_POINTS = 6;
/** Where passages are few, some give more than one point until there are so many. */
const ENOUGH_POINTS = 4;
/** Points with more in common say the same. */
const MOST_LIKENESS = 0.4;

/** What a sentence gains: for opening its passage, for opening the document, for a heading not heard of yet. */
const OPENS_PASSAGE = 0.15;
const OPENS_ALL = 0.15;
const NEW_SECTION = 0.3;
/** What likeness to a point already chosen costs. */
const LIKENESS_COST = 0.7;
/** What a passage gains that is all about the topic. */
const FIT_GAIN = 0.5;

/**
 * The key points in the order of the text.
 *
 * @param taken - keys of sentences that are told elsewhere
 * @param share - of the room that key points may take, above 0 to 1
 * @see https://doi.org/10.1145/290941.291025 maximal marginal relevance: central, and unlike what is chosen already
 */
export function chooseKeyPoints(
  scope: Scope,
  sentences: readonly ScopeSentence[],
  taken: ReadonlySet<string>,
  share: number,
): readonly ScopeSentence[] {
  const free = sentences.filter(({ citation }) => !taken.has(sentenceKey(citation)));
  const about = free.filter(({ citation }) => scope.isAbout(citation));
  const standing = about.filter(({ standsAlone }) => standsAlone);
  const touching = free.filter(
    (sentence) => sentence.standsAlone && !about.includes(sentence) && scope.touches(sentence.citation),
  );
  const chosen: ScopeSentence[] = [];
  choose(chosen, standing.length > 0 ? standing : about, scope, share, MOST_POINTS);
  choose(chosen, touching, scope, share, ENOUGH_POINTS);
  // No sentence has the words of the topic: its passages tell of it in others.
  if (chosen.length === 0) {
    const any = free.filter(({ standsAlone }) => standsAlone);
    choose(chosen, any, scope, share, ENOUGH_POINTS);
  }
  return chosen.sort((a, b) => sentences.indexOf(a) - sentences.indexOf(b));
}

/** Adds the best of the candidates to those chosen, up to so many, as long as there is room for all. */
function choose(
  chosen: ScopeSentence[],
  candidates: readonly ScopeSentence[],
  scope: Scope,
  share: number,
  most: number,
): void {
  while (chosen.length < most) {
    const room = chosen.reduce((left, { citation }) => left - citation.quote.length, share * MOST_CHARACTERS);
    const fitting = candidates.filter(
      (sentence) => sentence.citation.quote.length <= room && isNew(sentence, chosen),
    );
    const apart = fitting.filter(({ passage }) => chosen.every((other) => other.passage !== passage));
    const [best] = (apart.length > 0 || chosen.length >= ENOUGH_POINTS ? apart : fitting)
      .map((sentence) => ({ sentence, score: scoreOf(sentence, chosen, scope) }))
      .sort((a, b) => b.score - a.score);
    if (!best) break;
    chosen.push(best.sentence);
  }
}

/** Not said in much the same words by another point. */
function isNew(sentence: ScopeSentence, chosen: readonly ScopeSentence[]): boolean {
  return chosen.every(
    (other) => other !== sentence && likeness(sentence.terms, other.terms) <= MOST_LIKENESS,
  );
}

function scoreOf(sentence: ScopeSentence, chosen: readonly ScopeSentence[], scope: Scope): number {
  const { passage, citation, terms, centrality } = sentence;
  const repeats = Math.max(0, ...chosen.map((other) => likeness(terms, other.terms)));
  const isNewSection = chosen.every((other) => other.passage.section !== passage.section);
  return (
    centrality +
    FIT_GAIN * scope.fit(passage) +
    (citation.span.start === 0 ? OPENS_PASSAGE : 0) +
    (passage === scope.passages[0] ? OPENS_ALL : 0) +
    (isNewSection ? NEW_SECTION : 0) -
    LIKENESS_COST * repeats
  );
}
