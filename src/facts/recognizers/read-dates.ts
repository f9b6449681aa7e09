/** How dates of either language are read: form by form, with the words beside them. */
import type { DateMention, Span } from '../../model.js';
import { matches } from '../../text/matches.js';
import { dateMention } from '../date-mention.js';
import type { PassageReading } from '../recognizer.js';

/** A sign that every date of the form holds, as most passages lack most of them; its pattern; its date in EDTF. */
export type DateForm = readonly [
  sign: RegExp,
  pattern: RegExp,
  toEdtf: (match: RegExpExecArray, folded: string) => string | undefined,
];

/** A date in EDTF, and where it stands. */
export interface PlacedDate {
  readonly edtf: string;
  readonly span: Span;
}

/**
 * The dates of a passage, in the order of the forms.
 *
 * @param withSide - the date with the words beside it that belong to it, such as `since`
 */
export function readDates(
  reading: PassageReading,
  recognizer: string,
  forms: readonly DateForm[],
  withSide: (folded: string, date: PlacedDate) => PlacedDate,
): readonly DateMention[] {
  const { folded } = reading;
  /** Forms with one sign stand side by side: it is looked for once. */
  let last: RegExp | undefined;
  let hasSign = false;
  const found: DateMention[] = [];
  for (const [sign, pattern, toEdtf] of forms) {
    if (sign !== last) hasSign = (last = sign).test(folded);
    if (!hasSign) continue;
    for (const match of matches(folded, pattern)) {
      const point = toEdtf(match, folded);
      if (point === undefined) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      const { edtf, span } = withSide(folded, { edtf: point, span: place });
      found.push(dateMention(reading, recognizer, span, edtf));
    }
  }
  return found;
}
