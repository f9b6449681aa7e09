/** What a question for a number wants measured, and what of. */
import { asksNothing, readAsked } from '../lang/questions/asked.js';
import {
  enAsking,
  enLikelyMeasures,
  enMeasureNouns,
  enMeasures,
  enMeasureTopics,
} from '../lang/figures/en-measures.js';
import type { LikelyMeasure } from '../lang/figures/likely-measure.js';
import {
  zhAsking,
  zhLikelyMeasures,
  zhMeasureNouns,
  zhMeasures,
  zhMeasureTopics,
} from '../lang/figures/zh-measures.js';
import type { Dimension } from '../model.js';
import { fold } from '../text/fold.js';
import { findUnit } from '../units/index.js';

/** A question for a number, taken apart. */
export interface AskedMeasure {
  /** What is to be measured; undefined where the question leaves it open. */
  readonly dimensions?: ReadonlySet<Dimension>;
  /** What is likely to be meant where the question leaves it open. */
  readonly likely?: LikelyMeasure;
  /** The question without the words that only ask. */
  readonly topic: string;
  /** What the number is of: the topic without the words for what is measured, such as 价格; empty for `how much money`. */
  readonly thing: string;
}

/** Reads what a question asks to be measured. */
export function readAskedMeasure(question: string): AskedMeasure {
  const folded = fold(question);
  const wanted =
    unitAsked(folded) ??
    [...zhMeasures, ...enMeasures].find(([pattern]) => pattern.test(folded))?.[1] ??
    dimensionsAsked(folded);
  const likely = wanted
    ? undefined
    : ([...zhLikelyMeasures, ...enLikelyMeasures].find(({ noun }) => noun.test(folded)) ?? unitNamed(folded));
  const said = without(question, '', [zhAsking, enAsking]);
  const topic = said || question;
  return {
    topic,
    thing: said === '' && wanted ? '' : without(topic, topic, [zhMeasureNouns, enMeasureNouns]),
    ...(wanted && { dimensions: new Set(wanted) }),
    ...(likely && { likely }),
  };
}

/** Whether a word says what kind of number is wanted, and nothing of what it is of: 数量, *amount*. */
export function isMeasureNoun(word: string): boolean {
  return [zhMeasureNouns, enMeasureNouns].some((nouns) => fold(word).replace(nouns, '').trim() === '');
}

/** Whether a topic says only what kind of figure is wanted, and nothing of what it is of: `money`, `the costs`, 多少钱, 价格. */
export function isMeasureTopic(topic: string): boolean {
  const bare = [zhAsking, enAsking, zhMeasureTopics, enMeasureTopics].reduce(
    (rest, words) => rest.replace(words, ' '),
    fold(topic),
  );
  return /[\p{L}]/u.test(topic) && !/[\p{L}\p{N}]/u.test(bare);
}

const NOTHING = /(?!)/u;

/** `how many nanometres`, 多少吨: what the unit measures; undefined for things that are counted. */
function unitAsked(folded: string): readonly Dimension[] | undefined {
  const [, word, run = ''] = /\bhow many ([a-z]+)|(?:多少|几)(\p{Script=Han}{1,3})/u.exec(folded) ?? [];
  const names = word === undefined ? [3, 2, 1].map((length) => run.slice(0, length)) : [word];
  const unit = names.flatMap((name) => findUnit(name) ?? []).at(0);
  return unit && unit.dimension !== 'count' ? [unit.dimension] : undefined;
}

/** `delay in minutes`: what the unit measures, where one is named in full. */
function unitNamed(folded: string): LikelyMeasure | undefined {
  for (const [word] of folded.matchAll(/[a-z]{4,}/gu)) {
    const unit = findUnit(word);
    if (unit && unit.dimension !== 'count') return { noun: NOTHING, dimensions: [unit.dimension] };
  }
  return undefined;
}

function dimensionsAsked(folded: string): readonly Dimension[] | undefined {
  if (asksNothing(folded)) return undefined;
  const asked = readAsked(folded);
  const isFigure = asked?.sort === 'figure' || asked?.sort === 'count';
  return isFigure && asked.dimensions !== 'any' ? asked.dimensions : undefined;
}

/** The text with blanks where a pattern stands in its folded form; `otherwise` if nothing is left. */
function without(text: string, otherwise: string, patterns: readonly RegExp[]): string {
  const folded = fold(text);
  const bare = patterns.reduce((rest, pattern) => blank(rest, folded, pattern), text).trim();
  return /[\p{L}\p{N}]{2}|\p{Script=Han}/u.test(bare) ? bare : otherwise;
}

function blank(text: string, folded: string, pattern: RegExp): string {
  return Array.from(folded.matchAll(pattern)).reduce(
    (rest, { 0: found, index }) =>
      rest.slice(0, index) + ' '.repeat(found.length) + rest.slice(index + found.length),
    text,
  );
}
