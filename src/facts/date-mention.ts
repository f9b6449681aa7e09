/** The one way in which mentions of dates are made. */
import type { DateMention, Span } from '../model.js';
import type { PassageReading } from './recognizer.js';

/** A mention of a date at `span`. */
export function dateMention(
  { passage, text }: Pick<PassageReading, 'passage' | 'text'>,
  recognizer: string,
  span: Span,
  edtf: string,
): DateMention {
  return {
    kind: 'date',
    passageId: passage.id,
    span,
    text: text.slice(span.start, span.end),
    recognizer,
    value: { edtf },
  };
}
