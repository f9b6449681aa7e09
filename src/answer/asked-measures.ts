/** What a question for a number wants measured, and what of. */
import { enAsking, enMeasures } from '../lang/en-measures.js';
import { zhAsking, zhMeasures } from '../lang/zh-measures.js';
import type { Dimension, FigureFact } from '../model.js';
import type { FactHit, Library } from '../library.js';
import { fold } from '../text/fold.js';

/** A question for a number, taken apart. */
export interface AskedMeasure {
  /** What is to be measured; undefined where the question leaves it open. */
  readonly dimensions?: ReadonlySet<Dimension>;
  /** The question without the words that only ask. */
  readonly topic: string;
}

/** Reads what a question asks to be measured. */
export function readAskedMeasure(question: string): AskedMeasure {
  const folded = fold(question);
  const wanted = [...zhMeasures, ...enMeasures].find(([pattern]) => pattern.test(folded))?.[1];
  const bare = blank(blank(question, folded, zhAsking), folded, enAsking).trim();
  const topic = /[\p{L}\p{N}]{2}/u.test(bare) ? bare : question;
  return { topic, ...(wanted && { dimensions: new Set(wanted) }) };
}

/**
 * The figures for a question, best first: where it says what is to be measured, only such figures, if there are any.
 *
 * @param isEnough - whether a figure counts at all
 */
export function figuresAsked(
  library: Library,
  question: string,
  limit: number,
  isEnough: (hit: FactHit<FigureFact>) => boolean,
): readonly FactHit<FigureFact>[] {
  const { dimensions, topic } = readAskedMeasure(question);
  const found = library.figures(question, limit);
  if (!dimensions) return found.filter(isEnough);
  const evidence = new Map(found.map((hit) => [hit.fact, hit.evidence]));
  const ofTopic = library.figures(topic, limit);
  const seen = new Set(ofTopic.map(({ fact }) => fact));
  const wanted = [...ofTopic, ...found.filter(({ fact }) => !seen.has(fact))]
    .map((hit) => ({ ...hit, evidence: Math.max(hit.evidence, evidence.get(hit.fact) ?? 0) }))
    .filter((hit) => isEnough(hit) && dimensions.has(hit.fact.quantity.dimension));
  return wanted.length > 0 ? wanted : found.filter(isEnough);
}

/** The text with blanks where the pattern stands in its folded form. */
function blank(text: string, folded: string, pattern: RegExp): string {
  return Array.from(folded.matchAll(pattern)).reduce(
    (rest, { 0: found, index }) =>
      rest.slice(0, index) + ' '.repeat(found.length) + rest.slice(index + found.length),
    text,
  );
}
