/** Figures as facts: each with the sentence it stands in. */
import type { FigureFact, Mention, QuantityMention } from '../model.js';
import { enclosing, slice } from '../text/spans.js';
import { compare } from '../units/decimal.js';
import type { DocumentReading, PassageReading } from './recognizer.js';
import { withoutEquivalents } from './without-equivalents.js';

/** The facts of all quantities among the mentions of a document, in order; what two units say of one thing is one. */
export function toFigures(mentions: readonly Mention[], reading: DocumentReading): readonly FigureFact[] {
  const byId = new Map(reading.passages.map((passage) => [passage.passage.id, passage]));
  return withoutEquivalents(mentions, reading).flatMap((mention) => {
    const passage = byId.get(mention.passageId);
    return mention.kind === 'quantity' && passage && isTelling(mention) ? [toFigure(mention, passage)] : [];
  });
}

/** Bare small numbers, and bare numbers that measure nothing, tell nobody anything. */
function isTelling({ value }: QuantityMention): boolean {
  const { dimension, modifier, low } = value.quantity;
  if (dimension !== 'number' || modifier !== 'exact') return true;
  return value.subject !== undefined && compare(low, '10') >= 0;
}

function toFigure({ passageId, span, text, value }: QuantityMention, reading: PassageReading): FigureFact {
  const sentence = enclosing(reading.sentences, span) ?? { start: 0, end: reading.text.length };
  return {
    kind: 'figure',
    citation: { passageId, span: sentence, quote: slice(reading.text, sentence) },
    certainty: 'stated',
    polarity: 'affirmed',
    ...(value.when && { when: value.when }),
    quantity: value.quantity,
    text,
    span,
    ...(value.subject && { subject: slice(reading.text, value.subject) }),
    modality: value.modality ?? 'fact',
  };
}
