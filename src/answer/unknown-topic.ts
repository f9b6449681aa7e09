/** Whether a library knows nothing of what is asked about. */
import { asksNothing } from '../lang/questions/asked.js';
import type { Search } from '../library.js';
import { isMeasureNoun } from './asked-measures.js';

/** How much of a topic, by characters, must occur somewhere. */
const UNKNOWN_FROM = 0.3;

/** Whether much of a topic occurs nowhere, neither in these words nor in others: then nothing is about it. */
export function isUnknownTopic(topic: string, { missing }: Pick<Search, 'missing'>): boolean {
  const length = topic.match(/[\p{L}\p{N}]/gu)?.length ?? 1;
  const unknown = missing.filter((word) => !isMeasureNoun(word));
  return asksNothing(topic) && unknown.join('').length >= UNKNOWN_FROM * length;
}
