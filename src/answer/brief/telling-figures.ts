/** The figures of a brief: the few that tell most. */
import type { Dimension, FigureFact } from '../../model.js';
import type { Library } from '../../library.js';
import { announcementOf } from '../../text/announcement.js';
import { labelOf } from '../figure-label.js';
import { ownerOf } from '../figure-owner.js';
import { isSmallCount } from '../small-count.js';
import { sentenceKey, type ScopeSentence } from './sentences.js';
import type { Scope } from './scope.js';

const MOST_FIGURES = 8;

/** How much a figure of a kind tells. */
const TELLING: Readonly<Record<Dimension, number>> = {
  money: 3,
  percent: 2.5,
  'percentage-point': 2.5,
  multiple: 2,
  count: 1.5,
  fraction: 1.5,
  power: 1.5,
  energy: 1.5,
  mass: 1.5,
  computation: 1.5,
  data: 1,
  'data-rate': 1,
  length: 1,
  area: 1,
  volume: 1,
  temperature: 1,
  speed: 1,
  pressure: 1,
  force: 1,
  concentration: 1,
  molarity: 1,
  'sound-level': 1,
  voltage: 1,
  current: 1,
  charge: 1,
  frequency: 1,
  duration: 0.5,
  number: 0.5,
};

/** Small counts tell little, and so do orders of magnitude. */
const SMALL_COST = 1.5;
const VAGUE_COST = 1;
/** What opens an article is what it is about. */
const LEAD_GAIN = 0.75;
const LEAD_UP_TO = 2;
/** What the sentence's own weight adds at most. */
const CENTRALITY_GAIN = 1;

/**
 * The figures in the order of the text; only those of which the text says what they measure.
 *
 * @param share - of the room that figures may take, above 0 to 1
 */
export function chooseFigures(
  library: Library,
  scope: Scope,
  sentences: readonly ScopeSentence[],
  share: number,
): readonly FigureFact[] {
  const centrality = new Map(sentences.map((each) => [sentenceKey(each.citation), each.centrality]));
  const figures = library.facts.filter((fact) => fact.kind === 'figure').filter(scope.holds);
  const isLead = ({ citation }: FigureFact): boolean =>
    (library.passage(citation.passageId)?.ordinal ?? Infinity) <= LEAD_UP_TO;
  const ofTopic = figures.filter((fact) => isAbout(fact, scope, library));
  const asked = ofTopic.filter(({ quantity }) => scope.measures?.has(quantity.dimension));
  const telling = (asked.length > 0 ? asked : ofTopic)
    .map((fact) => ({
      fact,
      score: score(fact, centrality.get(sentenceKey(fact.citation)) ?? 0, isLead(fact)),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
  const amounts = telling.map(amount);
  const distinct = telling.filter((fact, i) => amounts.indexOf(amount(fact)) === i);
  const chosen = new Set(distinct.slice(0, Math.ceil(share * MOST_FIGURES)));
  return figures.filter((fact) => chosen.has(fact));
}

/** Whether it is about the topic: by its sentence, where it can be read alone, or by one at the head of its paragraph that says what its figures are of. */
function isAbout(fact: FigureFact, scope: Scope, library: Library): boolean {
  const { citation } = fact;
  const isCalled = saysOfWhat(fact);
  if (isCalled && scope.isAbout(citation)) return true;
  const { passageId } = citation;
  if (!isCalled && ownerOf(fact, library) === undefined) return false;
  const opening = announcementOf(library.passage(passageId)?.text ?? '');
  return (
    opening !== '' && scope.isAbout({ passageId, span: { start: 0, end: opening.length }, quote: opening })
  );
}

/** Whether it can be read alone: it is called something, or counts things. */
function saysOfWhat(fact: FigureFact): boolean {
  return (
    labelOf(fact) !== undefined || (fact.quantity.dimension === 'count' && fact.quantity.unitText !== '')
  );
}

function score(fact: FigureFact, centrality: number, isLead: boolean): number {
  const { quantity } = fact;
  const isPhrase = /\p{Script=Han}{4}|\S\s+\S/u.test(labelOf(fact) ?? '');
  return (
    TELLING[quantity.dimension] +
    CENTRALITY_GAIN * centrality +
    (isPhrase ? 0.5 : 0) +
    (isLead ? LEAD_GAIN : 0) -
    (isSmallCount(quantity) ? SMALL_COST : 0) -
    (quantity.modifier === 'vague' ? VAGUE_COST : 0)
  );
}

/** The same for two figures of the same amount. */
function amount({ quantity: { low, high, dimension, unit, currency = '' } }: FigureFact): string {
  return [low, high, dimension, unit, currency].join(' ');
}
