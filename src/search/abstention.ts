/** From which confidence on a passage is called an answer: found out on questions made from the library itself. */
import type { Steps } from '../gradual.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Passage } from '../model.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/spans.js';
import { readUnits } from './expand/units.js';

/** Where the line is drawn, and how it was found. */
export interface Abstention {
  /** The least confidence of an answer: 0 to 1. */
  readonly threshold: number;
  /** How many questions were made; 0 if the library has too few sentences, and the threshold is the usual one. */
  readonly questions: number;
  /** Share of them that are answered: 0 to 1. */
  readonly kept: number;
  /** Share of them that are refused once the passage that they were made from is left out: 0 to 1. */
  readonly refused: number;
}

/** The line of the same library, drawn at an earlier start. */
export interface DrawnBefore {
  /** Undefined where it is not kept. */
  readonly read: () => Abstention | undefined;
  readonly write: (line: Abstention) => void;
}

/** The line drawn before, else as `draw` draws it, which is then kept. */
export function* drawOnce(before: DrawnBefore | undefined, draw: () => Steps<Abstention>): Steps<Abstention> {
  const kept = before?.read();
  if (kept) return kept;
  const line = yield* draw();
  before?.write(line);
  return line;
}

/** How sure the search is of its best passage, with and without the one that the question was made from. */
export interface Trial {
  readonly confidence: number;
  readonly withoutSource: number;
}

const QUESTIONS = 120;
/** From fewer nothing can be told. */
const FEWEST_QUESTIONS = 12;
const USUAL_THRESHOLD = 0.4;
/**
 * The line lies, in logits, halfway between where the weaker ones of the questions without an answer end and the
 * stronger ones of those with one begin, and lower by what people's own words for a thing cost, which made questions do
 * not have; not too far from where as much speaks for an answer as against it.
 */
const WEAK_SHARE = 0.7;
const LOST_SHARE = 0.15;
const OWN_WORDS = 0.75;
/** In a library of more passages than this, one of them has the words of a question by chance the more easily. */
const FEW_PASSAGES = 100;
const CHANCE = 0.5;
const FARTHEST = 1;
/** Where the line lies in most libraries, in logits, and how far towards what made questions tell it is drawn from there. */
const USUAL_LINE = -0.65;
const OWN_SHARE = 0.35;
/** A question has some of the words that stand together in a sentence, and some that do not occur. */
const STRETCH = 8;
const FEWEST_WORDS = 4;
const FEWEST_REMEMBERED = 2;
const KEPT_SHARE = 0.7;
const REPLACED_SHARE = 0.4;
/** What nobody writes, in either script. */
const UNHEARD_OF = { han: '囿龘', other: 'qzxvk' } as const;

/** Draws the line. Costs as much as some hundred searches, two in a step. */
export function* calibrate(
  passages: readonly Passage[],
  lexicon: Lexicon | undefined,
  ask: (question: string, source: Passage) => Trial,
): Steps<Abstention> {
  const random = createRandom();
  const trials: Trial[] = [];
  for (let i = 0; i < QUESTIONS && passages.length > 0; i++) {
    const source = passages[Math.floor((i * passages.length) / QUESTIONS) % passages.length];
    const question = source && makeQuestion(source, lexicon, random);
    if (source && question !== undefined) trials.push(ask(question, source));
    yield;
  }
  if (trials.length < FEWEST_QUESTIONS) {
    return { threshold: USUAL_THRESHOLD, questions: 0, kept: 0, refused: 0 };
  }
  const withAnswer = trials.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const without = trials.map(({ withoutSource }) => withoutSource).sort((a, b) => a - b);
  const between = (logit(quantile(without, WEAK_SHARE)) + logit(quantile(withAnswer, LOST_SHARE))) / 2;
  const chance = CHANCE * Math.log(Math.max(1, passages.length / FEW_PASSAGES));
  const found = USUAL_LINE + OWN_SHARE * (between - OWN_WORDS - USUAL_LINE);
  const line = Math.max(-FARTHEST, Math.min(FARTHEST, found)) + chance;
  const threshold = 1 / (1 + Math.exp(-line));
  return {
    threshold,
    questions: trials.length,
    kept: withAnswer.filter((confidence) => confidence >= threshold).length / trials.length,
    refused: without.filter((confidence) => confidence < threshold).length / trials.length,
  };
}

/** Words of a sentence as somebody might ask with who remembers half of it, as a question; undefined if it has too few. */
function makeQuestion(
  { text }: Passage,
  lexicon: Lexicon | undefined,
  random: () => number,
): string | undefined {
  const all = sentences(text);
  const span = all[Math.floor(random() * all.length)];
  if (!span) return undefined;
  const sentence = slice(text, span);
  const units = readUnits(sentence, lexicon).filter(
    ({ word, script }) => script === 'other' || word.length > 1,
  );
  if (units.length < FEWEST_WORDS) return undefined;
  const from = Math.floor(random() * Math.max(1, units.length - STRETCH));
  const kept = units.slice(from, from + STRETCH).filter(() => random() < KEPT_SHARE);
  const words = kept.map((unit) =>
    random() < REPLACED_SHARE ? UNHEARD_OF[unit.script] : slice(sentence, unit),
  );
  const remembered = words.filter((word) => word !== UNHEARD_OF.han && word !== UNHEARD_OF.other);
  return remembered.length >= FEWEST_REMEMBERED ? `${words.join(' ')}?` : undefined;
}

/** @param share - 0 to 1, whose ends count as nearly 0 and nearly 1 */
function logit(share: number): number {
  const inside = Math.max(0.01, Math.min(0.99, share));
  return Math.log(inside / (1 - inside));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** The same numbers at every start, 0 to 1, so that a library always draws the same line. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
