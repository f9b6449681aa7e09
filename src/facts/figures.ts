/** Figures as facts: each with the sentence it stands in. */
import type { FigureFact, Mention, QuantityMention } from '../model.js';
import { enclosing, slice } from '../text/spans.js';
import { compare } from '../units/decimal.js';
import type { DocumentReading, PassageReading } from './recognizer.js';

/** The facts of all quantities among the mentions of a document, in order. */
export function toFigures(
  mentions: readonly Mention[],
  { passages }: DocumentReading,
): readonly FigureFact[] {
  const byId = new Map(passages.map((passage) => [passage.passage.id, passage]));
  return mentions.flatMap((mention) => {
    const reading = byId.get(mention.passageId);
    return mention.kind === 'quantity' && reading && isTelling(mention) ? [toFigure(mention, reading)] : [];
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
