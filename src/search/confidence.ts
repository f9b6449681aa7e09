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
  missingThings: 0,
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
  across: 0,
  namesThere: 0,
  untold: -4,
  otherYear: -5,
  withheld: -2.5,
  otherNumber: -4,
  explained: 1.5,
  noReason: -6,
  inPlace: 2.3,
  besideNames: 1.3,
  nothing: -0.7,
  toldOfThem: 1.5,
};
/**
 * The same where question and passage are in two languages. How words are put there is partly a guess: that some of the
 * question is not found says less, names that are found, by sound or as they are, say more. Fitted on questions in each
 * of both languages about paragraphs in the other, with and without the paragraph that answers.
 */
const WEIGHTS_ACROSS: Readonly<Record<keyof Signs, number>> = {
  ...(Object.fromEntries(Object.entries(WEIGHTS).map(([sign, weight]) => [sign, 0.6 * weight])) as Record<
    keyof Signs,
    number
  >),
  said: 1,
  noFigure: -3.8,
  noDate: -3.2,
  noName: -3.8,
  absentNames: -0.45,
  unknownNames: -1.2,
  onlyNames: -0.4,
  oneWord: 0,
  besideNames: 0,
  namesThere: 0.38,
};
const AT_REST_ACROSS = -1.3;
/** How much of the question stands near together is no guess about which of its words are names: it counts most. */
const COVER_ACROSS = 0.45;
const PROXIMITY_ACROSS = 0.8;
const USUAL_PROXIMITY = 0.52;

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
const MOST_COVER_LACKING = 0.35;
/** As much as lacking it is that it stands so far apart from the rest. */
const FAR_APART = 0.6;
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
  'missingThings',
] as const;

/**
 * What a thing weighs that is asked about and not there, by how much chance weighs: among few passages, all of one
 * subject, it is sooner put otherwise.
 */
const MISSING_THING = { same: -0.5, across: -0.15 } as const;

/** Of a thing that no passage has, where nothing but one word beside it is found. */
const UNHEARD_OF_ALONE = -0.6;

/** What is known of a passage beside its signs. */
export interface Found {
  readonly signs: Signs;
  /** By how much its score is ahead of the next passage's, 0 to 1/2. */
  readonly lead: number;
  /** How much of the question it has, and how much of it near together, 0 to 1. */
  readonly covered: number;
  readonly proximity: number;
  /** The number of passages in the library. */
  readonly size: number;
}

/** 0 to 1; a half where as much speaks for it as against it. */
export function confidenceOf({ signs, lead, covered, proximity, size }: Found): number {
  const chance = Math.max(LEAST_CHANCE, CHANCE_WEIGHT * Math.log(Math.max(1, size) / FEW_PASSAGES));
  const isLacking = LACKS.some((sign) => signs[sign] >= 0.5) || signs.thingApart >= FAR_APART;
  const most = isLacking ? MOST_COVER_LACKING : MOST_COVERS - 1;
  const cover = Math.min(most, covered / USUAL_COVER - 1);
  const isAcross = signs.across === 1;
  const weights = isAcross ? WEIGHTS_ACROSS : WEIGHTS;
  const found = isAcross
    ? LEAD_WEIGHT * lead + COVER_ACROSS * cover + PROXIMITY_ACROSS * (proximity - USUAL_PROXIMITY)
    : LEAD_WEIGHT * (1 - signs.oneWord) * lead + cover;
  const weighed = (Object.keys(weights) as (keyof Signs)[]).reduce(
    (sum, sign) => sum + weights[sign] * signs[sign],
    (isAcross ? AT_REST_ACROSS : AT_REST) +
      UNHEARD_OF_ALONE * signs.unheardOf * signs.oneWord +
      chance * (found + MISSING_THING[isAcross ? 'across' : 'same'] * signs.missingThings),
  );
  return 1 / (1 + Math.exp(-weighed));
}
