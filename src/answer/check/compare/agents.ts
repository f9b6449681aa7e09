/** Who does what a verb tells. */
import type { PassageReading } from '../../../facts/recognizer.js';
import type { Span } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';
import { predicationsOf } from '../reading/predications.js';

/**
 * The words of an English sentence that name who does what one of its verbs tells: those before it, or behind `by`.
 * Undefined where it is not told, or the word is a noun.
 */
export function agentOf(reading: PassageReading, sentence: Span, verb: Span): Span | undefined {
  return predicationsOf(reading, sentence).find((one) => overlaps(one.verb, verb))?.doer;
}
