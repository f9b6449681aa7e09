import type { Mention } from '../../model.js';
import { byPosition } from '../../text/spans.js';
import type { DocumentReading } from '../recognizer.js';

/** Mentions in the order of a document: by passage, and in each by where they stand. */
export function inOrder(mentions: readonly Mention[], { passages }: DocumentReading): readonly Mention[] {
  const order = new Map(passages.map(({ passage: { id } }, i) => [id, i]));
  return [...mentions].sort(
    (a, b) => (order.get(a.passageId) ?? 0) - (order.get(b.passageId) ?? 0) || byPosition(a, b),
  );
}
