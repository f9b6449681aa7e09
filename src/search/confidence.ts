/** How sure it is that a passage answers, from what speaks for and against it. */
import type { Signs } from './signs.js';

/**
 * What each sign is worth, in logits. Fitted, with the sense of each given, on questions about thirteen articles in both
 * languages and on shared paragraphs, with what the articles do not say among them, some articles left out in turn; then
 * rounded. A topic that stands there, the post of another body, what only others have, what is told of somebody: those were set by hand.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  said: 0.75,
  oneWord: -0.5,
  onlyNames: -1.8,
  stated: 3,
  unknownNames: -2.2,
  absentNames: -1.5,
  otherPost: -3,
  noFigure: -3.8,
  noDate: -3.2,
  noName: -3.8,
  nobody: -1,
  nameElsewhere: -2,
  counted: 0.7,
  otherCounts: -0.4,
  unheardOf: -0.3,
  besideThing: 0,
  measured: 0,
  thingApart: -2.8,
  anybodyApart: -0.8,
  ofAnother: -4,
  elsewhere: -2,
  across: 0.1,
  untold: -4,
  otherYear: -5,
  withheld: -2.5,
  otherNumber: -4,
  explained: 0,
  noReason: -6,
  inPlace: 2.3,
  besideNames: 1.3,
  nothing: -0.7,
  toldOfThem: 1.5,
};
/** Beside how much is found; a lead by one word is none. */
const LEAD_WEIGHT = 0.4;
const AT_REST = -0.5;

/** How much of the question is found weighs the more, the more passages could have it by chance. */
const FEW_PASSAGES = 40;
const CHANCE_WEIGHT = 2.2;
const LEAST_CHANCE = 0.2;
/** So much is found of the questions that are answered in most libraries, and at most so often it counts. */
const USUAL_COVER = 0.28;
const MOST_COVERS = 3;
/** Where the very thing that is asked for is not there, having the rest of the question says little. */
const MOST_COVER_LACKING = 0.6;
const LACKS = [
  'noFigure',
  'noDate',
  'noName',
  'untold',
  'otherPost',
  'otherYear',
  'otherNumber',
  'noReason',
  'withheld',
] as const;

/** Of a thing that no passage has, where nothing but one word beside it is found. */
const UNHEARD_OF_ALONE = -0.6;

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
  const chance = Math.max(LEAST_CHANCE, CHANCE_WEIGHT * Math.log(Math.max(1, size) / FEW_PASSAGES));
  const isLacking = LACKS.some((sign) => signs[sign] >= 0.5);
  const cover = Math.min(MOST_COVERS, covered / USUAL_COVER) - 1;
  const weighed = (Object.keys(WEIGHTS) as (keyof Signs)[]).reduce(
    (sum, sign) => sum + WEIGHTS[sign] * signs[sign],
    AT_REST +
      UNHEARD_OF_ALONE * signs.unheardOf * signs.oneWord +
      chance *
        (LEAD_WEIGHT * (1 - signs.oneWord) * lead +
          (isLacking ? Math.min(MOST_COVER_LACKING, cover) : cover)),
  );
  return 1 / (1 + Math.exp(-weighed));
}
