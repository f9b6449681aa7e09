/** How sure it is that a passage answers, from what speaks for and against it. */
import type { Signs } from './signs.js';

/**
 * What each sign is worth, in logits. Fitted, with the sense of each given, on questions about eight articles in both
 * languages and on shared paragraphs, with what the articles do not say among them, each article left out in turn; then
 * rounded. A name that the library does not have, a single word, a topic that
 * stands there, what is told in few words and none of them, the post of
 * another body: those were set by hand.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  said: 0.85,
  oneWord: -0.5,
  onlyNames: -2,
  stated: 3,
  unknownNames: -2,
  absentNames: -0.6,
  otherPost: -3,
  noFigure: -3.3,
  noDate: -3,
  noName: -2.9,
  nobody: -0.7,
  nameElsewhere: -2.8,
  counted: 1.5,
  otherCounts: -1.3,
  unheardOf: -0.7,
  besideThing: 1,
  thingApart: -2.9,
  anybodyApart: -0.9,
  ofAnother: -4,
  across: 0.3,
  untold: -3,
  inPlace: 2,
  besideNames: 1.5,
  nothing: -3,
};
/** A lead by one word is none. */
const LEAD_WEIGHT = 2;
const AT_REST = -1.6;

/** How much of the question is found weighs the more, the more passages could have it by chance. */
const FEW_PASSAGES = 20;
const LEAST_CHANCE = 0.3;
/** So much is found of the questions that are answered in most libraries, and at most so often it counts. */
const USUAL_COVER = 0.28;
const MOST_COVERS = 3;

/** What is known of a passage beside its signs. */
export interface Found {
  readonly signs: Signs;
  /** By how much its score is ahead of the next passage's, 0 to 1/2. */
  readonly lead: number;
  /** How much of the question it has, 0 to 1. */
  readonly covered: number;
  /** The number of passages in the library. */
  readonly size: number;
}

/** 0 to 1; a half where as much speaks for it as against it. */
export function confidenceOf({ signs, lead, covered, size }: Found): number {
  const chance = Math.max(LEAST_CHANCE, 0.9 * Math.log(Math.max(1, size) / FEW_PASSAGES));
  const weighed = (Object.keys(WEIGHTS) as (keyof Signs)[]).reduce(
    (sum, sign) => sum + WEIGHTS[sign] * signs[sign],
    AT_REST +
      LEAD_WEIGHT * (1 - signs.oneWord) * lead +
      chance * (Math.min(MOST_COVERS, covered / USUAL_COVER) - 1),
  );
  return 1 / (1 + Math.exp(-weighed));
}
